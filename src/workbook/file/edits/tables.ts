import { type Rect, rectName } from "../../../domain/address";
import type { ChangeRecord, EditPlan, TableCreation, WrittenCell } from "../../../domain/plan";
import { addContentType, CONTENT_TYPES } from "../package/content-types";
import { editWorkbook } from "../package/defined-names";
import { addRelation, OFFICE_RELATIONS, XML_HEAD } from "../package/relationships";
import { sheetEntries, workbookRoot, type WorkbookPackage } from "../package/workbook-package";
import { refuse } from "../refused";
import { readTables, type TablePart } from "../snapshot/read-tables";
import { insertOrdered, WORKSHEET_ORDER } from "../xml/ordered";
import { fragment } from "../xml/parse-xml";
import { encodeXml } from "../xml/xml-text";
import type { OpenSheet, OpenSheets } from "./open-sheets";
import { setRange } from "./remove-tables";
import { uniqueHeaders } from "./table-headers";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Makes the plan's tables over cells that are there; answers with the header cells that had to be told apart. */
export function createTables(book: WorkbookPackage, sheets: OpenSheets, plan: EditPlan): WrittenCell[] {
  return (plan.tables ?? []).flatMap((creation) => {
    const sheet = sheets.get(creation.sheet);
    checkCreation(book, sheet, creation);
    const headers = uniqueHeaders(sheet, creation);
    const filter = takeFilter(book, sheet, creation.range);
    writeTable(book, sheet, creation, headers.names, filter || creation.look === "ours");
    return headers.written;
  });
}

function checkCreation(
  book: WorkbookPackage,
  sheet: OpenSheet,
  { name, range, sheet: sheetName }: TableCreation,
): void {
  if (sheet.protected) refuse("protected-sheet", { sheet: sheetName });
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name))
    refuse("unsupported", { detail: "table name" });
  const names =
    workbookRoot(book)
      .child("definedNames")
      ?.elements()
      .map((element) => element.attr("name") ?? "") ?? [];
  const taken = [...allTables(book).map((table) => table.name), ...names];
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) refuse("name-taken");
  const others = [...readTables(book, sheet.entry.path).map((table) => table.range), ...sheet.merges];
  if (others.some((other) => overlap(other, range))) refuse("overlaps-table", { sheet: sheetName });
}

export function allTables(book: WorkbookPackage): TablePart[] {
  return sheetEntries(book).flatMap((entry) => (entry.worksheet ? readTables(book, entry.path) : []));
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** A sheet's filter over the very range becomes the table's; over another part of it there can be no table. */
function takeFilter(book: WorkbookPackage, sheet: OpenSheet, range: Rect): boolean {
  const filter = sheet.shell.child("autoFilter");
  if (!filter) return false;
  const [first] = (filter.attr("ref") ?? "").split(":");
  if (filter.attr("ref") !== rectName(range))
    return first ? refuse("overlaps-table", { sheet: sheet.entry.name, detail: "filter" }) : false;
  if (filter.child("filterColumn")) refuse("filtered-rows", { sheet: sheet.entry.name });
  filter.remove();
  editWorkbook(book, (root) => {
    const names = root.child("definedNames");
    const own = names
      ?.elements()
      .filter(
        (name) => name.attr("name") === "_xlnm._FilterDatabase" && name.num("localSheetId") === sheet.entry.index,
      );
    own?.forEach((name) => name.remove());
    if (names && names.elements().length === 0) names.remove();
  });
  return true;
}

function writeTable(
  book: WorkbookPackage,
  sheet: OpenSheet,
  { name, range, look }: TableCreation,
  headers: readonly string[],
  filter: boolean,
): void {
  const id = Math.max(0, ...allTables(book).map((table) => Number(table.id) || 0)) + 1;
  const path = book.parts.freePath("xl/tables/table#.xml");
  const ref = rectName({ ...range, bottom: Math.max(range.bottom, range.top + 1) });
  const columns = headers.map(
    (header, i) => `<tableColumn id="${i + 1}" name="${encodeXml(header).replace(/\n/g, "_x000a_")}"/>`,
  );
  const style =
    look === "ours"
      ? 'name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"'
      : 'showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"';
  const xml = `<table xmlns="${MAIN}" id="${id}" name="${encodeXml(name)}" displayName="${encodeXml(name)}" ref="${ref}" totalsRowShown="0">${filter ? `<autoFilter ref="${ref}"/>` : ""}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo ${style}/></table>`;
  book.parts.write(path, XML_HEAD + xml);
  addContentType(book.parts, path, CONTENT_TYPES.table);
  const relation = addRelation(book.parts, sheet.entry.path, "table", path);
  const list =
    sheet.shell.child("tableParts") ??
    insertOrdered(sheet.shell, fragment("<tableParts/>", sheet.shell.prefix), WORKSHEET_ORDER);
  list.insert(fragment(`<tablePart xmlns:r="${OFFICE_RELATIONS}" r:id="${relation}"/>`, sheet.shell.prefix));
  list.setAttr("count", list.elements().length);
}

/** Lets named tables grow over rows written directly below them; answers with the ranges they had. */
export function resizeTables(book: WorkbookPackage, plan: EditPlan): NonNullable<ChangeRecord["resizes"]> {
  return (plan.resizes ?? []).map(({ table: name, range }) => {
    const all = allTables(book);
    const table = all.find((one) => one.name === name) ?? all.find((one) => one.id === name);
    if (!table) return refuse("table-missing", { detail: "resize" });
    if (table.range.left !== range.left || table.range.right !== range.right || table.range.top !== range.top)
      refuse("unsupported", { detail: "table columns" });
    if (table.totalsRow) refuse("unsupported", { detail: "totals row" });
    if (all.some((one) => one !== table && sheetOf(book, one) === sheetOf(book, table) && overlap(one.range, range)))
      refuse("overlaps-table");
    setRange(book, table.path, rectName(range));
    return { table: table.name, before: table.range, after: range };
  });
}

function sheetOf(book: WorkbookPackage, table: TablePart): string | undefined {
  return sheetEntries(book).find(
    (entry) => entry.worksheet && readTables(book, entry.path).some(({ path }) => path === table.path),
  )?.path;
}
