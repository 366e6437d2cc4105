/*
 * V14. What: once the superior body has found the papers in order, the members' meeting takes them up within a month.
 * Why: the text of 2026 fixes the month; before it, this was custom and is not judged. What to do: enter the meeting's
 * true date, or put the matter on the agenda soon.
 */
import type { Check } from "../check";
import { type LateArgs, lateFinding, lateSteps, limitInForce } from "./late-steps";

type Messages = { late: LateArgs };

const check: Check<Messages> = {
  meta: {
    code: "V14",
    name: "meeting-within-a-month-of-preview",
    scope: "row",
    subject: "development",
    severity: "must",
    basis: ["V14"],
  },
  messages: {
    late: {
      sample: { name: "王小明", earlier: "2026-05-31", later: "2026-07-01", months: 1, inForce: "2026-07-01" },
      zh: ({ name, earlier, later, months }) => ({
        what: `${name} ${earlier} 预审合格，${later ? `${later} 才开接收大会` : "还没有接收大会日期"}，超过 ${months} 个月。`,
        fix: "大会已开的按真实日期补记；没有开的尽快提交党员大会讨论，并向上级党委说明。",
      }),
      en: ({ name, earlier, later, months }) => ({
        what: `${name} passed the preview on ${earlier}; ${later ? `the meeting was on ${later}` : "no meeting is recorded"}, past ${months} month(s).`,
        fix: "Enter the meeting's true date, or put the matter to the members' meeting soon and tell the superior committee.",
      }),
    },
  },
  run: (input) => ({
    findings: lateSteps(input, "previewDate", "joinMeetingDate", limitInForce(input, "months")).map((late) => ({
      messageId: "late" as const,
      ...lateFinding(input, late),
    })),
  }),
};

export default check;
