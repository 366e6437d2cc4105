import type { PlanRecord, PlanTime } from "../../domain/books";
import type { FieldName } from "../../domain/ledger";
import { ABSENT, read, type Reading } from "../../domain/reading";
import { cellText } from "../grid";
import type { DraftTable } from "../layout/tables/draft-table";
import { onlyYear } from "../layout/header/title";
import { readKinds } from "../readers/meeting-kinds";
import { readPlanTime } from "../readers/plan-time";
import type { CellReader } from "./cells";
import { dateContext, type BookContext } from "./context";
import { placed } from "./members";
import { plannedCells } from "./plan-matrix";

const WHEN: readonly FieldName[] = ["month", "plannedDate", "date.planned", "date", "quarter"];

/** Reads the rows of an annual plan. */
export function* readPlan(table: DraftTable, id: number, cells: CellReader, book: BookContext): Generator<PlanRecord> {
  const year = table.title.year ?? onlyYear(table.grid.name) ?? onlyYear(book.fileName) ?? book.year;
  for (const row of table.recordRows) {
    if (table.shape === "matrix") {
      yield* plannedCells(table, id, cells, row, year ?? 0, (at) => whenOf(table, cells, at, book));
      continue;
    }
    const type = cells.text(row, "type");
    const content = contentOf(cells, row);
    const kinds = plannedKinds(cells, row);
    yield {
      table: id,
      sheet: table.grid.name,
      row,
      when: whenOf(table, cells, row, book),
      kinds: kinds.kinds,
      kindsFrom: kinds.from,
      type,
      content,
      status: cells.text(row, cells.has("done") ? "done" : "status"),
      // Without any year the plan can be compared with nothing; 0 is no year of any meeting.
      year: year ?? 0,
      ...placed(cells.places(row, { status: "done" })),
    };
  }
}

function contentOf(cells: CellReader, row: number): Reading<string> {
  const field = ["content", "topic", "title"].find((name) => cells.has(name));
  return field ? cells.text(row, field) : ABSENT;
}

/** Kinds planned: of the type column, else of topic or content. */
function plannedKinds(cells: CellReader, row: number): { kinds: PlanRecord["kinds"]; from: FieldName | undefined } {
  for (const field of ["type", "topic", "title", "content"]) {
    const text = cells.plain(row, field);
    if (text === "") continue;
    const { kinds } = readKinds(text);
    if (kinds.length > 0 || field === "type") return { kinds, from: field };
  }
  return { kinds: [], from: undefined };
}

function whenOf(table: DraftTable, cells: CellReader, row: number, book: BookContext): Reading<PlanTime> {
  const context = dateContext(table, book);
  let blank: Reading<PlanTime> = ABSENT;
  for (const field of WHEN) {
    if (!cells.has(field)) continue;
    const cell = cells.cell(row, field);
    if (!cell) {
      if (blank.state === "absent") blank = { state: "blank" };
      continue;
    }
    const time = readPlanTime(cell, context);
    if (time.ok) return read(time.value, cellText(cell));
    return cells.refuse(row, field, time.why, cellText(cell));
  }
  return blank;
}
