import type { Refusal, RefusalCode } from "../workbook/port";
import { columnLetters } from "../domain/address";
import { EXIT, Fault } from "./fault";

/** What a refusal means and what to do now. */
const SENTENCES: Partial<Record<RefusalCode, string>> = {
  "not-a-workbook": "这不是 .xlsx 工作簿。请用 Excel 或 WPS 打开原文件，另存为“Excel 工作簿（.xlsx）”再试。",
  truncated: "文件不完整，可能没有传完或保存中断。请重新复制一份原文件再试。",
  "too-large": "文件展开后太大，没有读取。请删去多余的工作表或图片，另存后再试。",
  encrypted: "工作簿设了打开密码。请先在 Excel 或 WPS 中取消密码、另存后再试。",
  "old-xls": "这个 .xls 读不了（Excel 95 或更早的格式，或已损坏）。请用 Excel 或 WPS 另存为 .xlsx 再试。",
  "html-as-xls": "这个文件其实是网页，只是改了后缀。请用 Excel 打开后另存为 .xlsx 再试。",
  "other-format": "这个文件不是 .xlsx：可以检查、出报表，但不能在里面标注或写入。请用 Excel 或 WPS 另存为 .xlsx 再试。",
  "strict-ooxml": "这是“Strict Open XML”格式，只能看不能改。请另存为普通的“Excel 工作簿（.xlsx）”再试。",
  "damaged-part": "工作簿内部有损坏的部分，没有动它。请用 Excel 打开并修复、另存后再试。",
  "protected-sheet": "工作表受保护，没有写入。请先在“审阅”里撤销保护。",
  "protected-workbook": "工作簿结构受保护，不能新增工作表。请先在“审阅”里撤销保护。",
  "name-taken": "要用的名称已被占用。",
};

const CANNOT_READ: readonly RefusalCode[] = [
  "not-a-workbook",
  "truncated",
  "too-large",
  "encrypted",
  "old-xls",
  "html-as-xls",
  "damaged-part",
];

/** Read well, and not written into. */
const NOT_WRITTEN: readonly RefusalCode[] = ["other-format", "strict-ooxml", "protected-sheet", "protected-workbook"];

function statusOf(code: RefusalCode): number {
  if (CANNOT_READ.includes(code)) return EXIT.notAWorkbook;
  return NOT_WRITTEN.includes(code) ? EXIT.refused : EXIT.usage;
}

/** A refusal of the workbook as the end of the command; `what` names the file. */
export function refused(refusal: Refusal, what: string): Fault {
  const place = refusal.sheet
    ? `（工作表“${refusal.sheet}”${refusal.cell ? ` ${columnLetters(refusal.cell.column)}${refusal.cell.row}` : ""}）`
    : "";
  const sentence = SENTENCES[refusal.code] ?? `没有完成（${refusal.code}）。`;
  return new Fault(statusOf(refusal.code), `${what}：${sentence}${place}`);
}
