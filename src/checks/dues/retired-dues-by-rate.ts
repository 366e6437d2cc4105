/*
 * D03. What: retired members pay by their own rate. Why: the rule on dues asks less of them; the rate of working members
 * takes too much. What to do: check base and due; correct the one that is wrong.
 */
import type { Check } from "../check";
import { RATE_SAMPLE, type RateArgs, wrongRates } from "./due-by-rate";

type Messages = { rate: RateArgs };

const check: Check<Messages> = {
  meta: {
    code: "D03",
    name: "retired-dues-by-rate",
    scope: "row",
    subject: "dues",
    severity: "should",
    basis: ["D03"],
  },
  messages: {
    rate: {
      sample: { ...RATE_SAMPLE, percent: 0.5, right: "25.00", written: 50 },
      zh: ({ name, base, percent, written, right, kind }) => ({
        what: `${name}（离退休）基数 ${base} 元，按 ${percent}% 应为 ${right}${kind === "rate" ? "" : " 元"}，${kind === "rate" ? "比例" : "月应交"}写的是 ${written}。`,
        fix: "请核对基数、人员类别和数额，改正有误的一项。",
      }),
      en: ({ name, base, percent, written, right, kind }) => ({
        what: `${name} (retired): a base of ${base} at ${percent} % gives ${right}; the ${kind === "rate" ? "rate" : "monthly due"} says ${written}.`,
        fix: "Check base, category and due, and correct the one that is wrong.",
      }),
    },
  },
  run: (input) => ({ findings: wrongRates(input, "retired") }),
};

export default check;
