import { useMemo } from "react";
import type { LedgerKind } from "../../domain/ledger";
import { planNewLedger } from "../../plans/tables/new-ledger";
import { usePane } from "../context";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Result } from "../session/state";
import { Confirm } from "./recognised/table-preview";
import { PlanPreview } from "./summaries/plan-preview";

/** Rows of the empty sheet that are shown. */
const ROWS = 6;

/** The empty ledger as it will be, and the button that makes it. */
export function NewLedgerPreview({ kind, result, onDone }: { kind: LedgerKind; result: Result; onDone: () => void }) {
  const layout = useLayoutStyles();
  const { tables } = usePane().words;
  const { snapshot, books, report } = result;
  const plan = useMemo(
    () => planNewLedger(snapshot, { kind, year: report.year, branchName: books.branchName }),
    [snapshot, kind, report.year, books.branchName],
  );
  const sheet = plan?.sheets?.[0];
  if (!plan || !sheet) return null;
  return (
    <>
      <PlanPreview plan={{ ...sheet, rows: sheet.rows.slice(0, ROWS) }} title={sheet.table.name} />
      <p className={layout.small}>{tables.undo}</p>
      <Confirm label={tables.make} plan={plan} onDone={onDone} />
    </>
  );
}
