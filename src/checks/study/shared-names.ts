import type { StudyRecord } from "../../domain/books";
import { rawOf } from "../../domain/reading";
import type { Hours } from "./hours";

/** Rows that bear a name of several people of the roster, kept until it is known whether each of them has one. */
export interface SharedNames {
  /** `hours` is absent where they could not be read or dated. */
  note(name: string, record: StudyRecord, hours: number | undefined): void;
  settle(hoursOf: (name: string) => readonly Hours[]): void;
}

interface Row {
  readonly record: StudyRecord;
  readonly hours: number | undefined;
}

export function sharedNames(): SharedNames {
  const sessions = new Map<string, { readonly name: string; readonly rows: Row[] }>();
  return {
    note: (name, record, hours) => {
      const key = [name, record.sheet, rawOf(record.date), rawOf(record.topic)].join("\u0001");
      const session = sessions.get(key) ?? { name, rows: [] };
      session.rows.push({ record, hours });
      sessions.set(key, session);
    },
    settle: (hoursOf) => {
      for (const { name, rows } of sessions.values()) share(rows, hoursOf(name));
    },
  };
}

/** As many rows of a session as people of the name: each has one of them, so the least is sure. Else nobody's for sure. */
function share(rows: readonly Row[], people: readonly Hours[]): void {
  const amounts = rows.map((row) => row.hours ?? Infinity);
  const most = Math.max(...amounts);
  const known = rows.map((row) => row.hours ?? 0);
  const least = rows.length === people.length ? Math.min(...known) : 0;
  for (const hours of people) {
    hours.sure += least;
    hours.extra += most - least;
    const places = rows.map(({ record }) => ({ sheet: record.sheet, row: record.row }));
    if (least > 0) hours.evidence.push(...places);
    else hours.leftOut.push(...places.map((place) => ({ ...place, why: "two-people" })));
  }
}
