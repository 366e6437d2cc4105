import type { DevelopmentRecord, Member } from "../../domain/books";
import type { Subject } from "../../domain/finding";
import { stepDays } from "../development/steps";
import type { CheckInput } from "../check";
import { type Days, daysIn } from "../../view/certainty";
import { memberSubject, personSubject } from "./subjects";

/** A person on or past probation, from roster or development ledger. */
export interface Probation {
  readonly person: Member | DevelopmentRecord;
  readonly subject: Subject;
  /** The meeting that admitted. */
  readonly joined: Days | undefined;
  /** The meeting that made him a full member. */
  readonly full: Days | undefined;
}

/** Everybody on the roster. */
export function rosterProbations(input: CheckInput): Probation[] {
  return input.view.people.all
    .filter((member) => member.type !== "other")
    .map((member) => ({
      person: member,
      subject: memberSubject(member),
      joined: daysIn(member.joinDate),
      full: daysIn(member.fullMemberDate),
    }));
}

/** People of the development ledger; those on the roster are looked at there. */
export function ledgerProbations(input: CheckInput): Probation[] {
  const { people } = input.view;
  return input.books.development
    .filter((record) => people.named(record.name).length === 0)
    .map((record) => ({
      person: record,
      subject: personSubject(record.name, people),
      joined: stepDays(record, "joinMeetingDate"),
      full: daysIn(record.fullMemberDate),
    }));
}
