import type { TalkRecord } from "../../domain/books";
import type { DraftTable } from "../layout/tables/draft-table";
import type { CellReader } from "./cells";
import { dateContext, rowContext, type BookContext } from "./context";

/** Reads a log of heart-to-heart talks. */
export function* readTalks(table: DraftTable, id: number, cells: CellReader, book: BookContext): Generator<TalkRecord> {
  const dates = dateContext(table, book);
  const names = { roster: book.roster };
  for (const row of table.recordRows) {
    yield {
      table: id,
      sheet: table.grid.name,
      row,
      date: cells.date(row, cells.has("date") ? "date" : "month", rowContext(cells, row, dates)),
      speaker: cells.names(row, "speaker", names),
      target: cells.names(row, "target", names),
      content: cells.text(row, "content"),
    };
  }
}
