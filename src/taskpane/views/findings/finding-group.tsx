import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useClauseName, usePane } from "../../context";
import type { FindingGroup, GroupBy } from "../../figures/finding-groups";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import { FindingLine } from "./finding-line";
import type { Walk } from "./use-walk";

const useStyles = makeStyles({
  group: { marginBottom: "12px" },
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: "8px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Lines drawn at a time: a ledger of thousands of rows must not hold the page. */
const PAGE = 20;

interface FindingGroupListProps {
  readonly group: FindingGroup;
  readonly by: GroupBy;
  readonly walk: Walk;
  readonly settled: boolean;
}

/** Findings of one ledger, standard or person. */
export function FindingGroupList({ group, by, walk, settled }: FindingGroupListProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words } = usePane();
  const nameOf = useClauseName();
  const [limit, setLimit] = useState(PAGE);
  // Walking past the lines that are drawn draws them.
  const at = group.findings.findIndex((finding) => finding.key === walk.current);
  const shown = group.findings.slice(0, Math.max(limit, at + 1));
  const rest = group.findings.length - shown.length;
  const nobody = by === "person" ? words.findings.noPerson : words.findings.overall;
  const title = group.name === undefined ? nobody : by === "standard" ? nameOf(group.name) : group.name;
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h2 className={layout.heading}>{title}</h2>
        <span className={layout.small}>{words.findings.count(group.findings.length)}</span>
      </div>
      <ul className={layout.list}>
        {shown.map((finding) => (
          <FindingLine
            key={finding.key}
            finding={finding}
            open={finding.key === walk.current}
            onOpen={walk.open}
            settled={settled}
            named={by === "ledger"}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <LinkButton alone onClick={() => setLimit(shown.length + PAGE)}>
          {words.shell.showMore(Math.min(rest, PAGE))}
        </LinkButton>
      ) : null}
    </section>
  );
}
