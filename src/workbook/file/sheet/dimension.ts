import { parseRectName, rectName } from "../../../domain/address";
import type { XmlElement } from "../xml/xml-element";

/** Keeps the sheet's stated size true where cells were written outside it. */
export function extendDimension(shell: XmlElement, written: readonly { row: number; column: number }[]): void {
  const element = shell.child("dimension");
  const stated = parseRectName(element?.attr("ref") ?? "");
  if (!element || !stated || written.length === 0) return;
  const wider = written.reduce(
    (rect, { row, column }) => ({
      top: Math.min(rect.top, row),
      left: Math.min(rect.left, column),
      bottom: Math.max(rect.bottom, row),
      right: Math.max(rect.right, column),
    }),
    stated,
  );
  if (rectName(wider) !== rectName(stated)) element.setAttr("ref", rectName(wider));
}
