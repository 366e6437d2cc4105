import type { SheetCell } from "../../../domain/plan";
import type { Standards } from "../../../standards";
import { cell } from "../paper";

/** A superior body's own list as sections of the sheet: its aspects and items, with the verdict left to be filled in by hand. */
export function checklistSections(
  checklist: Standards["checklist"],
  width: number,
): [pack: string, rows: SheetCell[][]][] {
  const sections = new Map<string, SheetCell[][]>();
  for (const { pack, aspect, items } of checklist) {
    const rows = sections.get(pack) ?? [];
    for (const item of items.length > 0 ? items : [null]) {
      const said = [
        cell(rows.length + 1, "centre"),
        cell(aspect, "wrapped"),
        cell(item, "wrapped"),
        cell(pack, "wrapped"),
      ];
      rows.push([...said, ...Array.from({ length: width - said.length }, () => cell(null, "input"))]);
    }
    sections.set(pack, rows);
  }
  return [...sections];
}
