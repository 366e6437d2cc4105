/*
 * V01. What: an applicant is talked to within a month of applying. Why: a late first talk is the first date an inspector
 * compares. What to do: enter the talk that was held; where none was, hold it and record it with its true date.
 */
import type { Check } from "../check";
import { type LateArgs, lateFinding, lateSteps, limitInForce } from "./late-steps";

type Messages = { late: LateArgs };

const check: Check<Messages> = {
  meta: {
    code: "V01",
    name: "talk-within-a-month",
    scope: "row",
    subject: "development",
    severity: "should",
    basis: ["V01"],
  },
  messages: {
    late: {
      sample: { name: "王小明", earlier: "2025-01-31", later: "2025-03-01", months: 1, inForce: "2025-03-01" },
      zh: ({ name, earlier, later, months }) => ({
        what: `${name} ${earlier} 递交申请，${later ? `${later} 才谈话` : "还没有谈话记录"}，超过 ${months} 个月。`,
        fix: "谈过话的按真实日期补记；没有谈的尽快安排。",
      }),
      en: ({ name, earlier, later, months }) => ({
        what: `${name} applied on ${earlier}; ${later ? `the talk was on ${later}` : "no talk is recorded"}, past ${months} month(s).`,
        fix: "Enter the talk with its true date, or arrange it soon.",
      }),
    },
  },
  run: (input) => ({
    findings: lateSteps(input, "applyDate", "firstTalkDate", limitInForce(input, "months")).map((late) => ({
      messageId: "late" as const,
      ...lateFinding(input, late),
    })),
  }),
};

export default check;
