import { checkSteps, clauseTitle, describeFinding, describeVerdict, leftOutReason, missingWords } from "../../checks";
import { readBooksSteps } from "../../intake";
import { REPORTS, cellsOf, planMarks, planSheet } from "../../report";
import { type Pack, selectStandards } from "../../standards";
import type { Engine } from "./engine";

/** The pure rooms of the product, put together. */
export const engine: Engine = {
  recognise: readBooksSteps,
  standards(asOf, pack) {
    const own = ownPack(pack);
    return { standards: selectStandards(asOf, own ? [own] : []), packFault: pack !== undefined && own === undefined };
  },
  check: checkSteps,
  planMarks,
  cellsOf,
  reports: REPORTS,
  planSheet,
  describeFinding,
  describeVerdict,
  clauseTitle,
  leftOutReason,
  missingWords,
};

/** What the workbook kept, as far as it has the shape of a pack; the 标准 page reads it clause by clause. */
function ownPack(kept: unknown): Pack | undefined {
  const pack = kept as Pack | undefined;
  return pack && typeof pack === "object" && typeof pack.id === "string" && Array.isArray(pack.clauses) ? pack : undefined;
}
