import type { Language } from "../../../domain/language";

interface StudyWords {
  readonly name: string;
  readonly title: (branch: string, year: number) => string;
  readonly head: readonly string[];
  readonly forms: readonly string[];
  readonly tail: readonly string[];
  readonly total: string;
  readonly persons: (count: number) => string;
  readonly reached: (met: number, all: number) => string;
  readonly lacks: (list: string) => string;
  readonly hours: string;
  readonly noForms: string;
}

/** Words of 《党员学习情况统计表》. */
export const STUDY_WORDS: Readonly<Record<Language, StudyWords>> = {
  zh: {
    name: "党员学习情况统计表",
    title: (branch, year) => `${branch}${year}年党员学习情况统计表`,
    head: ["序号", "姓名", "党员类别", "党内职务", "学习任务\n（学时）", "已完成\n（学时）", "完成率"],
    forms: ["集中培训", "阅读文献", "视频学习", "交流研讨", "其他形式", "未注明形式"],
    tail: ["还差\n（学时）", "结论", "备注"],
    total: "合计",
    persons: (count) => `${count}人`,
    reached: (met, all) => `${met}/${all}人达标`,
    lacks: (list) => (list === "" ? "无法判断" : `缺${list}`),
    hours:
      "学时只计统计截止日及以前的记录；台账中没有记录的党员按0学时计。合计行的完成率为达标人数占应达标人数的比例，不适用、无法判断的不计入。",
    noForms: "学习台账没有写明学习形式，未按形式分列。",
  },
  en: {
    name: "Study of members",
    title: (branch, year) => `${branch} — study of the members in ${year}`,
    head: ["No.", "Name", "Membership", "Post", "Hours asked", "Hours done", "Share"],
    forms: ["Training", "Reading", "Video", "Discussion", "Other", "No form named"],
    tail: ["Hours short", "Verdict", "Remarks"],
    total: "Total",
    persons: (count) => `${count} members`,
    reached: (met, all) => `${met} of ${all} met`,
    lacks: (list) => (list === "" ? "cannot be judged" : `missing: ${list}`),
    hours:
      "Only records up to the day of the check count; a member without any record in the ledger has 0 hours. The share of the total row is that of the members who reached their hours, without those who are exempt or cannot be judged.",
    noForms: "The study ledger names no form of study, so hours are not split.",
  },
};
