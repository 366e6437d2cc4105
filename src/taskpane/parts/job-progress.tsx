import { Button, ProgressBar, makeStyles } from "@fluentui/react-components";
import { usePane } from "../context";
import type { Job } from "../session/state";
import { useLayoutStyles } from "./layout-styles";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px" },
  words: { flexGrow: 1, minWidth: 0 },
  bar: { marginTop: "4px" },
});

/** What is going on, how far it is, and a way out. */
export function JobProgress({ job }: { job: Job }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words, session } = usePane();
  const { shell } = words;
  const percent = job.share === undefined ? "" : ` ${shell.percent(Math.round(job.share * 100))}`;
  const label = shell.doing[job.doing];
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <p className={layout.body}>
          {label}
          {percent}
        </p>
        <ProgressBar
          className={styles.bar}
          aria-label={label}
          thickness="medium"
          {...(job.share === undefined ? {} : { value: job.share })}
        />
      </div>
      <Button size="small" disabled={job.cancelling} onClick={session.cancel}>
        {job.cancelling ? shell.cancelling : shell.cancel}
      </Button>
    </div>
  );
}
