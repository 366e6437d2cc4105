import type { CommitteeRecord } from "../../domain/books";
import { read, type Reading } from "../../domain/reading";
import type { DraftTable } from "../layout/tables/draft-table";
import { comparedName } from "../readers/person-name";
import type { CellReader } from "./cells";
import { dateContext, type BookContext } from "./context";

/** Reads a committee ledger: a row per person or per term (届). */
export function* readCommittee(
  table: DraftTable,
  id: number,
  cells: CellReader,
  book: BookContext,
): Generator<CommitteeRecord> {
  const dates = dateContext(table, book);
  for (const row of table.recordRows) {
    yield {
      table: id,
      sheet: table.grid.name,
      row,
      name: cells.has("name") ? comparedName(cells.plain(row, "name")) : "",
      post: postOf(cells, row),
      duty: cells.text(row, "duty"),
      startDate: cells.date(row, "startDate", dates),
      endDate: cells.date(row, "endDate", dates),
      dueDate: cells.date(row, "dueDate", dates),
      actualDate: cells.date(row, "actualDate", dates),
      term: cells.text(row, "term"),
    };
  }
}

/** The post; under a head that says 留空默认为委员 a blank one is 委员. */
function postOf(cells: CellReader, row: number): Reading<string> {
  const field = cells.has("partyPost") ? "partyPost" : "post";
  const post = cells.text(row, field);
  const blank = post.state === "blank" && cells.plain(row, "name") !== "";
  return blank && /默认为?委员/.test(cells.headerOf(field)) ? read("委员", "") : post;
}
