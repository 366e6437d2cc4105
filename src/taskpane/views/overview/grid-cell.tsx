import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Words } from "../../../i18n";
import { usePane } from "../../context";
import type { GridCell } from "../../figures/year-grid";
import { CheckIcon } from "../../parts/icons";
import { useToneStyles } from "../../parts/tone-styles";
import { verdictTone } from "../../parts/tones";

const useStyles = makeStyles({
  cell: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    width: "100%",
    height: "24px",
    padding: 0,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  open: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  grave: { fontWeight: tokens.fontWeightSemibold },
});

interface GridCellButtonProps {
  readonly cell: GridCell;
  readonly clause: string;
  readonly row: number;
  readonly open: boolean;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
}

/** One period of one standard, by sign and colour; its name says the same in words. */
export function GridCellButton({ cell, clause, row, open, tabStop, onFocus, onToggle }: GridCellButtonProps) {
  const styles = useStyles();
  const tones = useToneStyles();
  const { words } = usePane();
  const { overview } = words;
  const label = [
    clause,
    periodName(cell, words),
    overview.verdicts[cell.verdict],
    cell.missing > 0 ? overview.grid.missing(cell.missing) : "",
  ];
  const tone = verdictTone(cell.verdict, cell.severity);
  return (
    <button
      type="button"
      data-grid-row={row}
      data-grid-start={cell.start}
      className={mergeClasses(styles.cell, tones[tone], cell.verdict === "unmet" && styles.grave, open && styles.open)}
      aria-label={label.filter(Boolean).join(" ")}
      aria-expanded={open}
      tabIndex={tabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onToggle}
    >
      <Sign cell={cell} words={words} />
    </button>
  );
}

function Sign({ cell, words }: { cell: GridCell; words: Words }) {
  const { sign, signMissing } = words.overview.grid;
  if (cell.verdict === "met") return <CheckIcon size={12} />;
  if (cell.verdict !== "unmet") return <span aria-hidden="true">{sign[cell.verdict]}</span>;
  return <span aria-hidden="true">{cell.span > 1 && cell.missing > 0 ? signMissing(cell.missing) : sign.missing}</span>;
}

/** 3 月, 第 3 季度, 上半年 or 全年. */
export function periodName(cell: Pick<GridCell, "start" | "span">, words: Words): string {
  const { grid } = words.overview;
  if (cell.span === 1) return grid.month(cell.start);
  if (cell.span === 3) return grid.quarter((cell.start + 2) / 3);
  return cell.span === 6 ? grid.half((cell.start + 5) / 6) : grid.wholeYear;
}
