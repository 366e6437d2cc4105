import type { ClauseRecord } from "../clause";
import { ADMISSION_2014, ADMISSION_2026, BRANCH, ELECTION, LOCAL, LOGIC, SCHOOL_LEADERSHIP, clause } from "./documents";
import { percentAtLeast } from "./units";

const QUORUM_BLIND: readonly [string, string] = ["选举时经同意不计入应到会人数的五类党员；书面意见的内容。", "Members left out of the count by approval; written opinions."];
const Q03 = {
  id: "Q03", confidence: "A" as const, period: "each" as const, scope: ["branch" as const], severity: "must" as const,
  title: ["接收预备党员、转正的表决", "Vote on admission and full membership"] as const,
  figure: ["到会有表决权党员须超过应到会的半数，赞成超过应到会的半数；无记名投票", "more than half of the voters present, more than half of all in favour; secret ballot"] as const,
  values: { presentPercent: 50, yesPercent: 50 },
  judged: ["按有表决权人数或名册与到会名单计算；举手表决的建议核对。", "From the voter columns, or roster and list of attendance; a show of hands is pointed out."] as const,
  blind: QUORUM_BLIND,
};

/** Q01–Q18: quorum, votes and attendance. */
export const VOTING_RECORDS: readonly ClauseRecord[] = [
  clause({
    ...BRANCH, id: "Q01", article: "第十一条", confidence: "A", sources: ["S1"],
    title: ["党员大会表决", "Votes of the members' meeting"], figure: ["半数以上有表决权的党员到会，赞成超过应到会的半数", "at least half of the voters present, more than half of all in favour"],
    values: { presentPercent: 50, yesPercent: 50 }, period: "each", scope: ["branch"], severity: "must", judged: ["按有表决权人数列，或名册与到会名单计算。", "From the voter columns, or roster and list of attendance."], blind: QUORUM_BLIND,
  }),
  clause({
    ...BRANCH, id: "Q02", article: "第十二条", confidence: "A", sources: ["S2", "S108"],
    title: ["支委会到会人数", "Quorum of the committee"], figure: ["半数以上委员到会", "at least half of the committee present"],
    values: { presentPercent: 50 }, period: "each", scope: ["committee"], severity: "must", judged: ["到会名单中的委员数与委员总数。", "Committee members present against all of them."], blind: ["列席而未注明的人。", "Guests not marked as such."],
  }),
  clause({ ...ADMISSION_2014, ...Q03, article: "第二十条", sources: ["S23"] }),
  clause({ ...ADMISSION_2026, ...Q03, article: "第十九、二十条", sources: ["S20"] }),
  clause({
    ...ADMISSION_2014, id: "Q04", article: "第二十一条", validTo: undefined, confidence: "B", sources: ["S23", "S96"],
    title: ["逐个讨论、逐个表决", "One vote for each"], period: "each", scope: ["branch"], severity: undefined, judged: ["不判断：票数很少按人记录。", "Not judged: votes are seldom kept for each person."],
  }),
  clause({
    ...ELECTION, id: "Q05", confidence: "B", sources: ["S28", "S29"],
    title: ["选举到会人数", "Quorum of an election"], figure: ["有选举权的到会人数不少于应到会的五分之四", "at least four fifths of the voters present"],
    values: { presentPercent: 80 }, period: "each", scope: ["branch"], severity: "must", judged: ["换届、补选、选举的党员大会按有选举权人数计算。", "Members' meetings that elect, by the voters present."], blind: QUORUM_BLIND,
  }),
  clause({
    ...ELECTION, id: "Q06", confidence: "D", title: ["委员候选人差额", "More candidates than seats"], period: "each", scope: ["branch"], severity: undefined,
    judged: ["不判断：没有读到条文。", "Not judged: no text was read."],
  }),
  clause({
    ...ELECTION, id: "Q07", article: "第五条", confidence: "A", sources: ["S27"],
    title: ["预备党员、留党察看的没有被选举权", "Who cannot be elected"], period: "always", scope: ["member"], severity: "must",
    judged: ["检查日是预备党员或受留党察看处分而任书记、副书记、委员的。", "Probationary members, or members under such a sanction, who hold a committee post."],
  }),
  clause({
    ...ADMISSION_2014, id: "Q08", validTo: undefined, confidence: "B", sources: ["S23b"], title: ["书面意见计票", "Written opinions count"], period: "each", scope: ["branch"], severity: undefined,
    judged: ["并入票数核对（X18）：写明书面意见的，票数可多于到会人数。", "Part of X18: with written opinions there may be more votes than people present."],
  }),
  clause({
    ...ELECTION, id: "Q09", article: "第十七条", confidence: "B", sources: ["S29"], title: ["不计算在应到会人数内的党员", "Members not counted"], period: "each", scope: ["branch"], severity: undefined,
    judged: ["不判断：须报上级同意，台账看不出。", "Not judged: needs an approval no ledger shows."],
  }),
  clause({
    ...LOGIC, id: "Q10", confidence: "C", sources: ["S-T3"], title: ["应到、实到、请假人数相符", "Expected, present and absent agree"], figure: ["应到 = 实到 + 请假 + 缺席", "expected = present + on leave + absent"],
    period: "each", scope: ["branch"], severity: "must", judged: ["同一行的人数相加；实到多于应到。", "Adds up the figures of one row; more present than expected."],
  }),
  clause({
    ...LOGIC, id: "Q11", confidence: "C", sources: ["S-T1"], title: ["缺席名单写明", "Absent people named"], figure: ["无缺席的填“无”", "“无” where nobody was absent"],
    period: "each", scope: ["branch"], severity: "should", judged: ["实到少于应到而缺席名单空白，或写“无”。", "Fewer present than expected, and the list is blank or says nobody."],
  }),
  clause({
    ...LOCAL, id: "Q12", document: "各地规定（80%、85% 不一）", confidence: "B", sources: ["S62", "S63"], on: false,
    title: ["主题党日到会率", "Attendance of the theme day"], figure: ["不低于 {percent}%", "at least {percent}%"], values: { percent: 80 }, adjustable: { percent: percentAtLeast("到会率", "Rate", 1, 100) },
    period: "each", scope: ["branch"], severity: "look", judged: ["实到除以应到；默认不查。", "Present by expected; off by default."],
  }),
  clause({
    ...LOCAL, id: "Q13", document: "某幼儿园党支部规定", confidence: "B", sources: ["S63"], title: ["主题党日参与率 85%", "Attendance 85 %"], period: "each", scope: ["branch"], severity: undefined, judged: ["并入到会率（Q12）的设置。", "A value of Q12."],
  }),
  clause({
    ...LOCAL, id: "Q14", document: "某高校学生党支部规定", confidence: "B", sources: ["S20b"], title: ["出勤率低须补课", "Make-up for low attendance"], period: "half", scope: ["member"], severity: undefined, judged: ["不判断：学期口径各校不一。", "Not judged: terms differ."],
  }),
  clause({
    ...SCHOOL_LEADERSHIP, id: "Q15", article: "（五）", confidence: "A", sources: ["S39"], title: ["中小学党组织会议到会人数", "Quorum of a school's party meeting"], figure: ["半数以上班子成员；重要事项三分之二以上", "half; two thirds for weighty matters"],
    period: "each", scope: ["school"], severity: undefined, judged: ["不判断：不是支部的会议。", "Not judged: not a meeting of the branch."],
  }),
  clause({
    ...SCHOOL_LEADERSHIP, id: "Q16", article: "（六）", confidence: "A", sources: ["S39"], title: ["校长办公会议到会人数", "Quorum of the head's meeting"], period: "each", scope: ["school"], severity: undefined, judged: ["不判断：不是党内会议。", "Not judged: no party meeting."],
  }),
  clause({
    ...LOCAL, id: "Q17", document: "某高校党政联席会议规则", confidence: "B", sources: ["S46"], title: ["党政联席会议到会人数", "Quorum of the joint meeting"], period: "each", scope: ["university"], severity: undefined, judged: ["不判断：各校不一。", "Not judged: differs."],
  }),
  clause({
    ...LOCAL, id: "Q18", document: "某高校 2019 年通知", confidence: "B", sources: ["S51"], title: ["民主评议参评率", "Share of members appraised"], figure: ["党员参评率 95% 以上", "95 % of the members"], period: "lifeYear", scope: ["university"], severity: undefined, judged: ["不判断：地方口径。", "Not judged: local."],
  }),
];

