import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../context";
import { useLayoutStyles } from "../parts/layout-styles";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "20px" },
});

/** 帮助: how it goes, what it never does, privacy, keys. */
export function Help() {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { help } = usePane().words;
  return (
    <div className={layout.stack}>
      {help.sections.map((section) => (
        <section key={section.title}>
          <h3 className={layout.heading}>{section.title}</h3>
          <ul className={styles.list}>
            {section.lines.map((line) => (
              <li key={line} className={layout.body}>
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
