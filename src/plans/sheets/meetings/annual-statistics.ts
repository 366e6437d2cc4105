import { COLLECTIVE_KINDS } from "../../../domain/meeting-kinds";
import type { Rect } from "../../../domain/address";
import { periodsOf, periodState } from "../../../domain/period";
import type { SheetCell } from "../../../domain/plan";
import { inLanguage, type ReportContext, type ReportTemplate } from "../context";
import { HEAD_WORDS } from "../head-words";
import { countMeetings, isKind, type MonthCount, totalOf } from "./meeting-counts";
import { MEETING_WORDS } from "./meeting-words";
import { cell, headerCells, layOut } from "../paper";
import { sourcesOf } from "../sources";

const BLOCK = 14;
const WIDTHS = [
  16,
  20,
  12,
  ...Array.from({ length: 2 }, () => [...Array.from({ length: 12 }, () => 4.6), 9, 8]).flat(),
];

/** 《组织生活开展情况统计表》: one row for the branch, two blocks of twelve months, in the shape organisation departments collect. */
export const annualStatistics: ReportTemplate = {
  id: "meetings-annual",
  title: { zh: "组织生活开展情况统计表", en: "Organisational life by month" },
  description: {
    zh: "一个支部一行：支委会和党员集体活动逐月次数、按时开展月份数、完成率，可直接并入上级汇总。",
    en: "One row for the branch: committee meetings and meetings of members by month, months kept, share.",
  },
  plan: (context) => {
    const words = inLanguage(context, MEETING_WORDS);
    const counts = countMeetings(context);
    const row: SheetCell[] = [
      cell(null, "input"),
      cell(context.branchName || null, context.branchName ? "wrapped" : "input"),
      cell(null, "input"),
      ...block(counts.by(isKind("支委会")), context),
      ...block(counts.by(isKind(...COLLECTIVE_KINDS)), context),
    ];
    return layOut(
      {
        name: words.annualName,
        title: words.annualTitle(context.branchName, context.report.year),
        widths: WIDTHS,
        header: header(context),
        merges: headerMerges(),
        body: [row],
        notes: [
          words.byHand,
          words.onceEach,
          words.monthRate,
          ...(counts.undated > 0 ? [words.undated(counts.undated)] : []),
          ...(counts.known ? [] : [words.noLedger]),
          ...sourcesOf(context, ["meetings"]),
        ],
        ...(context.branchName ? { keep: { keyColumn: 2, columns: [1, 3] } } : {}),
      },
      context,
    );
  },
};

function header(context: ReportContext): SheetCell[][] {
  const words = inLanguage(context, MEETING_WORDS);
  const [superior, branch, kind, committee, members] = words.annualHead;
  const blank = (n: number): string[] => Array.from({ length: n }, () => "");
  const upper = [
    superior,
    branch,
    kind,
    committee,
    ...blank(11),
    ...words.annualTotals,
    members,
    ...blank(11),
    ...words.annualTotals,
  ];
  return [headerCells(upper), headerCells(["", "", "", ...words.months, "", "", ...words.months, "", ""])];
}

function headerMerges(): Rect[] {
  const firsts = [4, 4 + BLOCK];
  const single = [1, 2, 3, ...firsts.flatMap((first) => [first + 12, first + 13])];
  return [
    ...single.map((column) => ({ top: 1, left: column, bottom: 2, right: column })),
    ...firsts.map((first) => ({ top: 1, left: first, bottom: 1, right: first + 11 })),
  ];
}

function block(months: readonly MonthCount[], context: ReportContext): SheetCell[] {
  const { unknown } = HEAD_WORDS[context.language];
  const cells = months.map((month): SheetCell => {
    if (month.state === "ahead") return cell("—", "notDue");
    if (month.state === "unknown") return cell("?", "unknown");
    return month.doubtful > 0 ? cell(`${month.sure}+?`, "unknown") : cell(month.sure, "centre");
  });
  if (totalOf(months) === undefined) return [...cells, cell(unknown, "unknown"), cell(unknown, "unknown")];
  const kept = months.filter((month) => month.state === "counted" && month.sure > 0).length;
  const due = dueMonths(months, context);
  return [...cells, cell(kept, "number"), due === 0 ? cell("—", "notDue") : cell(kept / due, "percent")];
}

/** Months that are over, and the running one where it already has its meeting. */
function dueMonths(months: readonly MonthCount[], { asOf, report }: ReportContext): number {
  return periodsOf("month", report.year).filter((month, i) => {
    const count = months[i];
    return periodState(month, asOf) === "over" || (count?.state === "counted" && count.sure > 0);
  }).length;
}
