/*
 * O01. What: a branch has three full members. Why: with fewer, the regulation asks for a joint branch. What to do: check
 * that the roster is whole; where it is, the superior body is to adjust or dissolve the branch: ask it.
 */
import { figureOf } from "../../standards";
import { yearOf } from "../../domain/period";
import type { Check } from "../check";

type Messages = { few: { full: number; needed: number } };

const check: Check<Messages> = {
  meta: {
    code: "O01",
    name: "enough-full-members",
    scope: "table",
    subject: "members",
    severity: "should",
    basis: ["O01"],
  },
  messages: {
    few: {
      sample: { full: 2, needed: 3 },
      zh: ({ full, needed }) => ({
        what: `名册里正式党员 ${full} 人，成立党支部应有 ${needed} 人以上。`,
        fix: "请核对名册是否完整；不再符合设立条件的，上级党组织应当及时调整或者撤销，请向上级党委请示。",
      }),
      en: ({ full, needed }) => ({
        what: `The roster has ${full} full members; a branch needs ${needed}.`,
        fix: "Check that the roster is whole; where it is, ask the superior body.",
      }),
    },
  },
  run: ({ view, asOf, year, clause }) => {
    const needed = figureOf(clause.for(yearOf(year)), "members");
    const { least, most } = view.people.fullCount(asOf);
    if (view.people.all.length === 0 || most >= needed) return {};
    return {
      findings: [
        {
          messageId: "few" as const,
          args: { full: least, needed },
          subject: { type: "branch" as const },
          at: [],
          period: String(year),
        },
      ],
    };
  },
};

export default check;
