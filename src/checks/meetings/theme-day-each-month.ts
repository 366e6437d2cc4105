/*
 * M06. What: each month has its theme day. Why: the regulation on members' education asks for one a month. What to do: hold
 * it before the month ends, or enter one that was held.
 */
import type { Check, UnmetArgs } from "../check";
import { periodWords } from "../verdict-words";
import { clausePeriods, judgeHeld } from "./held-in-period";
import { shortfallZh } from "./shortfall-words";

type Messages = { unmet: UnmetArgs };

const check: Check<Messages> = {
  meta: {
    code: "M06",
    name: "theme-day-each-month",
    scope: "table",
    subject: "meetings",
    severity: "should",
    basis: ["M06"],
  },
  messages: {
    unmet: {
      sample: { period: "2025-07", name: "", expected: 1, actual: 0 },
      zh: ({ period, expected, actual }) => ({
        what: shortfallZh(periodWords(period, "zh"), "主题党日", expected, actual),
        fix: "已开展的补录；确未开展的如实说明原因。",
      }),
      en: ({ period, expected, actual }) => ({
        what: `Theme days in ${period}: ${actual} of ${expected} in the ledger.`,
        fix: "Enter one that was held; where none was, say why.",
      }),
    },
  },
  run: (input) => ({ verdicts: clausePeriods(input).map((period) => judgeHeld(input, "主题党日", period)) }),
};

export default check;
