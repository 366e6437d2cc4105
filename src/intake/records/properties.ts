import type { FieldName, LedgerKind } from "../../domain/ledger";
import type { PropertyOf, RecordKind, RecordProperty } from "../../domain/record-properties";

/** `own`: the column of the same name. Else the columns it may be read from, the first one there is; none for what no column says whole. */
type Sources = "own" | readonly FieldName[];

/** Where every reading of a record comes from, as the readers beside this file take it; a new property must be placed here. */
const SOURCES: { readonly [K in RecordKind]: Readonly<Record<PropertyOf<K>, Sources>> } = {
  members: {
    gender: "own",
    birthDate: "own",
    idNumber: "own",
    memberType: "own",
    applyDate: "own",
    joinDate: "own",
    fullMemberDate: "own",
    leaveDate: ["transferOutDate"],
    transferInDate: "own",
    awayDate: "own",
    returnDate: "own",
    extension: "own",
    partyPost: "own",
    partyAge: "own",
    age: "own",
    group: "own",
    branch: "own",
    status: "own",
    remark: [],
  },
  meetings: {
    date: ["date", "startTime", "timeRange", "month"],
    type: "own",
    title: "own",
    topic: "own",
    content: "own",
    resolution: "own",
    place: "own",
    host: "own",
    recorder: "own",
    lecturer: "own",
    expected: "own",
    actual: "own",
    leave: "own",
    absent: "own",
    attendees: "own",
    absentList: "own",
    leaveList: "own",
    observers: "own",
    votersDue: "own",
    votersPresent: "own",
    voteYes: "own",
    voteNo: "own",
    voteAbstain: "own",
    remark: "own",
  },
  study: {
    date: ["date", "month"],
    names: ["name", "attendees"],
    hours: ["hours", "durationMinutes", "annualHours", "totalHours"],
    topic: "own",
    content: "own",
    form: "own",
    place: "own",
    remark: "own",
  },
  dues: {
    base: "own",
    rate: "own",
    monthlyDue: "own",
    personCategory: "own",
    memberType: "own",
    joinDate: "own",
    payDate: "own",
    month: ["month", "monthFrom"],
    paidAmount: ["paid"],
    remark: "own",
  },
  development: {
    gender: "own",
    birthDate: "own",
    idNumber: "own",
    applyDate: "own",
    firstTalkDate: "own",
    activistDate: "own",
    contacts: "own",
    developDate: "own",
    publicityStart: "own",
    publicityEnd: "own",
    trainStart: [],
    trainEnd: [],
    politicalReview: "own",
    committeeReviewDate: "own",
    previewDate: "own",
    joinMeetingDate: "own",
    joinDate: "own",
    introducer: "own",
    joinTalkDate: "own",
    approvalDate: "own",
    oathDate: "own",
    fullMemberDate: "own",
    fullApprovalDate: "own",
    extension: "own",
    stage: "own",
    status: "own",
    remark: "own",
  },
  talks: { date: ["date", "month"], speaker: "own", target: "own", content: "own" },
  plan: { when: [], type: [], content: [], status: [] },
  appraisal: { memberType: "own", result: "own", date: ["evaluationDate", "date"], remark: [] },
  committee: {
    post: ["partyPost", "post"],
    duty: "own",
    startDate: "own",
    endDate: "own",
    dueDate: "own",
    actualDate: "own",
    term: "own",
  },
  attendance: { date: [], mark: "own" },
};

/** A first day whose column holds the last day as well where that has none of its own: no one property says it whole. */
const SPAN_ENDS: ReadonlyMap<FieldName, FieldName> = new Map([["publicityStart", "publicityEnd"]]);

type Source = readonly [RecordProperty, readonly FieldName[]];

/** By kind, from a field to the property it may give and the columns that property is read from. */
const BY_FIELD: ReadonlyMap<LedgerKind, ReadonlyMap<FieldName, Source>> = new Map(
  (Object.keys(SOURCES) as RecordKind[]).map((kind) => [kind, byField(SOURCES[kind])]),
);

function byField(sources: Readonly<Partial<Record<RecordProperty, Sources>>>): ReadonlyMap<FieldName, Source> {
  return new Map(
    (Object.keys(sources) as RecordProperty[]).flatMap((property) => {
      const given = sources[property] ?? [];
      const fields = given === "own" ? [property] : given;
      return fields.map((field) => [field, [property, fields]] as const);
    }),
  );
}

/**
 * The property of a kind's records that is read from the column of `field`; `undefined` where none is, or where another
 * of the table's columns (`fields`) is read in its stead.
 */
export function propertyOf(
  kind: LedgerKind,
  field: FieldName,
  fields: { has(field: FieldName): boolean },
): RecordProperty | undefined {
  const end = SPAN_ENDS.get(field);
  if (end !== undefined && !fields.has(end)) return undefined;
  const [property, columns] = BY_FIELD.get(kind)?.get(field) ?? [];
  return columns?.find((one) => fields.has(one)) === field ? property : undefined;
}
