import { cellName, rectName, type Rect } from "../../domain/address";
import type { Books, Meeting, Member } from "../../domain/books";
import type { RecognisedTable, Unread } from "../../domain/ledger";
import { isRecordKind, type LedgerRecord, readingOf } from "../../domain/record-properties";
import type { EditPlan, NewSheet, SheetCell } from "../../domain/plan";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../domain/snapshot";
import { freeTableName, SOURCE_HEADER } from "../../domain/table-name";
import { readBooks, type IntakeOptions } from "../../intake";
import { type CopyColumn, copyColumns } from "./copy-columns";
import { apart } from "./copy-header";
import { copyCell, type CopiedCell, type CopyContext, copyReading } from "./copy-value";
import { newLedgerSheet, HEAD_ROWS } from "./new-sheet";
import { type OtherFact, otherFacts, recordsOf } from "./same-facts";
import { sheetSnapshot } from "./sheet-snapshot";

/** Why a ledger is not copied. */
export type NoCopyReason = "copied" | "not-a-ledger" | "attendance" | "empty" | "reads-otherwise";

export type CopiedLedger =
  | {
      readonly ok: true;
      readonly name: string;
      readonly sheet: NewSheet;
      readonly plan: EditPlan;
      /** Cells that were not understood and go over letter by letter, at their place in the source. */
      readonly asTyped: readonly Unread[];
    }
  | { readonly ok: false; readonly reason: NoCopyReason; readonly others?: readonly OtherFact[] };

/**
 * Copies a ledger of any shape into a clean named table on a new sheet: one header row, one row a record, values in one
 * form, and in the last column where each row came from. Nothing is worked out: what was not understood goes over as typed.
 */
export function planCopy(
  snapshot: Snapshot,
  books: Books,
  table: RecognisedTable,
  options: IntakeOptions = {},
): CopiedLedger {
  const no = (reason: NoCopyReason): CopiedLedger => ({ ok: false, reason });
  const source = snapshot.sheets.find(({ name }) => name === table.sheet);
  const name = freeTableName(table.kind, snapshot);
  if (!source || name === undefined || !isRecordKind(table.kind)) return no("not-a-ledger");
  if (table.columns.some(({ header }) => header === SOURCE_HEADER) && table.name !== null) return no("copied");
  if (table.kind === "attendance") return no("attendance");
  const records = recordsOf(books, table.id);
  if (records.length === 0) return no("empty");
  const job: CopyJob = {
    snapshot,
    books,
    table,
    source,
    records,
    cells: cellsByPlace(source),
    context: contextOf(snapshot, books, table),
  };
  let { sheet, asTyped } = copySheet(job, name, new Set());
  let others = readBack(job, sheet, options);
  if (others !== undefined && others.length > 0) {
    // Where a cell says more than its one field (名单 with 请假 in it), the form would lose it: such columns go over as typed.
    ({ sheet, asTyped } = copySheet(job, name, new Set(others.map(({ field }) => field))));
    others = readBack(job, sheet, options);
  }
  if (others === undefined || others.length > 0)
    return { ok: false, reason: "reads-otherwise", ...(others ? { others } : {}) };
  const plan: EditPlan = { action: "copy-table", inserts: [], edits: [], sheets: [sheet] };
  return { ok: true, name, sheet, plan, asTyped };
}

interface CopyJob {
  readonly snapshot: Snapshot;
  readonly books: Books;
  readonly table: RecognisedTable;
  readonly source: SheetSnapshot;
  readonly records: readonly LedgerRecord[];
  readonly cells: ReadonlyMap<string, SnapshotCell>;
  readonly context: CopyContext;
}

const cellsByPlace = (sheet: SheetSnapshot) =>
  new Map(sheet.rows.flatMap(({ row, cells }) => cells.map((cell) => [cellName(row, cell.column), cell] as const)));

