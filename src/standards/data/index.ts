import type { ClauseRecord } from "../clause";
import { MEETING_RECORDS } from "./meetings";

/** What applies where no pack was loaded. The version changes with every change of a record. */
export const NATIONAL_PACK = { id: "national", version: "2026.11" } as const;

/** Every clause record, in the order in which clauses are shown. */
export const RECORDS: readonly ClauseRecord[] = [...MEETING_RECORDS];
