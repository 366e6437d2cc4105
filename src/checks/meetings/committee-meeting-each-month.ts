/*
 * M02. What: each month has its committee meeting. Why: the committee runs the branch between members' meetings; a branch
 * with fewer than seven full members has none, and nothing is asked of it. What to do: hold it, or enter one that was held.
 */
import { earlierOf } from "../../domain/calendar-date";
import type { Verdict } from "../../domain/finding";
import { type Period, lastDay, periodId } from "../../domain/period";
import { figureOf } from "../../standards";
import type { Check, CheckInput, UnmetArgs } from "../check";
import { periodWords } from "../verdict-words";
import { clausePeriods, judgeHeld, unknown } from "./held-in-period";
import { shortfallZh } from "./shortfall-words";

type Messages = { unmet: UnmetArgs };

const check: Check<Messages> = {
  meta: {
    code: "M02",
    name: "committee-meeting-each-month",
    scope: "table",
    subject: "meetings",
    severity: "should",
    basis: ["M02", "O04"],
  },
  messages: {
    unmet: {
      sample: { period: "2025-02", name: "", expected: 1, actual: 0 },
      zh: ({ period, expected, actual }) => ({
        what: shortfallZh(periodWords(period, "zh"), "支委会", expected, actual),
        fix: "已召开的补录并附记录；确未召开的如实说明原因，如放寒暑假。",
      }),
      en: ({ period, expected, actual }) => ({
        what: `Committee meetings in ${period}: ${actual} of ${expected} in the ledger.`,
        fix: "Enter a meeting that was held; where none was, say why, such as school holidays.",
      }),
    },
  },
  run: (input) => ({ verdicts: clausePeriods(input).map((period) => judge(input, period)) }),
};

function judge(input: CheckInput, period: Period): Verdict {
  const verdict = { clause: input.clause.id, subject: { type: "branch" }, period: periodId(period) } as const;
  if (!input.view.keeps("members")) return unknown(verdict, [{ ledger: "members" }]);
  const { least, most } = input.view.people.fullCount(earlierOf(lastDay(period), input.asOf));
  const needed = figureOf(input.clause.for(period), "members");
  if (most < needed) return { ...verdict, verdict: "exempt", evidence: [] };
  if (least < needed) return unknown(verdict, [{ field: "fullMemberDate" }]);
  return judgeHeld(input, "支委会", period);
}

export default check;
