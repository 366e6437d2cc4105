import { COLLECTIVE_KINDS } from "../../../domain/meeting-kinds";
import type { MeetingKind } from "../../../domain/books";
import type { SheetCell } from "../../../domain/plan";
import { inLanguage, type ReportContext, type ReportTemplate } from "../context";
import { HEAD_WORDS } from "../head-words";
import { countMeetings, isKind, type MonthCount, totalOf } from "./meeting-counts";
import { MEETING_WORDS } from "./meeting-words";
import { cell, headerCells, layOut } from "../paper";
import { sourcesOf } from "../sources";

const WIDTHS = [6, 7, 20, 28, 14, 9, 11, 9, 9, 9, 15, 9];

/** The columns after the branch's own, in the order of the departments' export. */
const COLUMNS: readonly (readonly MeetingKind[])[] = [
  ["支委会"],
  COLLECTIVE_KINDS,
  ["党员大会"],
  ["党小组会"],
  ["党课"],
  ["组织生活会", "民主评议党员"],
  ["主题党日"],
];

/** 《组织生活汇总》: a row a month that has begun, and the sum. */
export const monthlyStatistics: ReportTemplate = {
  id: "meetings-monthly",
  title: { zh: "组织生活汇总", en: "Organisational life, month by month" },
  description: {
    zh: "逐月一行：支部委员会、党员集体活动总数和各类会议次数，列与组织部门导出表一致。",
    en: "A row a month: committee meetings, meetings of members and each kind, in the columns of the departments' export.",
  },
  plan: (context) => {
    const words = inLanguage(context, MEETING_WORDS);
    const counts = countMeetings(context);
    const columns = COLUMNS.map((kinds) => counts.by(isKind(...kinds)));
    const begun = counts.months.flatMap((_, i) => (columns[0]?.[i]?.state === "ahead" ? [] : [i]));
    const rows = begun.map((i) => monthRow(i, columns, context));
    const branch = (look: "text" | "total"): SheetCell =>
      cell(look === "total" ? null : context.branchName || null, look);
    const total = [
      cell(words.total, "total"),
      cell(null, "total"),
      cell(null, "total"),
      branch("total"),
      cell(null, "total"),
      ...columns.map((months) => sum(months, context)),
    ];
    return layOut(
      {
        name: words.monthlyName,
        title: words.monthlyTitle(context.branchName, context.report.year),
        widths: WIDTHS,
        header: [headerCells(words.monthlyHead)],
        body: [...rows, total],
        notes: [
          words.byHand,
          words.onceEach,
          ...(counts.undated > 0 ? [words.undated(counts.undated)] : []),
          ...(counts.known ? [] : [words.noLedger]),
          ...sourcesOf(context, ["meetings"]),
        ],
        keep: { keyColumn: 2, columns: [3, 5] },
      },
      context,
    );
  },
};

function monthRow(index: number, columns: readonly (readonly MonthCount[])[], context: ReportContext): SheetCell[] {
  const words = inLanguage(context, MEETING_WORDS);
  const values = columns.map((months): SheetCell => {
    const month = months[index]!;
    if (month.state !== "counted") return cell(HEAD_WORDS[context.language].unknown, "unknown");
    return month.doubtful > 0 ? cell(`${month.sure}+?`, "unknown") : cell(month.sure, "centre");
  });
  return [
    cell(context.report.year, "centre"),
    cell(words.months[index] ?? "", "centre"),
    cell(null, "input"),
    cell(context.branchName || null, context.branchName ? "wrapped" : "input"),
    cell(null, "input"),
    ...values,
  ];
}

function sum(months: readonly MonthCount[], context: ReportContext): SheetCell {
  const total = totalOf(months);
  return total === undefined ? cell(HEAD_WORDS[context.language].unknown, "unknown") : cell(total, "total");
}
