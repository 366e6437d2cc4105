import type { Snapshot } from "../../../domain/snapshot";
import { cellText, isBlankCell } from "../../grid";
import { headerKnowledge } from "../../lexicon";
import { isDateFormat } from "../../readers/date";
import { squeeze } from "../../text";
import type { DraftTable } from "../tables/draft-table";

const REFERENCE_NAME =
  /^(封面|封底|目录|索引|导航|首页|字典|数据字典|代码表?|编码表?|下拉(选项|列表|数据)?|选项(表|设置)?|参数(设置)?|枚举|数据源|基础数据|基础代码|填表说明|填写说明|使用说明|说明|操作说明|版本说明|更新(日志|记录)|备份|配置|设置|列表数据|dict|config|options?|list|index|backup.*|_.*)$/i;

/** Why a table that was found is no ledger: an index, a dictionary, the leftover header of another template. */
export function whyNoLedger(table: DraftTable, snapshot: Snapshot): string | undefined {
  const weak = table.kind === "other" || table.kind === "summary";
  if (REFERENCE_NAME.test(squeeze(table.grid.name)) && (weak || table.confidence < 0.75)) return "reference sheet";
  if (isIndex(table, snapshot)) return "index of sheets";
  if (weak && isCodeList(table)) return "list of codes";
  if (weak && table.sheetHidden && table.recordRows.length === 0) return "hidden and empty";
  if (isLeftover(table)) return "leftover header";
  if (weak && isBlankForm(table)) return "blank form";
  return undefined;
}

/** Names of this workbook's sheets, one a row. */
function isIndex(table: DraftTable, snapshot: Snapshot): boolean {
  const names = new Set(snapshot.sheets.map((sheet) => squeeze(sheet.name)));
  const rows = table.recordRows.slice(0, 60);
  if (rows.length < 2 || (table.kind !== "other" && table.kind !== "summary" && table.kind !== "plan")) return false;
  const hits = rows.filter((row) =>
    table.grid.cellsOf(row).some((cell) => typeof cell.value === "string" && names.has(squeeze(cell.value))),
  );
  return hits.length * 2 >= rows.length;
}

/** Columns of different lengths, each value once, neither number nor date: choices for drop-down lists. */
function isCodeList(table: DraftTable): boolean {
  const rows = table.recordRows;
  if (rows.length < 2 || ["name", "date", "idNumber", "phone"].some((field) => table.fields.has(field))) return false;
  const lengths: number[] = [];
  for (const role of table.columns) {
    const values = rows.map((row) => table.grid.at(row, role.column)).filter((cell) => !isBlankCell(cell));
    if (
      values.some((cell) => typeof cell!.value === "number" && role.field !== "no") ||
      values.some((cell) => isDateFormat(cell!.format))
    )
      return false;
    const texts = values.map((cell) => cellText(cell));
    if (new Set(texts).size < texts.length || texts.some((text) => text.length > 20)) return false;
    if (role.field !== "no") lengths.push(texts.length);
  }
  return lengths.length > 0 && (new Set(lengths).size > 1 || rows.length <= 12);
}

/** A form nobody has filled in: below its first labels there are labels alone. */
function isBlankForm(table: DraftTable): boolean {
  const rows = table.recordRows.slice(0, 20);
  return (
    rows.length > 0 &&
    rows.every((row) =>
      table.grid
        .cellsOf(row)
        .every((cell) => isBlankCell(cell) || (typeof cell.value === "string" && headerKnowledge(cell.value) >= 0.7)),
    )
  );
}

/** Header words of another template that stayed in the row: most columns with data have no header of their own. */
function isLeftover(table: DraftTable): boolean {
  // Beside another list of the same columns nothing is left over.
  if (table.shape === "multi") return false;
  const headed = table.columns.filter((role) => role.header !== "");
  if (table.recordRows.length === 0) return table.left > 4 && headed.length <= 8;
  const rows = table.recordRows.slice(0, 20);
  let outside = 0;
  let inside = 0;
  for (const row of rows) {
    for (const cell of table.grid.cellsOf(row)) {
      if (isBlankCell(cell)) continue;
      if (cell.column < table.left && table.left - cell.column <= 12) outside++;
      else if (headed.some((role) => role.column === cell.column)) inside++;
    }
  }
  return table.bandLeft < table.left && outside > inside;
}
