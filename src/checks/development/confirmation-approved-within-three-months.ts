/*
 * V21. What: the superior committee decides on full membership within three months of the meeting. Why: without the
 * approval the resolution is not finished. What to do: enter the approval with its date; where none has come, ask for it.
 */
import type { DevelopmentRecord } from "../../domain/books";
import type { Check } from "../check";
import { namesInText } from "../records/names-in-text";
import { confirmations } from "./confirmed-at";
import { type LateArgs, lateFinding, lateSteps, limitInForce } from "./late-steps";
import { stepDays } from "./steps";

/** `from`: whether the meeting ledger told the meeting's day, or the date of full membership stands for it. */
type Messages = { late: LateArgs & { readonly from: "meeting" | "date" } };

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
      sample: {
        name: "王小明",
        earlier: "2025-03-31",
        later: "2025-07-01",
        months: 3,
        inForce: "2025-07-01",
        from: "meeting",
      },
      zh: ({ name, earlier, later, months, from }) => ({
        what: `${name} ${earlier} ${from === "meeting" ? "转正大会通过" : "转正"}，${later ? `${later} 才审批` : "还没有审批日期"}，超过 ${months} 个月。`,
        fix: "已批复的按批复补记日期；未批复的提醒上级党委审批。",
      }),
      en: ({ name, earlier, later, months, from }) => ({
        what: `${from === "meeting" ? `The meeting made ${name} a full member on` : `${name} became a full member on`} ${earlier}; ${later ? `approval came on ${later}` : "no approval is recorded"}, past ${months} months.`,
        fix: "Enter the date of the approval, or ask the superior committee how it stands.",
      }),
    },
  },
  run: (input) => {
    const { books, view } = input;
    const held = confirmations(
      view.meetings.ofKind("党员大会"),
      namesInText([...books.members, ...books.development].map(({ name }) => name)),
    );
    const meetingOf = (name: string) => held.find(({ names }) => names.includes(name))?.days;
    const since = (record: DevelopmentRecord) => meetingOf(record.name) ?? stepDays(record, "fullMemberDate");
    return {
      findings: lateSteps(input, "fullMemberDate", "fullApprovalDate", limitInForce(input, "months"), since).map(
        (late) => {
          const { args, ...found } = lateFinding(input, late);
          const from = meetingOf(late.record.name) ? ("meeting" as const) : ("date" as const);
          return { messageId: "late" as const, ...found, args: { ...args, from } };
        },
      ),
    };
  },
};

export default check;
