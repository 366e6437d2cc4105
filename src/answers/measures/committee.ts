import type { CommitteeRecord, DateValue } from "../../domain/books";
import { compareDates, type CalendarDate } from "../../domain/calendar-date";
import { type Reading, valueOf } from "../../domain/reading";
import { daysIn, isEarlier, onDay } from "../../view/certainty";
import type { Officer } from "../../view/committee";
import type { Post } from "../../view/posts";
import { type AnswerInput, count, type Figure, known, type Measure, placeOf, text, unknown } from "../answer";

/** 书记, 副书记 and 委员 in office on the day; or why they cannot be told. */
export function officersOn(day: CalendarDate, input: AnswerInput): readonly Officer[] | Figure {
  if (!input.view.committee.known) return unknown("not-kept", "台账里没有支委职务");
  return compareDates(day, input.asOf) > 0 ? unknown("ahead") : input.view.committee.membersOn(day);
}

const rowsOf = (officers: readonly Officer[], { view }: AnswerInput) =>
  officers.flatMap(({ name, row }) => view.people.named(name).filter((member) => member.row === row)).map(placeOf);

/** Persons on the committee. */
export const committeeCount: Measure = ({ day }, input) => {
  const found = officersOn(day, input);
  return "known" in found ? found : known(count(found.length, "人"), rowsOf(found, input));
};

/** The one person with a rank. */
const nameOf =
  (rank: Post["rank"]): Measure =>
  ({ day }, input) => {
    const found = officersOn(day, input);
    if ("known" in found) return found;
    const own = found.filter(({ posts }) => posts.some((post) => post.rank === rank));
    if (own.length === 0)
      return unknown("not-kept", rank === "secretary" ? "台账里没写谁是书记" : "台账里没写谁是副书记");
    if (own.length > 1 && rank === "secretary") return unknown("people", "台账里不止一名书记");
    const name = own.map((one) => rosterName(one, input)).join("、");
    return known(text(name), rowsOf(own, input));
  };

/** As the roster writes it, without white space. */
const rosterName = ({ name, row }: Officer, { view }: AnswerInput): string =>
  view.people
    .named(name)
    .find((member) => member.row === row)
    ?.nameRaw.replace(/[（(].*$/, "")
    .replace(/\s+/g, "") ?? name;

export const secretary = nameOf("secretary");
export const deputy = nameOf("deputy");

/** A date of the current term, where all rows of it agree. */
const termDate =
  (what: string, read: (record: CommitteeRecord) => Reading<DateValue>): Measure =>
  ({ day }, { books }) => {
    if (books.committee.length === 0) return unknown("not-kept", "台账里没有支委任期");
    const current = books.committee.filter((record) => holds(record, day));
    const told = current.filter((record) => read(record).state === "read");
    if (told.length === 0) return unknown("not-kept", `台账里没有${what}`);
    const dates = new Map(told.map((record) => [JSON.stringify(daysIn(read(record))), record] as const));
    if (dates.size > 1) return unknown("people", `各委员的${what}不一致`);
    return known({ is: "date", date: valueOf(read(told[0]!))! }, told.map(placeOf));
  };

function holds(record: CommitteeRecord, day: CalendarDate): boolean {
  const start = daysIn(record.startDate);
  const end = daysIn(record.endDate);
  return !(start && isEarlier(onDay(day), start) === true) && !(end && isEarlier(end, onDay(day)) === true);
}

export const termStart = termDate("任职时间", (record) =>
  record.startDate.state === "read" ? record.startDate : record.actualDate,
);
export const termDue = termDate("应换届时间", (record) => record.dueDate);
