/*
 * M08. What: each 年度 has its organisational life meeting. Why: the regulation asks for at least one a year; notices let the
 * meeting of a year be held until the next 31 March. What to do: hold it, and name the 年度 in the row.
 */
import type { Check, UnmetArgs } from "../check";
import { unknown } from "./held-in-period";
import { judgeLifeYear } from "./life-year";
import { shortfallZh } from "./shortfall-words";

type Messages = { unmet: UnmetArgs };

const check: Check<Messages> = {
  meta: {
    code: "M08",
    name: "life-meeting-each-year",
    scope: "table",
    subject: "meetings",
    severity: "must",
    basis: ["M08"],
  },
  messages: {
    unmet: {
      sample: { period: "2025", name: "", expected: 1, actual: 0 },
      zh: ({ period, expected, actual }) => ({
        what: shortfallZh(`${period}年度`, "组织生活会", expected, actual),
        fix: "已召开的补录，并写明是哪个年度；确未召开的尽快安排并说明原因。",
      }),
      en: ({ period, expected, actual }) => ({
        what: `Organisational life meeting of ${period}: ${actual} of ${expected} in the ledger.`,
        fix: "Enter the meeting with the year it belongs to; where none was held, arrange it and say why.",
      }),
    },
  },
  run: (input) => {
    const verdict = { clause: "M08", subject: { type: "branch" }, period: String(input.year) } as const;
    if (!input.view.keeps("meetings")) return { verdicts: [unknown(verdict, [{ ledger: "meetings" }])] };
    return { verdicts: [judgeLifeYear(input, "组织生活会")] };
  },
};

export default check;
