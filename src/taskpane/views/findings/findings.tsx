import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Severity } from "../../../domain/finding";
import { useOpenFindings, usePane, usePaneState } from "../../context";
import { type GroupBy, SEVERITIES, groupFindings } from "../../figures/finding-groups";
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
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const [showSettled, setShowSettled] = useState(false);
  const settled = result.acknowledged;
  const groups = useMemo(() => {
    const listed = showSettled ? settled : open.filter((finding) => !hidden.has(finding.severity));
    return groupFindings(listed, by, result.books);
  }, [showSettled, settled, open, hidden, by, result.books]);
  const walk = useWalk(groups);
  const filtered = showSettled ? 0 : open.filter((finding) => hidden.has(finding.severity)).length;
  if (open.length === 0 && settled.length === 0) return <NoFindings result={result} />;
  return (
    <div className={styles.page} onKeyDown={walk.onKeyDown}>
      <FindingFilters
        findings={open}
        hidden={hidden}
        onToggle={(severity) => setHidden(toggled(hidden, severity))}
        by={by}
        onGroupBy={setBy}
      />
      <div className={styles.list}>
        {open.length === 0 && !showSettled ? <NoFindings result={result} /> : null}
        {open.length > 0 && groups.length === 0 ? <p className={layout.body}>{words.findings.noneShown}</p> : null}
        {groups.map((group) => (
          <FindingGroupList key={group.key} group={group} by={by} walk={walk} settled={showSettled} />
        ))}
        {filtered > 0 ? (
          <p className={layout.small}>
            {words.findings.filtered(filtered)}{" "}
            <LinkButton onClick={() => setHidden(new Set())}>{words.findings.showHidden}</LinkButton>
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

/** A chip shows or hides its severity; hiding the last one shows all again, for an empty list says nothing. */
function toggled(hidden: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(hidden);
  if (!next.delete(severity)) next.add(severity);
  return next.size === SEVERITIES.length ? new Set() : next;
}
