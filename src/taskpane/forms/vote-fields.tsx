import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../context";
import { useLayoutStyles } from "../parts/layout-styles";
import type { AttendanceFigures } from "./attendance";
import type { Faults } from "./drafts";
import { TextField } from "./fields";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px" },
});

/** Figures of a vote as typed; due and present are those of the roster until typed. */
export interface VoteDraft {
  readonly due: string;
  readonly present: string;
  readonly yes: string;
  readonly no: string;
  readonly abstain: string;
}

export function votesOf(votes: VoteDraft, figures: AttendanceFigures): VoteDraft {
  return {
    ...votes,
    due: votes.due || String(figures.votersDue),
    present: votes.present || String(figures.votersPresent),
  };
}

interface VoteFieldsProps {
  readonly votes: VoteDraft;
  readonly figures: AttendanceFigures;
  readonly faults: Faults;
  readonly onChange: (votes: VoteDraft) => void;
}

/** Votes with their denominators: the voters of the day, and those of them who were there. */
export function VoteFields({ votes, figures, faults, onChange }: VoteFieldsProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { register } = usePane().words;
  const { labels } = register;
  const shown = votesOf(votes, figures);
  const [due, present, yes, no, abstain] = [shown.due, shown.present, shown.yes, shown.no, shown.abstain].map(
    Number,
  ) as [number, number, number, number, number];
  const part = (name: keyof VoteDraft, label: string) => (
    <TextField
      label={label}
      numeric
      value={shown[name]}
      fault={faults[`votes.${name}`]}
      onChange={(value) => onChange({ ...votes, [name]: value })}
    />
  );
  return (
    <div className={layout.tight}>
      <div className={styles.grid}>
        {part("due", labels.votersDue)}
        {part("present", labels.votersPresent)}
        {part("yes", labels.yes)}
        {part("no", labels.no)}
        {part("abstain", labels.abstain)}
      </div>
      {votes.yes !== "" && Number.isFinite(yes) ? (
        <p className={layout.small} aria-live="polite">
          {register.voteShare(yes, due)}
          {yes + no + abstain === present ? "" : ` ${register.votesDiffer(yes + no + abstain, present)}`}
        </p>
      ) : null}
    </div>
  );
}
