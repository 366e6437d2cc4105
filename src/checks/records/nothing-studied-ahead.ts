/*
 * X01. What: a record does not study what had not yet happened. Why: bulletins name this first among made-up records. What
 * to do: check the date and the topic; a record written later says so.
 */
import { valueOf } from "../../domain/reading";
import type { Meeting, StudyRecord } from "../../domain/books";
import type { Check, CheckInput } from "../check";
import { cellsOf, meetingSubject } from "../members/subjects";
import { type Days, daysIn, isEarlier, isNotLater, onDay } from "../view/certainty";
import { dayText } from "../view/day-text";
import { studiedTerms } from "./anachronism";

type Messages = { ahead: { date: string; terms: readonly string[] } };

/** Terms are kept as `day id`; the names come from the glossary. */
const check: Check<Messages> = {
  meta: { code: "X01", name: "nothing-studied-ahead", scope: "row", subject: "meetings", severity: "must", basis: ["X01"] },
  messages: {
    ahead: {
      sample: { date: "2024-07-12", terms: ["二十届三中全会 2024-07-15"] },
      zh: ({ date, terms }) => ({ what: `记录日期 ${date}，学习的内容晚于这一天：${terms.join("、")}。`, fix: "请核对日期和议题，按实际情况更正。" }),
      en: ({ date, terms }) => ({ what: `Dated ${date}, it studies what came later: ${terms.join(", ")}.`, fix: "Check date and topic, and correct them as it was." }),
    },
  },
  run: (input) => {
    const meetings = input.view.meetings.all.flatMap(({ meeting, days }) => (days ? judge(input, meeting, days) : []));
    const study = input.books.study.flatMap((record) => {
      const days = daysIn(record.date);
      return days ? judge(input, record, days) : [];
    });
    return { findings: [...meetings, ...study] };
  },
};

function judge(input: CheckInput, record: Meeting | StudyRecord, days: Days) {
  const ahead = (field: "topic" | "content") => studiedTerms(valueOf(record[field]) ?? "").filter(({ firstDay }) => isEarlier(days, onDay(firstDay)) === true);
  const inTopic = ahead("topic");
  const found = inTopic.length ? inTopic : ahead("content");
  if (found.length === 0 || isNotLater(days, onDay(input.asOf)) !== true) return [];
  const terms = [...new Set(found.map(({ term }) => `${term.name.zh} ${term.firstDay}`))];
  const at = cellsOf(input.books, record, inTopic.length ? "topic" : "content");
  return [{ messageId: "ahead" as const, args: { date: dayText(days), terms }, subject: meetingSubject(record), at, mark: terms.join() }];
}

export default check;
