/*
 * D06. What: a new member pays from the month of the meeting that admitted him, not before. Why: dues begin with
 * membership. What to do: check the joining date and the months; enter what was paid.
 */
import type { Check, CheckInput } from "../check";
import { personSubject } from "../members/subjects";
import { type MatrixRow, matrixRows, monthCells } from "./matrix-rows";
import { type MonthNumber, monthText, monthsText, yearOfMonth } from "./months";

type Messages = { first: { name: string; joined: string; early: readonly string[]; open: readonly string[] } };

const check: Check<Messages> = {
  meta: {
    code: "D06",
    name: "first-month-is-joining",
    scope: "row",
    subject: "dues",
    severity: "should",
    basis: ["D06"],
  },
  messages: {
    first: {
      sample: { name: "王小明", joined: "2025-04", early: ["2025-03"], open: ["2025-04"] },
      zh: ({ name, joined, early, open }) => ({
        what: `${name} ${monthsText([joined], "zh")}入党${early.length ? `，${monthsText(early, "zh")}已有交纳记录` : ""}${open.length ? `，${monthsText(open, "zh")}没有交纳记录` : ""}。`,
        fix: "党费从支部大会通过之日起交纳；请核对入党时间和月份。",
      }),
      en: ({ name, joined, early, open }) => ({
        what: `${name} joined in ${joined}${early.length ? `; paid in ${early.join(", ")}` : ""}${open.length ? `; nothing recorded for ${open.join(", ")}` : ""}.`,
        fix: "Dues begin with the meeting that admits; check the joining date and the months.",
      }),
    },
  },
  run: (input) => ({ findings: matrixRows(input).flatMap((row) => judge(input, row) ?? []) }),
};

function judge(input: CheckInput, row: MatrixRow) {
  const joined = joinedIn(row);
  if (joined === undefined) return undefined;
  const early = [...row.said]
    .filter(([month, payment]) => month < joined && payment === "paid")
    .map(([month]) => month);
  const open = row.open.filter((month) => month === joined);
  if (early.length + open.length === 0) return undefined;
  const args = {
    name: row.record.name,
    joined: monthText(joined),
    early: early.map(monthText),
    open: open.map(monthText),
  };
  return {
    messageId: "first" as const,
    args,
    subject: personSubject(row.record.name, input.view.people),
    at: monthCells(input, row, [...early, ...open]),
    part: row.record.sheet,
  };
}

/** The month of joining, where it lies in the year of the matrix. */
function joinedIn({ owed, year }: MatrixRow): MonthNumber | undefined {
  return owed?.joined !== undefined && yearOfMonth(owed.joined) === year ? owed.joined : undefined;
}

export default check;
