import { useMemo } from "react";
import type { LedgerKind } from "../../domain/ledger";
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
  const { engine, words } = usePane();
  const { tables } = words;
  const { snapshot, books, report } = result;
  const plan = useMemo(
    () => engine.tables.make(snapshot, { kind, year: report.year, branchName: books.branchName }),
    [engine, snapshot, kind, report.year, books.branchName],
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
