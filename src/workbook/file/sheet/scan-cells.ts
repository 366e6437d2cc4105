import { MAX_COLUMN, MAX_ROW } from "../../../domain/address";
import { MalformedXml } from "../xml/malformed";
import { endOfTag } from "../xml/parse-xml";
import { rawAttribute } from "../xml/xml-text";

/** A cell that holds something, as raw text; `column` 1-based. */
export interface RawCell {
  readonly column: number;
  /** Start tag without its `>`. */
  readonly tag: string;
  /** What stands between start and end tag. */
  readonly inner: string;
}

/** A `<row>` as it stands in the text. */
export interface RawRow {
  readonly row: number;
  readonly tag: string;
  /** Of the whole element in the body's text. */
  readonly start: number;
  readonly end: number;
}

/** Every row of a sheet's body, in document order. Rows without a number follow the one before. */
export function* scanRows(body: string, prefix: string): Generator<RawRow> {
  const open = `<${prefix}row`;
  const close = `</${prefix}row`;
  let last = 0;
  for (let at = nextTag(body, open, 0); at >= 0;) {
    const tagEnd = endOfTag(body, at) - 1;
    if (tagEnd < 0) throw new MalformedXml("row");
    const tag = body.slice(at, tagEnd);
    const row = rowNumber(rawAttribute(tag, " r"), last + 1);
    last = row;
    let end = tagEnd + 1;
    if (body.charCodeAt(tagEnd - 1) !== 47) {
      const closeAt = body.indexOf(close, tagEnd);
      if (closeAt < 0) throw new MalformedXml("row not closed");
      end = body.indexOf(">", closeAt) + 1;
    }
    yield { row, tag, start: at, end };
    at = nextTag(body, open, end);
  }
}

/** A row's number; one that is none, or beyond the sheet, would take its cells with it unseen. */
function rowNumber(raw: string | undefined, next: number): number {
  const row = raw === undefined ? next : /^\s{0,9}\+?\d{1,9}\s{0,9}$/.test(raw) ? Number(raw) : 0;
  if (row < 1 || row > MAX_ROW) throw new MalformedXml("row number");
  return row;
}

/**
 * Finds the cells of a row that hold a value or a formula without looking at the empty ones: a sheet formatted out to
 * column XFD costs no more than the search for the next value.
 */
export class CellFinder {
  private readonly marks: { readonly text: string; at: number }[];
  private readonly open: string;
  private readonly close: string;
  /** Where counting of cells without an address has come to. */
  private counted = { at: -1, column: 0, row: -1 };

  constructor(
    private readonly body: string,
    prefix: string,
  ) {
    this.open = `<${prefix}c`;
    this.close = `</${prefix}c>`;
    this.marks = ["v", "is", "f"].map((name) => ({ text: `<${prefix}${name}`, at: -2 }));
  }

  cellsOf(row: RawRow): RawCell[] {
    const cells: RawCell[] = [];
    let from = row.start;
    for (;;) {
      const hit = this.nextMark(from);
      if (hit < 0 || hit >= row.end) return cells;
      const start = this.startBefore(hit, row.start);
      const tagEnd = start < 0 ? -1 : this.body.indexOf(">", start);
      const found = this.body.indexOf(this.close, hit);
      const end = found < 0 || found > row.end ? row.end : found;
      if (tagEnd >= 0 && tagEnd < hit) {
        const tag = this.body.slice(start, tagEnd);
        cells.push({ column: this.columnOf(tag, start, row), tag, inner: this.body.slice(tagEnd + 1, end) });
      }
      from = end + 1;
    }
  }

  /** The nearest mark of a value from here on; each mark is searched for once through the whole text. */
  private nextMark(from: number): number {
    let nearest = -1;
    for (const mark of this.marks) {
      if (mark.at !== -1 && mark.at < from) mark.at = nextTag(this.body, mark.text, from);
      if (mark.at >= 0 && (nearest < 0 || mark.at < nearest)) nearest = mark.at;
    }
    return nearest;
  }

  private startBefore(at: number, lowest: number): number {
    let start = this.body.lastIndexOf(this.open, at);
    while (start >= lowest && !endsName(this.body.charCodeAt(start + this.open.length))) {
      start = this.body.lastIndexOf(this.open, start - 1);
    }
    return start >= lowest ? start : -1;
  }

  private columnOf(tag: string, start: number, row: RawRow): number {
    return columnOfTag(tag) ?? this.countTo(start, row);
  }

  /** Cells without an address stand one after the other. */
  private countTo(start: number, row: RawRow): number {
    if (this.counted.row !== row.start) this.counted = { at: row.start, column: 0, row: row.start };
    let { at, column } = this.counted;
    while (at < start) {
      at = nextTag(this.body, this.open, at + 1);
      if (at < 0) break;
      column = columnOfTag(this.body.slice(at, this.body.indexOf(">", at))) ?? column + 1;
    }
    this.counted = { at, column, row: row.start };
    return column;
  }
}

/** Every cell of a row, the empty ones too; those without an address stand one after the other. */
export function* cellsIn(
  body: string,
  prefix: string,
  row: RawRow,
): Generator<RawCell & { readonly start: number; readonly end: number }> {
  const open = `<${prefix}c`;
  const close = `</${prefix}c`;
  let column = 0;
  for (let at = nextTag(body, open, row.start); at >= 0 && at < row.end;) {
    const tagEnd = endOfTag(body, at) - 1;
    const tag = body.slice(at, tagEnd);
    column = columnOfTag(tag) ?? column + 1;
    const empty = body.charCodeAt(tagEnd - 1) === 47;
    const closing = empty ? tagEnd : body.indexOf(close, tagEnd);
    const end = empty ? tagEnd + 1 : body.indexOf(">", closing) + 1;
    yield { column, tag, inner: empty ? "" : body.slice(tagEnd + 1, closing), start: at, end };
    at = nextTag(body, open, end);
  }
}

/** Column of a cell's start tag; `undefined` where it bears no address. An address off the sheet is damage. */
export function columnOfTag(tag: string): number | undefined {
  const at = tag.indexOf(' r="');
  if (at >= 0) return columnOfName(tag, at + 4);
  const name = rawAttribute(tag, " r");
  return name === undefined ? undefined : columnOfName(`${name}"`, 0);
}

function columnOfName(text: string, from: number): number {
  let column = 0;
  let i = from;
  for (; i < from + 4; i++) {
    const code = text.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const digit = text.charCodeAt(i);
  if (column < 1 || column > MAX_COLUMN || digit < 48 || digit > 57) throw new MalformedXml("cell address");
  return column;
}

/** The next start tag with exactly this name. */
export function nextTag(text: string, open: string, from: number): number {
  let at = text.indexOf(open, from);
  while (at >= 0 && !endsName(text.charCodeAt(at + open.length))) at = text.indexOf(open, at + 1);
  return at;
}

/** Blank, line end, tab, `>` or `/`. */
function endsName(code: number): boolean {
  return code === 32 || code === 62 || code === 47 || code === 10 || code === 13 || code === 9;
}
