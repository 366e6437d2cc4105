import absentNamed from "./attendance/absent-named";
import attendanceOnRoster from "./attendance/attendance-on-roster";
import namesMatchNumber from "./attendance/names-match-number";
import numbersAgree from "./attendance/numbers-agree";
import type { AnyCheck } from "./check";
import dutiesHeld from "./committee/duties-held";
import groupHasLeader from "./committee/group-has-leader";
import termNotOver from "./committee/term-not-over";
import approvalWithinThreeMonths from "./development/approval-within-three-months";
import confirmationApproved from "./development/confirmation-approved-within-three-months";
import contactsAreFullMembers from "./development/contacts-are-full-members";
import extensionWithinBounds from "./development/extension-between-half-and-full-year";
import inspectedEveryHalfYear from "./development/inspected-every-half-year";
import introducersUnsanctioned from "./development/introducers-unsanctioned";
import joiningDateAgrees from "./development/joining-date-agrees";
import meetingWithinAMonth from "./development/meeting-within-a-month-of-preview";
import oathWithinAMonth from "./development/oath-within-a-month";
import publicityFiveWorkdays from "./development/publicity-five-workdays";
import reviewedBeforePreview from "./development/reviewed-before-preview";
import stepsInOrder from "./development/steps-in-order";
import talkWithinAMonth from "./development/talk-within-a-month";
import trainedForAYear from "./development/trained-for-a-year";
import twoIntroducers from "./development/two-introducers";
import duesByRate from "./dues/dues-by-rate";
import firstMonthIsJoining from "./dues/first-month-is-joining";
import noHalfYearUnpaid from "./dues/no-half-year-unpaid";
import paidEachMonth from "./dues/paid-each-month";
import retiredDuesByRate from "./dues/retired-dues-by-rate";
import appraisalGrades from "./life/appraisal-grades";
import committeeDiscussesFirst from "./life/committee-discusses-first";
import groupLeaderChairs from "./life/group-leader-chairs";
import planCarriedOut from "./life/plan-carried-out";
import talksWithEveryone from "./life/talks-with-everyone";
import appraisalEachYear from "./meetings/appraisal-each-year";
import chairedBySecretary from "./meetings/chaired-by-secretary";
import committeeMeetingEachMonth from "./meetings/committee-meeting-each-month";
import generalMeetingEachQuarter from "./meetings/general-meeting-each-quarter";
import groupMeetingEachMonth from "./meetings/group-meeting-each-month";
import lectureEachQuarter from "./meetings/lecture-each-quarter";
import lifeMeetingEachYear from "./meetings/life-meeting-each-year";
import themeDayEachMonth from "./meetings/theme-day-each-month";
import adultAtApplication from "./members/adult-at-application";
import enoughFullMembers from "./members/enough-full-members";
import idNumberValid from "./members/id-number-valid";
import membershipMovedWhenAway from "./members/membership-moved-when-away";
import partyAgeCounts from "./members/party-age-counts-from-full-membership";
import placedInBranchAndGroup from "./members/placed-in-branch-and-group";
import probationLastsAYear from "./members/probation-lasts-a-year";
import probationNotOverdue from "./members/probation-not-overdue";
import silentHalfYear from "./members/silent-half-year";
import silentSomeMonths from "./members/silent-some-months";
import branchNotTooLarge from "./organisation/branch-not-too-large";
import committeeSizeFits from "./organisation/committee-size-fits";
import datePossible from "./records/date-possible";
import expectedIsTheRoster from "./records/expected-is-the-roster";
import hostAndRecorderPresent from "./records/host-and-recorder-present";
import lifeMeetingByItsName from "./records/life-meeting-by-its-name";
import namesAsInTheRoster from "./records/names-as-in-the-roster";
import noCopiedRecord from "./records/no-copied-record";
import noTemplateLeft from "./records/no-template-left";
import notInTwoPlaces from "./records/not-in-two-places";
import notOnAHoliday from "./records/not-on-a-holiday";
import nothingStudiedAhead from "./records/nothing-studied-ahead";
import recordComplete from "./records/record-complete";
import committeeHours from "./study/committee-hours-reach-minimum";
import memberHours from "./study/member-hours-reach-minimum";
import electionsByBallot from "./voting/elections-by-ballot";
import moreCandidatesThanSeats from "./voting/more-candidates-than-seats";
import fourFifthsAtElections from "./voting/four-fifths-at-elections";
import halfOfCommitteePresent from "./voting/half-of-committee-present";
import halfOfVotersPresent from "./voting/half-of-voters-present";
import moreThanHalfForAdmission from "./voting/more-than-half-for-admission";
import noPostWithoutVote from "./voting/no-post-without-vote";
import votesAddUp from "./voting/votes-add-up";

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
  enoughFullMembers,
  dutiesHeld,
  termNotOver,
  placedInBranchAndGroup,
  groupHasLeader,
  appraisalGrades,
  talksWithEveryone,
  groupLeaderChairs,
  committeeDiscussesFirst,
  planCarriedOut,
  halfOfVotersPresent,
  halfOfCommitteePresent,
  moreThanHalfForAdmission,
  fourFifthsAtElections,
  electionsByBallot,
  moreCandidatesThanSeats,
  noPostWithoutVote,
  votesAddUp,
  silentHalfYear,
  silentSomeMonths,
  membershipMovedWhenAway,
  partyAgeCounts,
  talkWithinAMonth,
  contactsAreFullMembers,
  inspectedEveryHalfYear,
  trainedForAYear,
  publicityFiveWorkdays,
  twoIntroducers,
  reviewedBeforePreview,
  meetingWithinAMonth,
  approvalWithinThreeMonths,
  oathWithinAMonth,
  extensionWithinBounds,
  confirmationApproved,
  stepsInOrder,
  joiningDateAgrees,
  introducersUnsanctioned,
  duesByRate,
  retiredDuesByRate,
  paidEachMonth,
  firstMonthIsJoining,
  noHalfYearUnpaid,
  nothingStudiedAhead,
  noCopiedRecord,
  noTemplateLeft,
  expectedIsTheRoster,
  notInTwoPlaces,
  hostAndRecorderPresent,
  notOnAHoliday,
  lifeMeetingByItsName,
  namesAsInTheRoster,
];
