import { useState } from "react";
import type { Fault, Faults } from "./drafts";

/** What is typed into a form, and what was wrong with it when it was last looked at. */
export function useDraft<D extends object>(initial: () => D) {
  const [draft, setDraft] = useState<D>(initial);
  const [faults, setFaults] = useState<Faults>({});
  /** Changes some fields; their faults are forgotten. */
  const set = (part: Partial<D>) => {
    setDraft((before) => ({ ...before, ...part }));
    setFaults((before) =>
      Object.fromEntries(Object.entries(before).filter(([path]) => !(path.split(".")[0]! in part))),
    );
  };
  /** Props of a text field by its name. */
  const field = (
    name: keyof D & string,
  ): { readonly value: string; readonly fault: Fault | undefined; readonly onChange: (value: string) => void } => ({
    value: String(draft[name]),
    fault: faults[name],
    onChange: (value) => set({ [name]: value } as unknown as Partial<D>),
  });
  return { draft, faults, setFaults, set, field };
}
