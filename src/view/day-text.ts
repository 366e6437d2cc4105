import { toIso } from "../domain/calendar-date";
import type { Days } from "./certainty";

/** A day as a finding names it; a date known to the month or the year is named so. */
export function dayText({ first, last }: Days): string {
  const iso = toIso(first);
  if (iso === toIso(last)) return iso;
  return iso.slice(0, first.month === last.month ? 7 : 4);
}
