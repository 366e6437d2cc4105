import type { MeetingKind } from "../../domain/books";
import { type CalendarDate, isBefore, makeDate } from "../../domain/calendar-date";
import type { Evidence, LeftOut, Verdict, VerdictWord } from "../../domain/finding";
import { yearOf } from "../../domain/period";
import { type Clause, figureOf } from "../../standards";
import type { CheckInput } from "../check";
import { type Answer, type Days, both } from "../../view/certainty";
import type { Silence } from "../../view/coverage";
import type { Held } from "../../view/meetings-held";
import { MEETING_PARTS, placeOf } from "./held-in-period";

/**
 * 组织生活会 and 民主评议 belong to a 年度: one named in the row wins; else January to March counts for the year before.
 * `more`: rows of other ledgers that show it was done.
 */
export function judgeLifeYear(input: CheckInput, kind: MeetingKind, more: readonly Evidence[] = []): Verdict {
  const text = input.clause.for(yearOf(input.year));
  const rows = input.view.meetings.all.filter(
    ({ meeting }) => meeting.kinds.includes(kind) || meeting.heldInTopic.includes(kind),
  );
  const answer = (held: Held): Answer =>
    both(held.counts ?? (held.days ? undefined : false), belongsTo(held, input.year, figureOf(text, "dueMonth")));
  const counted = rows.filter((held) => answer(held) === true).map(placeOf);
  const vague = rows.filter((held) => answer(held) === undefined).length;
  const expected = figureOf(text, "times");
  const actual = counted.length + (more.length > 0 ? 1 : 0);
  const verdict = {
    clause: input.clause.id,
    subject: { type: "branch" },
    period: String(input.year),
    evidence: [...counted, ...more],
    leftOut: rows.flatMap((held) => leftOut(held, answer(held), input.year)),
  } as const;
  if (actual >= expected) return { ...verdict, verdict: "met", expected, actual };
  if (actual + vague >= expected) return { ...verdict, verdict: "unknown", missing: [{ field: "date" }] };
  const word = openWord(input, text);
  const silence = silenceOf(input, kind, word);
  if (!silence.counts) return { ...verdict, verdict: "unknown", missing: silence.missing };
  return { ...verdict, verdict: word, expected, actual };
}

/** The books of the year itself are asked: what is held by March of the next is entered there as well. */
function silenceOf({ view, year }: CheckInput, kind: MeetingKind, word: VerdictWord): Silence {
  const question = { ledger: "meetings", kind, holds: [...MEETING_PARTS, "notes"] } as const;
  if (word !== "unmet") return view.coverage.covers(question);
  const results = kind === "民主评议党员" ? view.coverage.unreadParts({ ledger: "appraisal" }) : [];
  if (results[0]) return { counts: false, missing: [{ unread: results[0] }] };
  return view.coverage.silenceCounts({ ...question, period: yearOf(year) });
}

/** Whether the row is of that 年度. `dueMonth`: the last month that still counts for the year before. */
function belongsTo({ meeting, days }: Held, year: number, dueMonth: number): Answer {
  if (meeting.lifeYear !== undefined) return meeting.lifeYear === year;
  if (!days) return false;
  const [first, last] = [lifeYearOf(days.first, dueMonth), lifeYearOf(days.last, dueMonth)];
  if (first === last) return first === year;
  return year < first || year > last ? false : undefined;
}

const lifeYearOf = (date: CalendarDate, dueMonth: number): number =>
  date.month <= dueMonth ? date.year - 1 : date.year;

function openWord({ asOf, year }: CheckInput, text: Clause): VerdictWord {
  const due = makeDate(year + 1, figureOf(text, "dueMonth"), figureOf(text, "dueDay"))!;
  if (!isBefore(asOf, due)) return "unmet";
  return isBefore(asOf, makeDate(year, figureOf(text, "fromMonth"), 1)!) ? "notDue" : "pending";
}

/** Rows near the year that were not counted; rows of other years need no word. */
function leftOut(held: Held, answer: Answer, year: number): LeftOut[] {
  if (answer === true) return [];
  if (!held.days) return [{ ...placeOf(held), why: "no-date" }];
  if (answer === undefined) return [{ ...placeOf(held), why: "vague-date" }];
  const near = touches(held.days, year);
  if (held.counts === false && near) return [{ ...placeOf(held), why: "after-as-of" }];
  return near ? [{ ...placeOf(held), why: "other-life-year" }] : [];
}

const touches = ({ first, last }: Days, year: number): boolean => last.year >= year && first.year <= year + 1;
