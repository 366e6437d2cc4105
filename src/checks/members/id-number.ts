import { type CalendarDate, makeDate } from "../../domain/calendar-date";

/** Weights and check characters of GB 11643-1999 (ISO 7064, mod 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = "10X98765432";

/** What an ID number says of its bearer; `undefined` parts where the number is not well formed. */
export interface IdFacts {
  readonly wellFormed: boolean;
  readonly checkRight: boolean;
  readonly born: CalendarDate | undefined;
  readonly gender: "男" | "女" | undefined;
}

export function idFacts(id: string): IdFacts {
  const text = id.toUpperCase();
  if (!/^\d{17}[\dX]$/.test(text)) return { wellFormed: false, checkRight: false, born: undefined, gender: undefined };
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return {
    wellFormed: true,
    checkRight: CHECKS[sum % 11] === text[17],
    born: makeDate(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14))),
    gender: Number(text[16]) % 2 === 1 ? "男" : "女",
  };
}
