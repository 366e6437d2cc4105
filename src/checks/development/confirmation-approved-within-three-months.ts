/*
 * V21. What: the superior committee decides on full membership within three months of the meeting. Why: without the
 * approval the resolution is not finished. What to do: enter the approval with its date; where none has come, ask for it.
 */
import type { Check } from "../check";
import { type LateArgs, lateFinding, lateSteps, limitInForce } from "./late-steps";

type Messages = { late: LateArgs };

const check: Check<Messages> = {
  meta: {
    code: "V21",
    name: "confirmation-approved-within-three-months",
    scope: "row",
    subject: "development",
    severity: "should",
    basis: ["V21"],
  },
  messages: {
    late: {
      sample: { name: "王小明", earlier: "2025-03-31", later: "2025-07-01", months: 3, inForce: "2025-07-01" },
      zh: ({ name, earlier, later, months }) => ({
        what: `${name} ${earlier} 转正大会通过，${later ? `${later} 才审批` : "还没有审批日期"}，超过 ${months} 个月。`,
        fix: "已批复的按批复补记日期；未批复的请联系上级党委了解进展。",
      }),
      en: ({ name, earlier, later, months }) => ({
        what: `The meeting made ${name} a full member on ${earlier}; ${later ? `approval came on ${later}` : "no approval is recorded"}, past ${months} months.`,
        fix: "Enter the date of the approval, or ask the superior committee how it stands.",
      }),
    },
  },
  run: (input) => ({
    findings: lateSteps(input, "fullMemberDate", "fullApprovalDate", limitInForce(input, "months")).map((late) => ({
      messageId: "late" as const,
      ...lateFinding(input, late),
    })),
  }),
};

export default check;
