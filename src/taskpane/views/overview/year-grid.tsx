import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useClauseName, usePane } from "../../context";
import type { GridCell, GridRow } from "../../figures/year-grid";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Result } from "../../session/state";
import { CellDetail } from "./cell-detail";
import { GridCellButton } from "./grid-cell";
import { GridLegend } from "./grid-legend";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "separate", borderSpacing: "1px" },
  clauses: { width: "76px" },
  head: {
    padding: "0 0 2px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  clause: {
    padding: "2px 4px 2px 0",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  cell: { padding: 0 },
  detail: { padding: "4px 0 8px" },
});

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** The year at a glance: a standard a row, twelve months across, quarters and years joined. A cell opens its rows. */
export function YearGrid({ rows, result }: { rows: readonly GridRow[]; result: Result }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words } = usePane();
  const nameOf = useClauseName();
  const hint = useId();
  const [open, setOpen] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const close = () => {
    setOpen(null);
    table.current?.querySelector<HTMLElement>('[data-grid-row][tabindex="0"]')?.focus();
  };
  const { grid } = words.overview;
  const first = rows[0]?.cells[0] ? keyOf(rows[0], rows[0].cells[0]) : null;
  const stopKey = stop && rows.some((row) => row.cells.some((cell) => keyOf(row, cell) === stop)) ? stop : first;
  return (
    <section>
      <h2 className={layout.heading}>{grid.title(result.report.year)}</h2>
      <p id={hint} className={layout.hidden}>
        {grid.hint}
      </p>
      <table
        ref={table}
        className={styles.table}
        aria-label={grid.title(result.report.year)}
        aria-describedby={hint}
        onKeyDown={moveInGrid}
      >
        <colgroup>
          <col className={styles.clauses} />
          {MONTHS.map((month) => (
            <col key={month} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              <span className={layout.hidden}>{grid.clause}</span>
            </th>
            {MONTHS.map((month) => (
              <th key={month} scope="col" className={styles.head} aria-label={grid.month(month)}>
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row, i) => {
            const shown = row.cells.find((cell) => keyOf(row, cell) === open);
            return [
              <tr key={row.clause}>
                <th scope="row" className={styles.clause}>
                  {nameOf(row.clause)}
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.period} colSpan={cell.span} className={styles.cell}>
                    <GridCellButton
                      cell={cell}
                      clause={nameOf(row.clause)}
                      row={i}
                      open={cell === shown}
                      tabStop={keyOf(row, cell) === stopKey}
                      onFocus={() => setStop(keyOf(row, cell))}
                      onToggle={() => setOpen(cell === shown ? null : keyOf(row, cell))}
                    />
                  </td>
                ))}
              </tr>,
              ...(shown
                ? [
                    <tr key={`${row.clause}-detail`}>
                      <td colSpan={13} className={mergeClasses(styles.cell, styles.detail)}>
                        <CellDetail verdicts={shown.verdicts} result={result} onClose={close} />
                      </td>
                    </tr>,
                  ]
                : []),
            ];
          })}
        </tbody>
      </table>
      <GridLegend rows={rows} />
    </section>
  );
}

const keyOf = (row: GridRow, cell: GridCell): string => `${row.clause} ${cell.period}`;

/** Arrows move among the cells: sideways in a row, up and down to the cell that covers the same month. */
function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const from = (event.target as HTMLElement).closest<HTMLElement>("[data-grid-row]");
  if (!from) return;
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-grid-row]")];
  const row = Number(from.dataset["gridRow"]);
  const month = Number(from.dataset["gridStart"]);
  const inRow = (n: number) => cells.filter((cell) => Number(cell.dataset["gridRow"]) === n);
  const own = inRow(row);
  const covering = (n: number) =>
    inRow(n)
      .filter((cell) => Number(cell.dataset["gridStart"]) <= month)
      .at(-1);
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowRight: own[own.indexOf(from) + 1],
    ArrowLeft: own[own.indexOf(from) - 1],
    ArrowDown: covering(row + 1),
    ArrowUp: covering(row - 1),
    Home: own[0],
    End: own.at(-1),
  };
  if (!(event.key in targets)) return;
  event.preventDefault();
  targets[event.key]?.focus();
}
