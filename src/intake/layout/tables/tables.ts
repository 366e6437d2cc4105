import type { Steps } from "../../steps";
import { headerPaths } from "../header/header-block";
import type { TableTitle } from "../header/title";
import { correctionOf } from "../overrides";
import { splitBands } from "./bands";
import { draftTable } from "./build-draft";
import type { DraftTable } from "./draft-table";
import { type HeaderPlace, headersOf, type SheetTask, withInherited } from "./header-places";
import { splitRepeats } from "./side-by-side";
import { splitBlocks } from "./split-blocks";

/** All tables with a header on a sheet, top to bottom, left to right. */
export function* findTables(task: SheetTask): Steps<DraftTable[]> {
  const tables: DraftTable[] = [];
  for (const band of yield* splitBands(task.grid)) {
    let inherited: TableTitle | undefined;
    for (const place of yield* headersOf(task, band)) {
      const title = withInherited(place.title, inherited);
      inherited ??= title;
      tables.push(...(yield* tablesAt(task, { ...place, title })));
    }
  }
  const kept = tables.filter(
    (table) => correctionOf(task.options, task.grid.name, table.headerRows[0] ?? 0)?.ignore !== true,
  );
  return kept.sort((a, b) => topOf(a) - topOf(b) || a.left - b.left);
}

/** The row a table begins with; a block that lost its header begins with its first record. */
const topOf = (table: DraftTable): number => table.headerRows[0] ?? table.recordRows[0] ?? 0;

function* tablesAt(task: SheetTask, place: HeaderPlace): Steps<DraftTable[]> {
  const paths = headerPaths(task.grid, place.block);
  const bands = splitRepeats(paths);
  const tables: DraftTable[] = [];
  for (const band of bands) {
    const own = new Map([...paths].filter(([column]) => column >= band.left && column <= band.right));
    tables.push(yield* draftTable(task, place, own, band, bands.length > 1));
  }
  return place.title.over !== undefined && place.title.text !== "" ? tables.flatMap(splitBlocks) : tables;
}
