import type { DateValue, NameList } from "../../domain/books";
import { type CalendarDate, toSerial } from "../../domain/calendar-date";
import type { CellLook, SheetCell } from "../../domain/plan";
import type { Reading } from "../../domain/reading";
import type { SnapshotCell } from "../../domain/snapshot";
import { readDateText } from "../../intake/readers/date";
import { readNames } from "../../intake/readers/names";
import { isDateFormat } from "../spelling/date-form";

/** What writing a value needs to know beside the value. */
export interface CopyContext {
  readonly date1904: boolean;
  /** Names of the roster in compared form, each as the roster writes it. */
  readonly roster: ReadonlyMap<string, string>;
  /** Times stand in a column of their own and are not written into the date. */
  readonly timesApart: boolean;
}

/** A cell of the copy; `asTyped`: what stood there was not understood and goes over letter by letter. */
export interface CopiedCell extends SheetCell {
  readonly asTyped?: true;
}

const BLANK: CopiedCell = { value: null, look: "text" };
const LONG_DIGITS = 11;

/** A reading in the one form the copy uses; `cell` is where it was read, for what goes over as it stands. */
export function copyReading(
  reading: Reading<unknown>,
  cell: SnapshotCell | undefined,
  context: CopyContext,
): CopiedCell {
  if (reading.state === "absent" || reading.state === "blank") return BLANK;
  if (reading.state === "unread") return { ...copyCell(cell, reading.raw), asTyped: true };
  const { value, raw } = reading;
  if (typeof value === "number") return { value, look: "number" };
  if (isDate(value)) return copyDate(value, context) ?? copyCell(cell, raw);
  if (isNames(value)) return { value: copyNames(value, raw, context), look: "wrapped" };
  if (typeof value === "string") return typeof cell?.value === "number" ? copyCell(cell, raw) : text(value.trim());
  return copyCell(cell, raw);
}

/** A cell as it stands: number and format, or text. */
export function copyCell(cell: SnapshotCell | undefined, raw = ""): CopiedCell {
  const value = cell?.value ?? raw;
  if (typeof value === "number") {
    if (isDateFormat(cell?.format)) return { value, look: "date", format: cell.format };
    if (String(value).length >= LONG_DIGITS && Number.isSafeInteger(value))
      return { value: String(value), look: "text", format: "@" };
    return { value, look: "number", ...(cell?.format === undefined ? {} : { format: cell.format }) };
  }
  if (typeof value === "object") return text(value.error);
  return typeof value === "boolean" ? text(value ? "TRUE" : "FALSE") : value.trim() === "" ? BLANK : text(value.trim());
}

function text(value: string): CopiedCell {
  const look: CellLook = value.length > 10 ? "wrapped" : "text";
  // Ids and telephone numbers stay text when they are edited.
  return /^\d{11,}[\dXx]?$/.test(value) ? { value, look: "text", format: "@" } : { value, look };
}

/** One day is a real date; a month, a span, several days or a time is text that names its year. `undefined`: no such text is read alike. */
function copyDate(date: DateValue, { date1904, timesApart }: CopyContext): CopiedCell | undefined {
  const { start, end, halfDay, ...bare } = date;
  const wanted = timesApart ? bare : date;
  const timed = !timesApart && (start !== undefined || end !== undefined || halfDay !== undefined);
  if (date.precision === "day" && !date.days && !date.span && !timed)
    return { value: toSerial(date.first, date1904), look: "date" };
  const written = dateWords(date) + (timed ? timeWords(date) : "");
  const back = readDateText(written, { date1904 });
  return back.ok && alike(back.value, wanted) ? { value: written, look: "centre" } : undefined;
}

const alike = ({ yearFrom: _a, ...a }: DateValue, { yearFrom: _b, ...b }: DateValue): boolean =>
  ordered(a) === ordered(b);
const ordered = (date: object): string =>
  JSON.stringify(
    Object.entries(date)
      .filter(([, value]) => value !== undefined && value !== false)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function dateWords({ precision, first, last, days, span }: DateValue): string {
  if (precision === "year") return `${first.year}年`;
  if (precision === "month") return `${first.year}年${first.month}月`;
  if (span) return `${dayWords(first)}—${dayWords(days?.at(-1) ?? last)}`;
  return days ? days.map(dayWords).join("、") : dayWords(first);
}

const dayWords = ({ year, month, day }: CalendarDate): string => `${year}年${month}月${day}日`;
const HALF_DAYS = { morning: "上午", afternoon: "下午", evening: "晚上" } as const;
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

function timeWords({ start, end, halfDay }: DateValue): string {
  if (start === undefined) return halfDay ? HALF_DAYS[halfDay] : "";
  return ` ${clock(start)}${end === undefined ? "" : `-${clock(end)}`}`;
}

/** Names as the roster writes them, joined by 、; a list that says more than names goes over as it stands. */
function copyNames(list: NameList, raw: string, { roster }: CopyContext): string {
  const written = list.names
    .map(
      ({ name, raw: typed, reason }) =>
        (roster.get(name) ?? typed.replace(/[（(].*$/s, "").replace(/\s+/g, "")) + (reason ? `（${reason}）` : ""),
    )
    .join("、");
  const back = readNames(written, { roster: new Set(roster.keys()) });
  return written !== "" && back.ok && sameNames(back.value, list) ? written : raw.trim();
}

function sameNames(a: NameList, b: NameList): boolean {
  const plain = (list: NameList) =>
    JSON.stringify([
      list.countable,
      list.everyone ?? "",
      list.none ?? false,
      list.names.map(({ name, role, reason, observer }) => [name, role ?? "", reason ?? "", observer ?? false]),
    ]);
  return plain(a) === plain(b);
}

const isDate = (value: unknown): value is DateValue =>
  typeof value === "object" && value !== null && "precision" in value;
const isNames = (value: unknown): value is NameList =>
  typeof value === "object" && value !== null && "countable" in value;
