import type { Member, StudyRecord } from "../../domain/books";
import { compareDates, makeDate } from "../../domain/calendar-date";
import { isKept, rawOf, valueOf } from "../../domain/reading";
import type { LeftOut } from "../../domain/finding";
import { hoursIn } from "../../checks";
import { isStudyExempt } from "../../view/circumstances";
import { type Answer, type Days, both, daysIn, isNotLater, onDay } from "../../view/certainty";
import {
  type AnswerInput,
  count,
  type Figure,
  known,
  type Measure,
  placeOf,
  type Question,
  round,
  unknown,
} from "../answer";
import { isAhead, uncovered } from "../covered";
import { within, wholeYear } from "../span";
import { peopleOn } from "./people";

/** Words of study by which a form is known. */
const FORMS: Readonly<Record<string, RegExp>> = {
  集中: /集中|集体|培训|轮训/,
  网络: /网络|线上|在线|视频|网上|直播|学习强国/,
  自学: /自学|阅读|个人学习/,
  研讨: /研讨|交流|讨论/,
};

/** Hours of one person in the period, by form where one is asked for. */
export const hours: Measure = (question, input) => {
  const { person, span } = question;
  if (!person) return unknown("people");
  if (!input.view.keeps("study")) return unknown("not-kept", "没有学习台账");
  if (isAhead(span, input.asOf)) return unknown("ahead");
  const lacks = uncovered("study", span, input);
  if (lacks !== undefined) return unknown("not-covered", lacks);
  if (input.view.people.named(person.name).length > 1) return unknown("people", "名册里有同名的人");
  const rows: StudyRecord[] = [];
  const leftOut: LeftOut[] = [];
  for (const record of input.books.study) {
    const named = namesPerson(record, person, input);
    if (named === false) continue;
    const inside = both(named, insideOf(record, question, input));
    if (inside === false) continue;
    const form = question.form === undefined ? true : isOfForm(record, question.form);
    if (form === false) continue;
    const sum = hoursIn(record.hours, input.standards.settings);
    if (inside === undefined || form === undefined || sum === undefined)
      leftOut.push({ ...placeOf(record), why: sum === undefined ? "no-hours" : "vague-date" });
    else rows.push(record);
  }
  if (question.form !== undefined && !input.books.study.some((record) => isKept(record.form)))
    return unknown("not-kept", "学习台账没有学习形式一栏");
  if (leftOut.length > 0) return unknown("not-read", `有${leftOut.length}行的日期、形式或学时看不出`, leftOut);
  const total = rows.reduce((sum, record) => sum + hoursIn(record.hours, input.standards.settings)!, 0);
  return known(count(total, "学时"), rows.map(placeOf));
};

function namesPerson(record: StudyRecord, person: Member, { view, asOf }: AnswerInput): Answer {
  const list = valueOf(record.names);
  if (!list) return isKept(record.names) && record.names.state === "unread" ? undefined : false;
  if (list.names.some(({ name, observer }) => name === person.name && !observer)) return true;
  if (list.everyone === undefined) return false;
  const day = daysIn(record.date)?.first ?? asOf;
  if (list.everyone === "members") return view.people.isMember(person, day);
  return view.committee.membersOn(day).some(({ row, name }) => row === person.row && name === person.name);
}

function insideOf(record: StudyRecord, { span }: Question, { books, asOf }: AnswerInput): Answer {
  const days = daysIn(record.date) ?? undatedYear(record, books.tables[record.table]?.year ?? wholeYear(span));
  if (!days) return record.date.state === "unread" ? undefined : false;
  const running = days.first.month === 1 && days.last.month === 12 && days.first.year === asOf.year;
  return both(running ? true : isNotLater(days, onDay(asOf)), within(days, span));
}

/** A ledger that keeps no dates gives totals of its year. */
const undatedYear = (record: StudyRecord, year: number | undefined): Days | undefined =>
  isKept(record.date) || year === undefined
    ? undefined
    : { first: makeDate(year, 1, 1)!, last: makeDate(year, 12, 31)! };

function isOfForm(record: StudyRecord, form: string): Answer {
  const words = rawOf(record.form).replace(/\s+/g, "");
  if (words === "") return undefined;
  const fits = Object.keys(FORMS).filter((one) => FORMS[one]!.test(words));
  if (form === "线下") return fits.length > 0 ? !fits.includes("网络") : undefined;
  return fits.length === 1 ? fits[0] === form : words === form ? true : undefined;
}

