import { useEffect } from "react";

/** Parts of the page the keyboard can go to (the bar, the pane, the grid) bear this attribute. */
const REGION = "data-region";

const FOCUSABLE =
  "button:not(:disabled), [href], input:not([type=hidden]), select, textarea, [contenteditable=true], [tabindex='0']";

const seen = (element: HTMLElement) =>
  (element.offsetParent !== null || element.getClientRects().length > 0) &&
  getComputedStyle(element).visibility !== "hidden";

/** Where typing goes on when a part is entered: what was left there, else its main action, else the first thing. */
function entry(region: HTMLElement, last: WeakMap<HTMLElement, HTMLElement>): HTMLElement | undefined {
  const left = last.get(region);
  if (left && region.contains(left) && seen(left)) return left;
  return [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(seen);
}

/**
 * F6 goes to the next part of the page, Shift+F6 to the one before, as in Excel: Tab alone would never leave the grid,
 * where it moves to the next cell.
 */
export function useRegionKeys(): void {
  useEffect(() => {
    const last = new WeakMap<HTMLElement, HTMLElement>();
    const remember = ({ target }: FocusEvent) => {
      const region = target instanceof HTMLElement ? target.closest<HTMLElement>(`[${REGION}]`) : null;
      if (region && target instanceof HTMLElement) last.set(region, target);
    };
    const move = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      const regions = [...document.querySelectorAll<HTMLElement>(`[${REGION}]`)].filter(seen);
      if (regions.length < 2) return;
      event.preventDefault();
      event.stopPropagation();
      const now = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? regions.length - 1 : 1;
      entry(regions[(Math.max(now, 0) + step) % regions.length]!, last)?.focus();
    };
    window.addEventListener("focusin", remember);
    window.addEventListener("keydown", move, true);
    return () => {
      window.removeEventListener("focusin", remember);
      window.removeEventListener("keydown", move, true);
    };
  }, []);
}
