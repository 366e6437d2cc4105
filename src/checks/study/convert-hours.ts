import { type Reading, rawOf, valueOf } from "../../domain/reading";
import { DEFAULT_SETTINGS, type StandardSettings } from "../../standards";

/**
 * Hours of a cell by the branch's own conversion. Cells are read with the usual one (半天 4, 天 8); where the branch has set
 * another, cells written in days are converted again. Hours, 学时, 课时 and minutes are the same everywhere.
 */
export function hoursIn(cell: Reading<number>, settings: StandardSettings): number | undefined {
  const hours = valueOf(cell);
  const { hoursPerDay, hoursPerHalfDay } = settings;
  const usual = hoursPerDay === DEFAULT_SETTINGS.hoursPerDay && hoursPerHalfDay === DEFAULT_SETTINGS.hoursPerHalfDay;
  if (hours === undefined || usual) return hours;
  const raw = rawOf(cell);
  if (raw.includes("半天")) return (hours * hoursPerHalfDay) / DEFAULT_SETTINGS.hoursPerHalfDay;
  return /天/.test(raw) ? (hours * hoursPerDay) / DEFAULT_SETTINGS.hoursPerDay : hours;
}
