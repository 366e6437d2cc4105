import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutStyles } from "./layout-styles";
import { moveAmongItems } from "./roving";

const useStyles = makeStyles({
  strip: { display: "flex", gap: "4px", padding: "0 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: "relative",
    padding: "8px 8px 10px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "14px",
    lineHeight: "20px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-4px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: "8px",
      right: "8px",
      bottom: 0,
      height: "2px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  count: {
    marginLeft: "4px",
    fontSize: "12px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly text: string;
  readonly count?: number;
  /** What the count counts, for who does not see it stand there. */
  readonly unit?: string;
}

interface TabStripProps<Id extends string> {
  readonly items: readonly TabItem<Id>[];
  /** `undefined` while a page of the menu is shown. */
  readonly selected: Id | undefined;
  readonly onSelect: (id: Id) => void;
  readonly label: string;
  /** Id of the panel that the tabs switch. */
  readonly controls: string;
}

/** Tabs by the ARIA pattern: one stop of Tab, arrow keys choose. */
export function TabStrip<Id extends string>({ items, selected, onSelect, label, controls }: TabStripProps<Id>) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const stop = selected ?? items[0]?.id;
  return (
    <div
      role="tablist"
      aria-label={label}
      className={styles.strip}
      onKeyDown={(event) => moveAmongItems(event)?.click()}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="tab"
          id={`${controls}-${item.id}`}
          data-item
          aria-selected={item.id === selected}
          aria-controls={controls}
          tabIndex={item.id === stop ? 0 : -1}
          className={mergeClasses(styles.tab, item.id === selected && styles.selected)}
          onClick={() => onSelect(item.id)}
        >
          {item.text}
          {item.count ? <span className={styles.count}>{item.count}</span> : null}
          {item.unit ? <span className={layout.hidden}>{item.unit}</span> : null}
        </button>
      ))}
    </div>
  );
}
