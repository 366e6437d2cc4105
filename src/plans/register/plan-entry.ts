import type { Books } from "../../domain/books";
import type { CellIndex } from "../../domain/cell-index";
import type { ColumnRole } from "../../domain/ledger";
import type { CellEdit, EditPlan } from "../../domain/plan";
import { valueOf } from "../../domain/reading";
import { type CellText, type Column, openColumn } from "./column-writer";
import type { Entry } from "./entry";
import { planDuesMonth } from "./dues-month";
import type { EntryPlan, RegisterInput } from "./entry-plan";
import { findLanding, findLedger, type Landing, type LandingRefusal } from "./landing";
import { writeMeeting } from "./meeting-row";
import { writeDues, writeMember, writeStudy, writeTalk } from "./other-rows";
import { shiftFormula } from "./shift-formula";

/** Plans one new row in the user's own ledger, in its own columns and spelling. */
export function planEntry(entry: Entry, input: RegisterInput): EntryPlan | { readonly refusal: LandingRefusal } {
  const month = entry.ledger === "dues" ? planDuesMonth(entry, input) : undefined;
  if (month) return month;
  const table = findLedger(
    input.books,
    entry.ledger,
    (candidate) => fits(entry, candidate.id, input.books),
    yearOf(entry),
  );
  if (typeof table === "string") return { refusal: table };
  const landing = findLanding(input.books, table, input.cells, belongsToLastBlock(entry, table.id, input.books));
  if (typeof landing === "string") return { refusal: landing };
  const rows = rowsOf(entry, table.columns);
  const edits = rows.flatMap((row, index) => rowEdits(row, input, landing, index));
  const written = new Set(edits.filter((edit) => edit.after !== null || edit.formula).map((edit) => edit.at.column));
  return {
    plan: {
      action: `register-${entry.ledger}`,
      inserts: insertsFor(landing, rows.length, input.cells),
      edits,
      ...(landing.grow ? { resizes: growth(landing, rows.length, input) } : {}),
    },
    landing,
    homeless: homelessFields(entry, table.columns, written),
  };
}

/** Merged month rule: free rows inside the last month's block are that month's; another month begins below the block. */
function belongsToLastBlock(entry: Entry, table: number, books: Books): boolean {
  if (!("date" in entry) || !entry.date) return true;
  const rows = [...books.meetings, ...books.study, ...books.talks].filter((record) => record.table === table);
  const last = rows.reduce<(typeof rows)[number] | undefined>(
    (lowest, record) => (!lowest || record.row > lowest.row ? record : lowest),
    undefined,
  );
  const date = last && valueOf(last.date);
  return date !== undefined && date.first.year === entry.date.year && date.first.month === entry.date.month;
}

/** A roster knows no year; a prepared make-up belongs to the year of what was missed. */
function yearOf(entry: Entry): number | undefined {
  if (entry.ledger === "members") return undefined;
  if (entry.ledger === "dues") return entry.year;
  const missed = entry.ledger === "study" ? /^(\d{4})-/.exec(entry.makesUp ?? "")?.[1] : undefined;
  return entry.date?.year ?? (missed === undefined ? undefined : Number(missed));
}

/** A meeting goes to the sheet that keeps its kind, where sheets are kept by kind without a type column. */
function fits(entry: Entry, table: number, books: Books): boolean {
  if (entry.ledger !== "meetings") return true;
  const role = books.tables[table]?.columns.some((column) => column.field === "type");
  const kinds = new Set(
    books.meetings.filter((meeting) => meeting.table === table).flatMap((meeting) => meeting.kinds),
  );
  return role === true || kinds.size === 0 || entry.kinds.some((kind) => kinds.has(kind));
}

/** A study session of several people is several rows where the ledger keeps one person a row. */
function rowsOf(entry: Entry, columns: readonly ColumnRole[]): readonly Entry[] {
  if (entry.ledger !== "study" || !columns.some((role) => role.field === "name")) return [entry];
  return entry.people.map((name) => ({ ...entry, people: [name] }));
}

