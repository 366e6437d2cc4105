import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Clause, ClauseChange } from "../../../engine/types";
import { usePane } from "../../context";
import { isAdjustable } from "../../figures/branch-pack";
import { ChevronDownIcon, ChevronRightIcon } from "../../parts/icons";
import { useLayoutStyles } from "../../parts/layout-styles";
import { useToneStyles } from "../../parts/tone-styles";
import { ClauseForm } from "./clause-form";
import { useBranchPack } from "./use-branch-pack";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    display: "grid",
    gridTemplateColumns: "34px 1fr auto",
    gap: "8px",
    width: "100%",
    padding: "8px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "14px",
    lineHeight: "20px",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  id: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  figure: { display: "block", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  off: { color: tokens.colorNeutralForeground3 },
  end: { display: "flex", alignItems: "start", gap: "8px", color: tokens.colorNeutralForeground3 },
  changed: {
    padding: "0 6px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: "12px",
    lineHeight: "18px",
    whiteSpace: "nowrap",
  },
  detail: { padding: "0 0 12px 42px", display: "flex", flexDirection: "column", gap: "4px" },
});

/** A clause as one line; opened, its source and what may be changed in it. */
export function ClauseItem({ clause }: { clause: Clause }) {
  const styles = useStyles();
  const tones = useToneStyles();
  const { words, engine, language } = usePane();
  const figure = engine.packs.figure(clause, language);
  const [open, setOpen] = useState(false);
  const pack = useBranchPack();
  const { standards: text } = words;
  const changed = clause.changed.length > 0;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.line} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.id}>{clause.id}</span>
        <span className={mergeClasses(!clause.on && styles.off)}>
          {clause.title[language]}
          {figure === NO_FIGURE ? null : <span className={styles.figure}>{figure}</span>}
        </span>
        <span className={styles.end}>
          {changed ? <span className={mergeClasses(styles.changed, tones.look)}>{text.changed}</span> : null}
          {clause.on && isJudged(clause) ? null : (
            <span className={mergeClasses(styles.changed, tones.quiet)}>
              {isJudged(clause) ? text.off : text.informs}
            </span>
          )}
          {open ? <ChevronDownIcon /> : <ChevronRightIcon />}
        </span>
      </button>
      {open ? (
        <div className={styles.detail}>
          <ClauseSource clause={clause} />
          {pack && (isJudged(clause) || isAdjustable(clause)) ? (
            <ClauseForm key={JSON.stringify(clause.changed)} clause={clause} pack={pack} />
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** What records say where there is nothing to count. */
const NO_FIGURE = "—";

/** A clause without a severity only tells what is known; no check looks at it. */
const isJudged = (clause: Clause): boolean => clause.severity !== undefined;

function ClauseSource({ clause }: { clause: Clause }) {
  const layout = useLayoutStyles();
  const { words, engine, language } = usePane();
  const { standards: text, shell } = words;
  return (
    <>
      <p className={`${layout.small} ${layout.wrap}`}>
        {shell.labelled(text.source, engine.packs.citation(clause, language))}
      </p>
      <p className={layout.small}>
        {shell.labelled(text.confidenceLabel, `${clause.confidence} ${text.confidence[clause.confidence]}`)} ·{" "}
        {text.inForce(clause.validFrom, clause.validTo ?? "")}
      </p>
      <p className={layout.small}>{shell.labelled(text.judged, clause.judged[language])}</p>
      {clause.blind[language] ? (
        <p className={layout.small}>{shell.labelled(text.blind, clause.blind[language])}</p>
      ) : null}
      {clause.changed.map((change, i) => (
        <ChangeLine key={i} clause={clause} change={change} />
      ))}
    </>
  );
}

/** Who changed what to what, why, and whether it asks for less than the layer above. */
function ChangeLine({ clause, change }: { clause: Clause; change: ClauseChange }) {
  const layout = useLayoutStyles();
  const { words, language } = usePane();
  const { standards: text, shell } = words;
  const said = (value: ClauseChange["from"]): string => {
    if (typeof value === "boolean") return value ? text.on : text.off;
    return typeof value === "string"
      ? ((text.periods as Readonly<Record<string, string>>)[value] ?? value)
      : String(value);
  };
  const what =
    change.what === "on"
      ? ""
      : change.what === "period"
        ? text.period
        : (clause.adjustable[change.what]?.label[language] ?? change.what);
  return (
    <p className={`${layout.small} ${layout.wrap}`}>
      {text.change(change.pack, what, said(change.from), said(change.to))}
      {change.reason ? ` ${shell.labelled(text.reason, change.reason)}` : ""}
      {change.looser ? ` ${text.looser}` : ""}
    </p>
  );
}
