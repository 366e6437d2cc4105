import { makeStyles, tokens } from "@fluentui/react-components";
import type { Rect } from "../../../domain/address";
import { fromSerial, toIso } from "../../../domain/calendar-date";
import type { CellLook, SheetCell, SheetLayout } from "../../../domain/plan";
import { usePane } from "../../context";
import { useLayoutStyles } from "../../parts/layout-styles";

const useStyles = makeStyles({
  box: {
    marginTop: "8px",
    overflowX: "auto",
    maxHeight: "320px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontSize: "12px", lineHeight: "16px" },
  cell: {
    padding: "2px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
    maxWidth: "160px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontVariantNumeric: "tabular-nums",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: "14px", fontWeight: tokens.fontWeightSemibold, overflow: "visible" },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  number: { textAlign: "right" },
  centre: { textAlign: "center" },
});

/** Rows shown; the sheet itself has them all. */
const ROWS = 24;

/** The sheet as it will be written, before anything is written. */
export function PlanPreview({ plan, title }: { plan: SheetLayout; title: string }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words } = usePane();
  const rows = plan.rows.slice(0, ROWS);
  const rest = plan.rows.length - rows.length;
  const look = lookStyles(styles);
  return (
    <>
      <div className={styles.box} tabIndex={0} role="region" aria-label={words.summaries.previewOf(title)}>
        <table className={styles.table}>
          <tbody>
            {rows.map((row, r) => (
              <tr key={r}>
                {row.map((cell, c) => {
                  const merge = mergeAt(plan.merges, r + 1, c + 1);
                  if (merge && (merge.top !== r + 1 || merge.left !== c + 1)) return null;
                  return (
                    <td
                      key={c}
                      className={`${styles.cell} ${look(cell)}`}
                      colSpan={merge ? merge.right - merge.left + 1 : 1}
                      rowSpan={merge ? merge.bottom - merge.top + 1 : 1}
                    >
                      {textOf(cell)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 ? <p className={layout.small}>{words.summaries.restRows(rest)}</p> : null}
    </>
  );
}

function lookStyles(styles: Record<"title" | "header" | "number" | "centre" | "strong", string>) {
  const known: Partial<Readonly<Record<CellLook, string>>> = {
    title: styles.title,
    header: styles.header,
    number: styles.number,
    percent: styles.number,
    total: styles.strong,
    centre: styles.centre,
  };
  return (cell: SheetCell): string => known[cell.look] ?? "";
}

function textOf(cell: SheetCell): string {
  if (typeof cell.value !== "number") return cell.value ?? "";
  const day = cell.look === "date" ? fromSerial(cell.value) : undefined;
  if (day) return toIso(day);
  return cell.look === "percent"
    ? `${Math.round(cell.value * 1000) / 10}%`
    : String(Math.round(cell.value * 100) / 100);
}

const mergeAt = (merges: readonly Rect[], row: number, column: number): Rect | undefined =>
  merges.find((merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right);
