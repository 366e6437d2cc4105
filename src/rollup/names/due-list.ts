import type { SheetSnapshot, Snapshot, SnapshotRow } from "../../domain/snapshot";
import { normalText } from "./branch-name";

/** A branch that is to report, in the superior's own order. */
export interface DueBranch {
  /** As the list spells it. */
  readonly name: string;
  /** 所属总支, 所属党委; empty where the list has no such column. */
  readonly above: string;
  /** Why it need not report (免报 …), in the list's words; `undefined` where it must. */
  readonly exempt?: string;
}

const NAME =
  /^(?:党?支部(?:全?称|名称)?|党组织(?:全?称|名称)?|单位(?:名称)?|报送单位|填报单位|应报(?:送)?(?:支部|单位))$/;
const ABOVE = /^(?:所属|所在|上级)?(?:党?总支|党委|党组织|上级党组织)(?:名称)?$/;
const REMARK = /^(?:备注|说明|报送要求|是否(?:需要)?报送|状态|豁免(?:理由)?)$/;
const EXEMPT = /免报|免于|免予|不报|不需?要?报送|无需|豁免|暂缓|撤销|注销|已合并|已?并入/;

interface Columns {
  readonly name: number;
  readonly above: number | undefined;
  readonly remarks: readonly number[];
}

const textIn = (row: SnapshotRow, column: number | undefined): string => {
  const value = row.cells.find((cell) => cell.column === column)?.value;
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
};

/** Reads a list of branches due. `undefined` where no sheet has a column of branches; a name that stands twice is taken once. */
export function readDueList(snapshot: Snapshot): readonly DueBranch[] | undefined {
  for (const sheet of snapshot.sheets) {
    const found = readSheet(sheet);
    if (found.length > 0) return found;
  }
  return undefined;
}

function readSheet(sheet: SheetSnapshot): readonly DueBranch[] {
  for (const [at, row] of sheet.rows.slice(0, 20).entries()) {
    const columns = columnsOf(row);
    if (columns) return branchesBelow(sheet.rows.slice(at + 1), columns);
  }
  return [];
}

/** The column of a header row that takes branches. */
export const branchColumn = (row: SnapshotRow): number | undefined => columnsOf(row)?.name;

function columnsOf(row: SnapshotRow): Columns | undefined {
  const find = (words: RegExp): number | undefined =>
    row.cells.find(({ value }) => typeof value === "string" && words.test(normalText(value).replace(/[*:：]/g, "")))
      ?.column;
  const name = find(NAME);
  if (name === undefined || row.cells.length < 1) return undefined;
  const remarks = row.cells
    .filter(({ value }) => typeof value === "string" && REMARK.test(normalText(value)))
    .map(({ column }) => column);
  return { name, above: find(ABOVE), remarks };
}

function branchesBelow(rows: readonly SnapshotRow[], columns: Columns): DueBranch[] {
  const seen = new Set<string>();
  const due: DueBranch[] = [];
  for (const row of rows) {
    const name = textIn(row, columns.name);
    const key = normalText(name);
    if (name === "" || /^(?:合计|总计|小计|共计|注|说明|填表)/.test(key) || seen.has(key)) continue;
    seen.add(key);
    const remark = columns.remarks
      .map((column) => textIn(row, column))
      .find((text) => EXEMPT.test(text) || text === "否");
    due.push({
      name,
      above: textIn(row, columns.above),
      ...(remark === undefined ? {} : { exempt: remark === "否" ? "免报" : remark }),
    });
  }
  return due;
}
