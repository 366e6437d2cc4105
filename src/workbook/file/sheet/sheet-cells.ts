import { cellName } from "../../../domain/address";
import type { CellValue } from "../../../domain/snapshot";
import { refuse } from "../refused";
import { fragment, parseNodes } from "../xml/parse-xml";
import { XmlElement } from "../xml/xml-element";
import { encodeXml, rawAttribute } from "../xml/xml-text";
import { valueXml } from "./cell-xml";
import { columnOfTag, scanRows, type RawRow } from "./scan-cells";
import { requirePlainCells, type SheetText } from "./sheet-text";

/** What a cell is to hold: a value, or a formula with the value it last had. */
export interface CellContent {
  readonly value: CellValue | null;
  /** With its `=`. */
  readonly formula?: string;
}

/** The cells of a sheet to be changed: only rows that are asked for are taken apart, and spliced back. */
export class SheetCells {
  private readonly index = new Map<number, RawRow>();
  private readonly rows = new Map<number, XmlElement>();
  private readonly sheet: SheetText;

  constructor(sheet: SheetText) {
    requirePlainCells(sheet);
    const rows = [...scanRows(sheet.body, sheet.prefix)];
    if (new Set(rows.map(({ row }) => row)).size < rows.length) refuse("damaged-part", { detail: "row twice" });
    const bare = rows.some((row) => rawAttribute(row.tag, " r") === undefined);
    this.sheet = bare ? numbered(sheet, rows) : sheet;
    for (const row of bare ? scanRows(this.sheet.body, sheet.prefix) : rows) this.index.set(row.row, row);
  }

  /** The row as it stands; `undefined` where the file has none. */
  row(number: number): XmlElement | undefined {
    const known = this.rows.get(number);
    const raw = this.index.get(number);
    if (known || !raw) return known;
    const row = fragment(this.sheet.body.slice(raw.start, raw.end));
    addressCells(row, number);
    this.rows.set(number, row);
    return row;
  }

  cell(row: number, column: number): XmlElement | undefined {
    return this.row(row)
      ?.elements("c")
      .find((cell) => columnOfTag(cell.startTag()) === column);
  }

  /** The cell, made in its place where there is none. */
  ensureCell(number: number, column: number): XmlElement {
    const known = this.cell(number, column);
    if (known) return known;
    const row = this.row(number) ?? fragment(`<row r="${number}"/>`, this.sheet.prefix);
    this.rows.set(number, row);
    const cell = fragment(`<c r="${cellName(number, column)}"/>`, this.sheet.prefix);
    const after = row.children.findIndex(
      (node) => node instanceof XmlElement && (node.local !== "c" || (columnOfTag(node.startTag()) ?? 0) > column),
    );
    row.insert(cell, after < 0 ? row.children.length : after);
    row.setAttr("spans", undefined);
    return cell;
  }

  /** Writes a cell's content; its look stays. What tied the former content to other parts goes with it. */
  write(row: number, column: number, content: CellContent): void {
    const cell = this.ensureCell(row, column);
    cell.children = cell.children.filter((node) => node instanceof XmlElement && node.local === "extLst");
    for (const name of ["t", "cm", "vm", "ph"]) cell.setAttr(name, undefined);
    const { type, inner } =
      content.formula === undefined ? valueXml(content.value) : formulaXml(content.formula, content.value);
    cell.setAttr("t", type);
    [...parseNodes(inner)].reverse().forEach((node) => {
      cell.insert(node instanceof XmlElement ? fragment(node.toString(), this.sheet.prefix) : node, 0);
    });
    cell.collapse();
  }

  style(row: number, column: number, index: number): void {
    this.ensureCell(row, column).setAttr("s", index || undefined);
  }

  /** Gives a row that stands in the file the height of another. */
  height(number: number, like: number): void {
    const [row, model] = [this.row(number), this.row(like)];
    if (!row || !model) return;
    for (const name of ["ht", "customHeight"]) row.setAttr(name, model.attr(name));
  }

  columnsOf(row: number): number[] {
    return (this.row(row)?.elements("c") ?? []).flatMap((cell) => columnOfTag(cell.startTag()) ?? []);
  }

  /** Takes out a cell that says nothing: no content and no look. */
  dropBare(row: number, column: number): void {
    const cell = this.cell(row, column);
    if (cell && cell.children.length === 0 && [...cell.attributes().keys()].join() === "r") cell.remove();
  }

  /** The sheet with its changed rows. */
  result(): SheetText {
    const changed = [...this.rows.keys()].sort((a, b) => a - b);
    const known = [...this.index.values()];
    let next = 0;
    let at = 0;
    const out: string[] = [];
    for (const number of changed) {
      const raw = this.index.get(number);
      while (!raw && next < known.length && known[next]!.row < number) next++;
      const start = raw?.start ?? (next < known.length ? known[next]!.start : this.sheet.body.length);
      out.push(this.sheet.body.slice(at, start), this.rows.get(number)!.toString());
      at = raw?.end ?? start;
    }
    return { ...this.sheet, body: out.join("") + this.sheet.body.slice(at) };
  }
}

function formulaXml(formula: string, value: CellValue | null): { type?: string; inner: string } {
  const f = `<f>${encodeXml(formula.replace(/^=/, ""))}</f>`;
  if (value === null) return { inner: f };
  if (typeof value === "string") return { type: "str", inner: `${f}<v>${encodeXml(value)}</v>` };
  const { type, inner } = valueXml(value);
  return { ...(type ? { type } : {}), inner: f + inner };
}

/** Rows and cells without an address get one, so that something can be put between them. */
function numbered(sheet: SheetText, rows: readonly RawRow[]): SheetText {
  let body = "";
  let at = 0;
  for (const row of rows) {
    const name = `<${sheet.prefix}row`;
    const rest = sheet.body.slice(row.start + name.length, row.end);
    body += sheet.body.slice(at, row.start) + name + (/\sr\s*=/.test(row.tag) ? "" : ` r="${row.row}"`) + rest;
    at = row.end;
  }
  return { ...sheet, body: body + sheet.body.slice(at) };
}

function addressCells(row: XmlElement, number: number): void {
  let column = 0;
  for (const cell of row.elements("c")) {
    const own = columnOfTag(cell.startTag());
    column = own ?? column + 1;
    if (own === undefined) cell.setAttr("r", cellName(number, column));
  }
}
