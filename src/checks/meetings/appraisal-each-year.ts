/*
 * M09. What: each 年度 has its appraisal of members. Why: the regulation on members' education asks for one a year, often held
 * with the life meeting. An appraisal table with results shows it as well as a meeting does. What to do: hold it, and enter it.
 */
import type { Evidence } from "../../domain/finding";
import { isFilled } from "../../domain/reading";
import type { Check, CheckInput, UnmetArgs } from "../check";
import { daysIn, isNotLater, onDay } from "../../view/certainty";
import { unknown } from "./held-in-period";
import { judgeLifeYear } from "./life-year";
import { shortfallZh } from "./shortfall-words";

type Messages = { unmet: UnmetArgs };

const check: Check<Messages> = {
  meta: {
    code: "M09",
    name: "appraisal-each-year",
    scope: "table",
    subject: "meetings",
    severity: "must",
    basis: ["M09"],
  },
  messages: {
    unmet: {
      sample: { period: "2025", name: "", expected: 1, actual: 0 },
      zh: ({ period, expected, actual }) => ({
        what: shortfallZh(`${period}年度`, "民主评议党员", expected, actual),
        fix: "已开展的补录会议或评议结果，并写明是哪个年度；确未开展的尽快安排并说明原因。",
      }),
      en: ({ period, expected, actual }) => ({
        what: `Appraisal of members of ${period}: ${actual} of ${expected} in the ledger.`,
        fix: "Enter the meeting or the results with the year they belong to; where none was held, arrange it and say why.",
      }),
    },
  },
  run: (input) => {
    const verdict = { clause: "M09", subject: { type: "branch" }, period: String(input.year) } as const;
    const results = resultsOf(input);
    if (!input.view.keeps("meetings") && results.length === 0)
      return { verdicts: [unknown(verdict, [{ ledger: "meetings" }, { ledger: "appraisal" }])] };
    return { verdicts: [judgeLifeYear(input, "民主评议党员", results)] };
  },
};

/** Rows of that 年度's appraisal tables that bear a result and are not dated after asOf. */
function resultsOf({ books, year, asOf }: CheckInput): Evidence[] {
  return books.appraisal
    .filter((record) => record.lifeYear === year && isFilled(record.result))
    .filter((record) => isNotLater(daysIn(record.date) ?? onDay(asOf), onDay(asOf)) !== false)
    .map(({ sheet, row }) => ({ sheet, row }));
}

export default check;
