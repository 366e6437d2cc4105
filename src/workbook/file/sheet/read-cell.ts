import { contains, parseRectName, type Rect } from "../../../domain/address";
import type { CellValue } from "../../../domain/snapshot";
import type { XmlElement } from "../xml/xml-element";
import { readValue, type ValueSource } from "./cell-value";

/** A cell as it is now. */
export interface CellNow {
  readonly value: CellValue | null;
  /** True where the value comes from a formula, its own or that of an array it lies in. */
  readonly computed: boolean;
  /** Text of an own, unshared formula, with its `=`. */
  readonly formula?: string;
}

export function readCellNow(cell: XmlElement | undefined, source: ValueSource): CellNow {
  if (!cell) return { value: null, computed: false };
  const value = readValue(cell.startTag(), cell.children.join(""), source) ?? null;
  const f = cell.child("f");
  const text = f?.text();
  return {
    value: value === "" && !f ? null : value,
    computed: f !== undefined,
    ...(text ? { formula: `=${text}` } : {}),
  };
}

/** Blank and empty text are the same to a reader. */
export function sameValue(a: CellValue | null, b: CellValue | null): boolean {
  const plain = (value: CellValue | null) =>
    value === "" ? null : typeof value === "object" && value !== null ? `\u0000${value.error}` : value;
  return plain(a) === plain(b);
}

/** Ranges that array formulas and data tables fill: no cell of them can be written alone. */
export function arrayRanges(body: string, prefix: string): Rect[] {
  if (!body.includes('"array"') && !body.includes('"dataTable"')) return [];
  const tags = body.matchAll(new RegExp(`<${prefix}f\\s[^>]*t="(?:array|dataTable)"[^>]*>`, "g"));
  return [...tags].flatMap(([tag]) => parseRectName(/\sref="([^"]*)"/.exec(tag)?.[1] ?? "") ?? []);
}

export function inAny(ranges: readonly Rect[], row: number, column: number): boolean {
  return ranges.some((range) => contains(range, row, column));
}
