import type { SheetSnapshot } from "../../../src/domain/snapshot";

const SIMPLE =
  "党员会议时间类别号记录应实到请参题内习学课点体当单场费讲订转个认识务发达乐张刘陈赵钱孙吴郑冯卫蒋杨朱许国兰强贵芳峰静涛远厚";
const WRITTEN =
  "黨員會議時間類別號記錄應實到請參題內習學課點體當單場費講訂轉個認識務發達樂張劉陳趙錢孫吳鄭馮衛蔣楊朱許國蘭強貴芳峰靜濤遠厚";

/** The sheet as a keeper of traditional characters writes it. */
export function inTraditional(sheet: SheetSnapshot): SheetSnapshot {
  const written = (text: string): string => [...text].map((ch) => WRITTEN[SIMPLE.indexOf(ch)] ?? ch).join("");
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (typeof cell.value === "string" ? { ...cell, value: written(cell.value) } : cell)),
  }));
  return { ...sheet, rows };
}
