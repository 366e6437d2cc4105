import type { PlanRecord, PlanTime } from "../../domain/books";
import { ABSENT, read, type Reading } from "../../domain/reading";
import { cellText, isBlankCell } from "../grid";
import type { DraftTable } from "../layout/tables/draft-table";
import { readKinds } from "../readers/meeting-kinds";
import type { CellReader } from "./cells";

/** A plan laid out as months by kinds, or kinds by months: every filled cell is something planned. */
export function* plannedCells(
  table: DraftTable,
  id: number,
  cells: CellReader,
  row: number,
  year: number,
  whenOfRow: (row: number) => Reading<PlanTime>,
): Generator<PlanRecord> {
  const base = { table: id, sheet: table.grid.name, row, kindsFrom: undefined, status: ABSENT, year };
  for (const [column, run] of table.runs.meetings) {
    const text = filled(table, row, column);
    if (text !== undefined)
      yield {
        ...base,
        when: whenOfRow(row),
        kinds: run.kinds,
        type: read(run.text, run.text),
        content: read(text, text),
        cells: { content: { row, column } },
      };
  }
  for (const [column, month] of table.runs.months) {
    const text = filled(table, row, column);
    if (text === undefined) continue;
    const type = cells.text(row, ["type", "title", "content", "topic"].find((field) => cells.has(field)) ?? "type");
    const kinds = type.state === "read" ? readKinds(type.value).kinds : [];
    yield {
      ...base,
      when: read({ kind: "months", months: [month] }, `${month}月`),
      kinds,
      type,
      content: read(text, text),
      cells: { content: { row, column } },
    };
  }
}

/** What stands in a cell of the plan; a blank, 无 or × plans nothing. */
function filled(table: DraftTable, row: number, column: number): string | undefined {
  const cell = table.grid.shown(row, column);
  if (!cell || isBlankCell(cell)) return undefined;
  const text = cellText(cell);
  return /^(无|×|✗|0)$/.test(text) ? undefined : text;
}
