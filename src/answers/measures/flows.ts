import type { DateValue, Member } from "../../domain/books";
import { addMonths } from "../../domain/calendar-date";
import type { Reading } from "../../domain/reading";
import { rawOf } from "../../domain/reading";
import { type Answer, type Days, daysIn } from "../../view/certainty";
import { type AnswerInput, count, type Figure, known, type Measure, placeOf, type Question, unknown } from "../answer";
import { isAhead, yearsKept } from "../covered";
import { until, within } from "../span";
import { leavingOf } from "./leaving";

type Step = "joinDate" | "fullMemberDate" | "transferInDate" | "leaveDate";

const COLUMN: Readonly<Record<Step, string>> = {
  joinDate: "入党时间",
  fullMemberDate: "转正时间",
  transferInDate: "转入时间",
  leaveDate: "转出时间",
};

/** Roster rows whose step falls in the period; or why that cannot be told. */
export function peopleWith(
  step: Step,
  { span }: Pick<Question, "span">,
  input: AnswerInput,
): readonly Member[] | Figure {
  if (!input.view.keeps("members")) return unknown("not-kept", "没有党员名册");
  if (isAhead(span, input.asOf)) return unknown("ahead");
  const years = [...yearsKept(input)];
  if (years.length > 0 && span.to.year < Math.min(...years))
    return unknown("not-covered", `台账里没有${span.to.year}年的记录`);
  const { all } = input.view.people;
  const told = all.map((member) => (step === "leaveDate" ? leavingOf(member) : daysOfStep(member[step])));
  if (all.every((member) => member[step].state === "absent") && told.every((days) => days === undefined))
    return unknown("not-kept", `名册里没有${COLUMN[step]}一栏`);
  const asked = until(span, input.asOf)!;
  const answers = told.map((days): Answer =>
    days === undefined ? false : days === "undated" ? undefined : within(days, asked),
  );
  const open = answers.filter((answer) => answer === undefined).length;
  if (open > 0) return unknown("not-read", `有${open}人的${COLUMN[step]}读不出或不够具体`);
  return all.filter((_, i) => answers[i] === true);
}

const daysOfStep = (reading: Reading<DateValue>): Days | "undated" | undefined =>
  reading.state === "unread" ? "undated" : daysIn(reading);

const countOf =
  (step: Step, keep: (member: Member) => Answer = () => true): Measure =>
  (question, input) => {
    const found = peopleWith(step, question, input);
    if ("known" in found) return found;
    const answers = found.map(keep);
    if (answers.includes(undefined)) return unknown("people", "有人离开的原因看不出");
    const own = found.filter((_, i) => answers[i] === true);
    return known(count(own.length, "人"), own.map(placeOf));
  };

export const movedIn = countOf("transferInDate");
export const becameFull = countOf("fullMemberDate", (member) => member.type !== "other");

/** Left by transfer: not by death or exclusion, where a word says so. */
export const isTransfer = (member: Member): boolean =>
  !/去世|病故|逝世|死亡|出党|除名|开除/.test(
    [rawOf(member.status), rawOf(member.remark), rawOf(member.memberType)].join("；"),
  );
export const movedOut = countOf("leaveDate", isTransfer);

/**
 * Newly admitted, counted by approval (统计 follows the superior's approval, not the meeting). Where no approval is kept, the
 * joining day serves, unless the approval, due within three months of it (细则), may lie beyond an end of the period.
 */
export const admitted: Measure = (question, input) => {
  const found = admittedIn(question, input);
  return "known" in found ? found : known(count(found.length, "人"), found.map(placeOf));
};

export function admittedIn({ span }: Pick<Question, "span">, input: AnswerInput): readonly Member[] | Figure {
  const found = peopleWith("joinDate", { span: { ...span, from: addMonths(span.from, -3) } }, input);
  if ("known" in found) return found;
  const answers = found.map((member) => approvedInside(member, { span }, input));
  const open = answers.filter((answer) => answer === undefined).length;
  if (open > 0) return unknown("people", `有${open}人的审批时间台账里没有，可能不在这一时期`);
  return found.filter((_, i) => answers[i] === true);
}

function approvedInside(member: Member, { span }: Pick<Question, "span">, { books }: AnswerInput): Answer {
  const record = books.development.find(({ name }) => name === member.name);
  const approved = record && daysIn(record.approvalDate);
  if (approved) return within(approved, span);
  const joined = daysIn(member.joinDate)!;
  return within({ first: joined.first, last: addMonths(joined.last, 3) }, span);
}
