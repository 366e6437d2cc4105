/*
 * O02. What: the branch has no more members than the regulation's usual limit. Why: a larger one should be divided. What to
 * do: talk to the superior body, or note in the settings that it has agreed.
 */
import { figureOf } from "../../standards";
import { yearOf } from "../../domain/period";
import type { Check } from "../check";

type Messages = { tooLarge: { members: number; most: number } };

const check: Check<Messages> = {
  meta: {
    code: "O02",
    name: "branch-not-too-large",
    scope: "table",
    subject: "members",
    severity: "should",
    basis: ["O02"],
  },
  messages: {
    tooLarge: {
      sample: { members: 56, most: 50 },
      zh: ({ members, most }) => ({
        what: `支部有党员 ${members} 人，一般不超过 ${most} 人。`,
        fix: "与上级党组织商量是否分设支部；上级同意的，在“标准”里改人数。",
      }),
      en: ({ members, most }) => ({
        what: `The branch has ${members} members; normally not more than ${most}.`,
        fix: "Ask the superior body about dividing it; where it has agreed, set the figure.",
      }),
    },
  },
  run: ({ view, asOf, year, clause }) => {
    const members = view.people.membersOn(asOf).length;
    const most = figureOf(clause.for(yearOf(year)), "members");
    if (members <= most) return {};
    return {
      findings: [
        { messageId: "tooLarge", args: { members, most }, subject: { type: "branch" }, period: String(year), at: [] },
      ],
    };
  },
};

export default check;
