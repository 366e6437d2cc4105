/*
 * M19. What: what the year's plan sets down for a month was held in it. Why: plan and ledger are laid side by side at an
 * inspection. What to do: enter what was held; where it was moved, note it in the plan. Only whether, not how often.
 */
import { LIFE_KINDS } from "../../domain/meeting-kinds";
import type { Meeting, MeetingKind, PlanRecord } from "../../domain/books";
import { type Period, firstDay, lastDay, periodState } from "../../domain/period";
import { compareDates } from "../../domain/calendar-date";
import { isFilled, rawOf, valueOf } from "../../domain/reading";
import type { Check, CheckInput } from "../check";
import { MEETING_PARTS } from "../meetings/held-in-period";
import { firstCell, tableSubject } from "../members/subjects";

type Messages = { notHeld: { missing: readonly string[] } };

const MOVED = /调整|改期|推迟|顺延|取消/;
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

const check: Check<Messages> = {
  meta: { code: "M19", name: "plan-carried-out", scope: "cross", subject: "plan", severity: "should", basis: ["M19"] },
  messages: {
    notHeld: {
      sample: { missing: ["8月 主题党日"] },
      zh: ({ missing }) => ({
        what: `计划已到期，会议台账里没有看到：${missing.join("、")}。`,
        fix: "开展过的补记；改期或取消的在完成情况里注明。",
      }),
      en: ({ missing }) => ({
        what: `Planned and due, but not in the meeting ledger: ${missing.join(", ")}.`,
        fix: "Enter what was held; note in the plan what was moved or dropped.",
      }),
    },
  },
  run: (input) => ({ findings: input.books.plan.flatMap((record) => judge(input, record) ?? []) }),
};

function judge(input: CheckInput, record: PlanRecord) {
  const { books, view } = input;
  const kinds = record.kinds.filter((kind) => LIFE_KINDS.includes(kind));
  const year = yearOf(record);
  if (kinds.length === 0 || MOVED.test(rawOf(record.status))) return undefined;
  if (!view.meetings.all.some(({ days }) => days && days.first.year <= year && year <= days.last.year))
    return undefined;
  const missing = spansOf(record, year)
    .filter((span) => periodState(span[span.length - 1]!, input.asOf) === "over")
    .flatMap((span) => kinds.filter((kind) => isMissing(input, kind, span)).map((kind) => `${spanText(span)} ${kind}`));
  if (missing.length === 0) return undefined;
  const field = record.kindsFrom ?? (isFilled(record.type) ? "type" : "content");
  const part = [record.sheet, rawOf(record.when), rawOf(record.type), rawOf(record.content)].join("\u0001");
  return {
    messageId: "notHeld" as const,
    args: { missing },
    subject: tableSubject(books, record),
    at: firstCell(books, record, field, "type", "content"),
    part,
  };
}

function yearOf(record: PlanRecord): number {
  const when = valueOf(record.when);
  return (when?.kind === "months" ? when.year : undefined) ?? record.year;
}

/** Months that stand together (a quarter) are one span; 每月 is each month by itself. */
function spansOf(record: PlanRecord, year: number): Period[][] {
  const when = valueOf(record.when);
  if (!when) return [];
  const spans: Period[][] = [];
  for (const index of when.kind === "every" ? MONTHS : [...when.months].sort((a, b) => a - b)) {
    const last = spans[spans.length - 1];
    const month: Period = { kind: "month", year, index };
    if (when.kind === "months" && last && last[last.length - 1]!.index === index - 1) last.push(month);
    else spans.push([month]);
  }
  return spans;
}

/** Planned, over, not in the books, and the books would show it. */
function isMissing(input: CheckInput, kind: MeetingKind, span: readonly Period[]): boolean {
  const told = (period: Period): boolean =>
    input.view.coverage.silenceCounts({ ledger: "meetings", kind, period, holds: MEETING_PARTS }).counts;
  return !isHeld(input, kind, span) && span.every(told);
}

/** Whether some meeting of the kind is, or may be, dated in the span; a topic that says a life meeting was held counts. */
function isHeld({ view }: CheckInput, kind: MeetingKind, span: readonly Period[]): boolean {
  const [from, to] = [firstDay(span[0]!), lastDay(span[span.length - 1]!)];
  const isOf = ({ kinds, heldInTopic }: Meeting): boolean => kinds.includes(kind) || heldInTopic.includes(kind);
  return view.meetings.all.some(
    ({ meeting, days }) =>
      isOf(meeting) && days !== undefined && compareDates(days.first, to) <= 0 && compareDates(days.last, from) >= 0,
  );
}

function spanText(span: readonly Period[]): string {
  const [first, last] = [span[0]!.index, span[span.length - 1]!.index];
  return first === last ? `${first}月` : `${first}–${last}月`;
}

export default check;
