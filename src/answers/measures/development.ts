import type { DateValue, DevelopmentRecord } from "../../domain/books";
import { compareDates, type CalendarDate } from "../../domain/calendar-date";
import { type Reading, rawOf } from "../../domain/reading";
import { type Answer, daysIn, isNotLater, onDay } from "../../view/certainty";
import { type AnswerInput, count, type Figure, known, type Measure, placeOf, type Question, unknown } from "../answer";
import { isAhead } from "../covered";
import { until, within } from "../span";

export type Stage = "applicant" | "activist" | "candidate" | "admitted";

/** The stage words name. */
function stageIn(words: string): Stage | undefined {
  const plain = words.replace(/\s+/g, "");
  if (/预备|正式|转正|接收/.test(plain)) return "admitted";
  if (/发展对象|发展$|重点对象/.test(plain)) return "candidate";
  if (/积极分子/.test(plain)) return "activist";
  return /申请/.test(plain) ? "applicant" : undefined;
}

/** Where a person stood on a day: by the steps' dates; today also by the stage column. `undefined` where neither tells. */
function stageOn(record: DevelopmentRecord, day: CalendarDate, asOf: CalendarDate): Stage | undefined {
  const told = stageIn(rawOf(record.stage));
  const dated = stageByDates(record, day);
  if (compareDates(day, asOf) < 0) return dated ?? (told === stageByDates(record, asOf) ? undefined : undefined);
  return told ?? dated;
}

function stageByDates(record: DevelopmentRecord, day: CalendarDate): Stage | undefined {
  const reached = (reading: Reading<DateValue>): Answer => {
    if (reading.state === "unread") return undefined;
    const days = daysIn(reading);
    return days ? isNotLater(days, onDay(day)) : false;
  };
  const steps: readonly (readonly [Stage, readonly Reading<DateValue>[]])[] = [
    ["admitted", [record.joinMeetingDate, record.joinDate, record.approvalDate]],
    ["candidate", [record.developDate]],
    ["activist", [record.activistDate]],
    ["applicant", [record.applyDate]],
  ];
  for (const [stage, readings] of steps) {
    const answers = readings.map(reached);
    if (answers.includes(true)) return stage;
    if (answers.includes(undefined)) return undefined;
  }
  return undefined;
}

/** People at a stage on the day; or why they cannot be told. */
export function peopleAt(
  stage: Stage,
  { day }: Pick<Question, "day">,
  input: AnswerInput,
): readonly DevelopmentRecord[] | Figure {
  const { development } = input.books;
  if (development.length === 0) return unknown("not-kept", "没有发展党员台账");
  if (compareDates(day, input.asOf) > 0) return unknown("ahead");
  const stages = development.map((record) => stageOn(record, day, input.asOf));
  const notYet = development.map((record) => {
    const applied = daysIn(record.applyDate);
    return applied !== undefined && isNotLater(applied, onDay(day)) === false;
  });
  const open = stages.filter((one, i) => one === undefined && !notYet[i]).length;
  if (open > 0) return unknown("people", `有${open}人到了哪一步看不出`);
  return development.filter((_, i) => stages[i] === stage);
}

const countAt =
  (stage: Stage): Measure =>
  (question, input) => {
    const found = peopleAt(stage, question, input);
    return "known" in found ? found : known(count(found.length, "人"), found.map(placeOf));
  };

export const activists = countAt("activist");
export const candidates = countAt("candidate");

/** People for whom a step was taken in the period. */
const stepIn =
  (what: string, read: (record: DevelopmentRecord) => Reading<DateValue>): Measure =>
  ({ span }, input) => {
    const { development } = input.books;
    if (development.length === 0) return unknown("not-kept", "没有发展党员台账");
    if (isAhead(span, input.asOf)) return unknown("ahead");
    if (development.every((record) => read(record).state === "absent"))
      return unknown("not-kept", `发展党员台账里没有${what}一栏`);
    const asked = until(span, input.asOf)!;
    const answers = development.map((record): Answer => {
      const reading = read(record);
      const days = daysIn(reading);
      return reading.state === "unread" ? undefined : days ? within(days, asked) : false;
    });
    const open = answers.filter((answer) => answer === undefined).length;
    if (open > 0) return unknown("not-read", `有${open}人的${what}读不出`);
    const own = development.filter((_, i) => answers[i] === true);
    return known(count(own.length, "人"), own.map(placeOf));
  };

export const becameActivist = stepIn("确定为入党积极分子时间", (record) => record.activistDate);
export const becameCandidate = stepIn("确定为发展对象时间", (record) => record.developDate);
export const applied = stepIn("递交入党申请书时间", (record) => record.applyDate);
