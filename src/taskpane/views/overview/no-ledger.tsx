import { Button } from "@fluentui/react-components";
import { usePane } from "../../context";
import { useLayoutStyles } from "../../parts/layout-styles";

/** Nothing was recognised: says so, why, and where to go on. */
export function NoLedger() {
  const layout = useLayoutStyles();
  const { words, go, environment, session } = usePane();
  const { empty } = words.overview;
  return (
    <section className={layout.stack}>
      <h2 className={layout.heading}>{empty.title}</h2>
      <p className={layout.body}>{empty.why}</p>
      <p className={layout.body}>{empty.next}</p>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => go("recognised")}>
          {empty.open}
        </Button>
        <Button onClick={() => void session.recheck()}>{words.shell.recheck}</Button>
        {environment.openAnother ? <Button onClick={environment.openAnother}>{words.shell.menu.another}</Button> : null}
      </div>
    </section>
  );
}
