/*
 * M04. What: each quarter (or the period the branch has set) has its party lecture. Why: the regulation asks for lectures in
 * due time without a number; once a quarter is custom, and is called so. What to do: hold it, or enter one that was held.
 */
import type { Check, UnmetArgs } from "../check";
import { periodWords } from "../verdict-words";
import { clausePeriods, judgeHeld } from "./held-in-period";
import { shortfallZh } from "./shortfall-words";

type Messages = { unmet: UnmetArgs };

const check: Check<Messages> = {
  meta: {
    code: "M04",
    name: "lecture-each-quarter",
    scope: "table",
    subject: "meetings",
    severity: "should",
    basis: ["M04"],
  },
  messages: {
    unmet: {
      sample: { period: "2025-Q2", name: "", expected: 1, actual: 0 },
      zh: ({ period, expected, actual }) => ({
        what: shortfallZh(periodWords(period, "zh"), "党课", expected, actual),
        fix: "已上的补录；上级或本单位另有次数要求的，在“标准”里改。",
        why: "次数是惯例，条例只要求按期上党课。",
      }),
      en: ({ period, expected, actual }) => ({
        what: `Party lectures in ${period}: ${actual} of ${expected} in the ledger.`,
        fix: "Enter a lecture that was held; where your unit asks for another number, set it.",
        why: "The number is custom; the regulation fixes none.",
      }),
    },
  },
  run: (input) => ({ verdicts: clausePeriods(input).map((period) => judgeHeld(input, "党课", period)) }),
};

export default check;
