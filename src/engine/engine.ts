import {
  checkSteps,
  clauseTitle,
  describeDue,
  describeEvent,
  describeFinding,
  describeHours,
  describeReminder,
  describeVerdict,
  leftOutReason,
  missingWords,
  openReport,
  outlookOf,
} from "../checks";
import { indexCells } from "../domain/cell-index";
import { readBooksSteps } from "../intake";
import { REPORTS, cellsOf, planMarks, planSheet } from "../plans";
import { addChange, followRows, keptChanges, readChanges, removeChange } from "../plans/changes/change-log";
import { isStyle, planFill, rosterOnDay, suggestSteps } from "../plans/fill";
import { planCopy } from "../plans/tables/copy-ledger";
import { planNamedTable } from "../plans/tables/name-table";
import { NEW_LEDGERS, planNewLedger } from "../plans/tables/new-ledger";
import { selectStandards } from "../standards";
import { booksOfBranch } from "../view/branches";
import { entries } from "./entries";
import { planForm } from "./forms";
import { packs, standardEdits, standardsInForce } from "./packs";
import { taskList } from "./tasks";
import { textsOf } from "./texts";
import type { Engine } from "./types";

/** The pure rooms of the product, put together. They weigh as much as all the rest: pages load them after the first picture. */
export const engine: Engine = {
  recognise: readBooksSteps,
  standards: standardsInForce,
  standardsFrom: (asOf, { packs: kept }) => selectStandards(asOf, kept),
  branchBooks: booksOfBranch,
  check: checkSteps,
  open: openReport,
  suggest: (snapshot, books, asOf) =>
    suggestSteps({ books, cells: indexCells(snapshot), date1904: snapshot.date1904, asOf, roster: rosterOnDay(books) }),
  isStyle,
  planFill,
  planStandardEdits: standardEdits,
  planTasks: taskList,
  planForm,
  planMarks,
  cellsOf,
  reports: REPORTS,
  planSheet,
  changeLog: { read: readChanges, add: addChange, remove: removeChange, follow: followRows, kept: keptChanges },
  packs,
  entries,
  tables: { make: planNewLedger, name: planNamedTable, copy: planCopy, kinds: NEW_LEDGERS },
  describeFinding: (finding, language, standards) => describeFinding(finding, language, textsOf(standards)),
  describeVerdict: (verdict, language, standards) => describeVerdict(verdict, language, textsOf(standards)),
  clauseTitle,
  outlook: outlookOf,
  outlookWords: { due: describeDue, hours: describeHours, event: describeEvent, reminder: describeReminder },
  leftOutReason,
  missingWords,
};
