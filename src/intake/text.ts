import { simplified } from "./traditional";

/** White space as ledgers hold it: ordinary, full-width, no-break, zero-width. */
const SPACE = /[\s\u3000\u00a0\u200b-\u200f\ufeff]+/g;

/** Text without any white space. */
export function squeeze(text: string): string {
  for (let i = 0; i < text.length; i++) if (isSpace(text.charCodeAt(i))) return text.replace(SPACE, "");
  return text;
}

/** Text without white space at its ends, inner white space as typed. */
export function trimEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** By code, because most cells have none and a pattern costs more than the look. */
function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Full-width letters, digits and punctuation as half-width ones; Chinese punctuation stays. */
export function halfWidth(text: string): string {
  if (!/[\uff01-\uff5e\u3000]/.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}

const keys = new Map<string, string>();
const KEY_LIMIT = 50_000;
/** No header word is so long; what stands behind is the text of a record, and patterns of words would go over it again and again. */
const LONGEST_HEADER = 600;

/** The form in which header words are compared: no white space, half-width, simplified, no stars, no colon at the end, lower case. */
export function headerKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = simplified(halfWidth(squeeze(text.length > LONGEST_HEADER ? text.slice(0, LONGEST_HEADER) : text)))
    .replace(/[*＊★☆※]/g, "")
    .replace(/^[、.．]+|(?<![:：。])[:：。]+$/g, "")
    .replace(/[“”"'‘’]/g, "")
    .toLowerCase();
  if (keys.size > KEY_LIMIT) keys.clear();
  keys.set(text, key);
  return key;
}

/** A header key without the brackets at its end that hold a rule or unit: `职务(留空默认为委员)` → `职务`. */
export function withoutHint(key: string): string {
  const cut = key.replace(/(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)+$/, "");
  return cut === "" ? key : cut;
}

/** A cell that counts as blank: white space, `/`, `-`, `—` alone. 无 is not blank. */
export function isBlankText(text: string): boolean {
  if (text.charCodeAt(0) >= 0x3001 && text.charCodeAt(0) < 0xf000) return false;
  return /^[\s\u3000\u00a0\u200b-\u200f\ufeff/／\\\-－–—―_]*$/.test(text);
}

/** Words that say nobody or nothing: not the same as a blank cell. */
export function isNoneText(text: string): boolean {
  return /^(无|无缺席|无请假|无人缺席|无人请假|没有|全勤|全部到会|均到会|无缺席人员|无请假人员|0人?)$/.test(
    squeeze(text),
  );
}

/** Ideographs, the rare blocks included. */
export const HAN = "\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}";
