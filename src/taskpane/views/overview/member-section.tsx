import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Verdict } from "../../../domain/finding";
import { useClauseName, usePane } from "../../context";
import { type MemberBars, nameOf, shareDone } from "../../figures/member-bars";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Result } from "../../session/state";
import { CellDetail } from "./cell-detail";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "64px 1fr 56px",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "24px",
    padding: "0 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  track: {
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflow: "hidden",
  },
  fill: { height: "100%", backgroundColor: tokens.colorCompoundBrandBackground, forcedColorAdjust: "none" },
  behind: { backgroundColor: tokens.colorStatusDangerBackground3 },
  lagging: { backgroundColor: tokens.colorStatusWarningBackground3 },
});

/** Bars shown before 展开全部. */
const FIRST = 6;

/** A clause judged per member, as bars, the furthest behind first. A bar opens what counts for its person. */
export function MemberSection({ group, result }: { group: MemberBars; result: Result }) {
  const layout = useLayoutStyles();
  const { words } = usePane();
  const nameOfClause = useClauseName();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<Verdict | null>(null);
  const close = () => {
    document.activeElement?.closest("li")?.querySelector("button")?.focus();
    setOpen(null);
  };
  // Where nobody can be judged the reason is said once; empty bars would read as zero.
  const bars = group.unknown ? [] : group.bars;
  const shown = all ? bars : bars.slice(0, FIRST);
  const grave = result.report.findings.find((finding) => finding.code === group.clause)?.severity === "must";
  return (
    <section>
      <div className={layout.spread}>
        <h2 className={layout.heading}>{nameOfClause(group.clause)}</h2>
        <p className={layout.small}>
          {bars.length > 0 ? words.overview.hours.summary(bars.length, group.met, group.unjudged) : ""}
          {group.exempt > 0 ? `${words.overview.joiner}${words.overview.hours.exempt(group.exempt)}` : ""}
        </p>
      </div>
      {group.unknown ? <Unjudged verdict={group.unknown} people={group.unjudged} /> : null}
      <ul className={layout.list}>
        {shown.map((verdict, i) => (
          <li key={i}>
            <Bar
              verdict={verdict}
              grave={grave}
              open={open === verdict}
              onToggle={() => setOpen(open === verdict ? null : verdict)}
            />
            {open === verdict ? <CellDetail verdicts={[verdict]} result={result} onClose={close} /> : null}
          </li>
        ))}
      </ul>
      {bars.length > FIRST ? (
        <LinkButton alone onClick={() => setAll(!all)}>
          {all ? words.shell.showFewer : words.shell.showAll(bars.length)}
        </LinkButton>
      ) : null}
    </section>
  );
}

/** What is missing before anybody can be judged. */
function Unjudged({ verdict, people }: { verdict: Verdict; people: number }) {
  const layout = useLayoutStyles();
  const { words, engine, language } = usePane();
  const lacks = (verdict.missing ?? [])
    .map((missing) => engine.missingWords(missing, language))
    .join(words.recognised.sentence.listComma);
  return <p className={layout.body}>{words.overview.hours.unjudged(people, lacks)}</p>;
}

interface BarProps {
  readonly verdict: Verdict;
  readonly grave: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Bar({ verdict, grave, open, onToggle }: BarProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words } = usePane();
  const { hours, verdicts, grid } = words.overview;
  const known = verdict.verdict !== "unknown";
  const actual = known ? figure(verdict.actual) : grid.sign.unknown;
  const percent = known ? Math.min(100, Math.round(shareDone(verdict) * 100)) : 0;
  const behind = verdict.verdict === "unmet";
  return (
    <button type="button" className={styles.line} aria-expanded={open} onClick={onToggle}>
      <span className={styles.name}>{nameOf(verdict)}</span>
      <span className={styles.track}>
        <span
          className={mergeClasses(styles.fill, behind && (grave ? styles.behind : styles.lagging))}
          style={{ display: "block", width: `${percent}%` }}
        />
      </span>
      <span className={layout.numbers}>{known ? hours.figure(actual, figure(verdict.expected)) : actual}</span>
      <span className={layout.hidden}>{verdicts[verdict.verdict]}</span>
    </button>
  );
}

/** Hours to one decimal at the most. */
const figure = (n: number | undefined): string => String(Math.round((n ?? 0) * 10) / 10);
