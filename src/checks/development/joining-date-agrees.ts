/*
 * V24. What: the roster's joining date is the day of the meeting that admitted him, and that of the development ledger.
 * Why: membership counts from that meeting; two dates of one event cannot both be right. What to do: check against the
 * minutes and the application form, and correct the ledger that differs.
 */
import type { CellAddress } from "../../domain/address";
import type { Member } from "../../domain/books";
import type { Check, CheckInput } from "../check";
import { cellsOf, memberSubject } from "../members/subjects";
import { namesInText } from "../records/names-in-text";
import { type Days, daysIn, isEarlier } from "../../view/certainty";
import { type Admission, admissions } from "./admitted-at";
import { dayText, stepDays, stepOf } from "./steps";

type Messages = { differs: { name: string; roster: string; others: readonly string[] } };
type Other = { readonly kind: "meeting" | "development"; readonly days: Days; readonly at: readonly CellAddress[] };

const WHERE = {
  meeting: { zh: "接收大会", en: "the meeting" },
  development: { zh: "发展党员台账", en: "the development ledger" },
} as const;
/** Others are kept as `kind date` so that either language can name them. */
const otherText = (other: string, language: "zh" | "en"): string => {
  const [kind = "", day = ""] = other.split(" ");
  return `${WHERE[kind as Other["kind"]]?.[language] ?? kind} ${day}`;
};

const check: Check<Messages> = {
  meta: {
    code: "V24",
    name: "joining-date-agrees",
    scope: "cross",
    subject: "members",
    severity: "must",
    basis: ["V24"],
  },
  messages: {
    differs: {
      sample: { name: "王小明", roster: "2024-06-21", others: ["meeting 2024-06-20"] },
      zh: ({ name, roster, others }) => ({
        what: `${name} 名册入党时间 ${roster}，${others.map((other) => otherText(other, "zh")).join("，")}，两处不一致。`,
        fix: "请对照会议记录和入党志愿书核对，改正有误的一处。",
      }),
      en: ({ name, roster, others }) => ({
        what: `${name}: the roster says joined ${roster}; ${others.map((other) => otherText(other, "en")).join("; ")}.`,
        fix: "Check against the minutes and the application form, and correct the one that is wrong.",
      }),
    },
  },
  run: (input) => {
    const { books, view } = input;
    const names = namesInText([...books.members, ...books.development].map((record) => record.name));
    const held = admissions(view.meetings.ofKind("党员大会"), view.people, names);
    return { findings: books.members.flatMap((member) => judge(input, member, held) ?? []) };
  },
};

function judge(input: CheckInput, member: Member, held: readonly Admission[]) {
  const joined = daysIn(member.joinDate);
  if (!joined || input.view.people.named(member.name).length !== 1) return undefined;
  const others = [...fromMeeting(input, member, held), ...fromDevelopment(input, member)].filter(({ days }) =>
    differ(days, joined),
  );
  if (others.length === 0) return undefined;
  return {
    messageId: "differs" as const,
    args: {
      name: member.name,
      roster: dayText(joined),
      others: others.map(({ kind, days }) => `${kind} ${dayText(days)}`),
    },
    subject: memberSubject(member),
    at: [...cellsOf(input.books, member, "joinDate"), ...others.flatMap(({ at }) => at)],
  };
}

function fromMeeting({ books }: CheckInput, member: Member, held: readonly Admission[]): Other[] {
  const latest = held.find((admission) => admission.names.includes(member.name));
  return latest ? [{ kind: "meeting", days: latest.days, at: cellsOf(books, latest.held.meeting, "date") }] : [];
}

function fromDevelopment({ books }: CheckInput, member: Member): Other[] {
  return books.development
    .filter((record) => record.name === member.name)
    .flatMap((record) => {
      const days = stepDays(record, "joinMeetingDate");
      return days
        ? [{ kind: "development" as const, days, at: cellsOf(books, record, stepOf(record, "joinMeetingDate").field) }]
        : [];
    });
}

const differ = (a: Days, b: Days): boolean => isEarlier(a, b) === true || isEarlier(b, a) === true;

export default check;
