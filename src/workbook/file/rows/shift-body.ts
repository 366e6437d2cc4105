import { MAX_ROW } from "../../../domain/address";
import { refuse } from "../refused";
import { scanRows } from "../sheet/scan-cells";
import { requirePlainCells, type SheetText } from "../sheet/sheet-text";
import { decodeXml, encodeXml } from "../xml/xml-text";
import { shiftAreas, shiftFormula, shiftRow, type RowShift } from "../../../domain/formula/row-shift";

/** Moves the rows of a sheet's body; rows that come in look like the row above them. */
export function shiftBody(sheet: SheetText, shift: RowShift, like?: "below"): SheetText {
  requirePlainCells(sheet);
  const out: string[] = [];
  const fresh = newRows(sheet, shift, like === "below" ? shift.at : shift.at - 1);
  let at = 0;
  let placed = false;
  for (const row of scanRows(sheet.body, sheet.prefix)) {
    if (row.row < shift.at) continue;
    const moved = shiftRow(row.row, shift);
    if (moved !== undefined && moved > MAX_ROW) refuse("out-of-bounds", { sheet: shift.sheet });
    out.push(sheet.body.slice(at, row.start));
    if (!placed) out.push(fresh);
    placed = true;
    if (moved !== undefined) out.push(renumber(sheet.body.slice(row.start, row.end), sheet.prefix, moved));
    at = row.end;
  }
  out.push(sheet.body.slice(at));
  if (!placed) out.push(fresh);
  return { ...sheet, body: out.join("") };
}

function renumber(row: string, prefix: string, number: number): string {
  const start = new RegExp(`^(<${prefix}row[^>]*?\\sr\\s*=\\s*["'])\\d+`);
  const cells = new RegExp(`(<${prefix}c\\s(?:[^>]*?\\s)?r\\s*=\\s*["'])([A-Za-z]+)\\d+`, "g");
  return row.replace(start, `$1${number}`).replace(cells, `$1$2${number}`);
}

/** Empty rows with the height and cell styles of the row they are to look like. */
function newRows(sheet: SheetText, { at, count }: RowShift, like: number): string {
  if (count < 0) return "";
  const above = [...scanRows(sheet.body, sheet.prefix)].find((row) => row.row === like);
  if (!above) return "";
  const { prefix } = sheet;
  const tag = above.tag.replace(/\s(?:hidden|collapsed)\s*=\s*"[^"]*"/g, "").replace(/\s*\/$/, "");
  const text = sheet.body.slice(above.start, above.end);
  const styled = [...text.matchAll(new RegExp(`<${prefix}c\\s[^>]*>`, "g"))].flatMap(([cell]) => {
    const name = /\sr="([A-Z]+)\d+"/.exec(cell)?.[1];
    const style = /\ss="(\d+)"/.exec(cell)?.[1];
    return name && style ? [{ name, style }] : [];
  });
  if (styled.length === 0 && !/\s(ht|s)=/.test(tag)) return "";
  return Array.from({ length: count }, (_, i) => {
    const cells = styled.map(({ name, style }) => `<${prefix}c r="${name}${at + i}" s="${style}"/>`).join("");
    return `${renumber(`${tag}>`, prefix, at + i)}${cells}</${prefix}row>`;
  }).join("");
}

/** Rewrites the formulas of a sheet's cells. `home`: the rows of this very sheet shift. */
export function shiftCellFormulas(sheet: SheetText, shift: RowShift, home: boolean): SheetText {
  const pattern = new RegExp(`(<${sheet.prefix}f)((?:\\s[^>]*)?)>([^<]*)`, "g");
  const body = sheet.body.replace(pattern, (whole, open: string, attributes: string, text: string) => {
    if (attributes.endsWith("/")) return home ? open + shiftRange(attributes, shift) + ">" + text : whole;
    if (home && /\st="dataTable"/.test(attributes)) refuse("unsupported", { sheet: shift.sheet, detail: "data table" });
    const shifted = home ? shiftRange(attributes, shift) : attributes;
    const formula = decodeXml(text);
    const moved = shiftFormula(formula, shift, home);
    return `${open}${shifted}>${moved === formula ? text : encodeXml(moved)}`;
  });
  return body === sheet.body ? sheet : { ...sheet, body };
}

/** The range an array formula fills; the line must not run through it. */
function shiftRange(attributes: string, shift: RowShift): string {
  return attributes.replace(/(\sref\s*=\s*")([^"]*)/, (_, before: string, range: string) => {
    const moved = shiftAreas(range, shift);
    if (heightOf(moved) !== heightOf(range)) refuse("unsupported", { sheet: shift.sheet, detail: "array formula" });
    return before + moved;
  });
}

function heightOf(range: string): number {
  const rows = range.split(":").map((cell) => Number(/\d+$/.exec(cell)?.[0] ?? 0));
  return (rows[1] ?? rows[0] ?? 0) - (rows[0] ?? 0);
}
