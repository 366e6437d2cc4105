import type { ReactNode } from "react";
import { useLayoutStyles } from "./layout-styles";

/** An action that reads as text: a place to go to. */
export function LinkButton({ children, onClick, label }: { children: ReactNode; onClick: () => void; label?: string }) {
  const styles = useLayoutStyles();
  return (
    <button type="button" className={styles.link} onClick={onClick} aria-label={label}>
      {children}
    </button>
  );
}
