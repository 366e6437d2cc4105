import type { ClauseRecord } from "../clause";
import { BRANCH, EDUCATION, ELECTION, LOCAL, clause } from "./documents";
import { monthsAtMost, peopleAtLeast, peopleAtMost, yearsAtMost } from "./units";

/** O01–O14: how the branch is set up, its committee and its term. */
export const ORGANISATION_RECORDS: readonly ClauseRecord[] = [
  clause({
    ...BRANCH, id: "O01", article: "第四条", confidence: "A", sources: ["S3", "S4"],
    title: ["成立党支部的人数", "Members needed for a branch"],
    figure: ["正式党员 {members} 人以上", "{members} full members or more"],
    values: { members: 3 }, adjustable: { members: peopleAtLeast("正式党员人数", "Full members", 1, 20) },
    period: "always", scope: ["branch"], severity: "should",
    judged: ["数检查日名册中的正式党员。", "Counts the full members of the roster on the day of the check."],
  }),
  clause({
    ...BRANCH, id: "O02", article: "第四条", confidence: "A", sources: ["S3"],
    title: ["党支部党员人数", "Size of the branch"],
    figure: ["一般不超过 {members} 人", "normally not more than {members}"],
    values: { members: 50 }, adjustable: { members: peopleAtMost("党员人数", "Members", 10, 500) },
    period: "always", scope: ["branch"], severity: "should",
    judged: ["数检查日名册中的正式党员和预备党员。", "Counts full and probationary members on the day of the check."],
  }),
  clause({
    ...BRANCH, id: "O03", article: "第二章", confidence: "B", sources: ["S4", "S5"],
    title: ["联合党支部覆盖单位", "Units of a joint branch"],
    figure: ["一般不超过 {units} 个", "normally not more than {units}"], values: { units: 5 },
    period: "always", scope: ["branch"], severity: undefined,
    judged: ["不判断：名册很少记单位。", "Not judged: rosters seldom keep the unit."],
  }),
  clause({
    ...BRANCH, id: "O04", article: "第六章", confidence: "B", sources: ["S4"],
    title: ["支部委员会人数", "Size of the committee"],
    figure: ["正式党员 {members} 人以上应设支委会，{least} 至 5 人，一般不超过 {most} 人", "with {members} full members or more a committee of {least} to 5, normally not more than {most}"],
    values: { members: 7, least: 3, most: 7 },
    adjustable: { least: peopleAtLeast("最少委员数", "Fewest members", 1, 9), most: peopleAtMost("最多委员数", "Most members", 3, 15) },
    period: "always", scope: ["committee"], severity: "should",
    judged: ["数检查日任书记、副书记、委员的人；台账不记职务的不判断。", "Counts those holding committee posts; silent where no ledger records posts."],
  }),
  clause({
    ...BRANCH, id: "O05", article: "第六章", confidence: "B", sources: ["S4"],
    title: ["不设支委会的支部", "Branch without a committee"],
    figure: ["正式党员不足 {members} 人的设 1 名书记", "fewer than {members} full members: one secretary"], values: { members: 7 },
    period: "always", scope: ["branch"], severity: undefined,
    judged: ["只用于决定支委会条款是否适用。", "Only decides whether the committee clauses apply."],
  }),
  clause({
    ...BRANCH, id: "O06", article: "第六章", confidence: "B", sources: ["S4"],
    title: ["支委分工齐全", "Duties of the committee"],
    figure: ["书记、组织委员、宣传委员、纪检委员", "secretary, organisation, publicity and discipline members"],
    period: "always", scope: ["committee"], severity: "look",
    judged: ["看四项分工是否都有人，一人可兼两项；台账不记分工的不判断。", "Looks whether each duty is held; one person may hold two; silent where duties are not recorded."],
  }),
  clause({
    ...BRANCH, id: "O07", article: "第二十一条", confidence: "A", sources: ["S11", "S12"],
    title: ["支委会任期届满换届", "Term of the committee"],
    figure: ["每届任期一般 {years} 年，村、社区 {villageYears} 年，提前 {remindMonths} 个月提醒", "normally {years} years, villages and communities {villageYears}; reminded {remindMonths} months ahead"],
    values: { years: 3, villageYears: 5, remindMonths: 6 },
    adjustable: { years: yearsAtMost("任期", "Term", 1, 5), remindMonths: monthsAtMost("提前提醒", "Reminder", 0, 24) },
    period: "term", scope: ["committee"], severity: "must",
    judged: ["按应换届时间，或任职时间加任期，与检查日比较。", "Compares the due date, or start plus term, with the day of the check."],
    blind: ["上级批准的提前或延期换届。", "An early or late election approved by the superior body."],
  }),
  clause({
    ...BRANCH, id: "O08", article: "第二十一条", confidence: "B", sources: ["S12"],
    title: ["换届提醒", "Reminder of the election"], figure: ["提前 {months} 个月", "{months} months ahead"], values: { months: 6 },
    period: "term", scope: ["committee"], severity: undefined, judged: ["并入任期届满换届（O07）。", "Part of O07."],
  }),
  clause({
    ...ELECTION, id: "O09", article: "第三条", confidence: "A", sources: ["S27", "S12"],
    title: ["延期或提前换届", "Election moved"], figure: ["一般不超过 {years} 年", "normally by not more than {years} year"], values: { years: 1 },
    period: "term", scope: ["committee"], severity: undefined,
    judged: ["不判断：批复很少记在台账里。", "Not judged: approvals are seldom in a ledger."],
  }),
  clause({
    ...BRANCH, id: "O10", article: "第二十一条", confidence: "A", sources: ["S11", "S65"],
    title: ["委员空缺及时补选", "By-election"], figure: ["及时，条例未定天数", "in time; the regulation fixes no number"],
    period: "always", scope: ["committee"], severity: undefined, judged: ["不判断：条例没有数字。", "Not judged: no figure in the text."],
  }),
  clause({
    ...BRANCH, id: "O11", article: "第二十一条", confidence: "A", sources: ["S11"],
    title: ["选举结果报批备案", "Approval of the election"], period: "term", scope: ["committee"], severity: undefined,
    judged: ["不判断：批复在纸质材料中。", "Not judged: the approval is on paper."],
  }),
  clause({
    ...EDUCATION, id: "O12", article: "第二十五条", confidence: "A", sources: ["S14"],
    title: ["党员编入支部和党小组", "Everyone in a branch and a group"], figure: ["每个党员都必须编入", "every member"],
    period: "always", scope: ["member"], severity: "should",
    judged: ["名册中支部或党小组一栏留空的党员；整栏空白的不判断。", "Members whose branch or group cell is blank; silent where the whole column is."],
  }),
  clause({
    ...BRANCH, id: "O13", article: "第十三条", confidence: "A", sources: ["S2"],
    title: ["党小组设组长", "A leader for each group"], period: "always", scope: ["groups"], severity: "look",
    judged: ["名册有两个以上党小组而某组没有组长；完全不记组长的不判断。", "A group nobody leads; silent where no leader is recorded at all."],
  }),
  clause({
    ...LOCAL, id: "O14", article: "教育部党组 2018 年“双带头人”实施意见", confidence: "B", sources: ["S44"],
    title: ["高校教师党支部书记“双带头人”", "Secretary as academic leader"], period: "always", scope: ["university", "secretary"], severity: undefined,
    judged: ["不判断：名册很少记职称。", "Not judged: rosters seldom keep the title."],
  }),
];
