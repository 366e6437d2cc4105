import type { PlanTime } from "../../domain/books";
import type { SnapshotCell } from "../../domain/snapshot";
import { monthOfLabel } from "../layout/columns/months";
import { halfWidth, squeeze } from "../text";
import { readDate, type DateContext } from "./date";
import { done, failed, type ReadOutcome } from "./outcome";

/** Reads when something is planned: 3月, 第一季度, 每月, 上半年, 3-5月, a date, 全年. */
export function readPlanTime(cell: SnapshotCell, context: DateContext): ReadOutcome<PlanTime> {
  if (typeof cell.value === "number" && Number.isInteger(cell.value) && cell.value >= 1 && cell.value <= 12)
    return done({ kind: "months", months: [cell.value] });
  if (typeof cell.value === "string") {
    const plain = halfWidth(squeeze(cell.value));
    if (/^(每个?月|每月.*|逐月|每月一次|各月|按月)$/.test(plain)) return done({ kind: "every" });
    const bare = monthOfLabel(plain, true);
    if (bare !== undefined) return done({ kind: "months", months: [bare] });
    if (/^(全年|年内|常年)$/.test(plain)) return done({ kind: "months", months: range(1, 12) });
    if (/^每季度/.test(plain)) return failed("not-a-date");
  }
  const read = readDate(cell, { ...context, year: context.year ?? 2000 });
  if (!read.ok) return failed(read.why);
  const { yearFrom, parts = [read.value] } = read.value;
  const { first } = read.value;
  const months = [
    ...new Set(
      parts.flatMap(({ first: from, last: to }) =>
        from.year === to.year ? range(from.month, to.month) : [from.month],
      ),
    ),
  ];
  return done({ kind: "months", months, ...(yearFrom === "cell" && { year: first.year }) });
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
