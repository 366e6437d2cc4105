import { useMemo } from "react";
import { useIsPersonal, usePane, usePaneState } from "../../context";
import { JobProgress } from "../../parts/job-progress";
import { useLayoutStyles } from "../../parts/layout-styles";
import { useKeptFocus } from "../../parts/use-kept-focus";
import { useShownJob } from "../../parts/use-shown-job";
import { memberBars } from "../../figures/member-bars";
import { yearGrid } from "../../figures/year-grid";
import type { Result } from "../../session/state";
import { NoLedger } from "./no-ledger";
import { MemberSection } from "./member-section";
import { StandingSentence } from "./standing-sentence";
import { ReminderList, StillPossible, UpcomingList } from "./upcoming-list";
import { YearGrid } from "./year-grid";
import { MainActions } from "./main-actions";

/** 概览: how things stand in one sentence, the one button, the year, the people, what is due. */
export function Overview() {
  const layout = useLayoutStyles();
  const { words } = usePane();
  const { result, job, notice } = usePaneState();
  const shownJob = useShownJob(job);
  const keptFocus = useKeptFocus(shownJob !== null);
  if (!result) {
    if (shownJob) return <JobProgress job={shownJob} />;
    return job || notice ? null : <p className={layout.small}>{words.shell.loading}</p>;
  }
  if (result.books.tables.length === 0) return <NoLedger />;
  return (
    <div className={layout.stack}>
      <StandingSentence result={result} />
      <div {...keptFocus}>{shownJob ? <JobProgress job={shownJob} /> : <MainActions busy={job !== null} />}</div>
      <Ahead result={result} />
    </div>
  );
}

/** Reminders before the year, what is still possible after it. */
function Ahead({ result }: { result: Result }) {
  const { engine } = usePane();
  const { books, report, standards } = result;
  const outlook = useMemo(() => engine.outlook(books, report, standards), [engine, books, report, standards]);
  return (
    <>
      <ReminderList outlook={outlook} result={result} />
      <Figures result={result} />
      <UpcomingList outlook={outlook} />
      <StillPossible outlook={outlook} result={result} />
    </>
  );
}

function Figures({ result }: { result: Result }) {
  const isPersonal = useIsPersonal();
  const rows = useMemo(() => yearGrid(result.report, isPersonal), [result.report, isPersonal]);
  const groups = useMemo(() => memberBars(result.report, isPersonal), [result.report, isPersonal]);
  return (
    <>
      {rows.length > 0 ? <YearGrid rows={rows} result={result} /> : null}
      {groups.map((group) => (
        <MemberSection key={group.clause} group={group} result={result} />
      ))}
    </>
  );
}
