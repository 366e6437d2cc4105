/*
 * O04. What: a branch of seven full members or more has a committee of fitting size. Why: the regulation asks for three to
 * five, normally not above seven. Where no ledger records posts, nothing is judged. What to do: hold a by-election, or
 * complete the posts on the roster.
 */
import { figureOf } from "../../standards";
import { yearOf } from "../../domain/period";
import type { Check } from "../check";

type Args = { committee: number; members: number; least: number; most: number };
type Messages = { size: Args };

const check: Check<Messages> = {
  meta: {
    code: "O04",
    name: "committee-size-fits",
    scope: "table",
    subject: "members",
    severity: "should",
    basis: ["O04"],
  },
  messages: {
    size: {
      sample: { committee: 2, members: 12, least: 3, most: 7 },
      zh: ({ committee, members, least, most }) => ({
        what: `正式党员 ${members} 人，支委 ${committee} 人；支委会由 ${least} 至 5 人组成，一般不超过 ${most} 人。`,
        fix: "有空缺的及时补选；名册没有写全职务的补上。",
      }),
      en: ({ committee, members, least, most }) => ({
        what: `${members} full members and a committee of ${committee}; the text says ${least} to 5, normally not more than ${most}.`,
        fix: "Fill vacancies by election, or complete the posts on the roster.",
      }),
    },
  },
  run: ({ view, asOf, year, clause }) => {
    const text = clause.for(yearOf(year));
    const members = view.people.fullCount(asOf).least;
    if (!view.committee.known || members < figureOf(text, "members")) return {};
    const committee = view.committee.membersOn(asOf).length;
    const [least, most] = [figureOf(text, "least"), figureOf(text, "most")];
    if (committee >= least && committee <= most) return {};
    return {
      findings: [
        {
          messageId: "size",
          args: { committee, members, least, most },
          subject: { type: "branch" },
          period: String(year),
          at: [],
        },
      ],
    };
  },
};

export default check;
