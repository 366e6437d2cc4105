import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useToneStyles } from "./tone-styles";
import type { ToneName } from "./tones";

const useStyles = makeStyles({
  chip: {
    height: "24px",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    fontWeight: tokens.fontWeightSemibold,
    border: "1px solid currentColor",
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  plain: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
});

interface ChipProps {
  readonly tone: ToneName;
  readonly pressed: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** One of several behind a single stop of Tab. */
  readonly item?: boolean;
  readonly tabIndex?: number;
  readonly onFocus?: () => void;
  readonly invalid?: boolean;
}

/** A small switch that is on or off. */
export function Chip({
  tone,
  pressed,
  onClick,
  children,
  item = false,
  tabIndex,
  onFocus,
  invalid = false,
}: ChipProps) {
  const styles = useStyles();
  const tones = useToneStyles();
  const on = pressed && mergeClasses(tone === "plain" ? styles.plain : tones[tone], styles.pressed);
  return (
    <button
      type="button"
      aria-pressed={pressed}
      data-item={item || undefined}
      data-invalid={invalid || undefined}
      tabIndex={tabIndex}
      onFocus={onFocus}
      className={mergeClasses(styles.chip, on)}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
