import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellLook, SheetPlan } from "../../../domain/plan";
import { usePane } from "../../context";

const useStyles = makeStyles({
  picture: {
    display: "block",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const WIDTH = 88;
const HEIGHT = 62;
const ROWS = 12;

const GROUND: Partial<Readonly<Record<CellLook, string>>> = {
  header: tokens.colorNeutralBackground5,
  total: tokens.colorNeutralBackground3,
  must: tokens.colorStatusDangerBackground2,
  should: tokens.colorStatusWarningBackground2,
  look: tokens.colorBrandBackground2,
};
const BARE: ReadonlySet<CellLook> = new Set<CellLook>(["title", "subtitle", "meta", "note"]);

/** A small picture of the sheet as it will be, drawn from its plan: title, columns in their widths, header, first rows. */
export function LayoutPicture({ plan, title }: { plan: SheetPlan | undefined; title: string }) {
  const styles = useStyles();
  const { words } = usePane();
  const columns = plan ? Math.max(1, ...plan.rows.map((row) => row.length)) : 0;
  const label = plan ? words.summaries.picture(title, plan.rows.length, columns) : words.summaries.drawing;
  return (
    <svg
      className={styles.picture}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {plan ? cellsOf(plan, columns) : null}
    </svg>
  );
}

function cellsOf(plan: SheetPlan, columns: number) {
  const widths = Array.from({ length: columns }, (_, i) => plan.widths[i] ?? 8);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const left = widths.map(
    (_, i) => 4 + (widths.slice(0, i).reduce((sum, width) => sum + width, 0) / total) * (WIDTH - 8),
  );
  const shown = plan.rows.slice(0, ROWS);
  const step = (HEIGHT - 8) / ROWS;
  return shown.flatMap((row, r) =>
    row.map((cell, c) => {
      const x = left[c]!;
      const width = (c + 1 < columns ? left[c + 1]! : WIDTH - 4) - x;
      const y = 4 + r * step;
      if (BARE.has(cell.look))
        return cell.value === null || cell.value === "" ? null : (
          <TextLine key={`${r} ${c}`} y={y + step / 2} title={cell.look === "title"} />
        );
      return (
        <rect
          key={`${r} ${c}`}
          x={x}
          y={y}
          width={width}
          height={step}
          fill={GROUND[cell.look] ?? "none"}
          stroke={tokens.colorNeutralStroke1}
          strokeWidth="0.5"
        />
      );
    }),
  );
}

function TextLine({ y, title }: { y: number; title: boolean }) {
  const half = title ? 22 : 36;
  return (
    <line
      x1={WIDTH / 2 - half}
      x2={WIDTH / 2 + half}
      y1={y}
      y2={y}
      stroke={title ? tokens.colorNeutralForeground2 : tokens.colorNeutralStroke1}
      strokeWidth={title ? 2 : 1}
    />
  );
}
