import { APPRAISAL } from "./appraisal";
import { ATTENDANCE } from "./attendance";
import { COMMITTEE } from "./committee";
import { DEVELOPMENT } from "./development";
import { DUES } from "./dues";
import type { LedgerDictionary } from "./entry";
import { MEETINGS } from "./meetings";
import { MEMBERS } from "./members";
import { OTHER } from "./other";
import { PLAN } from "./plan";
import { STUDY } from "./study";
import { SUMMARY } from "./summary";
import { TALKS } from "./talks";

export type { FieldWords, LedgerDictionary } from "./entry";
export { KNOWN_WORDS, SHARED_FIELDS } from "./shared";

/** Every kind of ledger that has words of its own; at equal score the earlier one is taken. */
export const DICTIONARIES: readonly LedgerDictionary[] = [
  MEMBERS,
  MEETINGS,
  STUDY,
  DUES,
  DEVELOPMENT,
  TALKS,
  PLAN,
  ATTENDANCE,
  APPRAISAL,
  COMMITTEE,
  SUMMARY,
  OTHER,
];
