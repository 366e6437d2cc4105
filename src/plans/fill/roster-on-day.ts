import type { Books, Member } from "../../domain/books";
import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { isFilled, valueOf } from "../../domain/reading";
import { isExcused, isOutside } from "../../view/circumstances";
import { viewCommittee } from "../../view/committee";
import { viewPeople } from "../../view/people";
import type { RosterOnDay } from "./suggestion";

/**
 * Who belonged to the branch on a day, by the same facts the checks judge by. Silent (`undefined`) where the roster has no
 * dates or somebody's standing on that day cannot be told: a number that may be wrong is no suggestion.
 */
export function rosterOnDay(books: Books): RosterOnDay {
  const people = viewPeople(books);
  const committee = viewCommittee(books, people);
  const certain = (date: CalendarDate) =>
    people.dated && people.all.every((member) => people.isMember(member, date) !== undefined);
  const membersOn = (date: CalendarDate): readonly Member[] =>
    people.membersOn(date).filter((member) => !isOutside(member, date, people) && !comesLater(member, date));
  return {
    keepsLeavers: books.members.some((member) => isFilled(member.leaveDate)),
    membersOn: (date) => (certain(date) ? membersOn(date) : undefined),
    committeeOn: (date) => {
      if (!committee.known || !certain(date)) return undefined;
      const officers = committee.membersOn(date).map((officer) => people.named(officer.name));
      return officers.length > 0 && officers.every((found) => found.length === 1)
        ? officers.map((found) => found[0]!)
        : undefined;
    },
    excusedOn: (date) =>
      people.membersOn(date).filter((member) => isExcused(member) || isOutside(member, date, people)),
  };
}

/** Transferred in after that day: a member elsewhere then. */
function comesLater(member: Member, date: CalendarDate): boolean {
  const transferred = valueOf(member.transferInDate);
  return transferred !== undefined && compareDates(transferred.first, date) > 0;
}
