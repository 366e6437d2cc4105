/*
 * X01. What: a record does not study what had not yet happened. Why: bulletins name this first among made-up records. What
 * to do: check the date and the topic; a record written later says so.
 */
import { valueOf } from "../../domain/reading";
import type { Meeting, StudyRecord } from "../../domain/books";
import type { Check, CheckInput } from "../check";
import { cellsOf, meetingSubject } from "../members/subjects";
import { daysIn, isEarlier, isNotLater, onDay } from "../../view/certainty";
import { dayText } from "../../view/day-text";
import { studiedTerms } from "./anachronism";

type Messages = { ahead: { date: string; terms: readonly string[] } };

/** Terms are kept as `day id`; the names come from the glossary. */
const check: Check<Messages> = {
  meta: {
    code: "X01",
    name: "nothing-studied-ahead",
    scope: "row",
    subject: "meetings",
    severity: "must",
    basis: ["X01"],
  },
  messages: {
    ahead: {
      sample: { date: "2024-07-12", terms: ["二十届三中全会 2024-07-15"] },
      zh: ({ date, terms }) => ({
        what: `记录日期 ${date}，学习的内容晚于这一天：${terms.join("、")}。`,
        fix: "请核对日期和议题，按实际情况更正。",
      }),
      en: ({ date, terms }) => ({
        what: `Dated ${date}, it studies what came later: ${terms.join(", ")}.`,
        fix: "Check date and topic, and correct them as it was.",
      }),
    },
  },
  run: (input) => {
    const terms = remembered(studiedTerms);
    const records = [...input.view.meetings.all.map(({ meeting }) => meeting), ...input.books.study];
    return { findings: records.flatMap((record) => judge(input, record, terms)) };
  },
};

/** Study ledgers repeat one topic for each person. */
function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, of(text));
    return known.get(text)!;
  };
}

function judge(input: CheckInput, record: Meeting | StudyRecord, terms: typeof studiedTerms) {
  if (terms(valueOf(record.topic) ?? "").length + terms(valueOf(record.content) ?? "").length === 0) return [];
  const days = daysIn(record.date);
  if (!days || isNotLater(days, onDay(input.asOf)) !== true) return [];
  const ahead = (field: "topic" | "content") =>
    terms(valueOf(record[field]) ?? "").filter(({ firstDay }) => isEarlier(days, onDay(firstDay)) === true);
  const inTopic = ahead("topic");
  const found = inTopic.length ? inTopic : ahead("content");
  if (found.length === 0) return [];
  const named = [...new Set(found.map(({ term }) => `${term.name.zh} ${term.firstDay}`))];
  const at = cellsOf(input.books, record, inTopic.length ? "topic" : "content");
  return [
    {
      messageId: "ahead" as const,
      args: { date: dayText(days), terms: named },
      subject: meetingSubject(record),
      at,
      mark: named.join(),
    },
  ];
}

export default check;
