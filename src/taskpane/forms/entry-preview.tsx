import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName } from "../../domain/address";
import type { CellEdit } from "../../domain/plan";
import type { Clash, Landing } from "../../engine/types";
import type { Words } from "../../i18n";
import { usePane } from "../context";
import { shownValue } from "../figures/shown-value";
import { useLayoutStyles } from "../parts/layout-styles";
import { useToneStyles } from "../parts/tone-styles";
import type { PlannedEntry } from "./planned-entry";

const useStyles = makeStyles({
  box: { padding: "8px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  warning: {
    margin: "0 0 4px",
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: "14px",
    lineHeight: "20px",
  },
  table: { width: "100%", marginTop: "4px", borderCollapse: "collapse", fontSize: "12px", lineHeight: "16px" },
  cell: {
    padding: "2px 6px 2px 0",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  before: { color: tokens.colorNeutralForeground3 },
});

/** Before anything is written: what is odd, where it lands, which cells hold what. */
export function EntryPreview({ entry }: { entry: PlannedEntry }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const tones = useToneStyles();
  const { words } = usePane();
  const { register } = words;
  const { plan, landing, homeless } = entry.planned;
  const edits = plan.edits.filter((edit) => edit.formula !== undefined || edit.after !== edit.before);
  const notes = [
    ...(landing.rowsHidden ? [register.lands.hidden] : []),
    ...(landing.grow ? [register.lands.table] : []),
    ...(homeless.length > 0
      ? [
          register.lands.homeless(
            homeless.map(({ field }) => fieldWord(field, words)).join(words.recognised.sentence.listComma),
          ),
        ]
      : []),
  ];
  return (
    <section className={styles.box} aria-label={register.lands.title}>
      {entry.clashes.map((clash, i) => (
        <p key={i} className={mergeClasses(styles.warning, tones.should)}>
          {clashSentence(clash, words)}
        </p>
      ))}
      <p className={layout.body}>{placeSentence(landing, words)}</p>
      {notes.map((note) => (
        <p key={note} className={layout.small}>
          {note}
        </p>
      ))}
      <table className={styles.table}>
        <thead>
          <tr className={layout.small}>
            <th scope="col" className={styles.cell}>
              {words.findings.cells}
            </th>
            <th scope="col" className={styles.cell}>
              {register.lands.column}
            </th>
            <th scope="col" className={styles.cell}>
              {register.lands.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {edits.map((edit) => (
            <tr key={`${edit.at.row} ${edit.at.column}`}>
              <td className={styles.cell}>{cellName(edit.at.row, edit.at.column)}</td>
              <th scope="row" className={styles.cell}>
                {headerOf(edit, landing)}
              </th>
              <td className={styles.cell}>
                {edit.before === null ? null : <span className={styles.before}>{`${shownValue(edit.before)} → `}</span>}
                {edit.formula ? register.lands.formula : shownValue(edit.after ?? "", edit.format)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const headerOf = (edit: CellEdit, landing: Landing): string =>
  landing.table.columns.find((role) => role.column === edit.at.column)?.header ?? "";

function placeSentence(landing: Landing, words: Words): string {
  const { lands } = words.register;
  const { sheet } = landing.table;
  if (landing.cell) return lands.cell(sheet, cellName(landing.cell.row, landing.cell.column)) + lands.existing;
  return lands.row(sheet, landing.row) + (landing.insert ? lands.inserted : lands.blank);
}

function clashSentence(clash: Clash, words: Words): string {
  const place = clash.sheet && clash.row ? words.register.lands.row(clash.sheet, clash.row) : "";
  return words.register.clashes[clash.kind](place, clash.names.join(words.recognised.sentence.listComma));
}

const fieldWord = (field: string, words: Words): string =>
  (words.fields as Readonly<Record<string, string>>)[field] ??
  (words.register.labels as Readonly<Record<string, unknown>>)[field]?.toString() ??
  field;
