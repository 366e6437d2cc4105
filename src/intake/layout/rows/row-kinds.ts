import type { SnapshotCell } from "../../../domain/snapshot";
import type { SkippedRow } from "../../../domain/ledger";
import { cellText, type SheetGrid } from "../../grid";
import { squeeze } from "../../text";

type Why = SkippedRow["why"];

const TOTAL =
  /^(?:[^\s:：,，、。;；]{0,10}(?:小计|合计|总计|共计)|(?:截[至止])?[^:：,，、。;；的]{0,8}累计|平均|平均值|总数|总和|汇总|total|subtotal|grandtotal|sum|average)([:：(（].*)?$/i;
const FOOT_TOTAL = /^(应到|实到|应参加|实参加|到会|出勤|缺席|请假|缺勤)(人数|次数|率|会人数)?([:：].*)?$/;
const NOTE =
  /^[(（]?(注|注意|注意事项|说明|备注|填表说明|填写说明|填报说明|使用说明|温馨提示|要求|填报要求|图例|符号说明|考勤符号)[)）]?\d?[:：、.]/;
const FOOTER =
  /(填表人|填报人|制表人?|审核人?|审批人?|签字|签名|签章|公章|盖章|负责人|经办人|支部书记|组织委员|填表日期|填报日期|填报时间|报送日期|联系电话|考勤员|联系人)[）)]?(（[^）]*）|\([^)]*\))?\s*[:：]/;
/** A line to be dated and sealed: 年 月 日, （公章）, （签字） with no colon. */
const SEAL = /^((19|20)\d{2})?年月日$|[(（](公章|盖章|签字|签名|签章|章)[)）]$/;
const EXAMPLE = /^[(（【[]?(示例|样例|例|填写示例|范例|举例)([)）】\]:：]|$)|^(例如|例)[:：]/;
const RULE = /^[(（]?(必填项?|选填项?|非必填|可不填|不填|自动生成|可选|下拉选择|格式.*|yyyy.*)[)）]?$/i;
/** 第一季度小计, 截至6月底累计: longer words are no total. */
const LONGEST_TOTAL = 14;
const ORDINALS = "甲乙丙丁戊己庚辛壬癸";

/** A row that is no record by its look alone, whatever the table; `undefined` where it may be one. */
export function lookOfRow(grid: SheetGrid, row: number, cells: readonly SnapshotCell[], left: number): Why | undefined {
  if (cells.length === 0) return "blank";
  if (isPlainRecord(cells)) return undefined;
  const texts: string[] = [];
  for (let i = 0; i < cells.length && i < 4; i++)
    texts.push(typeof cells[i]!.value === "string" ? squeeze(cells[i]!.value as string) : "");
  if (texts.some((text) => text !== "" && EXAMPLE.test(text))) return "example";
  if (isTotal(cells, texts, left) || isSumLine(cells)) return "total";
  const first = texts[0]!;
  if (
    NOTE.test(first) ||
    isSealed(cells) ||
    (cells.some((cell) => typeof cell.value === "string" && FOOTER.test(cell.value)) && isFooter(cells))
  )
    return "note";
  if (
    cells.length >= 2 &&
    cells.filter((cell) => typeof cell.value === "string" && RULE.test(squeeze(cell.value))).length * 2 >= cells.length
  )
    return "rule";
  if (cells.length >= 3 && isColumnNumbers(cells)) return "column-numbers";
  if (cells.length === 1) return lookOfSingle(grid, row, cells[0]!);
  return undefined;
}

/** A numbered row of several cells that begins with a number above the column numbers: the look that most records have. */
function isPlainRecord(cells: readonly SnapshotCell[]): boolean {
  const [first, second] = cells;
  if (cells.length < 4 || typeof first!.value !== "number" || typeof second!.value !== "string") return false;
  const code = second!.value.charCodeAt(0);
  const word = second!.value;
  return code >= 0x4e00 && !/[示样例范合总小平累共：:]/.test(word.length <= LONGEST_TOTAL ? word : word.slice(0, 4));
}

function isTotal(cells: readonly SnapshotCell[], texts: readonly string[], left: number): boolean {
  for (let i = 0; i < texts.length && i < 3; i++) {
    if (cells[i]!.column > left + 2) return false;
    if (TOTAL.test(texts[i]!)) return true;
    if (i === 0 && FOOT_TOTAL.test(texts[i]!)) return true;
  }
  return false;
}

/** 合计 anywhere, with nothing but numbers beside it. */
function isSumLine(cells: readonly SnapshotCell[]): boolean {
  let label = false;
  for (const cell of cells) {
    if (typeof cell.value !== "string") continue;
    const text = squeeze(cell.value);
    if (!label && (TOTAL.test(text) || /^(总|合计|党员)?人数$/.test(text))) label = true;
    else if (!/^-?[\d.,]+(%|人|次|元|人次|学时)?$/.test(text)) return false;
  }
  return label;
}

/** A few texts, one of them a place for a seal or a date nobody has written. */
function isSealed(cells: readonly SnapshotCell[]): boolean {
  return (
    cells.length <= 4 &&
    cells.every((cell) => typeof cell.value === "string") &&
    cells.some((cell) => SEAL.test(squeeze(cell.value as string)))
  );
}

/** Signature lines: labels with a colon, perhaps their values, and nothing else. */
function isFooter(cells: readonly SnapshotCell[]): boolean {
  const labels = cells.filter((cell) => typeof cell.value === "string" && /[:：]/.test(cell.value)).length;
  return labels * 2 >= cells.length && cells.every((cell) => typeof cell.value === "string");
}

function isColumnNumbers(cells: readonly SnapshotCell[]): boolean {
  let expected: number | undefined;
  let ordinals = 0;
  for (const cell of cells) {
    const text = cellText(cell).replace(/^[(（]([^()（）]{1,2})[)）]/, "$1");
    if (text.length === 1 && ORDINALS.includes(text)) {
      if (expected !== undefined || ORDINALS.indexOf(text) !== ordinals) return false;
      ordinals++;
      continue;
    }
    if (/^[A-Z]$/.test(text) && cells.every((other) => /^[A-Z]$/.test(cellText(other)))) return true;
    const number = /^\d{1,2}$/.test(text)
      ? Number(text)
      : /^(\d{1,2})[=＝]/.exec(text)
        ? Number(/^(\d{1,2})/.exec(text)![1])
        : undefined;
    if (number === undefined) return false;
    if (expected === undefined ? number > 2 : number !== expected) return false;
    expected = number + 1;
  }
  return true;
}

/** A lone text: a note where it is long or spreads over several rows, a block title where it spreads over the table. */
function lookOfSingle(grid: SheetGrid, row: number, cell: SnapshotCell): Why | undefined {
  if (typeof cell.value !== "string") return undefined;
  const text = squeeze(cell.value);
  const merge = grid.mergeAt(row, cell.column);
  const wide = merge !== undefined && merge.right - merge.left >= 2;
  if (wide && (text.length > 40 || merge.bottom - merge.top >= 2)) return "note";
  if (NOTE.test(text) || /[。；]$/.test(text) || text.length > 60) return "note";
  if (
    wide ||
    /^([(（]?[一二三四五六七八九十]+[)）]?[、.．]|第[一二三四五六七八九十\d]+(党)?(支部|小组)|.{2,}党支部)/.test(text)
  )
    return "block-title";
  return undefined;
}
