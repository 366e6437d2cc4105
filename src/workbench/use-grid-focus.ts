import { type RefObject, useEffect } from "react";

/**
 * Univer takes the keyboard whenever it is drawn or a cell is selected for the user. Here it gets it only when she goes
 * there herself: by pointer, Tab or F6. Otherwise the keyboard goes back to where it was, so that walking through the
 * findings is not broken off at every step. Where it was nowhere, it goes to `fallback`.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>, fallback: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let byUser = false;
    const inGrid = (target: EventTarget | null) => target instanceof Node && (grid.current?.contains(target) ?? false);
    const pointed = ({ target }: PointerEvent) => {
      byUser = inGrid(target);
    };
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === "Tab" || key === "F6") byUser = true;
    };
    const focused = ({ target, relatedTarget }: FocusEvent) => {
      if (!inGrid(target)) byUser = false;
      else if (!byUser && !inGrid(relatedTarget)) {
        const back =
          relatedTarget instanceof HTMLElement && relatedTarget.isConnected ? relatedTarget : fallback.current;
        back?.focus();
      }
    };
    window.addEventListener("pointerdown", pointed, true);
    window.addEventListener("keydown", pressed, true);
    window.addEventListener("focusin", focused);
    return () => {
      window.removeEventListener("pointerdown", pointed, true);
      window.removeEventListener("keydown", pressed, true);
      window.removeEventListener("focusin", focused);
    };
  }, [grid, fallback]);
}
