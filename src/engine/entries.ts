import { readBooks } from "../intake";
import { rosterOnDay } from "../plans/fill";
import { findAbsences, makeUpEntry } from "../plans/make-up/absence";
import { compareId, dueList, findClashes, groupNames, lastMeeting, registerEntry } from "../plans/register";
import type { EntryRules } from "./types";

export const entries: EntryRules = {
  plan: (entry, snapshot, books, told) =>
    registerEntry(entry, { snapshot, books, reread: (after) => readBooks(after, told) }),
  clashes: findClashes,
  dueList: (books, gathering) => dueList(books, rosterOnDay(books), gathering),
  groupNames,
  lastMeeting,
  compareId,
  absences: findAbsences,
  makeUp: (absence) => makeUpEntry(absence),
};
