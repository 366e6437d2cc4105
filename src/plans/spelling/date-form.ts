import { type CalendarDate, toSerial } from "../../domain/calendar-date";

/** How a column writes its days: real dates with a number format, or text of one pattern. */
export type DateForm =
  | { readonly kind: "serial"; readonly format: string }
  | { readonly kind: "text"; readonly pattern: DatePattern; readonly padded: boolean };

export type DatePattern = "y-m-d" | "y/m/d" | "y.m.d" | "y年m月d日" | "m月d日" | "m.d" | "ymd";

const PATTERNS: readonly { readonly pattern: DatePattern; readonly shape: RegExp }[] = [
  { pattern: "y-m-d", shape: /^\d{4}-(\d{1,2})-(\d{1,2})$/ },
  { pattern: "y/m/d", shape: /^\d{4}\/(\d{1,2})\/(\d{1,2})$/ },
  { pattern: "y.m.d", shape: /^\d{4}\.(\d{1,2})\.(\d{1,2})$/ },
  { pattern: "y年m月d日", shape: /^\d{4}年(\d{1,2})月(\d{1,2})日$/ },
  { pattern: "m月d日", shape: /^(\d{1,2})月(\d{1,2})日$/ },
  { pattern: "m.d", shape: /^(\d{1,2})\.(\d{1,2})$/ },
  { pattern: "ymd", shape: /^\d{4}(\d{2})(\d{2})$/ },
];

/** The form of one cell that holds a single day and nothing else; `undefined` where it holds more or something else. */
export function dateFormOf(value: unknown, format: string | undefined): DateForm | undefined {
  if (typeof value === "number") return isDateFormat(format) ? { kind: "serial", format } : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  for (const { pattern, shape } of PATTERNS) {
    const match = shape.exec(text);
    if (match) return { kind: "text", pattern, padded: [match[1]!, match[2]!].some((part) => part.startsWith("0")) };
  }
  return undefined;
}

/** A number format that shows year, month or day. Quoted words and colour tokens do not count. */
export function isDateFormat(format: string | undefined): format is string {
  return format !== undefined && /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** Writes a day in a form: a serial number or text. */
export function writeDate(
  date: CalendarDate,
  form: DateForm,
  date1904: boolean,
): { value: string | number; format?: string } {
  if (form.kind === "serial") return { value: toSerial(date, date1904), format: form.format };
  const two = (n: number) => String(n).padStart(2, "0");
  const part = (n: number) => (form.padded || form.pattern === "ymd" ? two(n) : String(n));
  const parts: Record<string, string> = { y: String(date.year), m: part(date.month), d: part(date.day) };
  return { value: form.pattern.replace(/[ymd]/g, (letter) => parts[letter]!) };
}

/** The form most cells of a column have; ties go to the first met. Padding follows the cells in which it shows. */
export function prevailingForm(
  forms: readonly DateForm[],
): { readonly form: DateForm; readonly share: number } | undefined {
  const counts = new Map<string, { form: DateForm; count: number }>();
  for (const form of forms) {
    const key = form.kind === "serial" ? form.kind : form.pattern;
    const entry = counts.get(key);
    if (!entry) counts.set(key, { form, count: 1 });
    else {
      entry.count += 1;
      if (form.kind === "text" && form.padded) entry.form = form;
    }
  }
  let best: { form: DateForm; count: number } | undefined;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best && { form: best.form, share: best.count / forms.length };
}

/** True where two forms read the same to a person: padding does not tell them apart. */
export function sameForm(a: DateForm, b: DateForm): boolean {
  return a.kind === b.kind && (a.kind === "serial" || (b.kind === "text" && a.pattern === b.pattern));
}
