/** A congress, plenum or document that nobody could study before its first day. */
export interface GlossaryTerm {
  readonly id: string;
  /** As a finding names it. */
  readonly name: { readonly zh: string; readonly en: string };
  /** Regular expression over one clause of a topic or content. */
  readonly pattern: string;
  /** `YYYY-MM-DD`: the day it opened, or the text was published. */
  readonly firstDay: string;
}

const plenum = (congress: string, ordinal: string) => `${congress}届(?:[一二三四五六七]中[、和及与])*${ordinal}中`;

/** Dated terms for 超前学习 (X01). Open to additions: a term that is missing is silent. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  {
    id: "congress-19",
    name: { zh: "党的十九大", en: "the 19th Party Congress" },
    pattern: "十九大",
    firstDay: "2017-10-18",
  },
  {
    id: "plenum-19-4",
    name: { zh: "十九届四中全会", en: "the 4th plenum of the 19th Central Committee" },
    pattern: plenum("十九", "四"),
    firstDay: "2019-10-28",
  },
  {
    id: "plenum-19-5",
    name: { zh: "十九届五中全会", en: "the 5th plenum of the 19th Central Committee" },
    pattern: plenum("十九", "五"),
    firstDay: "2020-10-26",
  },
  {
    id: "plenum-19-6",
    name: { zh: "十九届六中全会", en: "the 6th plenum of the 19th Central Committee" },
    pattern: plenum("十九", "六"),
    firstDay: "2021-11-08",
  },
  {
    id: "congress-20",
    name: { zh: "党的二十大", en: "the 20th Party Congress" },
    pattern: "二十大",
    firstDay: "2022-10-16",
  },
  {
    id: "plenum-20-2",
    name: { zh: "二十届二中全会", en: "the 2nd plenum of the 20th Central Committee" },
    pattern: plenum("二十", "二"),
    firstDay: "2023-02-26",
  },
  {
    id: "plenum-20-3",
    name: { zh: "二十届三中全会", en: "the 3rd plenum of the 20th Central Committee" },
    pattern: plenum("二十", "三"),
    firstDay: "2024-07-15",
  },
  {
    id: "plenum-20-4",
    name: { zh: "二十届四中全会", en: "the 4th plenum of the 20th Central Committee" },
    pattern: plenum("二十", "四"),
    firstDay: "2025-10-20",
  },
  {
    id: "development-rules-2026",
    name: {
      zh: "2026年修订的《中国共产党发展党员工作细则》",
      en: "the 2026 revision of the rules on admitting members",
    },
    pattern: "(?:2026年.*修订|新修订).*发展党员工作细则",
    firstDay: "2026-05-11",
  },
];

/** Words that say a text was studied, not merely mentioned. */
export const STUDY_VERBS = "学习|传达|贯彻|宣讲|领学";
/** What follows a term directly where its outcome is meant. */
export const STUDY_NOUNS = "(?:全会|会议|全体会议)?(?:的)?(?:精神|公报|报告|《[^》]*决定》|决定)";
/** Words of looking forward: the clause speaks of what is still to come, or of a delegate. */
export const FORWARD_WORDS = "喜迎|迎接|筹备|即将召开|代表";
