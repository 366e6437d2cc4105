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
  outlookOf,
} from "../../checks";
import { readBooksSteps } from "../../intake";
import { indexCells } from "../../domain/cell-index";
import { addChange, followRows, keptChanges, readChanges, removeChange } from "../../plans/changes/change-log";
import { rosterOnDay, suggestSteps } from "../../plans/fill";
import { matchTasks, planTasks, type TaskState } from "../../plans/tasks";
import { REPORTS, cellsOf, planMarks, planSheet, planTableEdits } from "../../plans";
import { type ClauseRecord, RECORDS, type Standards, selectStandards, workbookPacks } from "../../standards";
import type { Engine } from "./engine";

/** The pure rooms of the product, put together. They weigh as much as all the rest and are loaded after the first picture. */
export const engine: Engine = {
  recognise: readBooksSteps,
  standards(asOf, snapshot, kept) {
    const packs = workbookPacks(snapshot, kept);
    return { standards: selectStandards(asOf, packs.packs), packs };
  },
  planStandardEdits({ snapshot, standards, packs }, pack) {
    const sheet = snapshot.sheets.find(({ name }) => name === packs.table);
    const next = selectStandards(standards.asOf, [...packs.packs.filter((one) => one !== packs.branch), pack]);
    const ids = new Set([...(packs.branch?.clauses ?? []), ...pack.clauses].map(({ id }) => id));
    return sheet
      ? planTableEdits(
          sheet,
          next.clauses.filter(({ id }) => ids.has(id)),
        )
      : { action: "standards", inserts: [], edits: [] };
  },
  check: checkSteps,
  suggest: (snapshot, books, asOf) =>
    suggestSteps({ books, cells: indexCells(snapshot), date1904: snapshot.date1904, asOf, roster: rosterOnDay(books) }),
  planTasks(snapshot, { report, standards, branchName, language }) {
    const tasks = matchTasks(report, snapshot, (finding) => describeFinding(finding, language, textsOf(standards)));
    const count = (state: TaskState) => tasks.filter((task) => task.state === state).length;
    const plan = planTasks(tasks, { branchName, asOf: report.asOf, pack: `${report.pack.id} ${report.pack.version}` });
    return { plan, counts: { new: count("new"), open: count("open"), solved: count("solved") } };
  },
  planMarks,
  cellsOf,
  changeLog: { read: readChanges, add: addChange, remove: removeChange, follow: followRows, kept: keptChanges },
  reports: REPORTS,
  planSheet,
  describeFinding: (finding, language, standards) => describeFinding(finding, language, textsOf(standards)),
  describeVerdict: (verdict, language, standards) => describeVerdict(verdict, language, textsOf(standards)),
  clauseTitle,
  outlook: outlookOf,
  outlookWords: { due: describeDue, hours: describeHours, event: describeEvent, reminder: describeReminder },
  leftOutReason,
  missingWords,
};

/** The texts in force as packs changed them, then every other text: a step of an earlier day is told by its own. */
const textsOf = (standards: Standards): readonly ClauseRecord[] => [...standards.clauses, ...RECORDS];
