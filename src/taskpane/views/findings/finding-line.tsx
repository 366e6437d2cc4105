import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import type { Finding } from "../../../domain/finding";
import { useDescribe, usePane } from "../../context";
import { ChevronDownIcon, ChevronRightIcon } from "../../parts/icons";
import { useToneStyles } from "../../parts/tone-styles";
import { FindingDetail } from "./finding-detail";

const useStyles = makeStyles({
  // The foot with 上一条/下一条 stays over the list: an opened line must not end under it.
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    scrollMarginBottom: "56px",
    scrollMarginTop: "12px",
  },
  line: {
    display: "flex",
    alignItems: "start",
    gap: "8px",
    width: "100%",
    padding: "8px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "14px",
    lineHeight: "20px",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  badge: {
    flexShrink: 0,
    padding: "0 3px",
    height: "20px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxSizing: "border-box",
    fontSize: "12px",
    lineHeight: "18px",
    textAlign: "center",
  },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  chevron: { flexShrink: 0, lineHeight: 0, paddingTop: "2px", color: tokens.colorNeutralForeground3 },
});

interface FindingLineProps {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onOpen: (finding: Finding | null) => void;
  readonly settled: boolean;
  /** The group's title already says the sheet. */
  readonly named: boolean;
}

/** One finding as one line; opened it says why, what to do and where. */
export const FindingLine = memo(
  function FindingLine({ finding, open, onOpen, settled, named }: FindingLineProps) {
    const styles = useStyles();
    const tones = useToneStyles();
    const { words } = usePane();
    const describe = useDescribe();
    const item = useRef<HTMLLIElement>(null);
    useEffect(() => {
      if (open) item.current?.scrollIntoView?.({ block: "nearest" });
    }, [open]);
    const sheet = finding.at[0]?.sheet;
    const severity = words.findings.severity[finding.severity];
    return (
      <li ref={item} className={styles.item}>
        <button
          type="button"
          className={styles.line}
          aria-expanded={open}
          onClick={() => onOpen(open ? null : finding)}
        >
          <span
            className={mergeClasses(styles.badge, tones[finding.severity])}
            role="img"
            aria-label={severity}
            title={severity}
          >
            {words.findings.mark[finding.severity]}
          </span>
          <span className={styles.what}>
            {sheet === undefined || named ? "" : words.findings.inSheet(sheet)}
            {describe(finding).what}
          </span>
          <span className={styles.chevron}>{open ? <ChevronDownIcon /> : <ChevronRightIcon />}</span>
        </button>
        {open ? <FindingDetail finding={finding} settled={settled} /> : null}
      </li>
    );
  },
  (a, b) => a.finding === b.finding && a.open === b.open && a.settled === b.settled && a.named === b.named,
);
