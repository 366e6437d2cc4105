/*
 * M03. What: each group meets each month. Why: where a branch has several groups, organisational life happens in them. A row
 * that names no group counts for none, and the verdict says so. What to do: name the group in the row, or hold the meeting.
 */
import type { Subject, Verdict } from "../../domain/finding";
import { type Period, periodId } from "../../domain/period";
import { figureOf } from "../../standards";
import type { Check, CheckInput, UnmetArgs } from "../check";
import { periodWords } from "../verdict-words";
import { clausePeriods, judgeHeld, unknown } from "./held-in-period";
import { shortfallZh } from "./shortfall-words";

type Messages = { unmet: UnmetArgs };

const check: Check<Messages> = {
  meta: {
    code: "M03",
    name: "group-meeting-each-month",
    scope: "table",
    subject: "meetings",
    severity: "should",
    basis: ["M03"],
  },
  messages: {
    unmet: {
      sample: { period: "2025-03", name: "第二党小组", expected: 1, actual: 0 },
      zh: ({ period, name, expected, actual }) => ({
        what: shortfallZh(`${periodWords(period, "zh")}${name}`, "党小组会", expected, actual),
        fix: "已召开的补录，并在记录中写明是哪个党小组。",
      }),
      en: ({ period, name, expected, actual }) => ({
        what: `Group meetings of ${name} in ${period}: ${actual} of ${expected} in the ledger.`,
        fix: "Enter a meeting that was held, and name the group in its row.",
      }),
    },
  },
  run: (input) => ({ verdicts: clausePeriods(input).flatMap((period) => judge(input, period)) }),
};

function judge(input: CheckInput, period: Period): Verdict[] {
  const branch = { clause: input.clause.id, subject: { type: "branch" }, period: periodId(period) } as const;
  if (!input.view.keeps("members")) return [unknown(branch, [{ ledger: "members" }])];
  if (input.view.groups.length < figureOf(input.clause.for(period), "groups"))
    return [{ ...branch, verdict: "exempt", evidence: [] }];
  return input.view.groups.map(({ key, name }) => {
    const subject: Subject = { type: "group", name };
    return judgeHeld(input, "党小组会", period, { subject, accepts: ({ meeting }) => meeting.groupKeys.includes(key) });
  });
}

export default check;
