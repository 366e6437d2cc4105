/*
 * D12. What: nobody leaves dues unpaid for six months running. Why: the constitution draws a grave consequence from it,
 * for which the reason must be known first. What to do: learn the reason, enter what was paid or waived. Nothing is
 * concluded here.
 */
import { figureOf } from "../../standards";
import type { Check } from "../check";
import { personSubject } from "../members/subjects";
import { longRuns, matrixRows, monthCells } from "./matrix-rows";
import { monthText, monthsText } from "./months";

type Messages = { run: { name: string; months: readonly string[] } };

const check: Check<Messages> = {
  meta: { code: "D12", name: "no-half-year-unpaid", scope: "row", subject: "dues", severity: "must", basis: ["D12"] },
  messages: {
    run: {
      sample: { name: "王小明", months: ["2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07"] },
      zh: ({ name, months }) => ({
        what: `${name} ${monthsText(months, "zh")}没有交纳党费的记录，也没有减免、缓交记录。`,
        why: "漏记也会这样显示，这里不作任何结论。",
        fix: "请及时了解原因；交过的补记，减免或缓交的注明。",
      }),
      en: ({ name, months }) => ({
        what: `${name}: no dues and no waiver recorded for ${monthsText(months, "en")}.`,
        why: "Gaps in the record look the same; nothing is concluded.",
        fix: "Learn the reason; enter what was paid, note what was waived or deferred.",
      }),
    },
  },
  run: (input) => ({
    findings: [...longRuns(matrixRows(input), figureOf(input.clause.for(input.asOf), "months"))].map(
      ([row, months]) => ({
        messageId: "run" as const,
        args: { name: row.record.name, months: months.map(monthText) },
        subject: personSubject(row.record.name, input.view.people),
        at: monthCells(input, row, months),
        part: `${row.record.sheet}${row.year}`,
      }),
    ),
  }),
};

export default check;
