import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Severity } from "../../../domain/finding";
import { useOpenFindings, usePane, usePaneState } from "../../context";
import { type GroupBy, groupFindings } from "../../figures/finding-groups";
import { LinkButton } from "../../parts/link-button";
import { TaskListButton } from "../../parts/task-list-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Result } from "../../session/state";
import { FindingFilters } from "./finding-filters";
import { FindingGroupList } from "./finding-group";
import { NoFindings } from "./no-findings";
import { WalkFoot } from "./walk-foot";
import { useWalk } from "./use-walk";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1 },
  list: { flexGrow: 1 },
});

/** 问题: what is missing, grouped and filtered, one line each, walked through from the foot. */
export function Findings() {
  const { words } = usePane();
  const { result } = usePaneState();
  const layout = useLayoutStyles();
  return result ? <FindingList result={result} /> : <p className={layout.small}>{words.shell.loading}</p>;
}

function FindingList({ result }: { result: Result }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words } = usePane();
  const open = useOpenFindings();
  const [by, setBy] = useState<GroupBy>("ledger");
  const [only, setOnly] = useState<Severity | null>(null);
  const [showSettled, setShowSettled] = useState(false);
  const settled = result.acknowledged;
  const groups = useMemo(() => {
    const listed = showSettled ? settled : open.filter((finding) => only === null || finding.severity === only);
    return groupFindings(listed, by, result.books);
  }, [showSettled, settled, open, only, by, result.books]);
  const walk = useWalk(groups);
  const filtered = showSettled || only === null ? 0 : open.filter((finding) => finding.severity !== only).length;
  if (open.length === 0 && settled.length === 0) return <NoFindings result={result} />;
  return (
    <div className={styles.page} onKeyDown={walk.onKeyDown}>
      <FindingFilters findings={open} only={only} onOnly={setOnly} by={by} onGroupBy={setBy} />
      <div className={styles.list}>
        {open.length === 0 && !showSettled ? <NoFindings result={result} /> : null}
        {open.length > 0 && groups.length === 0 ? <p className={layout.body}>{words.findings.noneShown}</p> : null}
        {groups.map((group) => (
          <FindingGroupList key={group.key} group={group} by={by} walk={walk} settled={showSettled} />
        ))}
        {filtered > 0 ? (
          <p className={layout.small}>
            {words.findings.filtered(filtered)}{" "}
            <LinkButton onClick={() => setOnly(null)}>{words.findings.showHidden}</LinkButton>
          </p>
        ) : null}
        {open.length > 0 ? (
          <p className={layout.row}>
            <TaskListButton />
          </p>
        ) : null}
        {settled.length > 0 ? (
          <LinkButton alone onClick={() => setShowSettled(!showSettled)}>
            {showSettled ? words.findings.hideAcknowledged : words.findings.showAcknowledged(settled.length)}
          </LinkButton>
        ) : null}
      </div>
      <WalkFoot walk={walk} />
    </div>
  );
}
