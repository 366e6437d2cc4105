import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus where an action and its progress take each other's place: the button that was pressed is gone, so the
 * next one there gets it. Never takes the focus from the sheet or from anything else.
 */
export function useKeptFocus(shown: boolean): {
  readonly ref: RefObject<HTMLDivElement>;
  readonly onFocus: () => void;
  readonly onBlur: (event: { relatedTarget: EventTarget | null }) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const had = useRef(false);
  useLayoutEffect(() => {
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (had.current && lost) ref.current?.querySelector<HTMLElement>("button:not([disabled])")?.focus();
  }, [shown]);
  return {
    ref,
    onFocus: () => void (had.current = true),
    // A button that vanishes loses the focus to nobody.
    onBlur: ({ relatedTarget }) => void (had.current = relatedTarget === null),
  };
}
