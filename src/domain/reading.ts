/**
 * What was made of one cell. Four states are kept apart because unknown is not zero: the ledger has no such column,
 * the cell is blank, the cell was read, or something stands there that could not be read.
 */
export type Reading<T> =
  | { readonly state: "absent" }
  | { readonly state: "blank" }
  | { readonly state: "read"; readonly value: T; readonly raw: string }
  | { readonly state: "unread"; readonly raw: string; readonly why: string };

export const ABSENT: Reading<never> = { state: "absent" };
export const BLANK: Reading<never> = { state: "blank" };

export const read = <T>(value: T, raw: string): Reading<T> => ({ state: "read", value, raw });
export const unread = (raw: string, why: string): Reading<never> => ({ state: "unread", raw, why });

/** The value, or `undefined` where there is none for whatever reason. */
export function valueOf<T>(reading: Reading<T>): T | undefined {
  return reading.state === "read" ? reading.value : undefined;
}

/** The text of the cell as typed; empty where it is blank or absent. */
export function rawOf(reading: Reading<unknown>): string {
  return reading.state === "read" || reading.state === "unread" ? reading.raw : "";
}

/** True where the ledger keeps the column, whatever stands in the cell. */
export const isKept = (reading: Reading<unknown>): boolean => reading.state !== "absent";
export const isBlank = (reading: Reading<unknown>): boolean => reading.state === "blank";
export const isFilled = (reading: Reading<unknown>): boolean => reading.state === "read" || reading.state === "unread";
