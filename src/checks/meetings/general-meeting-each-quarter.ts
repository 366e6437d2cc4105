/*
 * M01. What: each quarter has its members' meeting. Why: it is the branch's highest deliberating body, and a quarter
 * without one is the first thing an inspection counts. What to do: hold it before the quarter ends, or enter one that
 * was held and not recorded; nothing is entered that did not happen.
 */
import type { Check, UnmetArgs } from "../check";
import { periodWords } from "../verdict-words";
import { clausePeriods, judgeHeld } from "./held-in-period";
import { shortfallZh } from "./shortfall-words";

type Messages = { unmet: UnmetArgs };

const check: Check<Messages> = {
  meta: {
    code: "M01",
    name: "general-meeting-each-quarter",
    scope: "table",
    subject: "meetings",
    severity: "should",
    basis: ["M01"],
  },
  messages: {
    unmet: {
      sample: { period: "2025-Q3", name: "", expected: 1, actual: 0 },
      zh: ({ period, expected, actual }) => ({
        what: shortfallZh(periodWords(period, "zh"), "党员大会", expected, actual),
        fix: "已召开的补录并附记录；确未召开的如实说明原因，尽快安排。",
      }),
      en: ({ period, expected, actual }) => ({
        what: `Members' meetings in ${period}: ${actual} of ${expected} in the ledger.`,
        fix: "Enter a meeting that was held; where none was, say why and arrange the next.",
      }),
    },
  },
  run: (input) => ({ verdicts: clausePeriods(input).map((period) => judgeHeld(input, "党员大会", period)) }),
};

export default check;
