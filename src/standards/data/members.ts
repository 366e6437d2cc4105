import type { ClauseRecord } from "../clause";
import { ADMISSION_2014, ADMISSION_2026, CONSTITUTION, EDUCATION, LOCAL, clause } from "./documents";
import { monthsAtMost, yearsAtLeast } from "./units";

const P11 = {
  id: "P11", confidence: "A" as const, period: "once" as const, scope: ["applicant" as const, "member" as const], severity: "must" as const,
  title: ["申请入党须年满十八岁", "Eighteen at application"] as const, figure: ["年满 {years} 岁", "{years} years of age"] as const,
  values: { years: 18 }, judged: ["出生日期与申请时间；没有申请时间的看入党时间。", "Birth date against the date of application, else of joining."] as const,
};

/** P01–P11: members, 组织关系 and the thresholds of discipline. */
export const MEMBER_RECORDS: readonly ClauseRecord[] = [
  clause({
    ...CONSTITUTION, id: "P01", article: "第九条", confidence: "A", sources: ["S16", "S14"],
    title: ["连续未参加组织生活", "Months without organisational life"], figure: ["连续 {months} 个月；{warn} 个月起提醒", "{months} months in a row; reminded from {warn}"],
    values: { months: 6, nearly: 5, warn: 3 }, adjustable: { warn: monthsAtMost("提醒月数", "Reminder", 1, 6) }, period: "always", scope: ["member"], severity: "must",
    judged: ["逐月看应参加的会议：一次未到且没有请假记录的为静默月。", "Month by month: attended none of the meetings he should, with no leave noted."],
    blind: ["没有请假记录的正当理由；只提示了解情况，不作结论。", "Good reasons nobody wrote down; it asks to learn the reason and concludes nothing."],
  }),
  clause({ ...EDUCATION, id: "P02", article: "第二十四条", confidence: "A", sources: ["S14", "S15"], title: ["失去联系的党员", "Members out of touch"], figure: ["{months} 个月以上", "{months} months"], values: { months: 6 }, period: "always", scope: ["member"], severity: undefined, judged: ["不判断：名册很少记最后联系时间。", "Not judged: rosters seldom keep the last contact."] }),
  clause({ ...EDUCATION, id: "P03", article: "第二十四条", confidence: "A", sources: ["S14"], title: ["停止党籍满两年", "Two years after suspension"], figure: ["{years} 年", "{years} years"], values: { years: 2 }, period: "always", scope: ["member"], severity: undefined, judged: ["不判断：须组织认定。", "Not judged: for the organisation to decide."] }),
  clause({
    ...EDUCATION, id: "P04", article: "第二十五条", confidence: "A", sources: ["S14"],
    title: ["外出六个月以上转移组织关系", "Away for six months"], figure: ["外出 {months} 个月以上且地点相对固定", "away {months} months or more at one place"],
    values: { months: 6 }, adjustable: { months: monthsAtMost("月数", "Months", 1, 24) }, period: "always", scope: ["member"], severity: "should",
    judged: ["有外出时间、无返回时间，且未注明流动党员的。", "A date of leaving for elsewhere, none of return, and 流动党员 not noted."], blind: ["外出地点是否固定。", "Whether the place is fixed."],
  }),
  clause({ ...LOCAL, id: "P05", document: "《关于进一步加强和改进流动党员管理工作的意见》", origin: "条例", confidence: "B", sources: ["S53"], title: ["流动党员", "Mobile members"], figure: ["连续 {months} 个月以上", "{months} months"], values: { months: 6 }, period: "always", scope: ["member"], severity: undefined, judged: ["名册注明的，到会要求不作计算。", "Noted on the roster: excused from attendance."] }),
  clause({ ...EDUCATION, id: "P06", article: "第三十四条", confidence: "A", sources: ["S14"], title: ["毕业生组织关系保留", "Graduates' membership kept"], figure: ["一般不超过 {years} 年", "normally not more than {years} years"], values: { years: 2 }, period: "always", scope: ["university"], severity: undefined, judged: ["不判断：名册很少记毕业时间。", "Not judged: rosters seldom keep graduation."] }),
  clause({ ...EDUCATION, id: "P07", article: "第三十四、二十四条", confidence: "A", sources: ["S14"], title: ["出国（境）党员联系", "Members abroad"], figure: ["每半年至少 1 次；超过 {years} 年停止党籍", "every half-year; suspended after {years} years"], values: { months: 6, years: 5 }, period: "half", scope: ["university"], severity: undefined, judged: ["不判断：联系记录不在台账里。", "Not judged: contacts are not in a ledger."] }),
  clause({ ...EDUCATION, id: "P08", article: "第三十条", confidence: "A", sources: ["S14"], title: ["限期改正", "Time to mend"], figure: ["不超过 {years} 年", "not more than {years} year"], values: { years: 1 }, period: "once", scope: ["member"], severity: undefined, judged: ["不判断：处理决定在纸质材料中。", "Not judged: decisions are on paper."] }),
  clause({ ...EDUCATION, id: "P09", article: "第二十五条", confidence: "A", sources: ["S14", "S-T12"], title: ["组织关系介绍信有效期", "Validity of the transfer letter"], period: "once", scope: ["member"], severity: undefined, judged: ["不判断：天数印在介绍信上。", "Not judged: the days are printed on the letter."] }),
  clause({
    ...CONSTITUTION, id: "P10", article: "第七条", confidence: "A", sources: ["S16", "S20"],
    title: ["党龄从转正之日算起", "Years in the party count from full membership"], period: "always", scope: ["member"], severity: "look",
    judged: ["名册的党龄与从转正时间算出的整年数比较。", "Compares the column with the whole years since full membership."], blind: ["统计口径的截止日。", "The day on which the list was counted."],
  }),
  clause({ ...ADMISSION_2014, ...P11, document: "《中国共产党章程》", issuer: "中国共产党全国代表大会", article: "第一条", adjustable: { years: yearsAtLeast("年龄", "Age", 18, 30) } }),
  clause({ ...ADMISSION_2026, ...P11, article: "第五条", sources: ["S20"], adjustable: { years: yearsAtLeast("年龄", "Age", 18, 30) } }),
];
