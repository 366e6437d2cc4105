import type { UnreadReason } from "../../domain/ledger";

/** What a reader makes of a text: the value, or why not. */
export type ReadOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: UnreadReason };

export const done = <T>(value: T): ReadOutcome<T> => ({ ok: true, value });
export const failed = (why: UnreadReason): ReadOutcome<never> => ({ ok: false, why });
