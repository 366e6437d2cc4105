import type { Severity } from "../../../domain/finding";
import { MARK_COLOURS } from "../../../domain/mark-rule";
import type { WorkbookPackage } from "../package/workbook-package";
import { sheetEntries } from "../package/workbook-package";
import { readShell } from "../sheet/edit-shell";
import { stylesPath } from "../styles/number-formats";
import { editStyles, recount, styleEntry } from "../styles/styles-part";
import { fragment } from "../xml/parse-xml";

function lookXml(severity: Severity): string {
  const { fill, font } = MARK_COLOURS[severity];
  const colour = font ? `<font><color rgb="FF${font}"/></font>` : "";
  return `<dxf>${colour}<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;
}

/** Index of each severity's look; looks that are there are used again. */
export function ensureMarkLooks(book: WorkbookPackage, severities: readonly Severity[]): ReadonlyMap<Severity, number> {
  return editStyles(
    book,
    (root) => new Map(severities.map((severity) => [severity, styleEntry(root, "dxfs", lookXml(severity))])),
  );
}

/** Takes out looks of ours that nothing points at any more, from the end only: no other index may move. */
export function dropMarkLooks(book: WorkbookPackage): void {
  const path = stylesPath(book);
  if (!path || !book.parts.tree(path).root.child("dxfs")) return;
  const used = usedLooks(book);
  editStyles(book, (root) => {
    const list = root.child("dxfs")!;
    const ours = new Set(
      (["must", "should", "look"] as const).map((severity) => fragment(lookXml(severity), root.prefix).toString()),
    );
    const before = list.elements().length;
    for (let last = before - 1; last >= 0 && !used.has(last) && ours.has(list.elements()[last]!.toString()); last--) {
      list.elements()[last]!.remove();
    }
    if (list.elements().length === before) return;
    recount(list);
    if (list.elements().length > 0) return;
    if (list.attr("count") === undefined) list.remove();
    else list.collapse();
  });
}

/** Looks that rules, tables, filters, pivots and table styles point at. */
function usedLooks(book: WorkbookPackage): ReadonlySet<number> {
  const used = new Set<number>();
  const collect = (text: string) => {
    for (const match of text.matchAll(/dxfId\s*=\s*["'](\d+)["']/gi)) used.add(Number(match[1]));
  };
  const sheets = sheetEntries(book).filter((entry) => entry.worksheet);
  for (const entry of sheets) collect(readShell(book.parts, entry.path).toString());
  const others = book.parts.paths().filter((path) => /^xl\/.*(table|pivot|style|slicer)[^/]*\.xml$/i.test(path));
  for (const path of others) collect(book.parts.text(path));
  return used;
}
