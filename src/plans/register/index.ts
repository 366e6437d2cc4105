export { type Clash, findClashes } from "./clash";
export { type DueGroup, type DueList, dueList, type DuePerson, type Gathering, groupNames } from "./due-list";
export type { DuesEntry, Entry, EntryLedger, MeetingEntry, MemberEntry, StudyEntry, TalkEntry } from "./entry";
export { compareId, type IdComparison, type IdFault } from "./id-compared";
export { findLanding, findLedger, type Landing, type LandingRefusal } from "./landing";
export { type LastMeeting, lastMeeting } from "./last-meeting";
export type { EntryPlan, RegisterInput } from "./entry-plan";
export { planEntry } from "./plan-entry";
