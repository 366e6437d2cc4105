import type { MeetingKind } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import type { Evidence, LeftOut } from "../../domain/finding";
import { rawOf, valueOf } from "../../domain/reading";
import { actualOf, isCountable } from "../../view/branch-view";
import { both } from "../../view/certainty";
import type { Held } from "../../view/meetings-held";
import { type AnswerInput, count, type Figure, known, type Measure, placeOf, type Question, unknown } from "../answer";
import { isAhead, uncovered } from "../covered";
import { monthsOf, type Span, within } from "../span";

/** True where a row counts as one of the kinds: by its type, or because its topic says that such a meeting was held. */
export const isOfKind = ({ meeting }: Held, kinds: readonly MeetingKind[]): boolean =>
  kinds.some((kind) => meeting.kinds.includes(kind) || meeting.heldInTopic.includes(kind));

interface Counted {
  readonly held: readonly Held[];
  readonly rows: readonly Evidence[];
  readonly leftOut: readonly LeftOut[];
}

/** The meetings of the question's kinds and days, each once; or why they cannot be told. */
export function meetingsOf({ kinds, span, meeting }: Question, input: AnswerInput): Counted | Figure {
  if (meeting) return { held: [meeting], rows: [placeOf(meeting.meeting)], leftOut: [] };
  if (isAhead(span, input.asOf)) return unknown("ahead");
  if (!input.view.keeps("meetings")) return unknown("not-kept", "没有会议台账");
  const lacks = uncovered("meetings", span, input, kinds);
  if (lacks !== undefined) return unknown("not-covered", lacks);
  const own = input.view.meetings.all.filter((held) => isOfKind(held, kinds));
  const held: Held[] = [];
  const leftOut: LeftOut[] = [];
  const vague: LeftOut[] = [];
  for (const one of own) {
    const inside = one.days ? both(one.counts, within(one.days, span)) : mayLieIn(one, span) ? undefined : false;
    if (inside === true) held.push(one);
    else if (inside === undefined) vague.push({ ...placeOf(one.meeting), why: one.days ? "vague-date" : "no-date" });
    else if (one.days && one.counts === false && within(one.days, span) === true)
      leftOut.push({ ...placeOf(one.meeting), why: "after-as-of" });
  }
  for (const again of input.view.meetings.repeated)
    if (isOfKind(again, kinds) && again.days && within(again.days, span) === true)
      leftOut.push({ ...placeOf(again.meeting), why: "repeats" });
  if (vague.length > 0) return unknown("not-read", `有${vague.length}行日期读不出或不够具体`, vague);
  return { held, rows: held.map((one) => placeOf(one.meeting)), leftOut };
}

/** A date that could not be read bears on the month its text still shows, else on every period. */
function mayLieIn({ meeting }: Held, span: Span): boolean {
  const raw = rawOf(meeting.date);
  const shown = /(?:((?:19|20)\d{2})\s*[年./-]\s*)?(\d{1,2})\s*[月./-]\s*\d{1,2}/.exec(raw);
  const month = Number(shown?.[2]);
  if (!shown || month < 1 || month > 12) return true;
  return monthsOf(span).some(
    (at) => at % 12 === month - 1 && (shown[1] === undefined || Math.floor(at / 12) === Number(shown[1])),
  );
}

export const isFigure = (found: object): found is Figure => "known" in found;

/** How often meetings of the kind were held. */
export const times: Measure = (question, input) => {
  const found = meetingsOf(question, input);
  return isFigure(found) ? found : known(count(found.held.length, "次"), found.rows, found.leftOut);
};

/** A sum over the meetings; unknown where one of them does not tell. */
function sumOf(what: string, each: (held: Held) => number | undefined, unit = "人次"): Measure {
  return (question, input) => {
    const found = meetingsOf(question, input);
    if (isFigure(found)) return found;
    const values = found.held.map(each);
    const lacking = found.held.filter((_, i) => values[i] === undefined).map(({ meeting }) => placeOf(meeting));
    if (lacking.length > 0)
      return unknown(
        "not-read",
        `有${lacking.length}次会没有${what}`,
        lacking.map((at) => ({ ...at, why: "no-number" })),
      );
    return known(
      count(
        values.reduce<number>((sum, n) => sum + n!, 0),
        unit,
      ),
      found.rows,
      found.leftOut,
    );
  };
}

