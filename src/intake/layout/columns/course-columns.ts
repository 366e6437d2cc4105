import { headerKnowledge, matchHeader } from "../../lexicon";
import { headerKey } from "../../text";
import type { HeaderRuns } from "../header/header-runs";
import type { ColumnProfile } from "./column-values";

/** Titles under which the numbers beside a name are hours. */
const HOURS_TITLE = /学时|课时/;
/** Numbers that are no hours of a course. */
const OTHER_NUMBER =
  /成绩|得分|分数|评分|年龄|工龄|党龄|次数|人数|排名|名次|率$|篇|元$|金额|电话|号$|时间|日期|合计|总计|小计|累计|^应(完成|修|学|到|参|计)|要求|任务|目标/;
const FEWEST = 2;
const MOSTLY = 0.8;

/**
 * Columns headed by the names of courses (党章党规, 形势政策), in a table of hours with names down its side: no dictionary knows
 * them, but all they hold is numbers.
 */
export function withCourses(
  runs: HeaderRuns,
  paths: ReadonlyMap<number, readonly string[]>,
  title: string,
  profile: (column: number) => ColumnProfile,
): HeaderRuns {
  if (!HOURS_TITLE.test(headerKey(title)) || runs.months.size > 0 || runs.monthColumns.size > 0) return runs;
  const fields = [...paths.values()].map((path) => matchHeader("study", path)?.field);
  if (!fields.includes("name") || fields.some((field) => field === "hours" || field === "date")) return runs;
  const found = [...paths].filter(([column, path]) => {
    const label = path[path.length - 1] ?? "";
    if (label === "" || runs.meetings.has(column) || headerKnowledge(label) > 0 || OTHER_NUMBER.test(label))
      return false;
    const { filled, number } = profile(column);
    return filled > 0 && number >= MOSTLY;
  });
  if (found.length + runs.meetings.size < FEWEST) return runs;
  const courses = found.map(([column, path]) => [column, { kinds: [], text: path.join("/") }] as const);
  return { ...runs, meetings: new Map([...runs.meetings, ...courses].sort((a, b) => a[0] - b[0])) };
}
