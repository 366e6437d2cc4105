import { indexCells } from "../domain/cell-index";
import { rosterOnDay } from "../plans/fill";
import { findAbsences, makeUpEntry } from "../plans/make-up/absence";
import { compareId, dueList, findClashes, groupNames, lastMeeting, planEntry } from "../plans/register";
import type { EntryRules } from "./types";

export const entries: EntryRules = {
  plan: (entry, snapshot, books) =>
    planEntry(entry, { books, cells: indexCells(snapshot), date1904: snapshot.date1904 }),
  clashes: findClashes,
  dueList: (books, gathering) => dueList(books, rosterOnDay(books), gathering),
  groupNames,
  lastMeeting,
  compareId,
  absences: findAbsences,
  makeUp: (absence) => makeUpEntry(absence),
};
