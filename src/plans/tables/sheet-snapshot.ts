import { LOOKS } from "../../domain/cell-look";
import type { NewSheet } from "../../domain/plan";
import type { SheetSnapshot, SnapshotRow } from "../../domain/snapshot";

/** A planned sheet as it will be read once it is written, so that it can be read back before it is. */
export function sheetSnapshot(plan: NewSheet): SheetSnapshot {
  const rows = plan.rows.map((line, r): SnapshotRow => ({
    row: r + 1,
    cells: line.flatMap(({ value, look, format = LOOKS[look].format }, c) =>
      value === null ? [] : [{ column: c + 1, value, ...(format === undefined ? {} : { format }) }],
    ),
  }));
  const table = {
    id: plan.table.name,
    name: plan.table.name,
    range: plan.table.range,
    headerRow: true,
    totalsRow: false,
  };
  return {
    name: plan.name,
    visibility: "visible",
    protected: false,
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: plan.merges,
    tables: [table],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
