import { makeStyles, tokens } from "@fluentui/react-components";
import { useClauseName, usePane, usePaneState } from "../context";
import { liveLine } from "../figures/live-line";

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    margin: 0,
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: "12px",
    lineHeight: "16px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    ":empty": { display: "none" },
  },
});

/** What the last change in the sheet came to: one polite line at the foot, nothing to be closed. */
export function LiveLine() {
  const styles = useStyles();
  const { words } = usePane();
  const clauseName = useClauseName();
  const { result, beforeLook, looking, stale } = usePaneState();
  const periodName = (period: string) => periodWords(period, words.overview.grid);
  const text =
    looking && stale
      ? words.live.looking
      : result && beforeLook
        ? liveLine({ before: beforeLook, after: result.report, live: words.live, clauseName, periodName }) ||
          words.live.same
        : "";
  return (
    <p className={styles.line} role="status" aria-live="polite" title={text}>
      {text}
    </p>
  );
}

interface PeriodWords {
  readonly quarter: (n: number) => string;
  readonly half: (n: number) => string;
  readonly month: (n: number) => string;
  readonly wholeYear: string;
}

/** `2025-Q3` → 第 3 季度. */
function periodWords(period: string, words: PeriodWords): string {
  const part = /-([QH]?)(\d+)$/.exec(period);
  if (!part) return words.wholeYear;
  const number = Number(part[2]);
  return part[1] === "Q" ? words.quarter(number) : part[1] === "H" ? words.half(number) : words.month(number);
}
