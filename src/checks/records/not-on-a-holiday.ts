/*
 * X14. What: a meeting on an official day off is looked at again. Why: no rule forbids it, and visits on such a day are
 * common; often the date is a slip. What to do: check the date; where it is right, nothing.
 */
import type { Check } from "../check";
import { cellsOf, meetingSubject } from "../members/subjects";
import { exactDay } from "../../view/certainty";
import { dayText } from "../../view/day-text";

type Messages = { holiday: { date: string; holiday: string } };

const check: Check<Messages> = {
  meta: { code: "X14", name: "not-on-a-holiday", scope: "cell", subject: "meetings", severity: "look", basis: ["X14"] },
  messages: {
    holiday: {
      sample: { date: "2025-10-08", holiday: "国庆节" },
      zh: ({ date, holiday }) => ({
        what: `${date} 是${holiday}假期。`,
        fix: "没有规定禁止；请核对日期，无误的不用改。",
      }),
      en: ({ date, holiday }) => ({
        what: `${date} is a day off (${holiday}).`,
        fix: "No rule forbids it; check the date, and leave it where it is right.",
      }),
    },
  },
  run: ({ books, view, standards }) => ({
    findings: view.meetings.all.flatMap(({ meeting, days, counts }) => {
      const date = exactDay(days);
      const holiday = date && counts === true ? standards.calendar.holiday(date) : undefined;
      if (!days || !holiday) return [];
      return [
        {
          messageId: "holiday" as const,
          args: { date: dayText(days), holiday },
          subject: meetingSubject(meeting),
          at: cellsOf(books, meeting, "date"),
          mark: dayText(days),
        },
      ];
    }),
  }),
};

export default check;