function rowEdits(entry: Entry, input: RegisterInput, landing: Landing, index: number): CellEdit[] {
  const { table } = landing;
  const row = landing.row + index;
  return table.columns.flatMap((role): CellEdit[] => {
    const at = { sheet: table.sheet, row, column: role.column };
    const merge = landing.insert ? undefined : input.cells.mergeAt(at);
    if (merge && (merge.top !== row || merge.left !== role.column)) return [];
    const likeCell = landing.like === undefined ? undefined : { ...at, row: landing.like };
    const look = likeCell ? { likeCell } : {};
    const before = landing.insert || index > 0 ? null : (input.cells.at(at)?.value ?? null);
    const formula = likeCell && input.cells.at(likeCell)?.formula;
    if (formula) return [{ at, before, after: null, formula: shiftFormula(formula, row - landing.like!), ...look }];
    const column = openColumn(input.books, table, input.cells, input.date1904, role);
    const text = advance(writeField(entry, column), role, index);
    if (text === undefined || text.value === before) return likeCell ? [{ at, before, after: before, ...look }] : [];
    return [{ at, before, after: text.value, ...(text.format ? { format: text.format } : {}), ...look }];
  });
}

/** Running numbers go on over the rows of one entry. */
function advance(text: CellText | undefined, role: ColumnRole, index: number): CellText | undefined {
  if (!text || index === 0 || (role.field !== "no" && role.field !== "sequence")) return text;
  return typeof text.value === "number"
    ? { value: text.value + index }
    : { value: String(Number(text.value) + index).padStart(text.value.length, "0") };
}

function writeField(entry: Entry, column: Column): CellText | undefined {
  if (entry.ledger === "meetings") return writeMeeting(entry, column);
  if (entry.ledger === "study") return writeStudy(entry, column);
  if (entry.ledger === "members") return writeMember(entry, column);
  return entry.ledger === "talks" ? writeTalk(entry, column) : writeDues(entry, column);
}

/** Further rows of one entry may meet what stands below even where the first found a free one. */
function insertsFor(landing: Landing, count: number, cells: CellIndex): EditPlan["inserts"] {
  const [left, right] = landing.table.columnSpan;
  const taken = (row: number) =>
    cells.row(landing.table.sheet, row)?.cells.some((cell) => cell.column >= left && cell.column <= right) ?? false;
  if (landing.insert) return [{ sheet: landing.table.sheet, before: landing.row, count }];
  for (let index = 1; index < count; index += 1) {
    if (taken(landing.row + index))
      return [{ sheet: landing.table.sheet, before: landing.row + index, count: count - index }];
  }
  return [];
}

function growth(landing: Landing, count: number, input: RegisterInput): NonNullable<EditPlan["resizes"]> {
  const named = input.cells.sheet(landing.table.sheet)?.tables.find((table) => table.name === landing.table.name);
  return named ? [{ table: named.name, range: { ...named.range, bottom: landing.row + count - 1 } }] : [];
}

/** What was typed and would be lost: filled words of the form without a column of theirs. */
function homelessFields(entry: Entry, columns: readonly ColumnRole[], written: ReadonlySet<number>): string[] {
  const wanted: Readonly<Record<Entry["ledger"], readonly string[]>> = {
    meetings: ["place", "host", "recorder", "content", "resolution", "observers", "votes"],
    study: ["form", "place", "hours"],
    members: ["gender", "idNumber", "birthDate", "joinDate", "fullMemberDate", "group", "partyPost", "phone"],
    talks: ["place", "content"],
    dues: ["amount"],
  };
  const values = entry as unknown as Readonly<Record<string, unknown>>;
  const homes: Readonly<Record<string, readonly string[]>> = {
    content: ["content", "topic"],
    amount: ["paid"],
    votes: ["voteYes"],
    observers: ["observers"],
  };
  return wanted[entry.ledger].filter((field) => {
    const value = values[field];
    const empty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
    const home = columns.some((role) => (homes[field] ?? [field]).includes(role.field) && written.has(role.column));
    return !empty && !home;
  });
}
