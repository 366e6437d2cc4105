import { makeStyles } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useRef } from "react";
import type { Words } from "../../i18n";
import { useOpenCount, usePane, usePaneState } from "../context";
import { type Page, type TabPage, TABS, isTab, pageTitle } from "../page";
import { VIEWS } from "../pages";
import { ErrorBoundary } from "../parts/error-boundary";
import { JobProgress } from "../parts/job-progress";
import { NoticeBar } from "../parts/notice-bar";
import { StaleLine } from "../parts/stale-line";
import { TabStrip } from "../parts/tab-strip";
import { useShownJob } from "../parts/use-shown-job";
import { Header } from "./header";
import { LiveLine } from "./live-line";
import { PageHead } from "./page-head";

const PANEL = "pane-panel";

/** A laptop at 200 %: the head scrolls away, for what is read needs the room. */
const SHORT = "@media (max-height: 480px)";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    minWidth: 0,
    [SHORT]: { overflowY: "auto" },
  },
  // Web views hide scroll bars until hovered; a bar that is always there says that there is more.
  panel: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    padding: "12px",
    overflowX: "hidden",
    overflowY: "scroll",
    [SHORT]: { flexShrink: 0, overflowY: "visible" },
  },
});

/** Header, tabs, what is going on, and the page. */
export function Frame({ page, inExcel, onLanguage }: { page: Page; inExcel: boolean; onLanguage: () => void }) {
  const styles = useStyles();
  const { words, engine, go } = usePane();
  const { notice, job, stale, result, looking } = usePaneState();
  const shownJob = useShownJob(job);
  const findings = useOpenCount();
  const blanks = useMemo(
    () => result?.fills.filter(({ kind }) => !engine.isStyle(kind)).length ?? 0,
    [engine, result?.fills],
  );
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [page]);
  const View = VIEWS[page];
  // In Excel the pane is the page; beside a sheet it is a part of one, and a page has one main.
  const Panel = inExcel ? "main" : "section";
  const tabs = TABS.map((id) => ({
    id,
    text: words.shell.tabs[id],
    ...countOf(id, { findings, fill: blanks }, words),
  }));
  return (
    <div className={styles.frame}>
      <header>
        <Header inExcel={inExcel} onLanguage={onLanguage} />
        <TabStrip
          items={tabs}
          selected={isTab(page) ? page : undefined}
          onSelect={go}
          label={words.shell.tabs.label}
          controls={PANEL}
        />
      </header>
      <Panel
        ref={panel}
        id={PANEL}
        className={styles.panel}
        tabIndex={-1}
        aria-label={pageTitle(page, words)}
        aria-busy={job !== null}
      >
        {shownJob && page !== "overview" ? <JobProgress job={shownJob} /> : null}
        {notice ? <NoticeBar notice={notice} /> : null}
        {stale && result && !job && !looking ? <StaleLine /> : null}
        {isTab(page) ? null : <PageHead title={pageTitle(page, words)} />}
        <ErrorBoundary key={page} words={words}>
          <Suspense fallback={<p>{words.shell.loading}</p>}>
            <View />
          </Suspense>
        </ErrorBoundary>
      </Panel>
      <LiveLine />
    </div>
  );
}

function countOf(id: TabPage, counts: Readonly<Partial<Record<TabPage, number>>>, words: Words) {
  const count = counts[id];
  return count ? { count, unit: words.shell.countUnit } : {};
}
