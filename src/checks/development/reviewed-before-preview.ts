/*
 * V12. What: the committee reviews the papers, then the superior body previews them, then the meeting decides. Why: a step
 * left out or turned round puts the admission in doubt. What to do: check the dates; enter the step that was done.
 */
import type { DevelopmentRecord } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import type { Check, CheckInput } from "../check";
import { cellsOf, personSubject } from "../members/subjects";
import { isEarlier } from "../../view/certainty";
import { dayText, stepDays } from "./steps";

type Args = { name: string; review: string; preview: string; missing: readonly string[]; inForce: string };
type Messages = { order: Args; missing: Args };

const SAMPLE: Args = {
  name: "王小明",
  review: "2026-01-12",
  preview: "2026-01-10",
  missing: ["previewDate"],
  inForce: "2026-01-15",
};
const STEP = {
  committeeReviewDate: { zh: "支委会审查", en: "committee review" },
  previewDate: { zh: "上级预审", en: "preview by the superior body" },
} as const;
const words = (fields: readonly string[], language: "zh" | "en") =>
  fields.map((field) => STEP[field as keyof typeof STEP]?.[language] ?? field);

const check: Check<Messages> = {
  meta: {
    code: "V12",
    name: "reviewed-before-preview",
    scope: "row",
    subject: "development",
    severity: "should",
    basis: ["V12"],
  },
  messages: {
    order: {
      sample: SAMPLE,
      zh: ({ name, review, preview }) => ({
        what: `${name} 的预审日期 ${preview} 早于支委会审查日期 ${review}。`,
        fix: "请对照会议记录和预审批复核对两个日期。",
      }),
      en: ({ name, review, preview }) => ({
        what: `${name}: the preview (${preview}) is before the committee's review (${review}).`,
        fix: "Check both dates against the minutes and the reply.",
      }),
    },
    missing: {
      sample: SAMPLE,
      zh: ({ name, missing }) => ({
        what: `${name} 已开接收大会，${words(missing, "zh").join("、")}的日期空着。`,
        fix: "按真实日期补记；确未进行的，向上级党委说明。",
      }),
      en: ({ name, missing }) => ({
        what: `${name} was admitted by the meeting; no date of ${words(missing, "en").join(", ")}.`,
        fix: "Enter the true date; where it was left out, tell the superior committee.",
      }),
    },
  },
  run: (input) => ({ findings: input.books.development.flatMap((record) => judge(input, record) ?? []) }),
};

function judge(input: CheckInput, record: DevelopmentRecord) {
  const review = stepDays(record, "committeeReviewDate");
  const preview = stepDays(record, "previewDate");
  const joined = stepDays(record, "joinMeetingDate");
  const turned = review && preview && isEarlier(preview, review) === true;
  const missing = joined
    ? (["committeeReviewDate", "previewDate"] as const).filter((field) => record[field].state === "blank")
    : [];
  if (!turned && missing.length === 0) return undefined;
  const step = joined ?? preview;
  return {
    messageId: turned ? ("order" as const) : ("missing" as const),
    args: {
      name: record.name,
      review: review ? dayText(review) : "",
      preview: preview ? dayText(preview) : "",
      missing,
      inForce: step ? toIso(step.first) : "",
    },
    subject: personSubject(record.name, input.view.people),
    at: cellsOf(input.books, record, ...(turned ? ["previewDate"] : missing)),
  };
}

export default check;
