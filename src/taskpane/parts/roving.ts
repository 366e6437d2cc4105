import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrow keys, Home and End move the focus among the items of a container that bear `data-item`. */
export function moveAmongItems(event: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-item]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const step = STEPS[event.key];
  const target =
    event.key === "Home"
      ? 0
      : event.key === "End"
        ? items.length - 1
        : step === undefined
          ? undefined
          : (at + step + items.length) % items.length;
  const item = target === undefined ? undefined : items[target];
  if (!item) return undefined;
  event.preventDefault();
  item.focus();
  return item;
}
