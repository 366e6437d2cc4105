import type { ClauseRecord } from "../clause";
import { ADMISSION_2014, ADMISSION_2026, EDUCATION, LOCAL, TRAINING_PLAN, UNIT, clause } from "./documents";
import { hoursAtLeast } from "./units";

const E06 = {
  id: "E06", confidence: "A" as const, period: "once" as const, scope: ["applicant" as const], severity: undefined,
  title: ["发展对象集中培训", "Training of candidates"] as const,
  figure: ["不少于 {days} 天或 {hours} 学时", "at least {days} days or {hours} hours"] as const, values: { days: 3, hours: 24 },
  judged: ["不判断：台账多只记起止日期。", "Not judged: ledgers mostly keep the dates alone."] as const,
};

/** E01–E14: study and training. */
export const STUDY_RECORDS: readonly ClauseRecord[] = [
  clause({
    ...EDUCATION, id: "E01", article: "第二十条", confidence: "A", sources: ["S14"],
    title: ["党员集中学习培训学时", "Hours of study of each member"], figure: ["每年一般不少于 {hours} 学时", "normally at least {hours} hours a year"],
    values: { hours: 32 }, adjustable: { hours: hoursAtLeast("学时", "Hours", 0, 400) }, period: "year", scope: ["member"], severity: "must",
    judged: ["学习台账中每人的学时相加；年老体弱、免学时的不作要求。", "Adds up each person's hours in the study ledger; the frail and the excused are exempt."],
    blind: ["没有记入台账的自学和网络学习。", "Private and online study not entered."],
  }),
  clause({
    ...TRAINING_PLAN, id: "E02", confidence: "D", sources: ["S17"], on: true,
    title: ["书记和委员学习培训学时", "Hours of study of the committee"], figure: ["每年不少于 {hours} 学时（依据 2019—2023 年规划，2024—2028 年规划是否沿用未核实）", "at least {hours} hours a year (by the plan of 2019–2023; not confirmed for 2024–2028)"],
    values: { hours: 56 }, adjustable: { hours: hoursAtLeast("学时", "Hours", 0, 400) }, period: "year", scope: ["committee"], severity: "should",
    judged: ["书记、副书记、委员的学时相加。", "Adds up the hours of committee members."], blind: ["规划期已过，新规划未核实。", "The plan's period is over and its successor was not confirmed."],
  }),
  clause({ ...TRAINING_PLAN, id: "E03", confidence: "D", sources: ["S17"], title: ["书记参加集中轮训", "Training of the secretary"], figure: ["每年至少 {times} 次", "at least {times} a year"], values: { times: 1 }, period: "year", scope: ["secretary"], severity: undefined, judged: ["不判断：出处未核实。", "Not judged: source not confirmed."] }),
  clause({ ...TRAINING_PLAN, id: "E04", confidence: "D", sources: ["S17"], title: ["新任书记任职培训", "Training of a new secretary"], figure: ["一般半年内", "normally within half a year"], values: { months: 6 }, period: "once", scope: ["secretary"], severity: undefined, judged: ["不判断：出处未核实。", "Not judged: source not confirmed."] }),
  clause({ ...TRAINING_PLAN, id: "E05", confidence: "D", sources: ["S17"], title: ["新党员集中培训", "Training of new members"], period: "once", scope: ["member"], severity: undefined, judged: ["不判断：出处未核实。", "Not judged: source not confirmed."] }),
  clause({ ...ADMISSION_2014, ...E06, article: "第十七条", sources: ["S23"] }),
  clause({ ...ADMISSION_2026, ...E06, article: "第十七条", sources: ["S20"] }),
  clause({
    ...EDUCATION, id: "E07", article: "第二十三条", confidence: "A", sources: ["S14"], title: ["年老体弱等党员不作硬性要求", "No demand on the frail"], period: "always", scope: ["member"], severity: undefined,
    judged: ["名册写明的，学时条款不适用。", "Where the roster says so, the hours do not apply."],
  }),
  clause({
    ...UNIT, id: "E08", document: "某校学时管理办法", confidence: "B", sources: ["S71"], title: ["学时折算", "Conversion of hours"], figure: ["半天 {half}，全天 {day}", "half a day {half}, a day {day}"], values: { half: 4, day: 8 },
    period: "each", scope: ["member"], severity: undefined, judged: ["设置中的折算值，单位可改。", "A setting of the unit."],
  }),
  clause({ ...LOCAL, id: "E09", document: "南京干部学时办法", confidence: "B", sources: ["S72"], title: ["学时折算（另一口径）", "Another conversion"], figure: ["半天 {half}，全天 {day}", "half a day {half}, a day {day}"], values: { half: 3, day: 6 }, period: "each", scope: ["member"], severity: undefined, judged: ["说明折算各地不一。", "Shows that conversions differ."] }),
  clause({ ...LOCAL, id: "E10", document: "云南干部在线学习办法", confidence: "B", sources: ["S73"], title: ["网络课程折算", "Online courses"], period: "each", scope: ["member"], severity: undefined, judged: ["不判断：只约束干部。", "Not judged: binds cadres alone."] }),
  clause({ ...LOCAL, id: "E11", document: "某高校政治理论学习制度", confidence: "B", sources: ["S74"], title: ["集中政治理论学习次数", "Number of theory sessions"], figure: ["全年不少于 {times} 次，每次不少于 {minutes} 分钟", "{times} a year of {minutes} minutes"], values: { times: 12, minutes: 60 }, period: "year", scope: ["member"], severity: undefined, judged: ["不判断：单位口径。", "Not judged: a unit's own."] }),
  clause({ ...UNIT, id: "E12", confidence: "C", sources: ["mission"], title: ["培训四部分", "Four parts of training"], figure: ["阅读文献、集中培训、视频学习、交流研讨", "reading, training, video, discussion"], period: "year", scope: ["secretary"], severity: undefined, judged: ["只在学习情况统计中分列，不作判断。", "Shown apart in the summary; not judged."] }),
  clause({ ...LOCAL, id: "E13", document: "某校组织生活考勤制度", confidence: "B", sources: ["S20b", "S61"], title: ["缺席补学", "Make-up study"], period: "each", scope: ["member"], severity: undefined, judged: ["不判断；可生成补学清单。", "Not judged; a list for make-up can be made."] }),
  clause({ ...LOCAL, id: "E14", document: "某校政治学习制度", confidence: "D", sources: ["S97"], title: ["学习心得", "Study notes"], figure: ["党员 {notes} 篇，委员 {committeeNotes} 篇", "{notes}; committee {committeeNotes}"], values: { notes: 2, committeeNotes: 3 }, period: "year", scope: ["member"], severity: undefined, judged: ["不判断：地方口径。", "Not judged: local."] }),
];
