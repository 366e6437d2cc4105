import absentNamed from "./attendance/absent-named";
import attendanceOnRoster from "./attendance/attendance-on-roster";
import namesMatchNumber from "./attendance/names-match-number";
import numbersAgree from "./attendance/numbers-agree";
import type { AnyCheck } from "./check";
import appraisalEachYear from "./meetings/appraisal-each-year";
import chairedBySecretary from "./meetings/chaired-by-secretary";
import committeeMeetingEachMonth from "./meetings/committee-meeting-each-month";
import generalMeetingEachQuarter from "./meetings/general-meeting-each-quarter";
import groupMeetingEachMonth from "./meetings/group-meeting-each-month";
import lectureEachQuarter from "./meetings/lecture-each-quarter";
import lifeMeetingEachYear from "./meetings/life-meeting-each-year";
import themeDayEachMonth from "./meetings/theme-day-each-month";
import adultAtApplication from "./members/adult-at-application";
import idNumberValid from "./members/id-number-valid";
import probationLastsAYear from "./members/probation-lasts-a-year";
import probationNotOverdue from "./members/probation-not-overdue";
import branchNotTooLarge from "./organisation/branch-not-too-large";
import committeeSizeFits from "./organisation/committee-size-fits";
import datePossible from "./records/date-possible";
import recordComplete from "./records/record-complete";
import committeeHours from "./study/committee-hours-reach-minimum";
import memberHours from "./study/member-hours-reach-minimum";

/** Every check, in the order of reports. One line a check; a code is never used again. */
export const CHECKS: readonly AnyCheck[] = [
  generalMeetingEachQuarter,
  committeeMeetingEachMonth,
  groupMeetingEachMonth,
  lectureEachQuarter,
  themeDayEachMonth,
  lifeMeetingEachYear,
  appraisalEachYear,
  memberHours,
  committeeHours,
  branchNotTooLarge,
  committeeSizeFits,
  recordComplete,
  datePossible,
  numbersAgree,
  absentNamed,
  namesMatchNumber,
  attendanceOnRoster,
  chairedBySecretary,
  idNumberValid,
  adultAtApplication,
  probationLastsAYear,
  probationNotOverdue,
];
