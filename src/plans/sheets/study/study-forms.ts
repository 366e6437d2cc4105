import type { Books, StudyRecord } from "../../../domain/books";
import type { Evidence } from "../../../domain/finding";
import { rawOf, valueOf } from "../../../domain/reading";
import { daysIn } from "../../../view/certainty";

/** The four parts of training the yearly plan names; what is none of them is 其他. */
export type StudyForm = "training" | "reading" | "video" | "discussion" | "other";

export const STUDY_FORMS: readonly StudyForm[] = ["training", "reading", "video", "discussion", "other"];

/** Words by which a form is known, the first that fits. */
const WORDS: readonly (readonly [RegExp, StudyForm])[] = [
  [/视频|网络|线上|在线|直播|网课|慕课|学习强国/, "video"],
  [/阅读|自学|文献|读书|原著/, "reading"],
  [/研讨|交流|讨论|座谈/, "discussion"],
  [/集中|培训|轮训|讲座|党课|宣讲|报告/, "training"],
];

/** Hours of one person by form. `unnamed`: hours whose row names no form. */
export type HoursByForm = Readonly<Record<StudyForm | "unnamed", number>>;

/** Finds a person's hours by form from the rows his verdict rests on. */
export function hoursByForm(
  books: Books,
  year: number,
): (evidence: readonly Evidence[], total: number) => HoursByForm | undefined {
  const rows = new Map<string, StudyRecord[]>();
  for (const record of books.study) {
    const days = daysIn(record.date);
    if (!days || days.first.year !== year) continue;
    const key = `${record.sheet}\u0000${record.row}`;
    rows.set(key, [...(rows.get(key) ?? []), record]);
  }
  return (evidence, total) => {
    const hours = { training: 0, reading: 0, video: 0, discussion: 0, other: 0, unnamed: 0 };
    for (const record of new Set(evidence.flatMap(({ sheet, row }) => rows.get(`${sheet}\u0000${row}`) ?? []))) {
      const form = formOf(record);
      if (form) hours[form] += valueOf(record.hours) ?? 0;
    }
    const named = STUDY_FORMS.reduce((sum, form) => sum + hours[form], 0);
    // The parts must not say more than the whole: then the rows were counted otherwise than here, and nothing is said.
    return named > total + 0.001 ? undefined : { ...hours, unnamed: round(total - named) };
  };
}

/** True where some row says by which form was studied. */
export const namesForms = (books: Books): boolean => books.study.some((record) => formOf(record) !== undefined);

function formOf(record: StudyRecord): StudyForm | undefined {
  const text = rawOf(record.form).trim();
  if (text === "") return undefined;
  return WORDS.find(([words]) => words.test(text))?.[1] ?? "other";
}

/** Hours are kept to the hundredth: sums of thirds of an hour must not show their tails. */
export const round = (hours: number): number => Math.round(hours * 100) / 100;
