import { parseRectName } from "../../../domain/address";
import type { SnapshotTable } from "../../../domain/snapshot";
import { relationsOf } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";

/** A table and the part it stands in. */
export interface TablePart extends SnapshotTable {
  readonly path: string;
}

/** The named tables of a sheet. */
export function readTables(book: WorkbookPackage, sheetPath: string): TablePart[] {
  return relationsOf(book.parts, sheetPath)
    .filter((relation) => relation.type === "table" && book.parts.has(relation.target))
    .flatMap((relation) => {
      const root = book.parts.tree(relation.target).root;
      const range = parseRectName(root.attr("ref") ?? "");
      if (!range) return [];
      return [
        {
          id: root.attr("id") ?? relation.id,
          name: root.attr("displayName") ?? root.attr("name") ?? "",
          range,
          headerRow: root.attr("headerRowCount") !== "0",
          totalsRow: (root.num("totalsRowCount") ?? 0) > 0,
          path: relation.target,
        },
      ];
    })
    .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}
