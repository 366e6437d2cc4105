import type { Books } from "../../domain/books";

type Mutable<T> = T extends readonly (infer U)[] ? U[] : never;

/** The records of all ledgers while they are being gathered. */
export type RecordLists = { -readonly [K in RecordKey]: Mutable<Books[K]> };
export type RecordKey =
  | "members"
  | "meetings"
  | "study"
  | "dues"
  | "development"
  | "talks"
  | "plan"
  | "appraisal"
  | "committee"
  | "attendance";

export function emptyLists(): RecordLists {
  return {
    members: [],
    meetings: [],
    study: [],
    dues: [],
    development: [],
    talks: [],
    plan: [],
    appraisal: [],
    committee: [],
    attendance: [],
  };
}
