import { type Asked, type Figure, kindNamed, type Question, type Scope, spanWords, understand } from "../../answers";
import { dayOf, type PeriodWords, saysTime, spanFrom, takePeriod } from "../../answers/dictionary/period-words";
import { type CalendarDate, compareDates, earlierOf } from "../../domain/calendar-date";
import { NOTHING, type Part, placeAt, type SheetContext, type Unanswered } from "./form";
import type { AskedDate } from "./form-text";
import { VALUE_HEADS } from "./roles";
import { spell } from "./spell";

/** What a cell's words ask, or why that cannot be told. */
export type Reading =
  | { readonly asked: Asked; readonly question: Question; readonly words: string }
  | { readonly why: Unanswered["why"]; readonly detail: string };

/** The words of one place: those of its row, its head, the section above. */
export interface CellWords {
  readonly row: string;
  readonly head: string;
  readonly section: string;
  readonly unit: string;
  readonly figures: boolean;
  readonly scope: Scope;
}

/** Reads what a cell asks from its head, its row, the section and the title, every word used. */
export function readCell(words: CellWords, context: SheetContext): Reading {
  const head = takePeriod(words.head);
  const row = takePeriod(words.row);
  if (head.clash || row.clash) return { why: "period", detail: "时间不能确定" };
  const near = [head.period, row.period, context.title.period, ...context.meta];
  const span = spanFrom(near, context.input.year);
  if (!span) return { why: "period", detail: "时间不能确定" };
  const asked = understandParts(head.rest, row.rest, words, context);
  if (!asked) return { why: "word", detail: "" };
  if (words.unit !== "" && !unitFits(words.unit, asked.line.unit))
    return { why: "word", detail: `计量单位“${words.unit}”对不上` };
  const question: Question = { ...asked, measure: asked.line.id, span, day: dayFor(near, span.to, context) };
  return { asked, question, words: questionWords(asked, question) };
}

/** The day people are counted on: that of 截至, else the last of the period named, else the day of the check. */
export function dayFor(near: readonly PeriodWords[], last: CalendarDate, { input }: SheetContext): CalendarDate {
  const limit = near.find(({ until }) => until !== undefined)?.until;
  if (limit) return dayOf(limit, near.find(({ year }) => year !== undefined)?.year ?? input.year) ?? last;
  return near.some(saysTime)
    ? earlierOf(last, compareDates(last, input.ledger.asOf) > 0 ? input.ledger.asOf : last)
    : input.ledger.asOf;
}

function understandParts(head: string, row: string, words: CellWords, context: SheetContext): Asked | undefined {
  const around = {
    scope: words.scope,
    figures: words.figures || words.unit === "次",
    title: context.title.text + words.section,
  };
  const neutral = head === "" || (row !== "" && VALUE_HEADS.test(head));
  const texts = row === "" ? [head] : neutral ? [row] : [row + head, head + row];
  const sections = words.section === "" ? [""] : ["", words.section];
  for (const section of sections) {
    const found = texts.map((text) => understand(section + text, around)).filter((one) => one !== undefined);
    const ids = new Set(found.map((one) => JSON.stringify([one.line.id, one.kinds, one.who, one.grade])));
    if (ids.size > 1) return undefined;
    if (found.length > 0) return found[0];
  }
  // Below a title of one kind of meeting, 次数 and 应到 are that kind's.
  const [only] = context.title.kinds;
  if (only === undefined || context.title.kinds.length > 1 || kindNamed(row) !== undefined) return undefined;
  return texts.map((text) => understand(only + text, around)).find((one) => one !== undefined);
}

const UNITS: readonly RegExp[] = [
  /^(次|场|期|次数)$/,
  /^(人|名)$/,
  /^人次$/,
  /^(元|人民币)$/,
  /^(学时|小时|课时)$/,
  /^(个)$/,
  /^(%|百分比)$/,
  /^个月$/,
  /^岁$/,
];

const unitFits = (printed: string, own: string): boolean => UNITS.some((unit) => unit.test(printed) && unit.test(own));

function questionWords({ line, kinds, who, grade, form }: Asked, question: Question): string {
  const marks = [...kinds, grade, form, ...who.map((one) => JSON.stringify(one))].filter((one) => one !== undefined);
  return [marks.join("、"), line.unit, spanWords(question.span)].filter((one) => one !== "").join(" · ");
}

/** Asks and writes. */
export function answerPart(
  reading: Reading,
  row: number,
  column: number,
  shown: string,
  context: SheetContext,
  date?: AskedDate,
): Part {
  const at = placeAt(context, row, column);
  if ("why" in reading) return { ...NOTHING, unanswered: [{ at, question: shown, ...reading }] };
  const figure = reading.asked.line.measure(reading.question, context.input.ledger);
  return figurePart(figure, at.row, at.column, shown, `${shown} · ${spanWords(reading.question.span)}`, context, date);
}

/** Writes a figure into a cell, or says why it stays blank. */
export function figurePart(
  figure: Figure,
  row: number,
  column: number,
  shown: string,
  question: string,
  context: SheetContext,
  date?: AskedDate,
  like?: number,
): Part {
  const at = placeAt(context, row, column);
  if (!figure.known)
    return { ...NOTHING, unanswered: [{ at, question: shown, why: figure.why, detail: figure.detail }] };
  const spelled = spell(figure.value, like ?? row, column, context, date);
  if ("refused" in spelled)
    return {
      ...NOTHING,
      unanswered: [{ at, question: shown, why: "drop-down", detail: `下拉列表里没有“${spelled.refused}”` }],
    };
  return {
    edits: [
      { at, before: null, after: spelled.value, ...(spelled.format ? { format: spelled.format } : {}), from: [] },
    ],
    filled: [{ at, value: spelled.value, question, rows: figure.rows, leftOut: figure.leftOut }],
    unanswered: [],
  };
}
