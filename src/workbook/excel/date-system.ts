import { makeDate, toSerial } from "../../domain/calendar-date";
import type { BlockCells } from "./read-blocks";

/** First day of the 1904 system as Excel counts it in a workbook of the 1900 system. */
const DIFFERENCE = 1462;

/**
 * No member of Office.js tells the date system, so two signs are asked for: what Excel's own DATE function makes of 1904-01-01,
 * and what the first rows show beside what they hold. Either is enough.
 */
export interface DateSigns {
  readonly date: Excel.FunctionResult<number>;
  readonly shown: readonly { readonly sheet: number; readonly text: Excel.Range }[];
}

export function is1904(signs: DateSigns, blocks: readonly BlockCells[]): boolean {
  if (!signs.date.error && signs.date.value === 0) return true;
  return signs.shown.some(({ sheet, text }) => {
    const block = blocks.find((one) => one.sheet === sheet);
    return block
      ? text.text.some((line, row) => line.some((shown, column) => differs(block.values[row]?.[column], shown)))
      : false;
  });
}

/** A whole number shown as a date that lies 1,462 days later than the 1900 system would show it. */
function differs(value: unknown, shown: string): boolean {
  const match = /^(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})日?$/.exec(shown ?? "");
  if (!match || typeof value !== "number" || !Number.isInteger(value)) return false;
  const date = makeDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date !== undefined && toSerial(date) - value === DIFFERENCE;
}
