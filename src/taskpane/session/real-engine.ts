import { checkSteps, clauseTitle, describeFinding, describeVerdict, leftOutReason, missingWords } from "../../checks";
import { readBooksSteps } from "../../intake";
import { addChange, keptChanges, readChanges, removeChange } from "../../report/changes/change-log";
import { REPORTS, cellsOf, planMarks, planSheet } from "../../report";
import { type ClauseRecord, type Pack, RECORDS, type Standards, selectStandards } from "../../standards";
import type { Engine } from "./engine";

/** The pure rooms of the product, put together. They weigh as much as all the rest and are loaded after the first picture. */
export const engine: Engine = {
  recognise: readBooksSteps,
  standards(asOf, pack) {
    const own = ownPack(pack);
    return { standards: selectStandards(asOf, own ? [own] : []), packFault: pack !== undefined && own === undefined };
  },
  check: checkSteps,
  planMarks,
  cellsOf,
  changeLog: { read: readChanges, add: addChange, remove: removeChange, kept: keptChanges },
  reports: REPORTS,
  planSheet,
  describeFinding: (finding, language, standards) => describeFinding(finding, language, textsOf(standards)),
  describeVerdict: (verdict, language, standards) => describeVerdict(verdict, language, textsOf(standards)),
  clauseTitle,
  leftOutReason,
  missingWords,
};

/** The texts in force as packs changed them, then every other text: a step of an earlier day is told by its own. */
const textsOf = (standards: Standards): readonly ClauseRecord[] => [...standards.clauses, ...RECORDS];

/** What the workbook kept, as far as it has the shape of a pack; the 标准 page reads it clause by clause. */
function ownPack(kept: unknown): Pack | undefined {
  const pack = kept as Pack | undefined;
  return pack && typeof pack === "object" && typeof pack.id === "string" && Array.isArray(pack.clauses) ? pack : undefined;
}
