import { makeStyles, tokens } from "@fluentui/react-components";
import type { VerdictWord } from "../../../domain/finding";
import { usePane } from "../../context";
import type { GridRow } from "../../figures/year-grid";
import { CheckIcon } from "../../parts/icons";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  item: { display: "flex", alignItems: "center", gap: "4px" },
});

const ORDER: readonly VerdictWord[] = ["met", "unmet", "pending", "notDue", "exempt", "unknown"];

/** The signs that are on show, in words. */
export function GridLegend({ rows }: { rows: readonly GridRow[] }) {
  const styles = useStyles();
  const { overview } = usePane().words;
  const there = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.verdict)));
  const sign = (word: VerdictWord) => {
    if (word === "met") return <CheckIcon size={12} />;
    return <span aria-hidden="true">{word === "unmet" ? overview.grid.sign.missing : overview.grid.sign[word]}</span>;
  };
  return (
    <ul className={styles.legend}>
      {ORDER.filter((word) => there.has(word)).map((word) => (
        <li key={word} className={styles.item}>
          {sign(word)} {overview.verdicts[word]}
        </li>
      ))}
    </ul>
  );
}
