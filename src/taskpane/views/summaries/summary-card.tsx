import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetPlan } from "../../../domain/plan";
import { usePane, usePaneState } from "../../context";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { ReportCard } from "../../../engine/types";
import { LayoutPicture } from "./layout-picture";
import { PlanPreview } from "./plan-preview";

const useStyles = makeStyles({
  card: { padding: "12px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  top: { display: "grid", gridTemplateColumns: "88px 1fr", gap: "12px" },
  words: { minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
  actions: { marginTop: "8px" },
});

interface SummaryCardProps {
  readonly card: ReportCard;
  /** `undefined` while it is being laid out, `null` where it cannot be. */
  readonly plan: SheetPlan | null | undefined;
}

/** One table: how it looks, what it is for, preview, make. */
export function SummaryCard({ card, plan }: SummaryCardProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words, session, language } = usePane();
  const { job, written } = usePaneState();
  const [preview, setPreview] = useState(false);
  const { summaries } = words;
  const title = card.title[language];
  const made = written.find((sheet) => sheet.report === card.id);
  return (
    <article className={styles.card} aria-label={title}>
      <div className={styles.top}>
        <LayoutPicture plan={plan ?? undefined} title={title} />
        <div className={styles.words}>
          <h2 className={layout.heading}>{title}</h2>
          <p className={layout.small}>{plan === null ? summaries.cannot : card.description[language]}</p>
          {made ? <p className={layout.small}>{summaries.made(made.name)}</p> : null}
        </div>
      </div>
      <div className={`${layout.row} ${styles.actions}`}>
        <Button
          size="small"
          disabledFocusable={!plan || job !== null}
          aria-label={`${summaries.make} ${title}`}
          onClick={() => plan && void session.writeSheets([plan])}
        >
          {made ? summaries.makeAgain : summaries.make}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={!plan}
          aria-expanded={preview}
          aria-label={`${preview ? summaries.hidePreview : summaries.preview} ${title}`}
          onClick={() => setPreview(!preview)}
        >
          {preview ? summaries.hidePreview : summaries.preview}
        </Button>
      </div>
      {preview && plan ? <PlanPreview plan={plan} title={title} /> : null}
    </article>
  );
}
