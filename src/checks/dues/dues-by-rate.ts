/*
 * D02. What: the monthly due is the base times the rate of its bracket, on the whole base. Why: the rule on dues fixes the
 * brackets; rounding is allowed. What to do: check base and due; correct the one that is wrong.
 */
import type { Check } from "../check";
import { RATE_SAMPLE, type RateArgs, wrongRates } from "./due-by-rate";

type Messages = { rate: RateArgs };

const check: Check<Messages> = {
  meta: { code: "D02", name: "dues-by-rate", scope: "row", subject: "dues", severity: "should", basis: ["D02"] },
  messages: {
    rate: {
      sample: RATE_SAMPLE,
      zh: ({ name, base, percent, written, right, kind }) => ({
        what: `${name} 基数 ${base} 元，按 ${percent}% 应为 ${right}${kind === "rate" ? "" : " 元"}，${kind === "rate" ? "比例" : "月应交"}写的是 ${written}。`,
        fix: "请核对基数和数额，改正有误的一项。",
      }),
      en: ({ name, base, percent, written, right, kind }) => ({
        what: `${name}: a base of ${base} at ${percent} % gives ${right}; the ${kind === "rate" ? "rate" : "monthly due"} says ${written}.`,
        fix: "Check base and due, and correct the one that is wrong.",
      }),
    },
  },
  run: (input) => ({ findings: wrongRates(input, "working") }),
};

export default check;
