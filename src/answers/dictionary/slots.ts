import type { MeetingKind } from "../../domain/books";
import type { LecturerPost, PersonClass } from "../answer";
import type { SlotPatterns } from "./phrase";

type Words<T> = readonly (readonly [pattern: string, means: T])[];

/** Names of the kinds of meeting as forms write them; the longer one first. */
export const KINDS: Words<MeetingKind> = [
  ["(?:党支部|支部|全体)?党员大会|党?支部大会|全体党员会议|党员会议", "党员大会"],
  ["(?:党支部|支部)委员会会议|党?支部委员会|党?支委会议?|支委会议", "支委会"],
  ["党小组会议?|党小组活动", "党小组会"],
  ["主题党日活动日|(?:支部|党员)?主题党日(?:活动)?|党日活动|党员活动日", "主题党日"],
  ["(?:年度|专题|支部|党支部)?组织生活会", "组织生活会"],
  ["民主评议党员(?:大会)?|党员民主评议|民主评议", "民主评议党员"],
  ["党课", "党课"],
];

/** The three meetings and the lesson as one word. */
export const THREE_AND_ONE: readonly MeetingKind[] = ["党员大会", "支委会", "党小组会", "党课"];

export const GRADES: Words<string> = [
  ["基本合格", "基本合格"],
  ["不合格", "不合格"],
  ["不评定等次|不定等次|未定等次", "不评定等次"],
  ["优秀", "优秀"],
  ["合格", "合格"],
];

export const STUDY_FORMS: Words<string> = [
  ["集中(?:学习|培训|教育|学习培训)?", "集中"],
  ["(?:网络|线上|在线|视频|网上)(?:学习|培训|教育|自学)?", "网络"],
  ["(?:个人)?自学|个人学习", "自学"],
  ["线下(?:学习|培训|教育)?", "线下"],
];

export const LECTURERS: Words<LecturerPost> = [
  ["(?:党支部|支部)?书记", "secretary"],
  ["(?:支部|支委会?|党支部)委员|支委(?:成员|委员)?|委员", "commissioner"],
  ["普通党员", "member"],
];

const standing = (is: "full" | "probationary"): PersonClass => ({ by: "standing", is });
const gender = (is: "男" | "女"): PersonClass => ({ by: "gender", is });
const level = (least: number, most: number): PersonClass => ({ by: "education", least, most });

/** One mark of a class of people; those with figures are read by `personClass`. */
const CLASSES: Words<PersonClass> = [
  ["正式", standing("full")],
  ["预备", standing("probationary")],
  ["女性?", gender("女")],
  ["男性?", gender("男")],
  ["少数民族", { by: "minority" }],
  ["(?:硕士)?研究生(?:及以上|以上)?(?:学历)?", level(5, 5)],
  ["(?:大学)?(?:本科)(?:及以上|以上)(?:学历)?|大学及以上(?:学历)?", level(4, 5)],
  ["(?:大学)?本科(?:学历)?|大学(?:学历)?", level(4, 4)],
  ["(?:大学)?(?:大专|专科)(?:及以上|以上)(?:学历)?", level(3, 5)],
  ["(?:大学)?(?:大专|专科)(?:学历)?", level(3, 3)],
  ["(?:高中|中专|高中、中专|高中及中专|高中\\(中专\\)|中专\\(高中\\))及以下(?:学历)?", level(1, 2)],
];

const AGE = "\\d{2}(?:周?岁)?(?:[-—~至到]\\d{2}周?岁|周?岁?(?:及以下|及以上|以下|以上|\\(含\\)以下|\\(含\\)以上))";

/** What the words of a class mean. */
export function personClass(words: string): PersonClass | undefined {
  for (const [pattern, means] of CLASSES) if (new RegExp(`^(?:${pattern})$`).test(words)) return means;
  const between = /^(\d{2})(?:周?岁)?[-—~至到](\d{2})周?岁$/.exec(words);
  if (between) return { by: "age", least: Number(between[1]), most: Number(between[2]) };
  const one = /^(\d{2})周?岁?(及|\(含\))?(以[下上])$/.exec(words);
  if (!one) return undefined;
  const [figure, closed] = [Number(one[1]), one[2] !== undefined];
  return one[3] === "以下"
    ? { by: "age", most: figure, ...(closed ? {} : { open: "most" as const }) }
    : { by: "age", least: figure, ...(closed ? {} : { open: "least" as const }) };
}

/** A run of class words taken apart; `undefined` where a word of it is none. */
export function personClasses(run: string): PersonClass[] | undefined {
  const pattern = new RegExp(`^(?:${SLOTS.who})`);
  const found: PersonClass[] = [];
  let rest = run;
  while (rest !== "") {
    const word = pattern.exec(rest)?.[0];
    const means = word === undefined ? undefined : personClass(word);
    if (word === undefined || !means) return undefined;
    found.push(means);
    rest = rest.slice(word.length);
  }
  return found;
}

const any = (words: Words<unknown>): string => words.map(([pattern]) => pattern).join("|");

/** What a text of a slot means. */
export const meaning = <T>(words: Words<T>, text: string): T | undefined =>
  words.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(text))?.[1];

export const SLOTS: SlotPatterns & { readonly who: string } = {
  kind: any(KINDS),
  grade: any(GRADES),
  form: any(STUDY_FORMS),
  lecturer: any(LECTURERS),
  who: `${AGE}|${any(CLASSES)}`,
  n: "[0-9一二两三四五六七八九十]{1,3}",
};
