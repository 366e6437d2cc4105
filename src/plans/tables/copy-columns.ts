import type { Meeting, Member, RecordPlace } from "../../domain/books";
import type { FieldName, LedgerKind, RecognisedTable } from "../../domain/ledger";
import type { Reading } from "../../domain/reading";
import { headerFor } from "./copy-header";

/** A column of the copy: which field, its header, and where its cell stood. */
export interface CopyColumn {
  readonly field: FieldName;
  readonly header: string;
  /** The record's property that holds the typed value; absent for a column that goes over as it stands. */
  readonly property?: string;
  /** Column of the source's list; absent where the record itself tells the place, or there is none. */
  readonly column?: number;
}

/** Fields that the records know by another name. The first column of a property is the one that was read. */
const PROPERTY: Readonly<Partial<Record<LedgerKind, Readonly<Record<FieldName, string>>>>> = {
  members: { transferOutDate: "leaveDate", remark: "" },
  meetings: { rosterText: "", startTime: "date", timeRange: "date", month: "date", "date.planned": "" },
  study: {
    name: "names",
    attendees: "names",
    month: "date",
    durationMinutes: "hours",
    annualHours: "hours",
    totalHours: "hours",
  },
  dues: { paid: "paidAmount", monthFrom: "month" },
  talks: { month: "date" },
  appraisal: { evaluationDate: "date", remark: "" },
  committee: { post: "post", partyPost: "post" },
  plan: { type: "", content: "", status: "" },
};

/** Fields a record is read from in this order, where the ledger keeps several of them. */
const FIRST: Readonly<Record<string, readonly FieldName[]>> = {
  date: ["date", "startTime", "timeRange", "month"],
  names: ["name", "attendees"],
  hours: ["hours", "durationMinutes", "annualHours", "totalHours"],
};

/** First days whose column holds the last day as well where that has none of its own. */
const SPAN_ENDS: Readonly<Record<FieldName, FieldName>> = {
  publicityStart: "publicityEnd",
  developTrainStart: "developTrainEnd",
};

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
export function copyColumns(table: RecognisedTable, records: readonly RecordPlace[], melted: boolean): CopyColumn[] {
  const columns = table.shape === "form" ? formColumns(table, records) : listColumns(table, records, melted);
  return [...columns, ...told(table.kind, records, columns)];
}

function listColumns(table: RecognisedTable, records: readonly RecordPlace[], melted: boolean): CopyColumn[] {
  const fields = new Set(table.columns.map(({ field }) => field));
  return table.columns.flatMap(({ field, header, column }): CopyColumn[] => {
    if (melted && (NOT_MELTED.has(field) || /^hours\.\d+$/.test(field) || field.startsWith("header:"))) return [];
    const month = /^paid\.(\d+)$/.exec(field);
    if (month) return [{ field, header: `${Number(month[1])}月`, column }];
    if (field.includes("/") && !field.startsWith("header:"))
      return field.split("/").map((part) => columnFor(table.kind, part, "", records, { column }));
    const property = propertyOf(table.kind, field, fields, records);
    const typed = property === "date" || property === "hours" ? property : field;
    return [columnFor(table.kind, typed, typed === field ? header : "", records, { column, property })];
  });
}

function formColumns(table: RecognisedTable, records: readonly RecordPlace[]): CopyColumn[] {
  const fields = new Set(records.flatMap((record) => Object.keys(record.cells ?? {})));
  return [...fields].map((field) =>
    columnFor(table.kind, field, "", records, { property: propertyOf(table.kind, field, fields, records) }),
  );
}

function columnFor(
  kind: LedgerKind,
  field: FieldName,
  header: string,
  records: readonly RecordPlace[],
  place: { column?: number; property?: string | undefined },
): CopyColumn {
  const property = "property" in place ? place.property : field in (records[0] ?? {}) ? field : undefined;
  return {
    field,
    header: headerFor(kind, field, header),
    ...(property === undefined ? {} : { property }),
    ...(place.column === undefined ? {} : { column: place.column }),
  };
}

function propertyOf(
  kind: LedgerKind,
  field: FieldName,
  fields: ReadonlySet<FieldName>,
  records: readonly RecordPlace[],
): string | undefined {
  const base = field.replace(/#\d+$/, "");
  const end = SPAN_ENDS[field];
  if (end !== undefined && !fields.has(end)) return undefined;
  const named = PROPERTY[kind]?.[base] ?? base;
  if (
    named === "" ||
    base !== field ||
    !records.some((record) => isReading((record as unknown as Record<string, unknown>)[named]))
  )
    return undefined;
  const first = FIRST[named]?.find((one) => fields.has(one));
  return first === undefined || first === field ? named : undefined;
}

export const isReading = (value: unknown): value is Reading<unknown> =>
  typeof value === "object" && value !== null && "state" in value;

/** What the records know though no column says it: from title, sheet name or the title of a block. */
function told(kind: LedgerKind, records: readonly RecordPlace[], columns: readonly CopyColumn[]): CopyColumn[] {
  const missing = (property: string) =>
    !columns.some((column) => column.property === property || column.field === property);
  const says = (property: string) =>
    records.some((record) => (record as unknown as Record<string, { state?: string }>)[property]?.state === "read");
  const more: CopyColumn[] = [];
  const add = (field: FieldName, property = field) =>
    more.push({ field, header: headerFor(kind, field, ""), property });
  if (kind === "meetings" && missing("type") && (records as readonly Meeting[]).some(({ kinds }) => kinds.length > 0))
    add("type");
  if (
    kind === "members" &&
    missing("group") &&
    (records as readonly Member[]).some(({ group }) => group.state === "read")
  )
    add("group");
  if (kind === "study" && missing("names") && says("names")) add("name", "names");
  if (kind === "appraisal" && missing("date") && says("date")) add("evaluationDate", "date");
  for (const property of kind === "study" ? ["date", "topic", "hours"] : kind === "dues" ? ["month"] : [])
    if (missing(property) && says(property)) add(property);
  return more;
}
