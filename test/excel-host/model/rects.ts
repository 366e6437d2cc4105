import { MAX_COLUMN, MAX_ROW, columnIndex, columnLetters, rectName } from "../../../src/domain/address";
import type { Rect } from "../../../src/domain/address";
import { invalidArgument } from "../wire/host-error";

export const WHOLE: Rect = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

export const overlaps = (a: Rect, b: Rect) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
export const inside = (inner: Rect, outer: Rect) =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
export const height = (rect: Rect) => rect.bottom - rect.top + 1;
export const width = (rect: Rect) => rect.right - rect.left + 1;

export function intersection(a: Rect, b: Rect): Rect | null {
  if (!overlaps(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** What is left of `a` once `b` is taken out: up to four rectangles. */
export function without(a: Rect, b: Rect): Rect[] {
  const cut = intersection(a, b);
  if (!cut) return [a];
  const parts = [
    { ...a, bottom: cut.top - 1 },
    { ...a, top: cut.bottom + 1 },
    { ...a, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...a, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** `Sheet!A1:B2` → name (or null) and the rest. */
export function splitAddress(address: string): [string | null, string] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  return match ? [(match[1] ?? match[2]!).replace(/''/g, "'"), match[3]!] : [null, address];
}

/** `A1`, `$A$1:B2`, `A:C`, `3:7` → rectangle; anything else is refused as Excel refuses it. */
export function parseLocal(address: string): Rect {
  const text = address.replace(/\$/g, "").trim();
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(text);
  if (cells) return ordered(+cells[2]!, letters(cells[1]!), +(cells[4] ?? cells[2]!), letters(cells[3] ?? cells[1]!));
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return ordered(1, letters(columns[1]!), MAX_ROW, letters(columns[2]!));
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return ordered(+rows[1]!, 1, +rows[2]!, MAX_COLUMN);
  throw invalidArgument();
}

function letters(text: string): number {
  const index = columnIndex(text);
  if (!index) throw invalidArgument();
  return index;
}

function ordered(r1: number, c1: number, r2: number, c2: number): Rect {
  return checked({ top: Math.min(r1, r2), left: Math.min(c1, c2), bottom: Math.max(r1, r2), right: Math.max(c1, c2) });
}

export function checked(rect: Rect): Rect {
  const fits =
    rect.top >= 1 &&
    rect.left >= 1 &&
    rect.bottom <= MAX_ROW &&
    rect.right <= MAX_COLUMN &&
    rect.top <= rect.bottom &&
    rect.left <= rect.right;
  if (!fits) throw invalidArgument();
  return rect;
}

export function localName(rect: Rect): string {
  if (rect.top === 1 && rect.bottom === MAX_ROW) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  if (rect.left === 1 && rect.right === MAX_COLUMN) return `${rect.top}:${rect.bottom}`;
  return rectName(rect);
}

export const quoted = (name: string) =>
  /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
