/*
 * D05. What: dues are paid each month, and what was missed is made up within half a year. Why: paying in full and in time
 * is a member's duty. What to do: enter what was paid; remind who has not; note what was waived. A row with half a year
 * open is left to D12, the month of joining to D06.
 */
import type { DuesRecord } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import { rawOf, valueOf } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { cellsOf, personSubject } from "../members/subjects";
import { listGaps, paidLate } from "./list-rows";
import { longRuns, matrixRows, monthCells } from "./matrix-rows";
import { type MonthNumber, lastDayOfMonth, monthOf, monthText, monthsText } from "./months";

type Args = { name: string; months: readonly string[]; late: readonly string[]; limit: number };
type Messages = { open: Args };

const check: Check<Messages> = {
  meta: { code: "D05", name: "paid-each-month", scope: "row", subject: "dues", severity: "should", basis: ["D05"] },
  messages: {
    open: {
      sample: { name: "王小明", months: ["2025-03", "2025-04"], late: ["2025-01 2025-09-01"], limit: 6 },
      zh: ({ name, months, late, limit }) => ({
        what: [
          months.length ? `${name} ${monthsText(months, "zh")}没有交纳党费的记录。` : "",
          late.length
            ? `${name} ${late.map((text) => `${monthsText([text.split(" ")[0]!], "zh")}的党费 ${text.split(" ")[1]} 才交`).join("，")}，超过 ${limit} 个月。`
            : "",
        ].join(""),
        fix: "交过的补记；没有交的请提醒；减免或缓交的请注明。",
      }),
      en: ({ name, months, late, limit }) => ({
        what: [
          months.length ? `${name}: no dues recorded for ${monthsText(months, "en")}.` : "",
          late.length
            ? `${name}: paid more than ${limit} months late: ${late.map((text) => text.replace(" ", " on ")).join(", ")}.`
            : "",
        ]
          .filter(Boolean)
          .join(" "),
        fix: "Enter what was paid; remind who has not; note what was waived or deferred.",
      }),
    },
  },
  run: (input) => ({ findings: [...matrixFindings(input), ...listFindings(input)] }),
};

function matrixFindings(input: CheckInput) {
  const rows = matrixRows(input);
  const halfYears = longRuns(rows, input.standards.figure("D12", "months"));
  return rows.flatMap((row) => {
    const months = row.open.filter((month) => month !== row.owed?.joined);
    if (months.length === 0 || halfYears.has(row)) return [];
    return [finding(input, row.record, months, [], monthCells(input, row, months))];
  });
}

/** A list has a row for each payment: one paid too late, and the months without a row, told at his first row. */
function listFindings(input: CheckInput) {
  const gaps = listGaps(input);
  return input.books.dues.flatMap((record) => {
    const late = paidLate(record, (month) => figureOf(input.clause.for(month), "months"));
    const months = gaps.get(record) ?? [];
    if (!late && months.length === 0) return [];
    return [
      finding(
        input,
        record,
        months,
        late ? [late] : [],
        cellsOf(input.books, record, ...(late ? ["payDate"] : []), ...(months.length ? ["name"] : [])),
      ),
    ];
  });
}

function finding(
  input: CheckInput,
  record: DuesRecord,
  months: readonly MonthNumber[],
  late: readonly string[],
  at: ReturnType<typeof cellsOf>,
) {
  const day = lastDayOfMonth(months.at(-1) ?? monthOf(valueOf(record.month)?.first ?? input.asOf));
  const args: Args = {
    name: record.name,
    months: months.map(monthText),
    late,
    limit: figureOf(input.clause.for(day), "months"),
  };
  const part = [record.sheet, record.matrixYear ?? "", rawOf(record.month), rawOf(record.payDate)].join("\u0001");
  return {
    messageId: "open" as const,
    args,
    subject: personSubject(record.name, input.view.people),
    at,
    part,
    inForce: toIso(day),
  };
}

export default check;
