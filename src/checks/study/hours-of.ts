import type { Member, NameList, StudyRecord } from "../../domain/books";
import { type CalendarDate, compareDates, earlierOf, makeDate } from "../../domain/calendar-date";
import { isKept, valueOf } from "../../domain/reading";
import type { CheckInput } from "../check";
import { type Answer, type Days, daysIn } from "../../view/certainty";
import { hoursIn } from "./convert-hours";
import type { Hours } from "./hours";
import { type SharedNames, sharedNames } from "./shared-names";

/** Hours of everybody, by name in compared form for those not on the roster and by roster row for those who are. */
export interface HourBook {
  ofMember(member: Member): Hours;
  ofName(name: string): Hours;
}

/** The hours of the run's year up to asOf. */
export const hoursOf = (input: CheckInput): HourBook => input.view.once("hours", () => addUp(input));

function addUp(input: CheckInput): HourBook {
  const byRow = new Map<Member, Hours>();
  const byName = new Map<string, Hours>();
  const ofMember = (member: Member): Hours => entry(byRow, member);
  const ofName = (name: string): Hours => entry(byName, name);
  const shared = sharedNames();
  const add = ledgerOf(input, ofMember, ofName, shared);
  const limits = limitsOf(input);
  for (const record of input.books.study) {
    const days = daysIn(record.date) ?? undatedYear(record, input);
    const counts = days ? inYear(days, limits) : undefined;
    if (counts === false) continue;
    add(record, days, counts);
  }
  shared.settle((name) => input.view.people.named(name).map(ofMember));
  return { ofMember, ofName };
}

function entry<K>(map: Map<K, Hours>, key: K): Hours {
  const known = map.get(key);
  if (known) return known;
  const fresh: Hours = { sure: 0, extra: 0, evidence: [], leftOut: [] };
  map.set(key, fresh);
  return fresh;
}

/** The days that count: from the first of the year to its last or asOf, whichever is earlier. */
function limitsOf({ asOf, year }: CheckInput): Days & { readonly begun: boolean } {
  const first = makeDate(year, 1, 1)!;
  return { first, last: earlierOf(asOf, makeDate(year, 12, 31)!), begun: compareDates(first, asOf) <= 0 };
}

/** A total of the running year, known to the year alone, stands for what was done so far. */
function inYear(days: Days, { first, last, begun }: ReturnType<typeof limitsOf>): Answer {
  if (days.last.year < first.year || days.first.year > first.year || compareDates(days.first, last) > 0) return false;
  if (compareDates(days.first, first) >= 0 && compareDates(days.last, last) <= 0) return true;
  return isWholeYear(days) ? begun : undefined;
}

const isWholeYear = ({ first, last }: Days): boolean =>
  first.month === 1 && last.month === 12 && first.year === last.year;

/** A ledger that keeps no dates at all gives totals of its year: the title's, else the year asked for. */
function undatedYear(record: StudyRecord, input: CheckInput): Days | undefined {
  if (isKept(record.date)) return undefined;
  const year = input.books.tables[record.table]?.year ?? input.year;
  return { first: makeDate(year, 1, 1)!, last: makeDate(year, 12, 31)! };
}

type Adder = (record: StudyRecord, days: Days | undefined, counts: Answer) => void;

function ledgerOf(
  input: CheckInput,
  ofMember: (m: Member) => Hours,
  ofName: (name: string) => Hours,
  shared: SharedNames,
): Adder {
  const { people } = input.view;
  return (record, days, counts) => {
    const list = valueOf(record.names);
    if (!list) return;
    const hours = hoursIn(record.hours, input.standards.settings);
    const entered: Entered = { record, hours, days, counts };
    const times = occurrences(list);
    for (const name of times.keys()) {
      const persons = people.named(name);
      if (persons.length === 0) enter(ofName(name), entered, true);
      // A name two people share is sure only where the rows name both of them.
      else if (persons.length > 1 && times.get(name)! < persons.length)
        shared.note(name, record, counts === true ? hours : undefined);
      else for (const member of persons) enter(ofMember(member), entered, true);
    }
    for (const name of list.everyone === "committee" ? outsiders(input, days) : []) enter(ofName(name), entered, true);
    if (list.everyone) for (const [member, sure] of everyone(list, days, input)) enter(ofMember(member), entered, sure);
  };
}

/** How often each name stands in a list; guests are left out. */
function occurrences(list: NameList): Map<string, number> {
  const times = new Map<string, number>();
  for (const person of list.names) if (!person.observer) times.set(person.name, (times.get(person.name) ?? 0) + 1);
  return times;
}

/** Committee members of that day whom the roster does not list. */
function outsiders({ view, asOf }: CheckInput, days: Days | undefined): string[] {
  return view.committee
    .membersOn(days?.first ?? asOf)
    .flatMap((officer) => (officer.row === undefined ? [officer.name] : []));
}

/** 全体党员 is every member of that day, 全体支委 every committee member; an undated row names nobody for sure. */
function everyone(list: NameList, days: Days | undefined, { view, asOf }: CheckInput): [Member, boolean][] {
  const named = new Set(list.names.map((person) => person.name));
  const { people } = view;
  if (list.everyone === "committee") {
    // A row alone names nobody: another roster has one of the same number.
    const officers = new Set(view.committee.membersOn(days?.first ?? asOf).map((one) => `${one.row} ${one.name}`));
    return people.all
      .filter((member) => officers.has(`${member.row} ${member.name}`) && !named.has(member.name))
      .map((member) => [member, true]);
  }
  const answer = (member: Member): Answer => sameOn(days, (date) => people.isMember(member, date));
  return people.all.flatMap((member): [Member, boolean][] =>
    named.has(member.name) || answer(member) === false ? [] : [[member, answer(member) === true]],
  );
}

function sameOn(days: Days | undefined, answer: (date: CalendarDate) => Answer): Answer {
  if (!days) return undefined;
  const first = answer(days.first);
  return first === answer(days.last) ? first : undefined;
}

interface Entered {
  readonly record: StudyRecord;
  readonly hours: number | undefined;
  readonly days: Days | undefined;
  readonly counts: Answer;
}

function enter(to: Hours, { record, hours, days, counts }: Entered, sure: boolean): void {
  const { sheet, row } = record;
  if (sure && counts === true && hours !== undefined) {
    to.sure += hours;
    const last = to.evidence[to.evidence.length - 1];
    if (last?.row !== row || last.sheet !== sheet) to.evidence.push({ sheet, row });
    return;
  }
  // An undated row is no row of the year: it explains itself, and makes nothing unknown.
  if (days) to.extra += hours ?? Infinity;
  to.leftOut.push({ sheet, row, why: hours === undefined ? "no-hours" : !days ? "no-date" : "vague-date" });
}
