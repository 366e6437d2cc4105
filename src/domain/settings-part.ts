import type { LedgerSettings } from "./settings";
import { parseSettings } from "./settings-schema";

/** Namespace of the custom XML part that holds our settings, the same in every adapter. */
export const SETTINGS_NAMESPACE = "urn:branch-ledger:settings";

/** The part's text: one element, the settings as JSON inside. */
export function writeSettingsPart(settings: LedgerSettings): string {
  return `<?xml version="1.0" encoding="UTF-8"?><ledger xmlns="${SETTINGS_NAMESPACE}" version="${settings.version}">${escape(JSON.stringify(settings))}</ledger>`;
}

export function isSettingsPart(xml: string): boolean {
  return new RegExp(
    `^\\uFEFF?\\s*(?:<\\?[^>]*>\\s*)?<(?:[\\w.-]+:)?ledger\\s[^>]*xmlns(?::\\w+)?\\s*=\\s*["']${SETTINGS_NAMESPACE}["']`,
  ).test(xml);
}

/** The settings of a part; `null` where it is damaged, of another shape or of a later version (then left alone). */
export function readSettingsPart(xml: string): LedgerSettings | null {
  const body = /<(?:[\w.-]+:)?ledger\b[^>]*>([\s\S]*)<\/(?:[\w.-]+:)?ledger\s*>\s*$/.exec(xml)?.[1];
  if (body === undefined) return null;
  try {
    return parseSettings(JSON.parse(unescape(body)));
  } catch {
    return null;
  }
}

/** Control characters have no place in XML; JSON writes them as escapes already, all but these two. */
function escape(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}

function unescape(text: string): string {
  const cdata = text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => escape(inner));
  return cdata
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
