import { cellOf, type DateValue, type Member } from "../../domain/books";
import { type CalendarDate, makeDate, wholeYears } from "../../domain/calendar-date";
import type { FieldName } from "../../domain/ledger";
import { isBlank, type Reading, valueOf } from "../../domain/reading";
import { type FillInput, type Filler, type Proposal, toSuggestions } from "./suggestion";

/** 年龄 in whole years, from the birth date to the day the table names, else to asOf. */
export const fillAge: Filler = (input) =>
  fromDate(
    input,
    "age",
    "age",
    "birthDate",
    (member) => member.birthDate,
    () => true,
  );

/** 党龄 in whole years, counted from 转正; a 预备党员 has none yet. */
export const fillPartyAge: Filler = (input) =>
  fromDate(
    input,
    "partyAge",
    "partyAge",
    "fullMemberDate",
    (member) => member.fullMemberDate,
    (member) => member.type !== "probationary",
  );

/** 性别 from the seventeenth digit of a sound id. */
export const fillGender: Filler = (input) =>
  fromId(
    input,
    "gender",
    "gender",
    (member) => member.gender,
    (id) => (Number(id[16]) % 2 === 1 ? "男" : "女"),
  );

/** 出生日期 from a sound id. */
export const fillBirthDate: Filler = (input) =>
  fromId(
    input,
    "birthDate",
    "birthDate",
    (member) => member.birthDate,
    (id) => {
      const date = birthOf(id);
      return date && `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
    },
  );

function fromDate(
  input: FillInput,
  kind: Proposal["kind"],
  field: FieldName,
  source: FieldName,
  readingOf: (member: Member) => Reading<DateValue>,
  applies: (member: Member) => boolean,
): ReturnType<Filler> {
  return toSuggestions(
    input,
    input.books.members.flatMap((member) => {
      const at = cellOf(input.books, member, field);
      const from = cellOf(input.books, member, source);
      const years = wholeYearsOf(valueOf(readingOf(member)), input.books.tables[member.table]?.titleDate ?? input.asOf);
      if (!at || !from || input.cells.at(at) || years === undefined || !applies(member)) return [];
      return [{ kind, at, after: years, from: [from], sure: true, args: { name: member.nameRaw, years } }];
    }),
  );
}

/** Whole years, only where every day the date can mean gives the same number. */
function wholeYearsOf(date: DateValue | undefined, to: CalendarDate): number | undefined {
  if (!date) return undefined;
  const years = wholeYears(date.first, to);
  return years >= 0 && years === wholeYears(date.last, to) ? years : undefined;
}

function fromId(
  input: FillInput,
  kind: Proposal["kind"],
  field: FieldName,
  readingOf: (member: Member) => Reading<unknown>,
  derive: (id: string) => string | undefined,
): ReturnType<Filler> {
  return toSuggestions(
    input,
    input.books.members.flatMap((member) => {
      const id = valueOf(member.idNumber);
      const at = cellOf(input.books, member, field);
      const from = cellOf(input.books, member, "idNumber");
      const after = id && isSoundId(id) && isBlank(readingOf(member)) ? derive(id) : undefined;
      return at && from && after ? [{ kind, at, after, from: [from], sure: true, args: { name: member.nameRaw } }] : [];
    }),
  );
}

function birthOf(id: string): CalendarDate | undefined {
  return makeDate(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14)));
}

/** Eighteen places with the right check digit (GB 11643) and a birth date that exists. */
function isSoundId(id: string): boolean {
  if (!/^\d{17}[\dX]$/.test(id) || !birthOf(id)) return false;
  let sum = 0;
  for (let place = 0; place < 17; place += 1) sum += Number(id[place]) * (2 ** (17 - place) % 11);
  return "10X98765432"[sum % 11] === id[17];
}
