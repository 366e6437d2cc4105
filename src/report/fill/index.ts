export { rosterOnDay } from "./roster-on-day";
import type { EditPlan } from "../../domain/plan";
import { fillAbsentees, fillActual, fillExpected, fillRate } from "./attendance";
import { fillDateForm } from "./date-column";
import { fillMonth, fillQuarter } from "./period-columns";
import { fillAge, fillBirthDate, fillGender, fillPartyAge } from "./person";
import { fillKindWord, fillNameSpelling } from "./spelling";
import { fillHoursNumber, fillHoursTotal } from "./study-hours";
import type { Filler, FillInput, FillKind, Suggestion } from "./suggestion";

export type { FillInput, FillKind, RosterOnDay, Suggestion } from "./suggestion";

/** Every kind of filling, in the order the pane shows them. */
export const FILLERS: Readonly<Record<FillKind, Filler>> = {
  actual: fillActual,
  expected: fillExpected,
  absentees: fillAbsentees,
  rate: fillRate,
  hoursTotal: fillHoursTotal,
  hoursNumber: fillHoursNumber,
  age: fillAge,
  partyAge: fillPartyAge,
  gender: fillGender,
  birthDate: fillBirthDate,
  month: fillMonth,
  quarter: fillQuarter,
  kindWord: fillKindWord,
  nameSpelling: fillNameSpelling,
  dateForm: fillDateForm,
};

/** All that follows from the books and is not written there. One suggestion a cell at the most: the first kind wins. */
export function suggestFills(input: FillInput): Suggestion[] {
  const taken = new Set<string>();
  return Object.values(FILLERS)
    .flatMap((filler) => filler(input))
    .filter(({ at }) => {
      const key = `${at.sheet}!${at.row},${at.column}`;
      return !taken.has(key) && taken.add(key);
    });
}

/** The write of the suggestions a person has accepted. Each edit carries what stood there before. */
export function planFill(accepted: readonly Suggestion[]): EditPlan {
  return {
    action: "fill",
    inserts: [],
    edits: accepted.map(({ at, before, after, format, from }) => ({ at, before, after, from, ...(format ? { format } : {}) })),
  };
}
