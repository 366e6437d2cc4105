import type { Books, DaySpan } from "../../domain/books";
import type { TableCoverage } from "../../domain/coverage";
import type { LedgerKind } from "../../domain/ledger";

/** Ledgers whose silence can be held against somebody, as the secretary calls them. */
const SPOKEN: readonly (readonly [LedgerKind, string])[] = [
  ["meetings", "组织生活"],
  ["study", "学习学时"],
  ["talks", "谈心谈话"],
  ["dues", "党费"],
];

/** What the books speak of, so that what they are silent about counts: one line a ledger, and the branches. */
export function coverageLines({ coverage, tables }: Books): string[] {
  const lines = SPOKEN.flatMap(([ledger, word]) => {
    const own = coverage.tables.filter((table) => table.ledger === ledger);
    return own.length === 0 ? [] : [`  ${word}：${kindsText(own, ledger, coverage.wholeLife)}${periodText(own)}`];
  });
  const unread = coverage.unread.filter((part) => part.holds === "table").map((part) => part.sheet);
  const known = new Set(tables.map(({ sheet }) => sheet));
  return [
    ...(lines.length > 0 ? ["", "台账管到哪里（管不到的不判缺）：", ...lines] : []),
    ...(coverage.branches.length > 1
      ? [
          "",
          `分 ${coverage.branches.length} 个支部记：${coverage.branches.map(({ name }) => name).join("、")}（用 --branch 只看一个）`,
        ]
      : []),
    ...(unread.length > 0
      ? [
          "",
          `可能也是台账、没有读懂的表：${[...new Set(unread)].map((sheet) => (known.has(sheet) ? `${sheet}（部分）` : sheet)).join("、")}`,
        ]
      : []),
  ];
}

function kindsText(own: readonly TableCoverage[], ledger: LedgerKind, whole: boolean): string {
  if (ledger !== "meetings") return "";
  if (whole) return "三会一课等各类会议都记，";
  const kinds = [...new Set(own.flatMap(({ kinds }) => (kinds === "all" ? [] : kinds)))];
  return kinds.length > 0 ? `只见${kinds.join("、")}台账，` : "没有写明会议类型，";
}

function periodText(own: readonly TableCoverage[]): string {
  if (own.some(({ spans }) => spans.length === 0)) return "不限时间";
  const spans = [...new Set(own.flatMap((table) => table.spans.map(spanText)))];
  return spans.join("、");
}

function spanText({ first, last }: DaySpan): string {
  if (first.year !== last.year) return `${first.year}年${first.month}月—${last.year}年${last.month}月`;
  if (first.month === 1 && last.month === 12) return `${first.year}年全年`;
  return `${first.year}年${first.month === last.month ? `${first.month}月` : `${first.month}—${last.month}月`}`;
}
