import type { AppraisalRecord } from "../../domain/books";
import { rawOf } from "../../domain/reading";
import { type AnswerInput, count, type Figure, known, type Measure, placeOf, type Question, unknown } from "../answer";
import { monthsOf } from "../span";
import { daysIn } from "../../view/certainty";

const ABSENT = /未参加|未参评|缺席|请假|^无$/;

/** The grade a result names. */
export const gradeOf = (result: string): string | undefined =>
  /^(优秀|合格|基本合格|不合格|不评定等次|不定等次)/.exec(result.replace(/\s+/g, ""))?.[1]?.replace("不定", "不评定");

/** Rows of the appraisal of the year, those without a result among them; or why there are none. */
export function appraisalOf(
  { span }: Pick<Question, "span">,
  { books }: AnswerInput,
): readonly AppraisalRecord[] | Figure {
  if (books.appraisal.length === 0) return unknown("not-kept", "没有民主评议台账");
  const years = [...new Set(monthsOf(span).map((month) => Math.floor(month / 12)))];
  if (years.length !== 1 || span.from.month !== 1 || span.from.day !== 1 || span.to.month < 9)
    return unknown("period", "民主评议按年度进行，不能按这一时期数");
  const rows = books.appraisal.filter((record) => (record.lifeYear ?? daysIn(record.date)?.first.year) === years[0]);
  return rows.length === 0 ? unknown("not-covered", `没有${years[0]}年度的民主评议`) : rows;
}

/** Persons with a grade; all who took part where the question names none. */
export const appraised: Measure = (question, input) => {
  const found = appraisalOf(question, input);
  if ("known" in found) return found;
  const results = found.map((record) => rawOf(record.result).replace(/\s+/g, ""));
  const open = results.filter(
    (result) => result !== "" && !ABSENT.test(result) && gradeOf(result) === undefined,
  ).length;
  if (open > 0) return unknown("not-read", `有${open}人的评议结果读不出`);
  if (question.grade === undefined && results.includes("")) return unknown("not-read", "有人的评议结果空着");
  const own = found.filter((_, i) =>
    question.grade === undefined ? !ABSENT.test(results[i]!) : gradeOf(results[i]!) === question.grade,
  );
  return known(count(own.length, "人"), own.map(placeOf));
};

/** Share of a grade among those appraised; unknown where it hangs on whether those without a grade count. */
export const appraisedShare: Measure = (question, input) => {
  const part = appraised(question, input);
  const { grade: _, ...everybody } = question;
  const all = appraised(everybody, input);
  if (!part.known) return part;
  if (!all.known) return all;
  const without = appraised({ ...question, grade: "不评定等次" }, input);
  if (without.known && without.rows.length > 0) return unknown("word", "有人不评定等次，分母是否包括未写明");
  return all.rows.length === 0
    ? unknown("not-covered")
    : known({ is: "ratio", n: part.rows.length / all.rows.length }, part.rows);
};
