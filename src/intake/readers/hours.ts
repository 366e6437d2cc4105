import type { SnapshotCell } from "../../domain/snapshot";
import { halfWidth, squeeze } from "../text";
import { chineseNumber } from "./chinese-numbers";
import { done, failed, type ReadOutcome } from "./outcome";

/** What half a day, a day and the numbers of a column are worth. */
export interface HoursContext {
  /** 60 in a column headed （分钟）. */
  readonly minutesColumn?: boolean;
  readonly halfDay?: number;
  readonly day?: number;
}

const NUMBER = "(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]{1,3})";
const UNIT = "(学时|课时|小时|钟头|h|hrs?|hours?|分钟|分|min|mins|minutes|天|日)";
const PIECE = new RegExp(`^${NUMBER}个?(半)?${UNIT}(半)?`, "i");

/** Reads hours of study: 2, `2学时`, `90分钟`, `1.5h`, 半天, `2+2`, `4（含自学）`, 一个半小时, a time value 0:45. */
export function readHours(cell: SnapshotCell, context: HoursContext = {}): ReadOutcome<number> {
  const value = cell.value;
  if (typeof value === "number") {
    if (value < 0) return failed("not-hours");
    if (cell.format !== undefined && /h|s|\[m/i.test(cell.format) && !/[yd]/i.test(cell.format))
      return done(round(value * 24));
    return done(context.minutesColumn ? round(value / 60) : value);
  }
  return typeof value === "string"
    ? readHoursText(value, context)
    : failed(typeof value === "object" ? "error-cell" : "not-hours");
}

export function readHoursText(text: string, context: HoursContext = {}): ReadOutcome<number> {
  const plain = halfWidth(squeeze(text))
    .replace(/\([^)]{0,300}\)/g, "")
    .replace(/^(共计|合计|共|计)/, "")
    .replace(/[。;]$/, "");
  if (/^\d+(\.\d+)?$/.test(plain)) return done(context.minutesColumn ? round(Number(plain) / 60) : Number(plain));
  const clock = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(plain);
  if (clock) return done(round(Number(clock[1]) + Number(clock[2]) / 60));
  if (/^无|^没有/.test(plain)) return done(0);
  const alternatives = plain.split(/[/=]/);
  if (alternatives.length === 2) return equivalent(alternatives, context);
  let sum = 0;
  for (const piece of plain.split("+")) {
    const hours = piecesOf(piece, context);
    if (hours === undefined) return failed("not-hours");
    sum += hours;
  }
  return done(round(sum));
}

/** `3天/24学时`: one duration in two units; the one in 学时 is meant, if the other does not contradict its kind. */
function equivalent(sides: readonly string[], context: HoursContext): ReadOutcome<number> {
  const named = sides.filter((side) => /学时|课时/.test(side));
  const hours = named.length === 1 ? piecesOf(named[0]!, context) : undefined;
  return hours === undefined ? failed("not-hours") : done(hours);
}

function piecesOf(text: string, context: HoursContext): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return context.minutesColumn ? Number(text) / 60 : Number(text);
  const number = chineseNumber(text);
  if (number !== undefined) return number;
  let rest = text;
  let sum = 0;
  while (rest !== "") {
    const half = /^半个?(天|日|小时|钟头|学时)/.exec(rest);
    if (half) {
      sum += /天|日/.test(half[1]!) ? (context.halfDay ?? 4) : 0.5;
      rest = rest.slice(half[0].length);
      continue;
    }
    const match = PIECE.exec(rest);
    if (!match) return undefined;
    const count = /^\d/.test(match[1]!) ? Number(match[1]) : chineseNumber(match[1]!);
    if (count === undefined) return undefined;
    sum += (count + (match[2] || match[4] ? 0.5 : 0)) * worth(match[3]!, context);
    rest = rest.slice(match[0].length);
  }
  return round(sum);
}

function worth(unit: string, context: HoursContext): number {
  if (/^(分|min)/i.test(unit)) return 1 / 60;
  return /天|日/.test(unit) ? (context.day ?? 8) : 1;
}

const round = (hours: number): number => Math.round(hours * 1e4) / 1e4;
