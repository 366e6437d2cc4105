import type { Books } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import { readBooks } from "../intake";
import { rosterOnDay } from "../plans/fill";
import { findAbsences, makeUpEntry } from "../plans/make-up/absence";
import { compareId, dueList, findClashes, groupNames, lastMeeting, registerEntry } from "../plans/register";
import { viewCommittee } from "../view/committee";
import { viewPeople } from "../view/people";
import type { EntryRules } from "./types";

/** The one secretary of a day; where the books name two or none, nobody is offered. */
function secretary(books: Books, date: CalendarDate): string {
  const officers = viewCommittee(books, viewPeople(books)).membersOn(date);
  const named = officers.filter(({ posts }) => posts.some(({ rank }) => rank === "secretary"));
  const [only] = named.length === 1 ? named : [];
  return only ? (books.members.find(({ name }) => name === only.name)?.nameRaw.trim() ?? only.name) : "";
}

export const entries: EntryRules = {
  plan: (entry, snapshot, books, told) =>
    registerEntry(entry, { snapshot, books, reread: (after) => readBooks(after, told) }),
  clashes: findClashes,
  dueList: (books, gathering) => dueList(books, rosterOnDay(books), gathering),
  groupNames,
  secretary,
  lastMeeting,
  compareId,
  absences: findAbsences,
  makeUp: (absence) => makeUpEntry(absence),
};
