import { useLayoutStyles } from "../../parts/layout-styles";
import { TaskListButton } from "../../parts/task-list-button";
import { usePane, usePaneState } from "../../context";
import { NoLedger } from "../overview/no-ledger";
import { SummaryCard } from "./summary-card";
import { usePlans } from "./use-plans";

/** 汇总: a card for each table that can be made. */
export function Summaries() {
  const layout = useLayoutStyles();
  const { words, engine } = usePane();
  const { result } = usePaneState();
  const plans = usePlans(result);
  if (!result) return <p className={layout.small}>{words.shell.loading}</p>;
  if (result.books.tables.length === 0) return <NoLedger />;
  return (
    <div className={layout.stack}>
      <p className={layout.small}>
        {words.summaries.intro} {words.summaries.period(result.report.year, result.report.asOf)}
      </p>
      <div className={layout.row}>
        <TaskListButton />
      </div>
      {engine.reports.map((card) => (
        <SummaryCard key={card.id} card={card} plan={plans.get(card.id)} />
      ))}
    </div>
  );
}
