import {
  Body1,
  Button,
  Caption1,
  ProgressBar,
  Subtitle2,
  Title2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DocumentTableRegular, FolderOpenRegular, LockClosedRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { fetchWhenIdle } from "./fetch-grid";
import type { OpeningStep } from "./open-file";
import { type Trouble, TroubleBar } from "./trouble-bar";
import type { WorkbenchWords } from "./words";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "24px 16px 32px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  column: { width: "100%", maxWidth: "640px", margin: "auto", display: "flex", flexDirection: "column", gap: "20px" },
  head: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { margin: 0 },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "12px",
    padding: "36px 16px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "12px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  steps: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(170px, 1fr))",
    gap: "16px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: { display: "flex", flexDirection: "column", gap: "4px" },
  privacy: { display: "flex", alignItems: "center", gap: "8px", color: tokens.colorNeutralForeground2 },
  opening: {
    width: "100%",
    maxWidth: "320px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    textAlign: "center",
  },
});

export interface StartViewProps {
  readonly words: WorkbenchWords;
  readonly trouble?: Trouble;
  readonly opening?: { readonly name: string; readonly step: OpeningStep };
  readonly dragging: boolean;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onDismiss: () => void;
}

const STEPS: readonly OpeningStep[] = ["reading", "unpacking", "drawing"];

function Opening({ opening, words }: { opening: NonNullable<StartViewProps["opening"]>; words: WorkbenchWords }) {
  const styles = useStyles();
  return (
    <div className={styles.opening} role="status">
      <Body1>{words.opening(opening.name)}</Body1>
      <ProgressBar
        value={(STEPS.indexOf(opening.step) + 1) / (STEPS.length + 1)}
        aria-label={words.opening(opening.name)}
      />
      <Caption1 className={styles.quiet}>{words.openingSteps[opening.step]}</Caption1>
    </div>
  );
}

/** The first thing seen: what this is, one button to begin with, and where a file that would not open is explained. */
export function StartView({ words, trouble, opening, dragging, onOpen, onSample, onDismiss }: StartViewProps) {
  const styles = useStyles();
  useEffect(fetchWhenIdle, []);
  return (
    <main className={styles.root}>
      <div className={styles.column}>
        <div className={styles.head}>
          <Title2 as="h1" className={styles.title}>
            {words.title}
          </Title2>
          <Body1 className={styles.quiet}>{words.tagline}</Body1>
        </div>
        {trouble && <TroubleBar trouble={trouble} words={words} onDismiss={onDismiss} />}
        <div className={`${styles.drop} ${dragging ? styles.over : ""}`}>
          {opening ? (
            <Opening opening={opening} words={words} />
          ) : (
            <>
              <div className={styles.buttons}>
                <Button appearance="primary" size="large" icon={<FolderOpenRegular />} onClick={onOpen}>
                  {words.open}
                </Button>
                <Button size="large" icon={<DocumentTableRegular />} onClick={onSample} title={words.sampleHint}>
                  {words.sample}
                </Button>
              </div>
              <Caption1 className={styles.quiet}>{dragging ? words.dropHere : words.openHint}</Caption1>
            </>
          )}
        </div>
        <ol className={styles.steps}>
          {words.steps.map((step, index) => (
            <li key={step.title} className={styles.step}>
              <Subtitle2 as="h2" className={styles.title}>{`${index + 1}. ${step.title}`}</Subtitle2>
              <Caption1 className={styles.quiet}>{step.text}</Caption1>
            </li>
          ))}
        </ol>
        <div className={styles.privacy}>
          <LockClosedRegular aria-hidden />
          <Caption1>{words.privacy}</Caption1>
        </div>
      </div>
    </main>
  );
}
