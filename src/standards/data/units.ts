import type { Adjustable, Words } from "../clause";

const TIMES: Words = { zh: "次", en: "times" };
const PEOPLE: Words = { zh: "人", en: "persons" };
const HOURS: Words = { zh: "学时", en: "hours" };
const MONTHS: Words = { zh: "个月", en: "months" };
const YEARS: Words = { zh: "年", en: "years" };
const CHARS: Words = { zh: "字", en: "characters" };
const PERCENT: Words = { zh: "%", en: "%" };

const figure =
  (unit: Words, stricter: Adjustable["stricter"]) =>
  (zh: string, en: string, min: number, max: number): Adjustable => ({ label: { zh, en }, unit, min, max, stricter });

/** Ways in which a figure may be changed: its unit, bounds, and whether more or less of it is stricter. */
export const timesAtLeast = figure(TIMES, "more");
export const peopleAtLeast = figure(PEOPLE, "more");
export const peopleAtMost = figure(PEOPLE, "less");
export const hoursAtLeast = figure(HOURS, "more");
export const monthsAtMost = figure(MONTHS, "less");
export const monthsAtLeast = figure(MONTHS, "more");
export const yearsAtMost = figure(YEARS, "less");
export const yearsAtLeast = figure(YEARS, "more");
export const charactersFree = figure(CHARS, "none");
export const percentAtLeast = figure(PERCENT, "more");
