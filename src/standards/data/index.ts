import type { ClauseRecord } from "../clause";
import { ADMISSION_RECORDS, PROBATION_RECORDS } from "./admission";
import { DUES_RECORDS } from "./dues";
import { LIFE_RECORDS } from "./life";
import { MEETING_RECORDS } from "./meetings";
import { withReading } from "./readings";
import { MEMBER_RECORDS } from "./members";
import { ORGANISATION_RECORDS } from "./organisation";
import { KEEPING_RECORDS, LOGIC_RECORDS } from "./records";
import { STUDY_RECORDS } from "./study";
import { VOTING_RECORDS } from "./voting";

/** What applies where no pack was loaded. The version changes with every change of a record. */
export const NATIONAL_PACK = { id: "national", version: "2026.12" } as const;

const MEETINGS_AND_LIFE = [...MEETING_RECORDS, ...LIFE_RECORDS].sort((a, b) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
);

/** Every clause record, in the order in which clauses are shown. */
export const RECORDS: readonly ClauseRecord[] = (
  [
    ...MEETINGS_AND_LIFE,
    ...STUDY_RECORDS,
    ...ORGANISATION_RECORDS,
    ...VOTING_RECORDS,
    ...MEMBER_RECORDS,
    ...ADMISSION_RECORDS,
    ...PROBATION_RECORDS,
    ...DUES_RECORDS,
    ...KEEPING_RECORDS,
    ...LOGIC_RECORDS,
  ] as readonly ClauseRecord[]
).map(withReading);
