import { makeStyles, tokens } from "@fluentui/react-components";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import { MoreIcon } from "./icons";
import { moveAmongItems } from "./roving";

const useStyles = makeStyles({
  root: { position: "relative", flexShrink: 0 },
  button: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "32px",
    height: "32px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  menu: {
    position: "absolute",
    top: "36px",
    right: 0,
    zIndex: 10,
    display: "flex",
    flexDirection: "column",
    minWidth: "168px",
    padding: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    padding: "8px",
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
});

export interface MenuChoice {
  readonly key: string;
  readonly text: string;
  readonly lang?: string;
  readonly onChoose: () => void;
}

/** The ⋯ menu by the ARIA pattern: arrows move, Esc closes and gives the focus back. */
export function MenuButton({ label, choices }: { label: string; choices: readonly MenuChoice[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>("[data-item]")?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  };
  // Mac's web view gives no focus to a clicked button; without this the menu would close before the click arrives.
  const keepFocus = (event: MouseEvent) => event.preventDefault();
  return (
    <div
      ref={root}
      className={styles.root}
      onMouseDown={keepFocus}
      onBlur={(event) => !root.current?.contains(event.relatedTarget) && setOpen(false)}
    >
      <button
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        <MoreIcon />
      </button>
      {open ? (
        <div
          role="menu"
          aria-label={label}
          className={styles.menu}
          onKeyDown={(event) => (event.key === "Escape" ? close() : moveAmongItems(event))}
        >
          {choices.map((choice) => (
            <button
              key={choice.key}
              type="button"
              role="menuitem"
              data-item
              tabIndex={-1}
              lang={choice.lang}
              className={styles.item}
              onClick={() => {
                close();
                choice.onChoose();
              }}
            >
              {choice.text}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
