import { toIso } from "../../domain/calendar-date";
import type { Days } from "./certainty";

/** A day as a finding names it; a date known to the month is named so. */
export function dayText({ first, last }: Days): string {
  const iso = toIso(first);
  return iso === toIso(last) ? iso : iso.slice(0, 7);
}
