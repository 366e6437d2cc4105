import { type PaneEvent, type PaneState, START, reduce } from "./state";

/** One state, changed by events alone. */
export interface Store {
  get(): PaneState;
  send(event: PaneEvent): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(): Store {
  let state = START;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
