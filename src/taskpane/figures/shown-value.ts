import { fromSerial, toIso } from "../../domain/calendar-date";
import type { CellValue } from "../../domain/snapshot";

/** A cell's value as a person reads it: shares as percents, serial numbers under a date format as days. */
export function shownValue(value: CellValue, format = ""): string {
  if (typeof value === "object") return value.error;
  if (typeof value !== "number") return String(value);
  if (format.includes("%")) return `${Math.round(value * 1000) / 10}%`;
  const day = /[yd]/i.test(format) ? fromSerial(value) : undefined;
  return day ? toIso(day) : String(Math.round(value * 100) / 100);
}
