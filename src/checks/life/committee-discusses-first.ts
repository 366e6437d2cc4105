/*
 * M16. What: what the members' meeting decides has been discussed by the committee before. Why: the regulation asks for
 * that order in weighty matters. What to do: enter the committee's meeting that discussed it; where there was none, keep
 * the order next time.
 */
import type { Meeting } from "../../domain/books";
import { type CalendarDate, addMonths, compareDates, earlierOf } from "../../domain/calendar-date";
import { rawOf, valueOf } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { firstCell, meetingSubject } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";
import { type NamesInText, namesInText } from "../records/names-in-text";
import { exactDay } from "../../view/certainty";
import type { Held } from "../../view/meetings-held";
import { MATTER_WORDS, type Matter, matterOf, sentencesOn } from "../voting/matter";

type Messages = { notBefore: { matter: string; names: readonly string[]; months: number } };

const check: Check<Messages> = {
  meta: {
    code: "M16",
    name: "committee-discusses-first",
    scope: "cross",
    subject: "meetings",
    severity: "should",
    basis: ["M16"],
  },
  messages: {
    notBefore: {
      sample: { matter: "admission", names: ["王小明"], months: 6 },
      zh: ({ matter, names, months }) => ({
        what: `党员大会讨论${MATTER_WORDS[matter as Matter].zh}${names.length ? `（${names.join("、")}）` : ""}，此前 ${months} 个月内没有看到支委会讨论同一事项的记录。`,
        fix: "讨论过的补记支委会；没有讨论的，今后先经支委会再提交党员大会。",
      }),
      en: ({ matter, names, months }) => ({
        what: `The members' meeting took up ${MATTER_WORDS[matter as Matter].en}${names.length ? ` (${names.join(", ")})` : ""}; no committee meeting on it in the ${months} months before.`,
        fix: "Enter the committee's meeting if it discussed it; else keep that order from now on.",
      }),
    },
  },
  run: (input) => {
    const { books, view } = input;
    const committee = view.meetings.ofKind("支委会").map((held) => ({ held, matter: matterOf(held.meeting) }));
    const first = earliest(view.meetings.all);
    if (committee.length === 0 || !first) return {};
    const names = namesInText([...books.members, ...books.development].map((record) => record.name));
    return {
      findings: view.meetings.ofKind("党员大会").flatMap((held) => judge(input, held, committee, first, names) ?? []),
    };
  },
};

type Discussed = { readonly held: Held; readonly matter: Matter | undefined };

function judge(
  input: CheckInput,
  { meeting, days, counts }: Held,
  committee: readonly Discussed[],
  first: CalendarDate,
  known: NamesInText,
) {
  const { books, clause, standards, view } = input;
  const matter = matterOf(meeting);
  const date = exactDay(days);
  if (!matter || !date || counts !== true || !view.hasCommitteeOn(date, standards.figure("M02", "members", date)))
    return undefined;
  const text = clause.for(date);
  if (compareDates(first, addMonths(date, -figureOf(text, "sinceMonths"))) > 0) return undefined;
  const months = figureOf(text, "months");
  const from = addMonths(date, -months);
  const before = committee.filter(
    (entry) =>
      entry.matter === matter &&
      entry.held.days &&
      compareDates(entry.held.days.last, from) >= 0 &&
      compareDates(entry.held.days.first, date) <= 0,
  );
  const names = known.find(subjectText(meeting, matter));
  const told = before.map((entry) => `${rawOf(entry.held.meeting.topic)}\n${rawOf(entry.held.meeting.content)}`);
  const missing = names.filter((name) => !told.some((text) => text.includes(name)));
  if (before.length > 0 && missing.length === 0) return undefined;
  const args = { matter, names: before.length ? missing : names, months };
  return {
    messageId: "notBefore" as const,
    args,
    subject: meetingSubject(meeting),
    mark: meetingMark(meeting),
    at: firstCell(books, meeting, fieldOf(meeting), "content"),
  };
}

const fieldOf = (meeting: Meeting): "topic" | "content" => (valueOf(meeting.topic) === undefined ? "content" : "topic");

/** Where the names are read: the topic; where there is none, the sentences of the content that speak of the matter. */
function subjectText(meeting: Meeting, matter: Matter): string {
  return fieldOf(meeting) === "topic" ? rawOf(meeting.topic) : sentencesOn(matter, rawOf(meeting.content));
}

/** The earliest day any meeting row is dated. */
function earliest(rows: readonly Held[]): CalendarDate | undefined {
  const days = rows.flatMap((held) => (held.days ? [held.days.first] : []));
  return days.length ? days.reduce(earlierOf) : undefined;
}

export default check;
