/*
 * V16. What: the superior committee decides within three months of the members' meeting, in special cases within six.
 * Why: past six months no text allows it. What to do: enter the approval with its date; where none has come, ask for it.
 */
import type { Check } from "../check";
import { isWithin } from "./steps";
import { type LateArgs, lateFinding, lateSteps, limitInForce } from "./late-steps";

type Messages = { late: LateArgs };

const check: Check<Messages> = {
  meta: {
    code: "V16",
    name: "approval-within-three-months",
    scope: "row",
    subject: "development",
    severity: "should",
    basis: ["V16"],
  },
  messages: {
    late: {
      sample: { name: "王小明", earlier: "2026-01-15", later: "2026-04-16", months: 3, inForce: "2026-04-16" },
      zh: ({ name, earlier, later, months }) => ({
        what: `${name} ${earlier} 经党员大会通过，${later ? `${later} 才审批` : "还没有审批日期"}，超过 ${months} 个月。`,
        fix: "已批复的按批复补记日期；未批复的提醒上级党委审批。",
      }),
      en: ({ name, earlier, later, months }) => ({
        what: `${name} was admitted by the meeting on ${earlier}; ${later ? `approval came on ${later}` : "no approval is recorded"}, past ${months} months.`,
        fix: "Enter the date of the approval, or ask the superior committee how it stands.",
      }),
    },
  },
  run: (input) => {
    const usual = limitInForce(input, "months");
    const most = limitInForce(input, "longest");
    return {
      findings: lateSteps(input, "joinMeetingDate", "approvalDate", usual).map((late) => {
        const longest = most(late.step);
        const beyond = longest !== undefined && isWithin(late.step.later, late.step.earlier, longest) === false;
        const found = lateFinding(input, beyond ? { ...late, months: longest } : late);
        return { messageId: "late" as const, ...found, severity: beyond ? ("must" as const) : ("should" as const) };
      }),
    };
  },
};

export default check;