/** Hours asked of one person in the year; unknown for who is exempt. */
export const hoursDue: Measure = (question, input) => {
  const { person, span } = question;
  const year = wholeYear(span);
  if (!person) return unknown("people");
  if (year === undefined) return unknown("period", "学时任务按全年定");
  if (isStudyExempt(person)) return unknown("people", "不作学时要求");
  const day = compareDates(question.day, input.asOf) > 0 ? input.asOf : question.day;
  const sits = input.view.committee.membersOn(day).some(({ row, name }) => row === person.row && name === person.name);
  const clause = sits && input.standards.isOn("E02") ? "E02" : "E01";
  if (!input.standards.isOn(clause)) return unknown("not-kept", "没有定学时任务");
  return known(count(input.standards.figure(clause, "hours"), "学时"), [placeOf(person)]);
};

const numberOf = (figure: Figure): number => (figure.known && figure.value.is === "count" ? figure.value.n : NaN);

/** Whether one person has reached the year's hours; 否 only when the year is over. */
export const hoursReached: Measure = (question, input) => {
  const [done, due] = [hours(question, input), hoursDue(question, input)];
  if (!due.known) return due;
  if (!done.known) return done;
  const yes = numberOf(done) >= numberOf(due);
  if (!yes && compareDates(question.span.to, input.asOf) > 0) return unknown("ahead", "年度还没有结束");
  return known({ is: "yes-no", yes }, done.rows);
};

/** Hours still short, 0 where reached. */
export const hoursShort: Measure = (question, input) => {
  const [done, due] = [hours(question, input), hoursDue(question, input)];
  if (!due.known) return due;
  return done.known ? known(count(Math.max(0, numberOf(due) - numberOf(done)), "学时"), done.rows) : done;
};

/** Hours done of those asked for. */
export const hoursShare: Measure = (question, input) => {
  const [done, due] = [hours(question, input), hoursDue(question, input)];
  if (!due.known) return due;
  return done.known ? known({ is: "ratio", n: numberOf(done) / numberOf(due) }, done.rows) : done;
};

/** Answers of one measure for every member of the day; the first that is unknown speaks for all. */
function everyone(measure: Measure, question: Question, input: AnswerInput): readonly Figure[] | Figure {
  const members = peopleOn(question.day, [], input);
  if ("known" in members) return members;
  const figures = members.map((person) => measure({ ...question, person }, input));
  return figures.find((figure) => !figure.known && figure.detail !== "不作学时要求") ?? figures;
}

/** Hours of all members together. */
export const totalHours: Measure = (question, input) => {
  const figures = everyone(hours, question, input);
  if ("known" in figures) return figures;
  return known(
    count(
      figures.reduce((sum, figure) => sum + numberOf(figure), 0),
      "学时",
    ),
    figures.flatMap((f) => (f.known ? f.rows : [])),
  );
};

/** Hours of all members by head. */
export const meanHours: Measure = (question, input) => {
  const figures = everyone(hours, question, input);
  if ("known" in figures) return figures;
  const sum = figures.reduce((total, figure) => total + numberOf(figure), 0);
  return figures.length === 0 ? unknown("people") : known(count(round(sum / figures.length), "学时"));
};

/** Members who have reached the year's hours, of those of whom hours are asked. */
export const reachedCount: Measure = (question, input) => {
  if (compareDates(question.span.to, input.asOf) > 0) return unknown("ahead", "年度还没有结束");
  const figures = everyone(hoursReached, question, input);
  if ("known" in figures) return figures;
  const members = peopleOn(question.day, [], input);
  const met = figures.flatMap((figure, i) =>
    figure.known && figure.value.is === "yes-no" && figure.value.yes && !("known" in members)
      ? [placeOf(members[i]!)]
      : [],
  );
  return known(count(met.length, "人"), met);
};

/** Share of those who have reached them. */
export const reachedShare: Measure = (question, input) => {
  const met = reachedCount(question, input);
  if (!met.known) return met;
  const figures = everyone(hoursReached, question, input);
  if ("known" in figures) return figures;
  const asked = figures.filter(({ known: told }) => told).length;
  return asked === 0 ? unknown("people") : known({ is: "ratio", n: numberOf(met) / asked }, met.rows);
};
