import type { FieldName, LedgerKind } from "../../domain/ledger";
import { DICTIONARIES, SHARED_FIELDS } from "../../intake/dictionary";
import { matchHeader } from "../../intake/lexicon";

/** Words of the ledger itself that would be read by another unit than the copy writes. */
const MINUTES = /分钟/;

/**
 * A one-line header that is read as the field again: her own word where it says enough by itself, else the usual word.
 * `header` has its levels joined by `/`.
 */
export function headerFor(kind: LedgerKind, field: FieldName, header: string): string {
  const base = field.replace(/#\d+$/, "");
  const levels = header
    .replace(/\s+/g, "")
    .split("/")
    .filter((level) => level !== "");
  const own = levels.length === 0 ? [] : [levels.at(-1)!, levels.join("")];
  if (base.startsWith("header:")) return plainHeader(kind, levels);
  const words = [...own.filter((word) => !MINUTES.test(word) && !/[\d]月$/.test(word)), ...usualWords(kind, base)];
  return words.find((word) => reads(kind, word, base)) ?? own[0] ?? base;
}

/** 请假人员 is the list of the absent where the ledger keeps no other; a list that tells present and absent is known by its values. */
function reads(kind: LedgerKind, word: string, field: FieldName): boolean {
  const read = matchHeader(kind, [word])?.field;
  return (
    read === field ||
    (read === "leaveList" && field === "absentList") ||
    (read === "attendees" && field === "rosterText")
  );
}

/** A column that is kept without a field must not be taken for one. */
function plainHeader(kind: LedgerKind, levels: readonly string[]): string {
  const joined = levels.join("_") || "其他内容";
  return matchHeader(kind, [joined]) === undefined ? joined : `原表${joined}`;
}

function usualWords(kind: LedgerKind, field: FieldName): readonly string[] {
  const own = DICTIONARIES.find((dictionary) => dictionary.kind === kind)?.fields ?? [];
  return [...own, ...SHARED_FIELDS].filter((entry) => entry.field === field).flatMap(({ words }) => words);
}

/** Headers told apart, as a table needs them. */
export function apart(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    let name = header;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${header}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
