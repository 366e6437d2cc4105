import type { GapReason, TemplateGap } from "../../plans/template";

const WHY: Readonly<Record<GapReason, (count: number) => string>> = {
  "no-source": () => "台账里没有这一项",
  "blank-in-books": (count) => `台账里有 ${count} 处空着或没读懂`,
  unknown: (count) => `${count} 处无法判断，没有按 0 填`,
  "table-not-known": () => "不知道这张表要填什么，没有动",
  "other-year": (year) => `这是${year}年的表，不是要填的年度，没有动；请用 --year ${year}`,
  "branch-not-listed": () => "表里列的支部中没有本支部，没有动",
  "person-not-listed": (count) => `有 ${count} 人不在表里列的名单中，没有加`,
  taken: (count) => (count === 0 ? "工作表受保护，没有写" : `${count} 格已有内容或公式，没有动`),
  "rows-kept": (count) => `表里原有 ${count} 行没有动，可能是示例，请看一下`,
};

/** What could not be filled, one line each. */
export function gapText(gaps: readonly TemplateGap[]): string {
  if (gaps.length === 0) return "";
  return [
    "没有填的：",
    ...gaps.map(
      ({ sheet, header, why, count }) => `  ${sheet}${header === undefined ? "" : ` “${header}”`}：${WHY[why](count)}`,
    ),
    "",
  ].join("\n");
}
