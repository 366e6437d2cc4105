export { type Clash, findClashes } from "./clash";
export type { DuesEntry, Entry, EntryLedger, MeetingEntry, MemberEntry, StudyEntry, TalkEntry } from "./entry";
export { findLanding, findLedger, type Landing, type LandingRefusal } from "./landing";
export { type EntryPlan, planEntry, type RegisterInput } from "./plan-entry";
