/*
 * V23. What: the steps on the way into the party follow one another in date. Why: a later step dated earlier means one of
 * the two dates is wrong. What to do: check both dates against the papers.
 */
import type { DevelopmentRecord } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import type { Check } from "../check";
import { cellsOf, personSubject } from "../members/subjects";
import { isEarlier } from "../../view/certainty";
import { type Step, type StepField, dayText, stepDays, stepOf } from "./steps";

type Messages = { order: { name: string; pairs: readonly string[]; inForce: string } };

/** Join → full belongs to V18, committee review → preview to V12, the public notice to V08. */
const CHAINS: readonly (readonly StepField[])[] = [
  [
    "applyDate",
    "firstTalkDate",
    "activistDate",
    "developDate",
    "trainStart",
    "trainEnd",
    "previewDate",
    "joinMeetingDate",
    "approvalDate",
    "oathDate",
  ],
  ["developDate", "politicalReview", "previewDate"],
  ["joinMeetingDate", "joinTalkDate", "approvalDate"],
  ["fullMemberDate", "fullApprovalDate"],
];

const WORDS: Readonly<Record<Step["field"], readonly [zh: string, en: string]>> = {
  applyDate: ["申请", "application"],
  firstTalkDate: ["谈话", "talk"],
  activistDate: ["确定积极分子", "activist"],
  developDate: ["列为发展对象", "candidate"],
  publicityStart: ["公示开始", "notice begins"],
  publicityEnd: ["公示结束", "notice ends"],
  trainStart: ["培训开始", "training begins"],
  trainEnd: ["培训结束", "training ends"],
  politicalReview: ["政治审查", "political review"],
  committeeReviewDate: ["支委会审查", "committee review"],
  previewDate: ["预审", "preview"],
  joinMeetingDate: ["接收大会", "meeting that admits"],
  joinDate: ["入党", "joining"],
  joinTalkDate: ["审批前谈话", "talk before approval"],
  approvalDate: ["审批", "approval"],
  oathDate: ["宣誓", "oath"],
  fullMemberDate: ["转正时间", "full membership"],
  fullApprovalDate: ["转正审批", "approval of full membership"],
};

/** Pairs are kept as `field date field date` so that either language can name them. */
const pairText = (pair: string, language: 0 | 1): string => {
  const [a = "", dayA = "", b = "", dayB = ""] = pair.split(" ");
  const word = (field: string) => WORDS[field as Step["field"]]?.[language] ?? field;
  return language === 0
    ? `${word(b)} ${dayB} 早于${word(a)} ${dayA}`
    : `${word(b)} ${dayB} is before ${word(a)} ${dayA}`;
};

const check: Check<Messages> = {
  meta: { code: "V23", name: "steps-in-order", scope: "row", subject: "development", severity: "must", basis: ["V23"] },
  messages: {
    order: {
      sample: { name: "王小明", pairs: ["applyDate 2025-03-02 firstTalkDate 2025-03-01"], inForce: "2025-03-01" },
      zh: ({ name, pairs }) => ({
        what: `${name}：${pairs.map((pair) => pairText(pair, 0)).join("；")}。`,
        fix: "请对照入党材料核对这些日期。",
      }),
      en: ({ name, pairs }) => ({
        what: `${name}: ${pairs.map((pair) => pairText(pair, 1)).join("; ")}.`,
        fix: "Check these dates against the papers.",
      }),
    },
  },
  run: ({ books, view }) => ({
    findings: books.development.flatMap((record) => {
      const broken = CHAINS.flatMap((chain) => brokenPairs(record, chain));
      if (broken.length === 0) return [];
      const pairs = [
        ...new Set(broken.map(([a, b]) => `${a.field} ${dayOf(record, a)} ${b.field} ${dayOf(record, b)}`)),
      ];
      const args = { name: record.name, pairs, inForce: toIso(stepDays(record, broken[0]![1].chained)!.first) };
      const at = cellsOf(books, record, ...broken.flat().map((step) => step.field));
      return [{ messageId: "order" as const, args, subject: personSubject(record.name, view.people), at }];
    }),
  }),
};

type Link = { readonly field: Step["field"]; readonly chained: StepField };

const dayOf = (record: DevelopmentRecord, link: Link): string => dayText(stepDays(record, link.chained)!);

/** Each filled step with the nearest filled one ahead of it, where it is certainly earlier; the same day is right. */
function brokenPairs(record: DevelopmentRecord, chain: readonly StepField[]): [Link, Link][] {
  const filled = chain.filter((field) => stepDays(record, field) !== undefined);
  return filled.slice(1).flatMap((field, i): [Link, Link][] => {
    const ahead = filled[i]!;
    const link = (chained: StepField): Link => ({ field: stepOf(record, chained).field, chained });
    return isEarlier(stepDays(record, field)!, stepDays(record, ahead)!) === true ? [[link(ahead), link(field)]] : [];
  });
}

export default check;
