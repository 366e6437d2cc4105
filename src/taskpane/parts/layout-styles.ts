import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles that several views share: text sizes, stacks, plain buttons that look like lines of text. */
export const useLayoutStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  tight: { display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  spread: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  heading: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0, fontSize: "14px", lineHeight: "20px" },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  numbers: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  wrap: { overflowWrap: "anywhere" },
  link: {
    display: "inline",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    textAlign: "left",
    cursor: "pointer",
    textDecorationLine: "underline",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  /** A link that stands alone is large enough to be hit. */
  alone: { minHeight: "24px", paddingTop: "4px", paddingBottom: "4px" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
