/*
 * V17. What: a new member takes the oath within a month of the approval. Why: the text of 2026 names the month; the one
 * before named none and is not judged. What to do: enter the oath with its true date, or arrange it soon.
 */
import type { Check } from "../check";
import { type LateArgs, lateFinding, lateSteps, limitInForce } from "./late-steps";

type Messages = { late: LateArgs };

const check: Check<Messages> = {
  meta: {
    code: "V17",
    name: "oath-within-a-month",
    scope: "row",
    subject: "development",
    severity: "should",
    basis: ["V17"],
  },
  messages: {
    late: {
      sample: { name: "王小明", earlier: "2026-09-30", later: "2026-10-31", months: 1, inForce: "2026-10-31" },
      zh: ({ name, earlier, later, months }) => ({
        what: `${name} ${earlier} 获批，${later ? `${later} 才宣誓` : "还没有宣誓日期"}，超过 ${months} 个月。`,
        fix: "已宣誓的补记日期；没有宣誓的尽快安排。",
      }),
      en: ({ name, earlier, later, months }) => ({
        what: `${name} was approved on ${earlier}; ${later ? `the oath was on ${later}` : "no oath is recorded"}, past ${months} month(s).`,
        fix: "Enter the oath with its date, or arrange it soon.",
      }),
    },
  },
  run: (input) => ({
    findings: lateSteps(input, "approvalDate", "oathDate", limitInForce(input, "months")).map((late) => ({
      messageId: "late" as const,
      ...lateFinding(input, late),
    })),
  }),
};

export default check;
