import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../../domain/finding";
import { usePane } from "../../context";
import { type GroupBy, SEVERITIES, countBySeverity } from "../../figures/finding-groups";
import { Chip } from "../../parts/chip";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: "8px", marginBottom: "8px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  label: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3, marginRight: "4px" },
});

const WAYS: readonly GroupBy[] = ["ledger", "standard", "person"];

interface FindingFiltersProps {
  readonly findings: readonly Finding[];
  /** The one severity that is listed; `null` for all. */
  readonly only: Severity | null;
  readonly onOnly: (only: Severity | null) => void;
  readonly by: GroupBy;
  readonly onGroupBy: (by: GroupBy) => void;
}

/** How grave, with counts, and by what the list is grouped. */
export function FindingFilters({ findings, only, onOnly, by, onGroupBy }: FindingFiltersProps) {
  const styles = useStyles();
  const { findings: text } = usePane().words;
  const counts = countBySeverity(findings);
  return (
    <div className={styles.filters}>
      <div className={styles.row} role="group" aria-label={text.filter}>
        {SEVERITIES.map((severity) => (
          <Chip
            key={severity}
            tone={severity}
            pressed={only === severity}
            onClick={() => onOnly(only === severity ? null : severity)}
          >
            {text.chip(text.severity[severity], counts[severity])}
          </Chip>
        ))}
      </div>
      <div className={styles.row} role="group" aria-label={text.groupBy}>
        <span className={styles.label} aria-hidden="true">
          {text.groupBy}
        </span>
        {WAYS.map((way) => (
          <Chip key={way} tone="plain" pressed={by === way} onClick={() => onGroupBy(way)}>
            {text.by[way]}
          </Chip>
        ))}
      </div>
    </div>
  );
}
