import type { ClauseRecord } from "../clause";
import { BRANCH, EDUCATION, LOCAL, UNIT, clause } from "./documents";
import { monthsAtLeast, timesAtLeast } from "./units";

/** M05, M07–M19: organisational life beside the monthly and quarterly meetings. */
export const LIFE_RECORDS: readonly ClauseRecord[] = [
  clause({
    ...BRANCH, id: "M05", article: "第十六条", confidence: "B", sources: ["S6"],
    title: ["党委书记讲党课", "Lecture by the party committee's secretary"], figure: ["每年至少 {times} 次", "at least {times} a year"], values: { times: 1 },
    period: "year", scope: ["secretary"], severity: undefined, judged: ["不判断：只约束党委书记，不约束支部书记。", "Not judged: it binds the committee's secretary, not the branch's."],
  }),
  clause({
    ...BRANCH, id: "M07", article: "第十六条", confidence: "B", sources: ["S7", "S69"],
    title: ["主题党日相对固定", "A fixed day for the theme day"], figure: ["每月相对固定 1 天", "the same day each month"], period: "month", scope: ["branch"], severity: undefined,
    judged: ["不判断：“相对固定”没有界限。", "Not judged: the text gives no limit."],
  }),
  clause({
    ...BRANCH, id: "M08", article: "第十七条", confidence: "A", sources: ["S8", "S14", "S51", "S52"],
    title: ["组织生活会", "Organisational life meeting"],
    figure: ["每年度至少 {times} 次，一般在第四季度；最迟次年 3 月 31 日", "at least {times} for each 年度, normally in the fourth quarter; by 31 March at the latest"],
    values: { times: 1, dueMonth: 3, dueDay: 31, fromMonth: 10 }, adjustable: { times: timesAtLeast("次数", "Number", 0, 12) },
    period: "lifeYear", scope: ["branch"], severity: "must",
    judged: ["按年度：写明的年度优先，1—3 月开的算上一年度。", "By 年度: one named in the row wins, January to March counts for the year before."],
    blind: ["截止日 3 月 31 日来自各地通知，条例只说一般在第四季度。", "31 March comes from notices; the regulation says the fourth quarter, normally."],
  }),
  clause({
    ...EDUCATION, id: "M09", article: "第十八条", confidence: "A", sources: ["S14", "S9"],
    title: ["民主评议党员", "Appraisal of members"],
    figure: ["一般每年度 {times} 次，可与组织生活会一并进行；最迟次年 3 月 31 日", "normally {times} for each 年度, also together with the life meeting; by 31 March at the latest"],
    values: { times: 1, dueMonth: 3, dueDay: 31, fromMonth: 10 }, adjustable: { times: timesAtLeast("次数", "Number", 0, 12) },
    period: "lifeYear", scope: ["branch"], severity: "must",
    judged: ["会议台账中的民主评议党员，或该年度有结果的评议表。", "A meeting of that kind, or an appraisal table of the 年度 with results."],
  }),
  clause({
    ...EDUCATION, id: "M10", article: "第十八条", confidence: "A", sources: ["S14"],
    title: ["民主评议程序", "Order of the appraisal"], figure: ["个人自评、党员互评、民主测评", "self, mutual, and ballot"], period: "lifeYear", scope: ["branch"], severity: undefined,
    judged: ["不判断：程序写在会议记录正文里。", "Not judged: the order stands in the minutes."],
  }),
  clause({
    ...EDUCATION, id: "M11", article: "第十八条及各地通知", confidence: "B", sources: ["S49", "S50", "S51"],
    title: ["民主评议等次", "Grades of the appraisal"],
    figure: ["优秀一般不超过党员总数的 1/{share}；预备党员不评定等次", "优秀 normally not above 1/{share} of the members; probationary members are not graded"],
    values: { share: 3 }, period: "lifeYear", scope: ["branch"], severity: "should",
    judged: ["一张评议表中正式党员的优秀数与人数；预备党员有等次的。", "Counts 优秀 among full members of a table; probationary members with a grade."],
    blind: ["分母各地不一（党员总数或参评人数），取较大者。", "The denominator differs between notices; the larger is taken."],
  }),
  clause({
    ...BRANCH, id: "M12", article: "第十九条", confidence: "A", sources: ["S10"],
    title: ["谈心谈话", "Heart-to-heart talks"], figure: ["支委之间、支委与党员之间每年一般不少于 {times} 次", "among committee members and with each member at least {times} a year"],
    values: { times: 1 }, adjustable: { times: timesAtLeast("次数", "Number", 0, 12) }, period: "year", scope: ["member"], severity: "should",
    judged: ["委员与其他各委员、党员与任一委员的谈话记录，不分谁找谁。", "Talks of committee members with each other and of each member with any of them, either way round."],
    blind: ["党员之间的谈话：条例未说与几人，默认不查。", "Talks between members: the text does not say with how many; off by default."],
  }),
  clause({
    ...EDUCATION, id: "M13", article: "第十九条", confidence: "A", sources: ["S14"],
    title: ["负责人经常谈心谈话", "Frequent talks by the head"], period: "always", scope: ["secretary"], severity: undefined, judged: ["不判断：没有数字。", "Not judged: no figure."],
  }),
  clause({
    ...BRANCH, id: "M14", article: "第十四条", confidence: "A", sources: ["S2"],
    title: ["党员大会、支委会由书记主持", "The secretary takes the chair"], figure: ["书记不能参加的，可以委托副书记或者委员", "he may ask the deputy or a committee member"],
    period: "each", scope: ["branch"], severity: "should",
    judged: ["把主持人与名册或支委台账中的职务对照。", "Looks up the chair's post in roster or committee ledger."], blind: ["口头委托。", "A request made by word of mouth."],
  }),
  clause({
    ...BRANCH, id: "M15", article: "第十四条", confidence: "A", sources: ["S2"],
    title: ["党小组会由组长主持", "The group leader takes the chair"], period: "each", scope: ["groups"], severity: "look",
    judged: ["记录只写明一个小组、且该组组长有记录时，看主持人是否为组长。", "Where one group with a known leader is named: whether he took the chair."],
  }),
  clause({
    ...BRANCH, id: "M16", article: "第十二条", confidence: "A", sources: ["S2"],
    title: ["重要事项先经支委会", "Committee before the members' meeting"], figure: ["党员大会前 {months} 个月内支委会讨论过", "discussed by the committee within {months} months before"],
    values: { months: 6, sinceMonths: 1 }, adjustable: { months: monthsAtLeast("往前查", "Looking back", 1, 24) }, period: "each", scope: ["committee"], severity: "should",
    judged: ["党员大会有发展、转正、选举、处分、评优等事项，而之前没有同一事项的支委会记录。", "A members' meeting on such a matter with no committee meeting on the same before it."],
    blind: ["没有写进议题的讨论。", "A discussion the topic does not mention."],
  }),
  clause({
    ...EDUCATION, id: "M17", article: "第十六条", confidence: "A", sources: ["S14"],
    title: ["双重组织生活", "Leaders attend in their branch"], period: "always", scope: ["member"], severity: undefined, judged: ["不判断：名册不记领导干部。", "Not judged: rosters do not mark leaders."],
  }),
  clause({
    ...LOCAL, id: "M18", confidence: "D", sources: ["S66", "S50"],
    title: ["党支部书记述职", "Yearly report of the secretary"], period: "year", scope: ["secretary"], severity: undefined, judged: ["不判断：没有读到条文。", "Not judged: no text was read."],
  }),
  clause({
    ...UNIT, id: "M19", confidence: "C", sources: ["mission"],
    title: ["年度安排与开展情况相符", "Plan and practice agree"], period: "month", scope: ["branch"], severity: "should",
    judged: ["计划中已过月份的会议，会议台账里没有同类记录的；只看有无，不看次数。", "Planned meetings of months that are over for which the ledger has none of that kind."],
    blind: ["改期而未注明的活动。", "Events moved without a note."],
  }),
];
