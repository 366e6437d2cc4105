/*
 * X03. What: no sign of a template stands where a fact should. Why: ×× or 待补充 shows that a record was not finished. What
 * to do: put the fact there; where it is not known, leave the cell blank.
 */
import { rawOf } from "../../domain/reading";
import type { Check } from "../check";
import { cellsOf, meetingSubject } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";
import { templateResidue } from "./template-residue";

type Messages = { left: { found: readonly string[] } };

const FIELDS = ["type", "topic", "content", "place", "host", "recorder", "resolution"] as const;

const check: Check<Messages> = {
  meta: {
    code: "X03",
    name: "no-template-left",
    scope: "cell",
    subject: "meetings",
    severity: "should",
    basis: ["X03"],
  },
  messages: {
    left: {
      sample: { found: ["××", "待补充"] },
      zh: ({ found }) => ({
        what: `还留着模板里的字样：${found.map((text) => `“${text}”`).join("、")}。`,
        fix: "请换成实际内容；不清楚的先留空。",
      }),
      en: ({ found }) => ({
        what: `Words of a template are still there: ${found.map((text) => `“${text}”`).join(", ")}.`,
        fix: "Put the fact there; leave the cell blank until it is known.",
      }),
    },
  },
  run: ({ books, view }) => ({
    findings: view.meetings.all.flatMap(({ meeting, days, counts }) => {
      if (days && counts !== true) return [];
      const left = FIELDS.flatMap((field) => {
        const text = templateResidue(rawOf(meeting[field]));
        return text === undefined ? [] : [{ field, text }];
      });
      if (left.length === 0) return [];
      const found = [...new Set(left.map(({ text }) => text))];
      return [
        {
          messageId: "left" as const,
          args: { found },
          subject: meetingSubject(meeting),
          mark: meetingMark(meeting),
          at: cellsOf(books, meeting, ...left.map(({ field }) => field)),
        },
      ];
    }),
  }),
};

export default check;
