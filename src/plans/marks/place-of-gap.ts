import { kindOfClause } from "../../domain/meeting-kinds";
import type { CellAddress } from "../../domain/address";
import { type Books, cellOf, columnOf, type Meeting, type MeetingKind } from "../../domain/books";
import type { Finding } from "../../domain/finding";
import type { RecognisedTable } from "../../domain/ledger";
import { valueOf } from "../../domain/reading";

/**
 * Where a gap without a cell of its own is shown: a meeting never held at the header of the date column of the table that
 * keeps such meetings, a person's shortfall at the name. `undefined` where nothing in the workbook stands for it.
 */
export function placeOfGap(finding: Finding, year: number, books: Books): CellAddress | undefined {
  const { subject } = finding;
  if (subject.type === "member") return nameCell(subject.name, subject.row, books);
  const kind = kindOfClause(finding.code);
  const table = kind && tableOfKind(kind, year, books);
  return table && dateHeader(table);
}

function nameCell(name: string, row: number | undefined, books: Books): CellAddress | undefined {
  const member = books.members.find((m) => m.name === name && (row === undefined || m.row === row));
  if (member) return cellOf(books, member, "name");
  const record = books.study.find((entry) => valueOf(entry.names)?.names.some((person) => person.name === name));
  return record && cellOf(books, record, "name");
}

/** The meeting table that holds most meetings of the kind in the year; else of the kind at all; else of the year; else the largest. */
function tableOfKind(kind: MeetingKind, year: number, books: Books): RecognisedTable | undefined {
  const tables = books.tables.filter((table) => table.kind === "meetings" && dateHeader(table) !== undefined);
  const counters: readonly ((meeting: Meeting) => boolean)[] = [
    (meeting) => meeting.kinds.includes(kind) && isInYear(meeting, year),
    (meeting) => meeting.kinds.includes(kind),
    (meeting) => isInYear(meeting, year),
    () => true,
  ];
  for (const counts of counters) {
    const found = mostOf(tables, books.meetings.filter(counts));
    if (found) return found;
  }
  return tables[0];
}

function mostOf(tables: readonly RecognisedTable[], meetings: readonly Meeting[]): RecognisedTable | undefined {
  const counts = new Map<number, number>();
  for (const { table } of meetings) counts.set(table, (counts.get(table) ?? 0) + 1);
  let best: RecognisedTable | undefined;
  for (const table of tables) if ((counts.get(table.id) ?? 0) > (best ? (counts.get(best.id) ?? 0) : 0)) best = table;
  return best;
}

function isInYear(meeting: Meeting, year: number): boolean {
  const date = valueOf(meeting.date);
  return date !== undefined && date.first.year === year && date.last.year === year;
}

/** Of a header over several rows, a child stands in the last one; a header of one level in the first, which a merge keeps. */
function dateHeader(table: RecognisedTable): CellAddress | undefined {
  const column = columnOf(table, "date");
  const header = table.columns.find((role) => role.column === column)?.header ?? "";
  const row = header.includes("/") ? table.headerRows[table.headerRows.length - 1] : table.headerRows[0];
  return column === undefined || row === undefined ? undefined : { sheet: table.sheet, row, column };
}
