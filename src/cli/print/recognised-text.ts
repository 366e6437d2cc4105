import { cellName, columnLetters } from "../../domain/address";
import type { Books } from "../../domain/books";
import type { LedgerKind, RecognisedTable, TableShape } from "../../domain/ledger";
import { coverageLines } from "./coverage-text";
import { padTo, shownWidth } from "./columns";
import { unreadWords } from "./unread-words";

export const KIND_WORDS: Readonly<Record<LedgerKind, string>> = {
  members: "党员名册",
  meetings: "会议台账",
  study: "学习台账",
  dues: "党费台账",
  development: "发展党员台账",
  talks: "谈心谈话",
  plan: "年度安排",
  attendance: "考勤表",
  appraisal: "民主评议",
  committee: "支委换届",
  summary: "汇总表",
  other: "其他表",
};

const SHAPE_WORDS: Readonly<Record<TableShape, string>> = {
  list: "清单",
  matrix: "矩阵",
  form: "表单",
  multi: "一格多项",
};
const SHOWN_UNREAD = 20;

/** What was understood, table by table, and what was not. */
export function recognisedText(books: Books): string {
  const width = Math.max(0, ...books.tables.map(({ sheet }) => shownWidth(sheet)));
  const lines = books.tables.flatMap((table) => [tableLine(table, width), `    ${columnsLine(table)}`]);
  const unread = books.tables.flatMap((table) => table.unread);
  const places = unread
    .slice(0, SHOWN_UNREAD)
    .map(
      (one) =>
        `  ${one.sheet}${one.row === undefined ? "" : ` ${one.column === undefined ? `第${one.row}行` : cellName(one.row, one.column)}`}  ${unreadWords(one)}`,
    );
  const rest = unread.length > SHOWN_UNREAD ? [`  ……共 ${unread.length} 处，用 --json 看全部`] : [];
  const others = books.otherSheets.map((sheet) => `  ${sheet.sheet}  ${unreadWords(sheet)}`);
  return [
    books.tables.length === 0 ? "没有识别到台账。" : `识别到 ${books.tables.length} 张表：`,
    ...lines,
    ...coverageLines(books),
    ...(unread.length > 0 ? ["", `没有读懂的 ${unread.length} 处：`, ...places, ...rest] : []),
    ...(others.length > 0 ? ["", "没有当作台账的工作表：", ...others] : []),
    "",
  ].join("\n");
}

function tableLine(table: RecognisedTable, width: number): string {
  const head = table.headerRows.length > 0 ? `表头第 ${table.headerRows.join("、")} 行` : "没有表头";
  return `  ${padTo(table.sheet, width)}  ${KIND_WORDS[table.kind]}（${SHAPE_WORDS[table.shape]}）  ${table.records} 条  ${head}  把握 ${Math.round(table.confidence * 100)}%`;
}

function columnsLine(table: RecognisedTable): string {
  return table.columns
    .filter(({ field }) => field !== "")
    .map(
      ({ column, header, field }) =>
        `${columnLetters(column)} ${field.startsWith("header:") ? `${header}（照原样保留）` : `${header || "（无表头）"}=${field}`}`,
    )
    .join("  ");
}
