import type { DuesRecord, Member } from "../../domain/books";
import { rawOf, valueOf } from "../../domain/reading";
import { daysIn } from "../../view/certainty";
import { type AnswerInput, count, type Figure, known, type Measure, placeOf, type Question, unknown } from "../answer";
import { isAhead, uncovered } from "../covered";
import { monthsOf, until } from "../span";

/** Rows of one person that speak of a year: of a matrix of that year, or of a list its months. */
function rowsOf(person: Member, year: number, { books, view }: AnswerInput): readonly DuesRecord[] | undefined {
  if (view.people.named(person.name).length > 1) return undefined;
  return books.dues.filter(
    (record) =>
      record.name === person.name &&
      (record.matrixYear ??
        daysIn(record.month)?.first.year ??
        daysIn(record.payDate)?.first.year ??
        books.tables[record.table]?.year) === year,
  );
}

/** Dues asked of one person a month, where the year's rows agree. */
export const monthlyDue: Measure = ({ person, span }, input) => {
  if (!person) return unknown("people");
  if (!input.view.keeps("dues")) return unknown("not-kept", "没有党费台账");
  const rows = rowsOf(person, span.from.year, input);
  const amounts = new Set((rows ?? []).flatMap(({ monthlyDue: due }) => valueOf(due) ?? []));
  if (!rows || amounts.size > 1) return unknown("people", "月应交数前后不一");
  if (amounts.size === 0) return unknown("not-kept", "党费台账里没有这个人的月应交数");
  return known(count([...amounts][0]!, "元"), rows.map(placeOf));
};

/** What one person paid for the months of the span. A tick stands for the month's due; a blank month is no payment. */
export const paid: Measure = (question, input) => {
  const { person, span } = question;
  if (!person) return unknown("people");
  if (!input.view.keeps("dues")) return unknown("not-kept", "没有党费台账");
  if (isAhead(span, input.asOf)) return unknown("ahead");
  const lacks = uncovered("dues", span, input);
  if (lacks !== undefined) return unknown("not-covered", lacks);
  const months = monthsOf(until(span, input.asOf)!);
  const used: DuesRecord[] = [];
  let sum = 0;
  for (const month of months) {
    const found = paidIn(person, month, input);
    if ("known" in found) return found;
    sum += found.sum;
    used.push(...found.rows);
  }
  if (used.length === 0) return unknown("not-covered", months.length === 1 ? "这个月没有交纳记录" : "没有交纳记录");
  return known(count(sum, "元"), used.map(placeOf));
};

function paidIn(
  person: Member,
  month: number,
  input: AnswerInput,
): { sum: number; rows: readonly DuesRecord[] } | Figure {
  const [year, index] = [Math.floor(month / 12), (month % 12) + 1];
  const rows = rowsOf(person, year, input);
  if (!rows) return unknown("people", "名册里有同名的人");
  let sum = 0;
  const used: DuesRecord[] = [];
  for (const record of rows) {
    const cell = record.paid[index];
    const listed = daysIn(record.month);
    const amount = cell
      ? amountIn(rawOf(cell))
      : listed && listed.first.month === index && listed.last.month === index
        ? valueOf(record.paidAmount)
        : 0;
    if (amount === undefined) return unknown("not-read", "交纳数读不出");
    const value = amount === "tick" ? valueOf(record.monthlyDue) : amount;
    if (value === undefined) return unknown("not-kept", "台账里只打了勾，没有应交数");
    if (value === 0 && amount !== "tick") continue;
    sum += value;
    used.push(record);
  }
  return { sum, rows: used };
}

function amountIn(raw: string): number | "tick" | undefined {
  const plain = raw.replace(/[\s,，]/g, "").replace(/元$/, "");
  if (plain === "" || /^[/\-—]+$/.test(plain)) return 0;
  if (/^[√✓✔☑]$/.test(plain)) return "tick";
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Sums over everybody with a row in the year. */
const together =
  (measure: Measure): Measure =>
  (question, input) => {
    if (!input.view.keeps("dues")) return unknown("not-kept", "没有党费台账");
    if (isAhead(question.span, input.asOf)) return unknown("ahead");
    const lacks = uncovered("dues", question.span, input);
    if (lacks !== undefined) return unknown("not-covered", lacks);
    const names = new Set(input.books.dues.map(({ name }) => name));
    const people = [...names].map((name) => input.view.people.named(name));
    if (people.some((list) => list.length !== 1)) return unknown("people", "党费台账里有人不在名册上");
    const figures = people.map(([person]) => measure({ ...question, person: person! }, input));
    const open = figures.find((figure) => !figure.known && figure.why !== "not-covered");
    if (open) return open;
    const sum = figures.reduce(
      (total, figure) => total + (figure.known && figure.value.is === "count" ? figure.value.n : 0),
      0,
    );
    return known(
      count(sum, "元"),
      figures.flatMap((figure) => (figure.known ? figure.rows : [])),
    );
  };

export const paidTogether = together(paid);

/** People who have a row of dues for some month of the span or the year it lies in. */
export function payers(span: Question["span"], { books }: AnswerInput): ReadonlySet<string> {
  const year = span.from.year;
  return new Set(
    books.dues
      .filter(
        (record) =>
          (record.matrixYear ?? daysIn(record.month)?.first.year ?? books.tables[record.table]?.year) === year,
      )
      .map(({ name }) => name),
  );
}
