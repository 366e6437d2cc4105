import { halfWidth, squeeze } from "../../intake/text";

/** How a head asks its dates to be written. */
export type AskedDate =
  | "yyyy.mm.dd"
  | "yyyy-mm-dd"
  | "yyyy.mm"
  | "yyyy-mm"
  | "yyyymmdd"
  | "yyyymm"
  | "yyyy/mm/dd"
  | "yyyy年mm月dd日"
  | "yyyy年mm月";

/** A head in compared form: half-width, no white space, quotes, stars or colons at its ends. */
export function plainWords(text: string): string {
  return halfWidth(squeeze(text))
    .replace(/[“”"'‘’《》<>【】]/g, "")
    .replace(/[（]/g, "(")
    .replace(/[）]/g, ")")
    .replace(/[，]/g, ",")
    .replace(/[*＊★☆]/g, "")
    .replace(/^[、.．:]+|[:：。;；]+$/g, "")
    .replace(/^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、.．](?!\d)/, "")
    .replace(/^\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)/, "");
}

const DATE_HINT =
  /\((?:格式[:：]?|日期格式[:：]?|如[:：]?|例[:：]?)?(yyyy年mm月dd日|yyyy年mm月|y{4}[.\-/]?m{2}(?:[.\-/]?d{2})?)(?:格式)?\)/i;
const EXAMPLE = /\((?:格式|如|例如|例)[:：]?((?:19|20)\d{2})([.\-/]?)(\d{2})(?:\2(\d{2}))?\)/;
const KEPT_HINT = /\((?:必填|选填|必填项|盖章|公章|签章|全称|可不填|身份证上姓名|见身份证)\)/g;

/** A head without the hints that say how to write, and what they ask. Brackets of other words stay: they narrow the question. */
export function takeHints(head: string): { readonly words: string; readonly date?: AskedDate } {
  let words = head.replace(KEPT_HINT, "");
  const hint = DATE_HINT.exec(words);
  if (hint) {
    words = words.replace(hint[0], "");
    return { words, date: hint[1]!.toLowerCase() as AskedDate };
  }
  const example = EXAMPLE.exec(words);
  if (!example) return { words };
  const mark = example[2]!;
  return { words: words.replace(example[0], ""), date: `yyyy${mark}mm${example[4] ? `${mark}dd` : ""}` as AskedDate };
}
