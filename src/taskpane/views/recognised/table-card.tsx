import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rectName } from "../../../domain/address";
import type { RecognisedTable } from "../../../domain/ledger";
import type { Snapshot } from "../../../domain/snapshot";
import { usePane, usePaneState } from "../../context";
import { rangeOf } from "../../figures/finding-place";
import { tableSentence } from "../../figures/table-sentence";
import { LinkButton } from "../../parts/link-button";
import { correctionOf } from "../../session/corrections";
import { useLayoutStyles } from "../../parts/layout-styles";
import { useToneStyles } from "../../parts/tone-styles";
import { ColumnList } from "./column-list";
import { CorrectionForm } from "./correction-form";
import { TableActions } from "./table-actions";
import { UnreadList } from "./unread-list";

const useStyles = makeStyles({
  card: {
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  sure: {
    alignSelf: "start",
    padding: "0 6px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: "12px",
    lineHeight: "18px",
  },
});

/** From this confidence on a table is called likely; below, she is asked to look. */
const LIKELY = 0.75;

/** One table: the sentence, where it lies, its columns, what was not read, and the corrections. */
export function TableCard({ table, snapshot }: { table: RecognisedTable; snapshot: Snapshot }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const tones = useToneStyles();
  const { words, session } = usePane();
  const { job, corrections, settings } = usePaneState();
  const [shown, setShown] = useState<"columns" | "correct" | null>(null);
  const { recognised } = words;
  const range = rangeOf(table);
  const sure = table.certain ? "certain" : table.confidence >= LIKELY ? "likely" : "ask";
  const corrected = correctionOf(corrections, table) !== undefined;
  const known = settings.layouts.some((layout) => layout.signature === table.signature);
  // What was matched exactly asks nothing, and what was never touched has nothing to take back.
  const canRemember = corrected || (!table.certain && !known);
  const canReset = corrected || known;
  const toggle = (part: "columns" | "correct") => setShown(shown === part ? null : part);
  const named = `${table.sheet} ${rectName(range.range)}`;
  return (
    <article className={styles.card} aria-label={named}>
      <p className={`${layout.body} ${layout.wrap}`}>{tableSentence(table, words)}</p>
      <div className={layout.row}>
        <span className={`${styles.sure} ${tones[sure === "certain" ? "met" : sure === "likely" ? "look" : "should"]}`}>
          {recognised.sure[sure]}
        </span>
        <LinkButton alone onClick={() => void session.select(range)}>
          {recognised.showRange(rectName(range.range))}
        </LinkButton>
      </div>
      {table.unread.length > 0 ? (
        <UnreadList title={recognised.unread(table.unread.length)} items={table.unread} />
      ) : null}
      <div className={layout.row}>
        <Button
          size="small"
          aria-expanded={shown === "columns"}
          aria-label={`${recognised.details} ${named}`}
          onClick={() => toggle("columns")}
        >
          {recognised.details}
        </Button>
        <Button
          size="small"
          aria-expanded={shown === "correct"}
          aria-label={`${recognised.correct} ${named}`}
          onClick={() => toggle("correct")}
        >
          {recognised.correct}
        </Button>
      </div>
      {canRemember || canReset ? (
        <div className={layout.row}>
          {canRemember ? (
            <Button
              size="small"
              disabledFocusable={job !== null}
              aria-label={`${recognised.remember} ${named}`}
              onClick={() => void session.remember(table)}
            >
              {recognised.remember}
            </Button>
          ) : null}
          {canReset ? (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={job !== null}
              aria-label={`${recognised.reset} ${named}`}
              onClick={() => void session.reset(table)}
            >
              {recognised.reset}
            </Button>
          ) : null}
        </div>
      ) : null}
      <TableActions table={table} named={named} />
      {shown === "columns" ? <ColumnList table={table} snapshot={snapshot} /> : null}
      {shown === "correct" ? <CorrectionForm table={table} /> : null}
    </article>
  );
}
