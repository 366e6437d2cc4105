import type { AnyCheck } from "./check";
import generalMeetingEachQuarter from "./meetings/general-meeting-each-quarter";

/** Every check, in the order of reports. One line a check; a code is never used again. */
export const CHECKS: readonly AnyCheck[] = [generalMeetingEachQuarter];
