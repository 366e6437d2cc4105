import type { Language } from "../../../domain/language";

interface PlanWords {
  readonly name: string;
  readonly title: (branch: string, year: number) => string;
  readonly scope: (day: string) => string;
  readonly columns: readonly string[];
  readonly calendar: string;
  readonly reminders: string;
  readonly hours: string;
  readonly noEvents: string;
  readonly weekdays: readonly string[];
  readonly doubt: string;
  readonly committee: string;
  readonly everybody: string;
  readonly weeks: (weeks: number) => string;
  readonly pace: (hours: number, perWeek: number) => string;
  readonly notes: readonly string[];
}

/** Words of 年度安排. */
export const PLAN_WORDS: Readonly<Record<Language, PlanWords>> = {
  zh: {
    name: "年度安排",
    title: (branch, year) => `${branch}${year}年度学习活动安排表（建议）`,
    scope: (day) => `按截至${day}的台账推算`,
    columns: ["序号", "时间", "安排", "参加范围", "对应标准", "责任人", "完成情况", "编号"],
    calendar: "一、会议活动",
    reminders: "二、到期提醒",
    hours: "三、还需完成的学时",
    noEvents: "本年度没有还要安排的会议。",
    weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    doubt: "（放假安排未公布，再核对）",
    committee: "支部委员",
    everybody: "全体党员",
    weeks: (weeks) => `年底前，余${weeks}周`,
    pace: (hours, perWeek) => `还差${hours}学时，每周${perWeek}学时可完成`,
    notes: [
      "这是建议，不是会议记录：日期可改，开了才算。党员大会和党课、主题党日可以安排在同一天依次进行，分别记录。",
      "责任人、完成情况由支部填写，重新生成时按编号保留。",
    ],
  },
  en: {
    name: "Plan for the year",
    title: (branch, year) => `${branch} — proposed plan for ${year}`,
    scope: (day) => `Worked out from the ledgers as of ${day}`,
    columns: ["No.", "When", "What", "Who", "For which standards", "Owner", "Done", "Key"],
    calendar: "1 Meetings",
    reminders: "2 Reminders",
    hours: "3 Hours still needed",
    noEvents: "Nothing is left to be planned for this year.",
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    doubt: " (holidays not announced yet)",
    committee: "the committee",
    everybody: "all members",
    weeks: (weeks) => `by 31 December, ${weeks} weeks`,
    pace: (hours, perWeek) => `${hours} hours short: ${perWeek} a week will do`,
    notes: [
      "A proposal, not a record: dates may be changed, and only what is held counts. Members' meeting, lecture and theme day can follow each other on one day and are recorded apart.",
      "Owner and done are filled in by the branch and kept by key.",
    ],
  },
};
