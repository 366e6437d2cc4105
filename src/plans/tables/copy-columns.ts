import type { Meeting, Member } from "../../domain/books";
import type { FieldName, LedgerKind, RecognisedTable } from "../../domain/ledger";
import { type LedgerRecord, readingOf, type RecordProperty } from "../../domain/record-properties";
import { propertyOf } from "../../intake";
import { headerFor } from "./copy-header";

/** A column of the copy: which field, its header, and where its cell stood. */
export interface CopyColumn {
  readonly field: FieldName;
  readonly header: string;
  /** The record's property that holds the typed value; absent for a column that goes over as it stands. */
  readonly property?: RecordProperty;
  /** Column of the source's list; absent where the record itself tells the place, or there is none. */
  readonly column?: number;
}

/** What is summed over the row or made for signing has no place in a row for each month. */
const NOT_MELTED: ReadonlySet<FieldName> = new Set([
  "no",
  "annualHours",
  "totalHours",
  "requiredHours",
  "met",
  "rate",
  "signature",
]);

/** Columns of a copied list or form, in the ledger's own order; `melted`: a row for each cell of hours. */
export function copyColumns(table: RecognisedTable, records: readonly LedgerRecord[], melted: boolean): CopyColumn[] {
  const columns = table.shape === "form" ? formColumns(table, records) : listColumns(table, melted);
  return [...columns, ...told(table.kind, records, columns)];
}

function listColumns(table: RecognisedTable, melted: boolean): CopyColumn[] {
  return table.columns.flatMap(({ field, header, column, property }): CopyColumn[] => {
    if (melted && (NOT_MELTED.has(field) || /^hours\.\d+$/.test(field) || field.startsWith("header:"))) return [];
    const month = /^paid\.(\d+)$/.exec(field);
    if (month) return [{ field, header: `${Number(month[1])}月`, column }];
    if (field.includes("/") && !field.startsWith("header:"))
      return field
        .split("/")
        .map((part) =>
          columnFor(table.kind, part, "", { column, property: propertyOf(table.kind, part, new Set([part])) }),
        );
    const typed = property === "date" || property === "hours" ? property : field;
    return [columnFor(table.kind, typed, typed === field ? header : "", { column, property })];
  });
}

function formColumns(table: RecognisedTable, records: readonly LedgerRecord[]): CopyColumn[] {
  const fields = new Set(records.flatMap((record) => Object.keys(record.cells ?? {})));
  return [...fields].map((field) =>
    columnFor(table.kind, field, "", { property: propertyOf(table.kind, field, fields) }),
  );
}

function columnFor(
  kind: LedgerKind,
  field: FieldName,
  header: string,
  { column, property }: { column?: number; property: RecordProperty | undefined },
): CopyColumn {
  return {
    field,
    header: headerFor(kind, field, header),
    ...(property === undefined ? {} : { property }),
    ...(column === undefined ? {} : { column }),
  };
}

/** Facts that a title or the name of a sheet may tell of all its rows. */
const TOLD_BESIDE: Readonly<Partial<Record<LedgerKind, readonly RecordProperty[]>>> = {
  study: ["date", "topic", "hours"],
  dues: ["month"],
};

/** What the records know though no column says it: from title, sheet name or the title of a block. */
function told(kind: LedgerKind, records: readonly LedgerRecord[], columns: readonly CopyColumn[]): CopyColumn[] {
  const missing = (property: RecordProperty) =>
    !columns.some((column) => column.property === property || column.field === property);
  const says = (property: RecordProperty) => records.some((record) => readingOf(record, property)?.state === "read");
  const more: CopyColumn[] = [];
  const add = (field: FieldName, property: RecordProperty) =>
    more.push({ field, header: headerFor(kind, field, ""), property });
  if (kind === "meetings" && missing("type") && (records as readonly Meeting[]).some(({ kinds }) => kinds.length > 0))
    add("type", "type");
  if (
    kind === "members" &&
    missing("group") &&
    (records as readonly Member[]).some(({ group }) => group.state === "read")
  )
    add("group", "group");
  if (kind === "study" && missing("names") && says("names")) add("name", "names");
  if (kind === "appraisal" && missing("date") && says("date")) add("evaluationDate", "date");
  for (const property of TOLD_BESIDE[kind] ?? []) if (missing(property) && says(property)) add(property, property);
  return more;
}
