import type { CellValue } from "../../../src/domain/snapshot";

/** What typed text becomes, in a Chinese Excel: the reason why text must be marked as text before it is written. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;
const DAYS_BEFORE = 25569;

const serial = (year: number, month: number, day: number): number | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / 86400000 + DAYS_BEFORE : undefined;
};

function dateEntry(text: string): Entry | undefined {
  const full = /^(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})日?$/.exec(text);
  if (full && !text.includes(".")) {
    const value = serial(+full[1]!, +full[2]!, +full[3]!);
    return value === undefined ? undefined : { value, numberFormat: "yyyy/m/d" };
  }
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  const value = short ? serial(2026, +short[1]!, +short[2]!) : undefined;
  return value === undefined ? undefined : { value, numberFormat: 'm"月"d"日"' };
}

/** Reads a value as Excel reads what a user types. `format` is the cell's number format: `@` takes everything as text. */
export function takeEntry(raw: unknown, format: string): Entry {
  if (format === "@") return { value: typeof raw === "string" ? raw : String(raw) };
  if (typeof raw !== "string") return { value: raw as CellValue };
  if (raw.startsWith("'")) return { value: raw.slice(1) };
  if (/^[=+\-@]./.test(raw) && !/^[+-]?[\d.]+(e[+-]?\d+)?%?$/i.test(raw))
    return { value: 0, formula: raw.startsWith("=") ? raw : `=${raw}` };
  const text = raw.trim();
  if (ERRORS.test(text)) return { value: { error: text.toUpperCase() } };
  if (/^true$/i.test(text)) return { value: true };
  if (/^false$/i.test(text)) return { value: false };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { value: Number(Number(text).toPrecision(15)) };
  if (/^[+-]?\d+(\.\d+)?%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, numberFormat: "0%" };
  return dateEntry(text) ?? { value: raw };
}
