import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../context";
import { ArrowDownIcon, ArrowUpIcon } from "../../parts/icons";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Walk } from "./use-walk";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: "-12px",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    margin: "8px -12px -12px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** 上一条 / 下一条: always at the foot, however long the list is. */
export function WalkFoot({ walk }: { walk: Walk }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { findings } = usePane().words;
  const nothing = walk.total === 0;
  return (
    <div className={styles.foot}>
      <Button size="small" icon={<ArrowUpIcon />} disabled={nothing} onClick={() => walk.step(-1)}>
        {findings.previous}
      </Button>
      <span className={layout.small} aria-live="polite">
        {findings.position(walk.position, walk.total)}
      </span>
      <Button
        size="small"
        icon={<ArrowDownIcon />}
        iconPosition="after"
        disabled={nothing}
        onClick={() => walk.step(1)}
      >
        {findings.next}
      </Button>
    </div>
  );
}
