import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLayoutStyles } from "./layout-styles";

interface LinkButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly label?: string;
  /** On a line of its own. */
  readonly alone?: boolean;
}

/** An action that reads as text: a place to go to. */
export function LinkButton({ children, onClick, label, alone = false }: LinkButtonProps) {
  const styles = useLayoutStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, alone && styles.alone)}
      onClick={onClick}
      aria-label={label}
    >
      {children}
    </button>
  );
}
