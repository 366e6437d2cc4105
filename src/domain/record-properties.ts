import type {
  AppraisalRecord,
  AttendanceRecord,
  CommitteeRecord,
  DevelopmentRecord,
  DuesRecord,
  Meeting,
  Member,
  PlanRecord,
  StudyRecord,
  TalkRecord,
} from "./books/records";
import type { DateValue } from "./books/values";
import type { Reading } from "./reading";

/** What a row of each kind of ledger is read into; a kind that is not here (summary, other) is recognised and not read. */
export interface RecordOf {
  readonly members: Member;
  readonly meetings: Meeting;
  readonly study: StudyRecord;
  readonly dues: DuesRecord;
  readonly development: DevelopmentRecord;
  readonly talks: TalkRecord;
  readonly plan: PlanRecord;
  readonly appraisal: AppraisalRecord;
  readonly committee: CommitteeRecord;
  readonly attendance: AttendanceRecord;
}

export type RecordKind = keyof RecordOf;

const RECORD_KINDS: Readonly<Record<RecordKind, true>> = {
  members: true,
  meetings: true,
  study: true,
  dues: true,
  development: true,
  talks: true,
  plan: true,
  appraisal: true,
  committee: true,
  attendance: true,
};

/** True for a kind of ledger whose rows are read. */
export const isRecordKind = (kind: string): kind is RecordKind => kind in RECORD_KINDS;

export type LedgerRecord = RecordOf[RecordKind];

/** The properties of one kind's record that hold a reading of a cell, of values `T`. */
export type PropertyOf<K extends RecordKind, T = unknown> = string &
  { [P in keyof RecordOf[K]]-?: RecordOf[K][P] extends Reading<T> ? P : never }[keyof RecordOf[K]];

/** A property that holds a reading in the record of some kind. */
export type RecordProperty = { [K in RecordKind]: PropertyOf<K> }[RecordKind];

/** The properties that hold a date in the record of some kind. */
export type DateProperty = { [K in RecordKind]: PropertyOf<K, DateValue> }[RecordKind];

/** A record of any kind but the plan, whose rows tell a time and no date. */
export type DatedRecord = Exclude<LedgerRecord, PlanRecord>;

/** The date a record read in a property; `undefined` where records of its kind have none of the name. */
export function dateOf(record: DatedRecord, property: DateProperty): Reading<DateValue> | undefined {
  const dates: Readonly<Partial<Record<DateProperty, Reading<DateValue>>>> = record;
  return dates[property];
}

/** What a record read in a property; `undefined` where records of its kind have none of the name. */
export function readingOf(record: LedgerRecord, property: RecordProperty): Reading<unknown> | undefined {
  const facts: Readonly<Partial<Record<RecordProperty, unknown>>> = record;
  const value = facts[property];
  return isReading(value) ? value : undefined;
}

const isReading = (value: unknown): value is Reading<unknown> =>
  typeof value === "object" && value !== null && "state" in value;
