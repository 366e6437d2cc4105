import type { NamesInText } from "./names-in-text";

/**
 * A text without what a copyist changes: digits, punctuation, white space and the names of people. Two records that are
 * equal then were written once.
 */
export function normalText(text: string, names: NamesInText): string {
  return names.remove(text.normalize("NFKC").replace(/[\p{N}\p{P}\p{S}\p{Z}\s]/gu, ""));
}
