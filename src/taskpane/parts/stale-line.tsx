import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { usePane } from "../context";

const useStyles = makeStyles({
  bar: { marginBottom: "12px", flexShrink: 0, paddingTop: "4px", paddingBottom: "4px" },
  body: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    whiteSpace: "normal",
    fontSize: "14px",
    lineHeight: "20px",
  },
  button: { flexShrink: 0 },
});

/** Says that the workbook has moved on, and offers to look again. Nothing is re-read unasked. */
export function StaleLine() {
  const styles = useStyles();
  const { words, session } = usePane();
  return (
    <MessageBar intent="info" layout="singleline" politeness="polite" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <span>{words.shell.stale}</span>
        <Button size="small" className={styles.button} onClick={() => void session.recheck()}>
          {words.shell.recheck}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
