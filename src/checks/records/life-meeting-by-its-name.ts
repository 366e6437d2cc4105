/*
 * X21. What: a branch holds 组织生活会; 民主生活会 is for committees and leading cadres. Why: the two are often mixed up in
 * type columns. What to do: check which it was, and name it so.
 */
import { rawOf } from "../../domain/reading";
import type { Check } from "../check";
import { cellsOf, meetingSubject } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";

type Messages = { name: { text: string } };

const WORD = "民主生活会";

const check: Check<Messages> = {
  meta: {
    code: "X21",
    name: "life-meeting-by-its-name",
    scope: "cell",
    subject: "meetings",
    severity: "look",
    basis: ["X21"],
  },
  messages: {
    name: {
      sample: { text: "民主生活会" },
      zh: ({ text }) => ({
        what: `会议类型写的是“${text}”，党支部召开的一般是组织生活会。`,
        fix: "请核对；确为支部组织生活会的改写名称。",
      }),
      en: ({ text }) => ({
        what: `The type says ${text}; a branch usually holds 组织生活会.`,
        fix: "Check it; where it was the branch's life meeting, name it so.",
      }),
    },
  },
  run: ({ books, view }) => ({
    findings: view.meetings.all.flatMap(({ meeting, days, counts }) => {
      const field = meeting.type.state === "read" ? ("type" as const) : ("title" as const);
      const text = rawOf(meeting[field]).trim();
      if (!text.replace(/\s/g, "").includes(WORD) || (days && counts !== true)) return [];
      return [
        {
          messageId: "name" as const,
          args: { text },
          subject: meetingSubject(meeting),
          mark: meetingMark(meeting),
          at: cellsOf(books, meeting, field),
        },
      ];
    }),
  }),
};

export default check;
