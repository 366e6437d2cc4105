import type { FieldName, LedgerKind } from "../../domain/ledger";
import type { Words } from "../../i18n";

const PERSON = ["name", "gender", "birthDate", "idNumber", "memberType", "partyPost", "group", "branch"];
const STEPS = [
  "applyDate",
  "firstTalkDate",
  "activistDate",
  "contacts",
  "inspect",
  "developDate",
  "publicityStart",
  "publicityEnd",
  "trainStart",
  "trainEnd",
  "politicalReview",
  "committeeReviewDate",
  "previewDate",
  "joinMeetingDate",
  "introducer",
  "joinDate",
  "approvalDate",
  "oathDate",
  "fullMemberDate",
  "fullApprovalDate",
  "extension",
  "stage",
];
const MEETING = [
  "date",
  "month",
  "type",
  "title",
  "topic",
  "content",
  "resolution",
  "place",
  "host",
  "recorder",
  "lecturer",
  "expected",
  "actual",
  "expected/actual",
  "leave",
  "absent",
  "attendees",
  "absentList",
  "leaveList",
  "observers",
  "group",
  "timeRange",
  "startTime",
  "endTime",
  "votersDue",
  "votersPresent",
  "voteYes",
  "voteNo",
  "voteAbstain",
];
const monthsOf = (field: string): string[] => Array.from({ length: 12 }, (_, i) => `${field}.${i + 1}`);

/** Fields a column of each kind of ledger can be, in the order of usual ledgers. */
const BY_KIND: Readonly<Record<LedgerKind, readonly FieldName[]>> = {
  members: [
    ...PERSON,
    "age",
    "ethnicity",
    "education",
    "applyDate",
    "joinDate",
    "fullMemberDate",
    "partyAge",
    "extension",
    "status",
    "transferInDate",
    "leaveDate",
    "awayDate",
    "returnDate",
    "phone",
    "workUnit",
  ],
  meetings: MEETING,
  study: [
    "date",
    "month",
    "name",
    "attendees",
    "topic",
    "content",
    "form",
    "hours",
    "durationMinutes",
    "totalHours",
    "place",
    ...monthsOf("hours"),
  ],
  dues: [
    "name",
    "personCategory",
    "memberType",
    "joinDate",
    "base",
    "rate",
    "monthlyDue",
    "month",
    "payDate",
    "paid",
    ...monthsOf("paid"),
  ],
  development: [...PERSON, ...STEPS, "status"],
  talks: ["date", "speaker", "target", "place", "content"],
  plan: ["month", "quarter", "date", "type", "topic", "content", "host", "status"],
  attendance: ["name", "group", "date", "actual", "expected", "attendRate"],
  appraisal: ["name", "memberType", "result", "date"],
  committee: ["name", "partyPost", "post", "duty", "startDate", "endDate", "dueDate", "actualDate", "term"],
  summary: ["month", "type", "name"],
  other: ["name", "date", "type", "content"],
};

/** What a column may be read as; the field it has now is always among them. */
export function fieldChoices(kind: LedgerKind, now: FieldName): readonly FieldName[] {
  const all = ["no", ...BY_KIND[kind], "remark"];
  return now === "" || now.startsWith("header:") || all.includes(now) ? all : [now, ...all];
}

/** The field in words: 3 月学时 for `hours.3`, the plain word with its number for a second column. */
export function fieldLabel(field: FieldName, words: Words): string {
  const labels: Readonly<Record<string, string>> = words.fields;
  const [, base = field, month] = /^([A-Za-z/]+)\.(\d{1,2})$/.exec(field) ?? [];
  if (month) return words.monthField(labels[base] ?? base, Number(month));
  const [plain = field, nth] = field.split("#");
  return (labels[plain] ?? plain) + (nth ? ` ${nth}` : "");
}
