import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { cellName, rectName } from "../../../domain/address";
import type { RecognisedTable } from "../../../domain/ledger";
import type { EditPlan } from "../../../domain/plan";
import type { CopiedLedger, NamedTable } from "../../../engine/types";
import { usePane, usePaneState } from "../../context";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Result } from "../../session/state";
import { PlanPreview } from "../summaries/plan-preview";
import { UnreadList } from "./unread-list";

interface TablePreviewProps {
  readonly what: "name" | "copy";
  readonly table: RecognisedTable;
  readonly onDone: () => void;
}

/** What would be written and where, or why it cannot be and what to do instead. */
export function TablePreview(props: TablePreviewProps) {
  const { result } = usePaneState();
  return result ? <Planned {...props} result={result} /> : null;
}

function Planned({ what, table, onDone, result }: TablePreviewProps & { result: Result }) {
  const layout = useLayoutStyles();
  const { words, engine, environment } = usePane();
  const { settings, corrections, year } = usePaneState();
  // As the books were read: the plan is compared with them.
  const plan = useMemo(() => {
    const options = { year: year ?? environment.today.year, layouts: settings.layouts, corrections };
    return what === "name"
      ? engine.tables.name(result.snapshot, result.books, table, options)
      : engine.tables.copy(result.snapshot, result.books, table, options);
  }, [engine, what, table, result, year, environment, settings.layouts, corrections]);
  if (!plan.ok) {
    return (
      <p className={layout.small} role="status">
        {words.tables.no[plan.reason]}
      </p>
    );
  }
  return (
    <section className={layout.tight} aria-label={words.tables[what]}>
      {"headers" in plan ? <NameWords plan={plan} /> : <CopyWords plan={plan} />}
      <p className={layout.small}>{words.tables.undo}</p>
      <Confirm label={words.tables[what]} plan={plan.plan} onDone={onDone} />
    </section>
  );
}

function NameWords({ plan }: { plan: Extract<NamedTable, { ok: true }> }) {
  const layout = useLayoutStyles();
  const { tables } = usePane().words;
  return (
    <>
      <p className={layout.body}>{tables.nameIntro(plan.sheet, rectName(plan.range), plan.name)}</p>
      {plan.headers.map(({ at, before, after }) => (
        <p key={at.column} className={layout.small}>
          {tables.header(cellName(at.row, at.column), String(before ?? ""), String(after))}
        </p>
      ))}
    </>
  );
}

function CopyWords({ plan }: { plan: Extract<CopiedLedger, { ok: true }> }) {
  const layout = useLayoutStyles();
  const { tables } = usePane().words;
  const { range } = plan.sheet.table;
  return (
    <>
      <p className={layout.body}>{tables.copyIntro(range.bottom - range.top, plan.name)}</p>
      {plan.asTyped.length > 0 ? <UnreadList title={tables.asTyped(plan.asTyped.length)} items={plan.asTyped} /> : null}
      <PlanPreview plan={plan.sheet} title={plan.name} />
    </>
  );
}

/** The button that writes what was shown, and the way out. */
export function Confirm({ label, plan, onDone }: { label: string; plan: EditPlan; onDone: () => void }) {
  const layout = useLayoutStyles();
  const { words, session } = usePane();
  const { job } = usePaneState();
  const write = async () => {
    if (await session.applyEdits(plan)) onDone();
  };
  return (
    <div className={layout.row}>
      <Button size="small" appearance="primary" disabledFocusable={job !== null} onClick={() => void write()}>
        {label}
      </Button>
      <Button size="small" appearance="subtle" onClick={onDone}>
        {words.tables.cancel}
      </Button>
    </div>
  );
}