export const expectedOf = ({ meeting }: Held): number | undefined => valueOf(meeting.expected);
export const presentOf = ({ meeting }: Held): number | undefined => actualOf(meeting);

/** On leave: the number kept, else the names listed, where each has a reason and together they are 应到 − 实到. */
export function leaveOf({ meeting }: Held): number | undefined {
  const told = valueOf(meeting.leave);
  if (told !== undefined) return told;
  const [due, present] = [valueOf(meeting.expected), actualOf(meeting)];
  if (due !== undefined && due === present) return 0;
  const list = meeting.leaveList.state === "absent" ? meeting.absentList : meeting.leaveList;
  const names = valueOf(list);
  if (!names || !isCountable(list)) return undefined;
  const excused = names.names.every(({ reason }) => reason !== undefined && !/无故|旷|未请假|不明/.test(reason));
  if (!excused && meeting.leaveList.state === "absent") return undefined;
  if (due !== undefined && present !== undefined && due - present !== names.names.length) return undefined;
  return names.names.length;
}

export const expected = sumOf("应到人数", expectedOf);
export const present = sumOf("实到人数", presentOf);
export const leave = sumOf("请假情况", leaveOf);

/** 实到 ÷ 应到 over all the meetings, not the mean of their rates. */
export const rate: Measure = (question, input) => {
  const due = expected(question, input);
  const came = present(question, input);
  if (!due.known) return due;
  if (!came.known) return came;
  const [all, there] = [number(due), number(came)];
  if (all === 0) return unknown("not-covered", "这一时期没有这类会议");
  return there > all
    ? unknown("not-read", "实到多于应到")
    : known({ is: "ratio", n: there / all }, came.rows, came.leftOut);
};

export const number = (figure: Figure): number =>
  figure.known && (figure.value.is === "count" || figure.value.is === "ratio") ? figure.value.n : NaN;

/** Months of the period with at least one meeting of the kind. */
export const monthsKept: Measure = (question, input) => {
  const found = meetingsOf(question, input);
  if (isFigure(found)) return found;
  const months = new Set(found.held.map(({ days }) => days!.first.year * 12 + days!.first.month));
  return known(count(months.size, "个月"), found.rows, found.leftOut);
};

/** Whether such a meeting was held. 否 only where the period is over and covered; two readings of the 年度 that differ are unknown. */
export const wasHeld: Measure = (question, input) => {
  const found = meetingsOf(question, input);
  if (isFigure(found)) return found;
  const years = new Set(monthsOf(question.span).map((month) => Math.floor(month / 12)));
  const ofYear = input.view.meetings.all.some(
    (held) => isOfKind(held, question.kinds) && held.counts === true && years.has(held.meeting.lifeYear ?? NaN),
  );
  const yes = found.held.length > 0;
  if (!yes && ofYear) return unknown("period", "记录的年度与召开日期不在同一年");
  const over = toIso(question.span.to) <= toIso(input.asOf);
  if (!yes && !over) return unknown("ahead", "时期还没有结束");
  return known({ is: "yes-no", yes }, found.rows, found.leftOut);
};

/** The day it was held, where there was exactly one. */
export const heldOn: Measure = (question, input) => {
  const found = meetingsOf(question, input);
  if (isFigure(found)) return found;
  const date = found.held.length === 1 ? valueOf(found.held[0]!.meeting.date) : undefined;
  if (found.held.length === 0) return unknown("not-covered", "这一时期没有这类会议", found.leftOut);
  return date ? known({ is: "date", date }, found.rows) : unknown("people", "这一时期不止一次", found.leftOut);
};

/** 三会一课 and the like as one figure: only where no row is of two of the kinds, as then events and kinds differ. */
export const timesTogether: Measure = (question, input) => {
  const found = meetingsOf(question, input);
  if (isFigure(found)) return found;
  const double = found.held.filter(
    ({ meeting }) => question.kinds.filter((kind) => meeting.kinds.includes(kind)).length > 1,
  );
  return double.length > 0
    ? unknown("word", `有${double.length}次会合并召开，按场次还是按类别计未写明`)
    : known(count(found.held.length, "次"), found.rows, found.leftOut);
};
