import type { ClauseRecord, Standards } from "../standards";

/** Every text as packs changed it: a step of an earlier day is told by its own. */
export const textsOf = (standards: Standards): readonly ClauseRecord[] => standards.texts;
