import type { Books, DateValue, NameList, RecordPlace } from "../../domain/books";
import { isRecordKind, type LedgerRecord } from "../../domain/record-properties";

/** Records of one table in the order of their rows; empty for a table that holds none of ours. */
export function recordsOf(books: Books, table: number): readonly LedgerRecord[] {
  const kind = books.tables[table]?.kind;
  const all: readonly LedgerRecord[] = kind !== undefined && isRecordKind(kind) ? books[kind] : [];
  return all.filter((record) => record.table === table);
}

/** A fact that reads otherwise in the second table than in the first. */
export interface OtherFact {
  /** Position among the table's records. */
  readonly record: number;
  readonly field: string;
}

const PLACES: ReadonlySet<string> = new Set(["table", "sheet", "row", "cells", "repeats", "nameRaw", "kindsFrom"]);

/**
 * Compares what two tables say, record by record, not how it is written. Where the first says nothing in a field (the
 * type of a meeting that only its sheet names), the second may say it. `undefined`: they do not even hold as many records.
 */
export function otherFacts(
  first: readonly RecordPlace[],
  second: readonly RecordPlace[],
): readonly OtherFact[] | undefined {
  if (first.length !== second.length) return undefined;
  return first.flatMap((record, i) => {
    const other = new Map(factsOf(second[i]!));
    return factsOf(record)
      .filter(
        ([field, value]) => !PLACES.has(field) && saying(value) !== "" && saying(value) !== saying(other.get(field)),
      )
      .map(([field]) => ({ record: i, field }));
  });
}

const factsOf = (record: RecordPlace): readonly (readonly [string, unknown])[] => Object.entries(record);

/** A value as compared; empty where it says nothing. */
function saying(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((one) => saying(one)).join("|");
  if (typeof value !== "object") return String(value).trim();
  const reading = value as { state?: string; value?: unknown; raw?: string; reading?: unknown };
  if (reading.state === "absent" || reading.state === "blank") return "";
  if (reading.state === "unread") return `?${(reading.raw ?? "").trim()}`;
  if (reading.state === "read") return saying(reading.value);
  if ("reading" in reading) return saying(reading.reading);
  if ("precision" in value) return dateSaying(value as DateValue);
  if ("countable" in value) return namesSaying(value as NameList);
  return Object.entries(value)
    .filter(([, one]) => saying(one) !== "")
    .map(([key, one]) => `${key}=${saying(one)}`)
    .join(";");
}

function dateSaying({ yearFrom: _from, ...date }: DateValue): string {
  return JSON.stringify([
    date.precision,
    date.first,
    date.last,
    date.days ?? null,
    date.span ?? false,
    date.start ?? null,
    date.end ?? null,
    date.halfDay ?? null,
  ]);
}

function namesSaying({ names, countable, everyone, none }: NameList): string {
  const people = names.map(({ name, role, reason, observer }) => [name, role ?? "", reason ?? "", observer ?? false]);
  return people.length === 0 && !everyone && !none && countable
    ? ""
    : JSON.stringify([people, countable, everyone ?? "", none ?? false]);
}
