import { Button } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../context";
import { useLayoutStyles } from "../../parts/layout-styles";

/** The one primary action, and its undoing. */
export function MainActions({ busy }: { busy: boolean }) {
  const layout = useLayoutStyles();
  const { words, session, go } = usePane();
  const { marks } = usePaneState();
  return (
    <div className={layout.tight}>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void session.check()}>
          {words.overview.check}
        </Button>
        <Button onClick={() => go("register")}>{words.register.open}</Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void session.clearMarks()}>
          {words.overview.clear}
        </Button>
      </div>
      {marks ? <p className={layout.small}>{words.overview.marksThere(marks)}</p> : null}
    </div>
  );
}
