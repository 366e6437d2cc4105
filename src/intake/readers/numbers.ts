import { halfWidth, isNoneText, squeeze } from "../text";
import { chineseNumber } from "./chinese-numbers";
import { done, failed, type ReadOutcome } from "./outcome";

/** Reads a count: 18, `18人`, `18 名`, `2次`, 无 (nobody: 0), 十八人. */
export function readCount(text: string): ReadOutcome<number> {
  const plain = halfWidth(squeeze(text)).replace(/,(?=\d{3}(?!\d))/g, "");
  if (isNoneText(plain)) return done(0);
  const match = /^(?:共|约)?(\d+(?:\.\d+)?)(?:个|人次|人|名|次|票|位|户|份|元|岁|年)?[。.]?$/.exec(plain);
  if (match && !/^约/.test(plain)) return done(Number(match[1]));
  const chinese = /^([一二两三四五六七八九十]{1,3})(?:人|名|次|票)$/.exec(plain);
  const number = chinese ? chineseNumber(chinese[1]!) : undefined;
  return number === undefined ? failed("not-a-number") : done(number);
}

/** Reads an amount or rate: 109.5, `109.5元`, `¥15`, `1%` (0.01), `0.5％`. */
export function readAmount(text: string): ReadOutcome<number> {
  const plain = halfWidth(squeeze(text))
    .replace(/,(?=\d{3}(?!\d))/g, "")
    .replace(/^[¥￥]/, "");
  const match = /^(-?\d+(?:\.\d+)?)(元|%|‰)?(?:\/月|每月)?$/.exec(plain);
  if (!match) return failed("not-a-number");
  const number = Number(match[1]);
  return done(match[2] === "%" ? number / 100 : match[2] === "‰" ? number / 1000 : number);
}
