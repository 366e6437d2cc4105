export { rosterOnDay } from "./roster-on-day";
import type { EditPlan } from "../../domain/plan";
import { fillAbsentees, fillActual, fillExpected, fillLeave, fillRate } from "./attendance";
import { fillDateForm } from "./date-column";
import { fillMonth, fillQuarter } from "./period-columns";
import { fillAge, fillBirthDate, fillGender, fillPartyAge } from "./person";
import { fillKindWord, fillNameSpelling } from "./spelling";
import { fillHoursNumber, fillHoursTotal } from "./study-hours";
import type { Filler, FillInput, FillKind, Suggestion } from "./suggestion";

export { isStyle } from "./suggestion";
export type { FillInput, FillKind, RosterOnDay, Suggestion } from "./suggestion";

/** Every kind of filling, in the order the pane shows them. */
export const FILLERS: Readonly<Record<FillKind, Filler>> = {
  actual: fillActual,
  expected: fillExpected,
  leave: fillLeave,
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
  const steps = suggestSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, a kind at a step. */
export function* suggestSteps(
  input: FillInput,
): Generator<{ readonly done: number; readonly total: number }, Suggestion[]> {
  const taken = new Set<string>();
  const found: Suggestion[] = [];
  const fillers = Object.values(FILLERS);
  for (const [index, filler] of fillers.entries()) {
    for (const suggestion of filler(input)) {
      const key = `${suggestion.at.sheet}!${suggestion.at.row},${suggestion.at.column}`;
      if (taken.has(key)) continue;
      taken.add(key);
      found.push(suggestion);
    }
    yield { done: index + 1, total: fillers.length };
  }
  return found;
}

/** The write of the suggestions a person has accepted. Each edit carries what stood there before. */
export function planFill(accepted: readonly Suggestion[]): EditPlan {
  return {
    action: "fill",
    inserts: [],
    edits: accepted.map(({ at, before, after, format, from }) => ({
      at,
      before,
      after,
      from,
      ...(format ? { format } : {}),
    })),
  };
}
