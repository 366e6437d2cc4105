import type { MeetingKind } from "../../../domain/books";
import { readKinds } from "../../readers/meeting-kinds";
import { matchHeader } from "../../lexicon";
import { headerKey } from "../../text";
import { monthOfLabel } from "../columns/months";
import { dayIn, isDayLabel, isDayOfMonth } from "./day-labels";

/** Columns in a row whose headers are months, or meetings (kinds or dates). */
export interface HeaderRuns {
  /** Month (1–12) by column, one block only: the same months twice are not a matrix we read. */
  readonly months: ReadonlyMap<number, number>;
  /** All month columns, repeated blocks included. */
  readonly monthColumns: ReadonlySet<number>;
  /** Columns of quarters, where there are at least three. */
  readonly quarters: ReadonlySet<number>;
  readonly meetings: ReadonlyMap<number, { readonly kinds: readonly MeetingKind[]; readonly text: string }>;
}

const SHORTEST = 3;
/** 3月党费, 3月实缴, 1月学时: month and what of it in one header. */
const FLAT = /^(?:\d{4}年)?0?(\d{1,2})月份?(党费|缴费|交费|应[缴交].*|实[缴交].*|已[缴交].*|缴纳|交纳|学时|课时|次数)$/;
/** Titles under which one column of a month is enough. */
const TITLED = /党费|缴费|交费|学时/;

export function findRuns(paths: ReadonlyMap<number, readonly string[]>, title = ""): HeaderRuns {
  const labels = [...paths].map(([column, path]) => ({
    column,
    path,
    label: path[path.length - 1] ?? "",
    parent: path.slice(0, -1).join("/"),
  }));
  const monthColumns = new Map<number, { month: number; parent: string; sub: string }>();
  const bare = labels.filter((entry) => monthOfLabel(entry.label, true) !== undefined);
  // 1 … 31 are the days of a month, not its first twelve a year.
  const days = labels.some((entry) => /^(1[3-9]|2\d|3[01])$/.test(entry.label));
  const sequence =
    !days &&
    bare.length >= 6 &&
    bare.every(
      (entry, i) => i === 0 || monthOfLabel(entry.label, true)! === monthOfLabel(bare[i - 1]!.label, true)! + 1,
    );
  for (const { column, path, parent } of labels) {
    const level = path.findIndex((part) => monthOfLabel(part) !== undefined);
    const flat = FLAT.exec(headerKey(path[path.length - 1] ?? ""));
    if (level < 0 && flat && Number(flat[1]) >= 1 && Number(flat[1]) <= 12)
      monthColumns.set(column, { month: Number(flat[1]), parent: `${parent}/${flat[2]}`, sub: flat[2]! });
    else if (level >= 0)
      monthColumns.set(column, { month: monthOfLabel(path[level]!)!, parent, sub: path.slice(level + 1).join("/") });
    else if (sequence && bare.some((entry) => entry.column === column))
      monthColumns.set(column, { month: monthOfLabel(path[path.length - 1]!, true)!, parent, sub: "" });
  }
  const named = [...monthColumns.values()].some(({ parent }) => /缴|交纳|交费|党费|学时/.test(parent));
  const least = named || TITLED.test(title) ? 1 : SHORTEST;
  if (monthColumns.size < least) monthColumns.clear();
  return {
    months: oneBlock(monthColumns),
    monthColumns: new Set(monthColumns.keys()),
    quarters: quarterRun(labels),
    meetings: meetingRun(labels, monthColumns, days),
  };
}

function quarterRun(labels: readonly Label[]): Set<number> {
  const columns = labels
    .filter(({ path }) => path.some((part) => /^第?[一二三四1-4]季度?$/.test(part)))
    .map(({ column }) => column);
  return new Set(columns.length >= SHORTEST ? columns : []);
}

/** Months that occur once; where each has sub-columns (应交, 实交) the one paid or done is taken. */
function oneBlock(columns: ReadonlyMap<number, { month: number; parent: string; sub: string }>): Map<number, number> {
  const chosen = new Map<number, number>();
  const subs = new Set([...columns.values()].map((entry) => entry.sub));
  const wanted = subs.size > 1 ? [...subs].find((sub) => /^(实|已)/.test(sub)) : undefined;
  const seen = new Set<number>();
  for (const [column, entry] of columns) {
    if (subs.size > 1 && entry.sub !== wanted) continue;
    if (seen.has(entry.month)) return new Map();
    seen.add(entry.month);
    chosen.set(column, entry.month);
  }
  return chosen;
}

/** 第3次, 第二讲, 课程1, 专题二: meetings and courses told apart by number alone. */
const NUMBERED =
  /^第[一二三四五六七八九十\d]+(次|期|讲|课|场|专题|周|节)(会议|活动|学习|党课|培训|学时)?$|^(课程|专题|讲座|培训|学习|党课|活动|会议|课)[一二三四五六七八九十\d]{1,3}$/;

type Label = { column: number; path: readonly string[]; label: string };

function meetingRun(
  labels: readonly Label[],
  months: ReadonlyMap<number, unknown>,
  days: boolean,
): Map<number, { kinds: readonly MeetingKind[]; text: string }> {
  const run = new Map<number, { kinds: readonly MeetingKind[]; text: string }>();
  for (const { column, path } of labels) {
    if (months.has(column)) continue;
    const text = path.join("/");
    const day = path.some(
      (part) =>
        isDayLabel(part) ||
        isDayOfMonth(part) ||
        dayIn(part) !== undefined ||
        (days && /^([1-9]|[12]\d|3[01])$/.test(part)),
    );
    if (/次数|人数|率|合计|次\)$/.test(text) || (!day && (matchHeader("attendance", path)?.confidence ?? 0) >= 0.9))
      continue;
    const kinds = path.flatMap((part) => (part.length <= 20 ? readKinds(part).kinds : []));
    if (kinds.length > 0 || day || NUMBERED.test(path[path.length - 1] ?? "")) run.set(column, { kinds, text });
  }
  if (run.size < SHORTEST) run.clear();
  return run;
}
