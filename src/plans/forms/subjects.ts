import { type AnswerInput, type Figure, type Span, type Why, within } from "../../answers";
import { officersOn } from "../../answers/measures/committee";
import { peopleAt } from "../../answers/measures/development";
import { payers } from "../../answers/measures/dues";
import { admittedIn, peopleWith } from "../../answers/measures/flows";
import { meetingsOf } from "../../answers/measures/meetings";
import { appraisalOf } from "../../answers/measures/appraisal";
import { peopleOn } from "../../answers/measures/people";
import { isInBranch } from "../../answers/measures/person-class";
import * as study from "../../answers/measures/study";
import type { DevelopmentRecord, Member, MeetingKind, NamedPerson } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import { isCountable } from "../../view/branch-view";
import type { Held } from "../../view/meetings-held";
import type { ListClass } from "./title";

/** What one row of a list is about. */
export interface Subject {
  readonly person?: Member;
  readonly candidate?: DevelopmentRecord;
  readonly meeting?: Held;
  /** Who was missing from the meeting. */
  readonly absent?: NamedPerson;
}

export type Subjects = readonly Subject[] | { readonly why: Why; readonly detail: string };

const of = (found: readonly Member[] | Figure): Subjects =>
  "known" in found ? reason(found) : found.map((person) => ({ person }));

const reason = (figure: Figure): { why: Why; detail: string } =>
  figure.known ? { why: "people", detail: "" } : { why: figure.why, detail: figure.detail };

/** The people a list's title names, of the period and the day. */
export function peopleOfList(
  list: ListClass,
  span: Span,
  day: CalendarDate,
  kinds: readonly MeetingKind[],
  input: AnswerInput,
): Subjects {
  switch (list.of) {
    case "members":
      return of(peopleOn(day, list.who, input));
    case "became-full":
      return of(peopleWith("fullMemberDate", { span }, input));
    case "moved-in":
      return of(peopleWith("transferInDate", { span }, input));
    case "moved-out":
      return of(peopleWith("leaveDate", { span }, input));
    case "admitted":
      return of(admittedIn({ span }, input));
    case "activists":
    case "candidates": {
      const found = peopleAt(list.of === "activists" ? "activist" : "candidate", { day }, input);
      return "known" in found ? reason(found) : found.map((candidate) => ({ candidate }));
    }
    case "committee": {
      const found = officersOn(day, input);
      if ("known" in found) return reason(found);
      return found
        .flatMap(({ name, row }) => input.view.people.named(name).filter((person) => person.row === row))
        .map((person) => ({ person }));
    }
    case "dues":
      return duesPeople(span, input);
    case "appraised": {
      const found = appraisalOf({ span }, input);
      if ("known" in found) return reason(found);
      return found.flatMap(({ name }) => input.view.people.named(name).slice(0, 1)).map((person) => ({ person }));
    }
    case "unmet":
      return unmetPeople(span, day, input);
    case "absent":
      return absences(span, kinds, input);
  }
}

/** Members of some day of the period, those who left within it among them, and whoever the dues ledger of the year lists. */
function duesPeople(span: Span, input: AnswerInput): Subjects {
  if (!input.view.keeps("dues")) return { why: "not-kept", detail: "没有党费台账" };
  const listed = payers(span, input);
  if (listed.size === 0) return { why: "not-covered", detail: "党费台账没有记到这一时期" };
  return input.view.people.all
    .filter((member) => listed.has(member.name) || isInBranch(member, span.to, input) === true)
    .filter(
      (member) =>
        isInBranch(member, span.from, input) !== false ||
        isInBranch(member, span.to, input) !== false ||
        within({ first: span.from, last: span.from }, span) === false,
    )
    .map((person) => ({ person }));
}

function unmetPeople(span: Span, day: CalendarDate, input: AnswerInput): Subjects {
  const members = peopleOn(day, [], input);
  if ("known" in members) return reason(members);
  const figures = members.map((person) =>
    study.hoursReached({ measure: "study.met", span, day, kinds: [], who: [], person }, input),
  );
  const open = figures.find((figure) => !figure.known && figure.detail !== "不作学时要求");
  if (open) return reason(open);
  return members
    .filter((_, i) => {
      const figure = figures[i]!;
      return figure.known && figure.value.is === "yes-no" && !figure.value.yes;
    })
    .map((person) => ({ person }));
}

/** Meetings of the kinds in the period, by date. */
export function meetingsOfList(span: Span, kinds: readonly MeetingKind[], input: AnswerInput): Subjects {
  const found = meetingsOf({ measure: "list", span, day: span.to, kinds, who: [] }, input);
  if ("known" in found) return reason(found);
  return [...found.held].sort((a, b) => order(a) - order(b)).map((meeting) => ({ meeting }));
}

const order = ({ days }: Held): number =>
  days ? days.first.year * 10000 + days.first.month * 100 + days.first.day : 0;

/** Everybody named as missing, a row for each meeting; unknown where a meeting's list cannot be told. */
function absences(span: Span, kinds: readonly MeetingKind[], input: AnswerInput): Subjects {
  const found = meetingsOfList(span, kinds, input);
  if ("why" in found) return found;
  const open = found.filter(({ meeting }) => {
    const { expected, actual } = meeting!.meeting;
    const [due, came] = [valueOf(expected), valueOf(actual)];
    const list = listOf(meeting!);
    return (
      due !== undefined &&
      came !== undefined &&
      due > came &&
      !(isCountable(list) && valueOf(list)!.names.length === due - came)
    );
  });
  if (open.length > 0) return { why: "not-read", detail: `有${open.length}次会的缺席人员与人数对不上` };
  return found.flatMap(({ meeting }) =>
    (valueOf(listOf(meeting!))?.names ?? []).map((absent): Subject => {
      const person = input.view.people.named(absent.name)[0];
      return { meeting: meeting!, absent, ...(person ? { person } : {}) };
    }),
  );
}

const listOf = ({ meeting }: Held): typeof meeting.absentList =>
  meeting.absentList.state === "absent" ? meeting.leaveList : meeting.absentList;
