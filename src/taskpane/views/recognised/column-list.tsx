import { makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../../domain/address";
import type { ColumnRole, RecognisedTable } from "../../../domain/ledger";
import type { Snapshot } from "../../../domain/snapshot";
import { usePane } from "../../context";
import { columnSamples } from "../../figures/column-samples";
import { fieldChoices, fieldLabel } from "../../figures/field-choices";
import { useLayoutStyles } from "../../parts/layout-styles";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "28px 1fr 124px",
    gap: "4px 8px",
    alignItems: "center",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  letter: { fontSize: "12px", color: tokens.colorNeutralForeground3 },
  under: { gridColumn: "2 / 4" },
  select: {
    width: "100%",
    height: "28px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "12px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const UNUSED = "";

/** Every column: letter, header, what it is read as (to be changed at once), how sure, three values. */
export function ColumnList({ table, snapshot }: { table: RecognisedTable; snapshot: Snapshot }) {
  const layout = useLayoutStyles();
  return (
    <ul className={layout.list}>
      {table.columns.map((role) => (
        <Column key={role.column} role={role} table={table} samples={columnSamples(snapshot, table, role.column)} />
      ))}
    </ul>
  );
}

function Column({ role, table, samples }: { role: ColumnRole; table: RecognisedTable; samples: readonly string[] }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words, session } = usePane();
  const { recognised } = words;
  const letter = columnLetters(role.column);
  const field = role.field.startsWith("header:") ? UNUSED : role.field;
  const choose = (next: string) =>
    void session.correct(table, { fields: { [role.column]: next === UNUSED ? null : next } });
  return (
    <li className={styles.item}>
      <span className={styles.letter}>{letter}</span>
      <span className={`${layout.body} ${layout.wrap}`}>{role.header || recognised.blankHeader}</span>
      <select
        className={styles.select}
        aria-label={recognised.columnField(letter, role.header)}
        value={field}
        onChange={(event) => choose(event.target.value)}
      >
        <option value={UNUSED}>{recognised.keepOnly}</option>
        {fieldChoices(table.kind, field).map((choice) => (
          <option key={choice} value={choice}>
            {fieldLabel(choice, words)}
          </option>
        ))}
      </select>
      <span className={`${layout.small} ${layout.wrap} ${styles.under}`}>
        {recognised.by[role.by]} · {samples.length > 0 ? samples.join(" ｜ ") : recognised.noSample}
      </span>
    </li>
  );
}
