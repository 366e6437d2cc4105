import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellName } from "../../domain/address";
import type { ChangeRecord, WrittenCell } from "../../domain/plan";
import type { CellValue } from "../../domain/snapshot";
import { localTime } from "../figures/local-time";
import { usePane, usePaneState } from "../context";
import { LinkButton } from "../parts/link-button";
import { useLayoutStyles } from "../parts/layout-styles";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  table: {
    width: "100%",
    marginTop: "4px",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: "12px",
    lineHeight: "16px",
  },
  cell: {
    padding: "2px 4px 2px 0",
    textAlign: "left",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
  },
});

/** Cells listed of one change. */
const CELLS = 40;

/** 改动记录: every write of ours, each with 还原. */
export function Changes() {
  const layout = useLayoutStyles();
  const { words, session, capabilities } = usePane();
  const { changes, settings } = usePaneState();
  return (
    <div className={layout.stack}>
      <p
        className={layout.small}
      >{`${words.changes.intro}${capabilities.mergedUndo ? ` ${words.changes.nativeUndo}` : ""}`}</p>
      {changes.length === 0 ? <p className={layout.body}>{words.changes.none}</p> : null}
      <ul className={layout.list}>
        {changes.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ul>
      <Checkbox
        checked={settings.keepChanges}
        label={words.changes.keep}
        onChange={(_, data) => session.setKeepChanges(data.checked === true)}
      />
      {changes.length > 0 ? (
        <div className={layout.row}>
          <Button size="small" onClick={session.emptyChanges}>
            {words.changes.empty}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Change({ change }: { change: ChangeRecord }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words, session } = usePane();
  const { job } = usePaneState();
  const [open, setOpen] = useState(false);
  const { changes, recognised } = words;
  const action = (changes.actions as Readonly<Record<string, string>>)[change.action] ?? changes.otherAction;
  const rows = change.inserts.reduce((sum, insert) => sum + insert.count, 0);
  const sheets = change.sheets.join(recognised.sentence.listComma);
  const parts = [
    rows > 0 ? changes.rows(rows) : "",
    changes.cells(change.count ?? change.cells.length),
    sheets ? changes.sheets(sheets) : "",
  ];
  return (
    <li className={styles.item}>
      <div className={layout.spread}>
        <div>
          <p className={layout.body}>{action}</p>
          <p className={layout.small}>
            {localTime(change.at)} · {parts.filter(Boolean).join(words.overview.joiner)}
          </p>
          {change.cells.length > 0 ? (
            <LinkButton alone onClick={() => setOpen(!open)}>
              {open ? words.shell.showFewer : changes.details}
            </LinkButton>
          ) : null}
        </div>
        {change.count === undefined ? (
          <Button
            size="small"
            disabledFocusable={job !== null}
            aria-label={`${changes.restore} ${action} ${localTime(change.at)}`}
            onClick={() => void session.putBack(change)}
          >
            {changes.restore}
          </Button>
        ) : null}
      </div>
      {open ? <ChangedCells cells={change.cells} /> : null}
    </li>
  );
}

function ChangedCells({ cells }: { cells: readonly WrittenCell[] }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words } = usePane();
  const text = (value: CellValue | null) =>
    value === null ? words.changes.blank : typeof value === "object" ? value.error : String(value);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr className={layout.small}>
            <th scope="col" className={styles.cell}>
              {words.findings.cells}
            </th>
            <th scope="col" className={styles.cell}>
              {words.changes.from}
            </th>
            <th scope="col" className={styles.cell}>
              {words.changes.to}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, CELLS).map((cell, i) => (
            <tr key={i}>
              <th scope="row" className={styles.cell}>{`${cell.at.sheet} ${cellName(cell.at.row, cell.at.column)}`}</th>
              <td className={styles.cell}>{text(cell.before)}</td>
              <td className={styles.cell}>{text(cell.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > CELLS ? <p className={layout.small}>{words.overview.detail.more(cells.length - CELLS)}</p> : null}
    </>
  );
}
