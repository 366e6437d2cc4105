import { type CalendarDate, isSameDay } from "../../domain/calendar-date";
import { idFacts } from "../../checks/members/id-number";

/** What an ID number says against itself or against what is written beside it. */
export type IdFault = "malformed" | "check-digit" | "birth-date" | "gender";

export interface IdComparison {
  readonly faults: readonly IdFault[];
  readonly born?: CalendarDate;
  readonly gender?: "男" | "女";
}

/** Compares an ID number with birth date and sex; blanks beside it contradict nothing. */
export function compareId(id: string, born?: CalendarDate, gender?: "男" | "女"): IdComparison {
  const facts = idFacts(id.trim());
  if (!facts.wellFormed || !facts.born) return { faults: ["malformed"] };
  const faults: IdFault[] = [];
  if (!facts.checkRight) faults.push("check-digit");
  if (born && !isSameDay(born, facts.born)) faults.push("birth-date");
  if (gender && gender !== facts.gender) faults.push("gender");
  return { faults, born: facts.born, ...(facts.gender ? { gender: facts.gender } : {}) };
}
