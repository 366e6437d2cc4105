import type { AnswerValue } from "../../answers";
import { educationLevel } from "../../answers/measures/person-class";
import { contains } from "../../domain/address";
import type { DateValue } from "../../domain/books";
import { type CalendarDate, toSerial } from "../../domain/calendar-date";
import type { Snapshot } from "../../domain/snapshot";
import { readKinds } from "../../intake/readers/meeting-kinds";
import { isDateFormat } from "../spelling/date-form";
import type { SheetContext } from "./form";
import type { AskedDate } from "./form-text";

/** A value as the cell takes it; or that its drop-down has no word for it. */
export type Spelled = { readonly value: string | number; readonly format?: string } | { readonly refused: string };

/** Writes an answer in the words, number and date form of a cell. */
export function spell(
  value: AnswerValue,
  row: number,
  column: number,
  context: SheetContext,
  date?: AskedDate,
): Spelled {
  const choices = choicesAt(row, column, context);
  const format = context.look?.formats[`${row}:${column}`];
  switch (value.is) {
    case "count":
      return chosen(value.n, choices);
    case "ratio":
      return format?.includes("%") ? { value: value.n } : { value: value.n, format: "0.0%" };
    case "yes-no":
      return yesNo(value.yes, choices);
    case "date":
      return spellDate(value.date, date, format, context.input.date1904);
    case "text":
      return chosen(value.text, choices);
  }
}

function chosen(value: string | number, choices: readonly string[] | undefined): Spelled {
  if (!choices) return { value };
  const word =
    choices.find((choice) => choice === String(value)) ??
    (typeof value === "string" ? sameAs(value, choices) : undefined);
  return word === undefined ? { refused: String(value) } : { value: word };
}

const YES = /^(是|有|达标|已达标|完成|已完成|合格|√|✓|已召开|已开展|Y|yes)$/i;
const NO = /^(否|无|没有|未达标|不达标|未完成|不合格|×|✗|未召开|未开展|N|no)$/i;

function yesNo(yes: boolean, choices: readonly string[] | undefined): Spelled {
  if (!choices) return { value: yes ? "是" : "否" };
  const word = choices.filter((choice) => (yes ? YES : NO).test(choice));
  return word.length === 1 ? { value: word[0]! } : { refused: yes ? "是" : "否" };
}

/** Words of one meaning: kinds of meeting, membership, education, posts; a choice that fits is the only one that does. */
const MEANINGS: readonly ((word: string) => string | undefined)[] = [
  (word) => {
    const { kinds } = readKinds(word);
    return kinds.length === 1 ? kinds[0] : undefined;
  },
  (word) =>
    /^(中共)?(正式)(党员)?$|^中共党员$/.test(word)
      ? "full"
      : /^(中共)?预备(党员)?$/.test(word)
        ? "probationary"
        : undefined,
  (word) =>
    /^(大学|大学本科|本科)$/.test(word)
      ? "4"
      : /^(大专|专科|大学专科)$/.test(word)
        ? "3"
        : /^(硕士|博士)?研究生$/.test(word)
          ? "5"
          : undefined,
  (word) => /^(男|女)性?$/.exec(word)?.[1],
  (word) =>
    /^(高中|中专|初中|中专\/高中|高中及以下|初中及以下|高中\/中专)/.test(word) ? word.replace(/[/、]/g, "") : undefined,
  (word) => (/族$/.test(word) ? word : /^[\u4e00-\u9fff]{1,4}$/.test(word) ? `${word}族` : undefined),
];

function sameAs(word: string, choices: readonly string[]): string | undefined {
  for (const meaning of MEANINGS) {
    const own = meaning(word);
    const fits = own === undefined ? [] : choices.filter((choice) => meaning(choice) === own);
    if (fits.length === 1) return fits[0];
  }
  // 高中 → 高中及以下: the one choice that reaches down to its level.
  const level = educationLevel(word);
  if (
    level !== undefined &&
    level <= 2 &&
    !choices.some((choice) => !/以下/.test(choice) && educationLevel(choice) === level && choice.includes(word))
  ) {
    const lower = choices.filter((choice) => /及以下$/.test(choice) && (educationLevel(choice) ?? 0) >= level);
    if (lower.length === 1) return lower[0];
  }
  return undefined;
}

/** The words of the drop-down a cell has. */
export function choicesAt(row: number, column: number, { look, input }: SheetContext): readonly string[] | undefined {
  const list = look?.choices.find(({ ranges }) => ranges.some((range) => contains(range, row, column)));
  if (!list) return undefined;
  return list.values ?? valuesOf(list.source ?? "", look!.name, input.form);
}

/** The words a list stands in, where its source is a range or the name of one. */
function valuesOf(source: string, home: string, form: Snapshot): readonly string[] | undefined {
  const named = form.names.find(({ name }) => name === source)?.formula ?? source;
  const match = /^=?(?:'?([^'!]+)'?!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(named.replace(/''/g, "'"));
  if (!match || match[2] !== match[4]) return undefined;
  const sheet = form.sheets.find(({ name }) => name === (match[1] ?? home));
  const column = [...match[2]!].reduce((sum, ch) => sum * 26 + ch.charCodeAt(0) - 64, 0);
  return sheet?.rows
    .filter(({ row }) => row >= Number(match[3]) && row <= Number(match[5]))
    .flatMap(({ cells }) => cells.filter((cell) => cell.column === column).map(({ value }) => String(value)));
}

const two = (n: number): string => String(n).padStart(2, "0");
const iso = (date: CalendarDate): string => `${date.year}-${two(date.month)}-${two(date.day)}`;

/** A date in the form asked for, else that of the cell, else `2008-06-18`; a month or a year as far as it is known. */
export function spellDate(
  date: DateValue,
  asked: AskedDate | undefined,
  format: string | undefined,
  date1904: boolean,
): Spelled {
  const { first, precision } = date;
  if (asked) {
    const needsDay = /dd/.test(asked);
    if (precision === "year" || (needsDay && precision !== "day")) return { value: short(date) };
    return {
      value: asked.replace("yyyy", String(first.year)).replace("mm", two(first.month)).replace("dd", two(first.day)),
    };
  }
  if (date.days || date.span) return { value: (date.days ?? [first]).map(iso).join(date.span ? "—" : "、") };
  if (precision !== "day") return { value: short(date) };
  if (isDateFormat(format)) return { value: toSerial(first, date1904) };
  return { value: iso(first) };
}

const short = ({ first, precision }: DateValue): string =>
  precision === "year" ? String(first.year) : precision === "month" ? iso(first).slice(0, 7) : iso(first);
