import type { CellAddress } from "../address";
import type { Coverage } from "../coverage";
import type { FieldName, RecognisedTable, Unread } from "../ledger";
import type {
  AppraisalRecord,
  AttendanceRecord,
  CommitteeRecord,
  DevelopmentRecord,
  DuesRecord,
  Meeting,
  Member,
  PlanRecord,
  RecordPlace,
  StudyRecord,
  TalkRecord,
} from "./records";

export * from "./records";
export * from "./values";

/** Everything that was read of a workbook, typed, with the place of every record. */
export interface Books {
  readonly fileName: string;
  /** Name of the branch as the titles give it; empty where none does. */
  readonly branchName: string;
  readonly tables: readonly RecognisedTable[];
  /** Sheets that are no ledger, and why: cover, index, empty, our own … */
  readonly otherSheets: readonly Unread[];
  /** Where silence counts, and what was not read: no verdict is unmet outside of it. */
  readonly coverage: Coverage;
  readonly members: readonly Member[];
  readonly meetings: readonly Meeting[];
  readonly study: readonly StudyRecord[];
  readonly dues: readonly DuesRecord[];
  readonly development: readonly DevelopmentRecord[];
  readonly talks: readonly TalkRecord[];
  readonly plan: readonly PlanRecord[];
  readonly appraisal: readonly AppraisalRecord[];
  readonly committee: readonly CommitteeRecord[];
  readonly attendance: readonly AttendanceRecord[];
}

/** The column of a field in a table, where it keeps one. */
export function columnOf(table: RecognisedTable, field: FieldName): number | undefined {
  for (const role of table.columns) if (role.field === field) return role.column;
  return undefined;
}

/** The cell of a record's field, or `undefined` where the ledger keeps no such column. */
export function cellOf(books: Books, record: RecordPlace, field: FieldName): CellAddress | undefined {
  const own = record.cells?.[field];
  if (own) return { sheet: record.sheet, row: own.row, column: own.column };
  const table = books.tables[record.table];
  if (!table || table.shape === "form") return undefined;
  const column = columnOf(table, field) ?? columnOfShared(table, field);
  return column === undefined ? undefined : { sheet: record.sheet, row: record.row, column };
}

/** `expected/actual`: one column that holds two fields. */
function columnOfShared(table: RecognisedTable, field: FieldName): number | undefined {
  for (const role of table.columns) {
    if (role.field.includes("/") && !role.field.startsWith("header:") && role.field.split("/").includes(field))
      return role.column;
  }
  return undefined;
}
