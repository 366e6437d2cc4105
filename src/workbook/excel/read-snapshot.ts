import type { Rect } from "../../domain/address";
import type { DefinedName, SheetSnapshot, Snapshot, SnapshotRow } from "../../domain/snapshot";
import { OWN_SHEET_NAME } from "../../domain/own-sheet";
import type { Task } from "../port";
import { rowsOf } from "./cells-of";
import { is1904 } from "./date-system";
import type { DateSigns } from "./date-system";
import type { FoundSheet, SheetFinder } from "./find-sheets";
import { heed } from "./in-excel";
import { readBlocks } from "./read-blocks";
import type { BlockCells } from "./read-blocks";
import { askComments, locateComments, notesOn } from "./read-comments";
import { askHidden, askMerges, askTables, hiddenIn, mergesIn, tablesIn } from "./read-layout";
import { askSize, sizeOf } from "./read-size";
import type { SizeAsked, UsedSize } from "./read-size";

/** Rows whose shown text is compared to tell the date system. */
const SAMPLE = 40;

export interface ReadOptions {
  readonly finder: SheetFinder;
  /** Cells one round trip may bring. */
  readonly cellsPerTrip: number;
  /** Comments are known from ExcelApi 1.10 on. */
  readonly comments: boolean;
}

type Sheet = FoundSheet<SizeAsked>;

/** Reads the workbook in two round trips: find the sheets, tables and sizes; load the cells. */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions,
  task?: Task,
): Promise<Snapshot> {
  const { workbook } = context;
  workbook.load("name");
  workbook.names.load("items/name,items/formula");
  const comments = options.comments ? askComments(workbook) : null;
  const sheets = await options.finder.find(context, askSize);
  heed(task);
  const sizes = sheets.map(sizeOf);
  const askBesides = () => ({
    layouts: sheets.map((sheet, index) => askLayout(sheet, sizes[index]!)),
    places: comments && locateComments(comments),
    signs: askDateSystem(workbook, sheets, sizes),
  });
  let besides = askBesides();
  const sources = sheets.map((sheet, index) => ({ proxy: sheet.proxy, size: sizes[index]! }));
  const blocks = await readBlocks(context, sources, options.cellsPerTrip, () => (besides = askBesides()), task);
  return {
    fileName: workbook.name,
    date1904: is1904(besides.signs, blocks),
    sheets: sheets.map((sheet, index) => {
      const own = blocks.filter((block) => block.sheet === index).sort((a, b) => a.from - b.from);
      return snapshotOf(sheet, besides.layouts[index]!, sizes[index]!, own, notesOn(sheet.name, besides.places));
    }),
    names: namesOf(workbook, sheets),
  };
}

type Layout = ReturnType<typeof askLayout>;

function askLayout(sheet: Sheet, size: UsedSize | null) {
  return {
    merges: size && askMerges(sheet.proxy, size),
    hidden: size && askHidden(sheet.proxy, size),
    tables: askTables(sheet.proxy),
  };
}

function askDateSystem(
  workbook: Excel.Workbook,
  sheets: readonly Sheet[],
  sizes: readonly (UsedSize | null)[],
): DateSigns {
  const date = workbook.functions.date(1904, 1, 1);
  date.load("value,error");
  const shown = sheets.flatMap((sheet, index) => {
    const size = sizes[index];
    if (!size || sheet.own) return [];
    const text = sheet.proxy.getRangeByIndexes(size.row, size.column, Math.min(size.rows, SAMPLE), size.columns);
    text.load("text");
    return [{ sheet: index, text }];
  });
  return { date, shown };
}

type Notes = NonNullable<SheetSnapshot["notes"]>;

function snapshotOf(
  sheet: Sheet,
  layout: Layout,
  size: UsedSize | null,
  blocks: readonly BlockCells[],
  notes: Notes,
): SheetSnapshot {
  const rows: SnapshotRow[] = blocks.flatMap((block) => rowsOf(block, size!.column, sheet.name));
  const merges: Rect[] = layout.merges ? mergesIn(layout.merges) : [];
  const { rows: hiddenRows, columns: hiddenColumns } = hiddenIn(layout.hidden);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    rows,
    merges,
    tables: tablesIn(layout.tables),
    hiddenRows,
    hiddenColumns,
    ...(notes.length > 0 ? { notes } : {}),
    ...(sheet.own === undefined ? {} : { own: sheet.own }),
  };
}

const bare = (formula: unknown) => String(formula).replace(/^=/, "");

/** Names of the workbook, then of its sheets; ours left out. */
function namesOf(workbook: Excel.Workbook, sheets: readonly Sheet[]): DefinedName[] {
  const global = workbook.names.items.map((name) => ({ name: name.name, formula: bare(name.formula) }));
  const local = sheets.flatMap((sheet) =>
    sheet.proxy.names.items.map((name) => ({ name: name.name, formula: bare(name.formula), sheet: sheet.name })),
  );
  return [...global, ...local].filter(({ name }) => name.toLowerCase() !== OWN_SHEET_NAME);
}
