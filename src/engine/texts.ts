import { type ClauseRecord, RECORDS, type Standards } from "../standards";

/** The texts in force as packs changed them, then every other text: a step of an earlier day is told by its own. */
export const textsOf = (standards: Standards): readonly ClauseRecord[] => [...standards.clauses, ...RECORDS];
