import { Button, makeStyles } from "@fluentui/react-components";
import type { Words } from "../../i18n";

const useStyles = makeStyles({
  page: { padding: "12px" },
});

interface LoadingProps {
  readonly words: Words;
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** First picture, before anything is known of the workbook; or the sentence where the rest of the pane does not come. */
export function Loading({ words, failed, onRetry }: LoadingProps) {
  const styles = useStyles();
  const { shell } = words;
  return (
    <div className={styles.page} aria-busy={!failed}>
      <h1 style={{ margin: 0, fontSize: 16, lineHeight: "22px" }}>{shell.product}</h1>
      <p role="status">{failed ? shell.notLoaded : shell.loading}</p>
      {failed ? <Button onClick={onRetry}>{words.nextSteps.retry}</Button> : null}
    </div>
  );
}