function contextOf(snapshot: Snapshot, books: Books, table: RecognisedTable): CopyContext {
  const plain = (member: Member) => member.nameRaw.replace(/[（(].*$/, "").replace(/\s+/g, "");
  const fields = new Set(table.columns.map(({ field }) => field));
  return {
    date1904: snapshot.date1904,
    roster: new Map(books.members.map((member) => [member.name, plain(member)])),
    timesApart: fields.has("date") && ["startTime", "timeRange", "endTime"].some((field) => fields.has(field)),
  };
}

function copySheet(
  job: CopyJob,
  tableName: string,
  plain: ReadonlySet<string>,
): { sheet: NewSheet; asTyped: readonly Unread[] } {
  const { table, records } = job;
  const melted =
    table.kind === "study" && records.some((record) => record.cells?.["hours"] !== undefined) && table.shape !== "form";
  const columns = copyColumns(table, records, melted);
  const headers = apart([...columns.map(({ header }) => header), SOURCE_HEADER]);
  const asTyped: Unread[] = [];
  const body = records.map((record) => {
    const cells = columns.map((column): SheetCell => {
      const { asTyped: unread, ...cell } = valueOf(job, column, record, plain);
      const at = placeOf(job, column, record);
      if (unread && at)
        asTyped.push({ sheet: table.sheet, ...at, reason: "unknown-column", raw: String(cell.value ?? "") });
      return cell;
    });
    return [...cells, sourceCell(job, record, melted)];
  });
  const title = titleOf(table);
  const note = `由《${table.sheet}》复制成规范表，原表没有动。以后在这张表里接着记；原表里已经复制过来的行不再重复计算，“${SOURCE_HEADER}”一列请留着`;
  const widths = headers.map((header, i) =>
    widthOf(
      header,
      body.map((line) => line[i]!),
    ),
  );
  const sheet = newLedgerSheet({
    kind: table.kind,
    tableName,
    title,
    note,
    columns: headers.map((header, i) => ({ header, width: widths[i]! })),
    body,
  });
  return { sheet, asTyped: asTyped.map((one) => told(table, one)) };
}

/** With the reason the reader gave. */
const told = (table: RecognisedTable, item: Unread): Unread =>
  table.unread.find(({ row, column }) => row === item.row && column === item.column) ?? item;

function valueOf(job: CopyJob, column: CopyColumn, record: LedgerRecord, plain: ReadonlySet<string>): CopiedCell {
  const at = placeOf(job, column, record);
  const cell = at && shownCell(job, at.row, at.column);
  const reading =
    column.property === undefined || plain.has(column.property) ? undefined : readingOf(record, column.property);
  if (column.field === "type" && job.table.kind === "meetings") return meetingType(record as Meeting, cell);
  if (column.field === "name" && job.table.kind !== "study") return nameOf(job, record, cell);
  return reading ? copyReading(reading, cell, job.context) : copyCell(cell);
}

/** The type as typed; where only sheet or title tell it, what they tell. */
function meetingType({ type, kinds, title }: Meeting, cell: SnapshotCell | undefined): CopiedCell {
  if (type.state === "read") return copyCell(cell, type.raw);
  const words = kinds.filter((kind) => kind !== "其他").join("、");
  return title.state === "read" && words === ""
    ? { value: null, look: "text" }
    : { value: words || null, look: "text" };
}

/** A name as the roster writes it; what stands beside it in brackets goes along. */
function nameOf({ context }: CopyJob, record: LedgerRecord, cell: SnapshotCell | undefined): CopiedCell {
  const typed = copyCell(cell);
  const { name } = record as Member;
  const bare = typeof typed.value === "string" && typed.value.replace(/\s+/g, "").replace(/[·•．]/g, "") === name;
  return bare ? { value: context.roster.get(name) ?? String(typed.value).replace(/\s+/g, ""), look: "text" } : typed;
}

function placeOf(
  { table }: CopyJob,
  { field, property, column }: CopyColumn,
  record: LedgerRecord,
): { row: number; column: number } | undefined {
  const own = record.cells?.[field] ?? (property === undefined ? undefined : record.cells?.[property]);
  if (own) return own;
  return column === undefined || table.shape === "form" ? undefined : { row: record.row, column };
}

/** The cell, or what a merge down its column shows there. */
function shownCell({ cells, source }: CopyJob, row: number, column: number): SnapshotCell | undefined {
  const own = cells.get(cellName(row, column));
  if (own) return own;
  const merge = source.merges.find(({ top, bottom, left }) => left === column && top < row && row <= bottom);
  return merge && cells.get(cellName(merge.top, merge.left));
}

/** Where the row was copied from: its cells in a list, the one cell of a matrix, the whole of a form. */
function sourceCell({ table }: CopyJob, record: LedgerRecord, melted: boolean): SheetCell {
  const range = melted
    ? pointOf(record.cells!["hours"]!)
    : table.shape === "form"
      ? formRange(record)
      : { top: record.row, bottom: record.row, left: table.columnSpan[0], right: table.columnSpan[1] };
  return {
    value: `${table.sheet}!${rectName(range)}`,
    look: "link",
    link: { sheet: table.sheet, row: range.top, column: range.left },
  };
}

const pointOf = ({ row, column }: { row: number; column: number }): Rect => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

function formRange(record: LedgerRecord): Rect {
  const cells = Object.values(record.cells ?? {}).flatMap((cell) => (cell ? [cell] : []));
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

/** The ledger's own title; a year that only the sheet or file name tells is written out, since dates without one need it. */
function titleOf({ title, year, sheet }: RecognisedTable): string {
  const words = title === "" ? sheet : title;
  return year === undefined || words.includes(String(year)) ? words : `${year}年${words}`;
}

const WIDEST = 40;
function widthOf(header: string, cells: readonly SheetCell[]): number {
  const length = (text: string) => [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
  const longest = cells
    .slice(0, 200)
    .reduce((most, { value, look }) => Math.max(most, look === "date" ? 10 : length(String(value ?? ""))), 0);
  return Math.max(8, Math.min(WIDEST, Math.max(length(header), longest) + 2));
}

/** Reads the planned sheet beside the rosters, of several branches beside all that tells them apart, and compares it with what was read of the source. */
function readBack(
  { snapshot, books, table, records }: CopyJob,
  sheet: NewSheet,
  options: IntakeOptions,
): readonly OtherFact[] | undefined {
  const rosters = new Set(
    books.tables.filter(({ kind }) => kind === "members" && table.kind !== "members").map((one) => one.sheet),
  );
  const copy = { ...sheetSnapshot(sheet), name: freeName(sheet.name, snapshot) };
  const several = records.some(({ branchKey }) => branchKey !== undefined);
  const beside = snapshot.sheets.filter(({ name }) => several || (rosters.has(name) && name !== table.sheet));
  const now = readBooks({ ...snapshot, sheets: [...beside, copy] }, options);
  const found = now.tables.find(({ name }) => name === sheet.table.name);
  if (found?.kind !== table.kind || found.headerRows[0] !== HEAD_ROWS + 1) return undefined;
  return otherFacts(records, recordsOf(now, found.id));
}

function freeName(wish: string, snapshot: Snapshot): string {
  let name = wish;
  for (let n = 2; snapshot.sheets.some((sheet) => sheet.name === name); n += 1) name = `${wish}(${n})`;
  return name;
}
