import type { FieldName, LedgerKind } from "../domain/ledger";
import { DICTIONARIES, KNOWN_WORDS, SHARED_FIELDS, type FieldWords } from "./dictionary";
import { headerKey, withoutHint } from "./text";

/** A field found for a header, how sure (0–1), and what it weighs for its kind. */
export interface FieldMatch {
  readonly field: FieldName;
  readonly confidence: number;
  readonly sign: number;
}

interface Words {
  readonly exact: ReadonlyMap<string, FieldMatch>;
  readonly like: readonly { readonly pattern: RegExp; readonly match: FieldMatch }[];
}

const EXACT_OWN = 1;
const EXACT_SHARED = 0.97;
const LIKE_OWN = 0.8;
const LIKE_SHARED = 0.75;
/** Longer headers are sentences; a pattern found in one says nothing. */
const LIKE_LENGTH = 24;

function compile(fields: readonly FieldWords[], exact: number, like: number): Words {
  const words = new Map<string, FieldMatch>();
  const patterns: { pattern: RegExp; match: FieldMatch }[] = [];
  for (const entry of fields) {
    const sign = entry.sign ?? 0;
    for (const word of entry.words) {
      const key = headerKey(word);
      if (!words.has(key)) words.set(key, { field: entry.field, confidence: exact, sign });
    }
    if (entry.like) patterns.push({ pattern: entry.like, match: { field: entry.field, confidence: like, sign } });
  }
  return { exact: words, like: patterns };
}

const shared = compile(SHARED_FIELDS, EXACT_SHARED, LIKE_SHARED);
const byKind = new Map<LedgerKind, Words>();
const signsByKind = new Map<LedgerKind, ReadonlyMap<FieldName, number>>();
for (const dictionary of DICTIONARIES) {
  byKind.set(dictionary.kind, compile(dictionary.fields, EXACT_OWN, LIKE_OWN));
  signsByKind.set(dictionary.kind, new Map(dictionary.fields.map((entry) => [entry.field, entry.sign ?? 0])));
}

/** What a field weighs for a kind of ledger. */
export function signOf(kind: LedgerKind, field: FieldName): number {
  return signsByKind.get(kind)?.get(field) ?? 0;
}

function exactIn(kind: LedgerKind, key: string): FieldMatch | undefined {
  const own = byKind.get(kind)?.exact.get(key);
  if (own) return own;
  const common = shared.exact.get(key);
  return common ? { ...common, sign: signOf(kind, common.field) } : undefined;
}

function likeIn(kind: LedgerKind, key: string): FieldMatch | undefined {
  if (key.length > LIKE_LENGTH) return undefined;
  for (const { pattern, match } of byKind.get(kind)?.like ?? []) if (pattern.test(key)) return match;
  for (const { pattern, match } of shared.like)
    if (pattern.test(key)) return { ...match, sign: signOf(kind, match.field) };
  return undefined;
}

/**
 * The field a header stands for in a ledger of one kind. `path` holds the levels from the top; the joined name is tried
 * first, so that 公示/结束时间 and 培训/结束时间 stay two fields.
 */
export function matchHeader(kind: LedgerKind, path: readonly string[]): FieldMatch | undefined {
  const keys = path.map(headerKey).filter((key) => key !== "");
  const child = keys[keys.length - 1];
  if (child === undefined) return undefined;
  const parent = keys.length > 1 ? keys[keys.length - 2]! : undefined;
  const forms = parent === undefined ? [child] : [`${parent}/${child}`, parent + child, child];
  for (const form of forms) {
    const match = exactIn(kind, form) ?? exactIn(kind, withoutHint(form));
    if (match) return match;
  }
  for (const form of forms.slice().reverse()) {
    const match = likeIn(kind, form) ?? likeIn(kind, withoutHint(form));
    if (match) return match;
  }
  return undefined;
}

const plainWords = new Set(KNOWN_WORDS.map(headerKey));
const knowledge = new Map<string, number>();

/** How well a word is known as a header of any ledger: 1 exactly, 0.7 by likeness, 0 not at all. */
export function headerKnowledge(text: string): number {
  const key = headerKey(text);
  const known = knowledge.get(key);
  if (known !== undefined) return known;
  const value = rateKnowledge(key);
  if (knowledge.size > 50_000) knowledge.clear();
  knowledge.set(key, value);
  return value;
}

function rateKnowledge(key: string): number {
  if (key === "" || key.length > 40) return 0;
  const forms = [key, withoutHint(key)];
  for (const form of forms) {
    if (shared.exact.has(form) || plainWords.has(form)) return 1;
    for (const words of byKind.values()) if (words.exact.has(form)) return 1;
  }
  if (key.length > LIKE_LENGTH) return 0;
  for (const form of forms) {
    for (const words of [shared, ...byKind.values()])
      if (words.like.some(({ pattern }) => pattern.test(form))) return 0.7;
  }
  return 0;
}
