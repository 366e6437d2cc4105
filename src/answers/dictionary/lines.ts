import type { Measure } from "../answer";
import * as appraisal from "../measures/appraisal";
import * as committee from "../measures/committee";
import * as development from "../measures/development";
import * as dues from "../measures/dues";
import * as flows from "../measures/flows";
import * as lectures from "../measures/lectures";
import * as meetings from "../measures/meetings";
import * as people from "../measures/people";
import * as study from "../measures/study";
import * as talks from "../measures/talks";
import type { Phrase } from "./phrase";

/** Whom a line asks about: the branch, one person of a list, one meeting of a list. */
export type Scope = "branch" | "person" | "meeting";

/** One line of the dictionary: a measure, whom it is asked of, its unit, its name, and how forms word it. */
export interface Line {
  readonly id: string;
  readonly scope: Scope;
  readonly measure: Measure;
  readonly unit: string;
  readonly asked: readonly Phrase[];
  /** Wordings that ask for it only beside other figures (党课 alone), or under a title of the subject. */
  readonly bare?: readonly Phrase[];
  readonly under?: RegExp;
}

const line = (
  scope: Scope,
  id: string,
  measure: Measure,
  unit: string,
  asked: readonly Phrase[],
  more: { readonly bare?: readonly Phrase[]; readonly under?: RegExp } = {},
): Line => ({ id, scope, measure, unit, asked, ...more });

const HOW_OFTEN =
  "<[总|累计][召开|开展|举办|组织]<次数|场次|场数|期数|次>|(次)|(场)|(期)|(场次)|(次数)|(期数)|总次数|实际<完成|召开|开展><次数|数>|已<开|召开|开展>次数>";
const DO = "[实际|已][召开|开展|举办|组织|举行|上|讲]";
const RULE = "<每年|每季度|每季|每半年|每月|全年>[应][至少|不少于]";
const LESS = "[,少{n}次扣{n}分|,每少{n}次扣{n}分|,每缺{n}次扣{n}分|(少{n}次扣{n}分)]";
const HEADS = "<数|人数|总数|总人数|数量|(人)|(名)>";
const TAIL = `[的][党员]<数|人数|总数|数量|(人)|(名)|>`;
const BRANCH_PARTY = "[支部|期末|年末|年底|现有|实有|在册|本支部]";

/** The dictionary: one line a measure (submission.md §10). */
export const LINES: readonly Line[] = [
  line(
    "branch",
    "meetings.times",
    meetings.times,
    "次",
    [
      `${DO}{kind}[会议|情况]${HOW_OFTEN}`,
      `${DO}{kind}[实际完成]<次数|次>`,
      `{kind}${RULE}[召开|开展|组织|讲|上]{n}次${LESS}`,
      `${RULE}[召开|开展|组织|讲|上]{n}次{kind}${LESS}`,
      `{n}次{kind}`,
    ],
    { bare: ["[开展|召开]{kind}[情况]"] },
  ),
  line("branch", "meetings.expected", meetings.expected, "人次", [
    "{kind}[会议]<应到|应参加|应出席|应参会>[总]<人次|人数|(人次)|(人)|>",
  ]),
  line("branch", "meetings.present", meetings.present, "人次", [
    "{kind}[会议]<实到|实际参加|参加|出席|到会|参会|实际到会>[总]<人次|人数|(人次)|(人)>",
    "{kind}[会议]实到",
  ]),
  line("branch", "meetings.leave", meetings.leave, "人次", ["{kind}[会议]请假[总]<人次|人数|(人次)|(人)|>"]),
  line("branch", "meetings.rate", meetings.rate, "%", [
    "{kind}[会议][平均|总]<到会率|参会率|出席率|出勤率|参加率|到课率|参与率|参会比例>[(%)]",
  ]),
  line("branch", "meetings.months", meetings.monthsKept, "个月", ["{kind}[按时]<开展|召开><月份数|月数>"]),
  line("branch", "meetings.held", meetings.wasHeld, "", [
    "是否[已][召开|开展]{kind}",
    "{kind}是否[已]<召开|开展>",
    "[召开|开展]{kind}<(是/否)|(是否)>",
  ]),
  line("branch", "meetings.day", meetings.heldOn, "", ["[召开|开展]<{kind}>[召开|开展|会议]<时间|日期>"]),
  line("branch", "meetings.together", meetings.timesTogether, "次", [
    "[召开|开展]三会一课[总|开展|召开|合计]<次数|总次数|(次)>",
  ]),
  line("branch", "lectures.by", lectures.lecturesBy, "次", [
    `{lecturer}<讲|上|讲授>党课<次数|次|(次)|(次数)|总次数|>`,
    `{lecturer}${RULE}<讲|上|讲授>{n}次党课${LESS}`,
    `{lecturer}讲党课实际完成次数`,
  ]),
  line(
    "branch",
    "people.count",
    people.headCount,
    "人",
    [
      `${BRANCH_PARTY}党员[总]<人数|数|数量|总数|总人数|(人)|(名)>`,
      `[党员[总]<数|人数|总数|>][其中][性别|民族|年龄|学历|文化程度|党员类别|类别|年龄结构|学历结构|文化结构|党籍状态]{who+}${TAIL}`,
      `${BRANCH_PARTY}{who+}党员${HEADS}`,
      "党员{who+}[人数|数]",
    ],
    { bare: [`${BRANCH_PARTY}党员`] },
  ),
  line("branch", "people.share", people.share, "%", ["{who+}[党员]<占比|比例|所占比例|占党员比例>[(%)]"]),
  line("branch", "people.age", people.averageAge, "岁", ["[党员]平均年龄[(岁)]"]),
  line("branch", "people.groups", people.groupCount, "个", [
    "党小组<数|个数|数量|(个)|总数>",
    "[划分|设立|下设]党小组(个)",
  ]),
  line("branch", "committee.count", committee.committeeCount, "人", [
    "<支委会|支部委员会|支委|支部|党支部|支委会班子|支部班子|班子>[班子]<委员|成员>[总]<数|人数|(人)|(名)|数量>",
    "<支委|支部委员|委员>[总]<数|人数|(人)|(名)>",
  ]),
  line("branch", "committee.secretary", committee.secretary, "", ["[党支部|支部|党组织|现任]书记[姓名]"]),
  line("branch", "committee.deputy", committee.deputy, "", ["[党支部|支部|党组织]副书记[姓名]"]),
  line("branch", "committee.since", committee.termStart, "", [
    "本届[支委会|支部委员会|班子]<任职|换届|成立|选举|当选><时间|日期>",
    "<支委会|支部委员会|班子>[本届]<成立|换届|选举><时间|日期>",
  ]),
  line("branch", "committee.due", committee.termDue, "", [
    "[本届|支委会|支部委员会|班子]<应换届|下次换届|届满|任期届满|应届满|任届期满|到期换届><时间|日期>",
  ]),
  line("branch", "appraisal.count", appraisal.appraised, "人", [
    "<参加|参与|实际参加>[民主]评议[的]<党员数|人数|党员人数|党员|党员(人)|(人)>",
    "[民主]评议<党员数|人数|党员人数|党员(人)>",
    "[民主]评议[党员][结果|等次|等级|情况][评定为|评为|为]{grade}[等次|等级|档次][党员][人][数|(人)]",
    "[民主]评议[党员][结果|等次|等级|情况][评定为|评为|为]{grade}[等次|等级|档次]<人数|党员数>",
  ]),
  line(
    "branch",
    "appraisal.grade",
    appraisal.appraised,
    "人",
    ["[评定为|评为|为|其中]{grade}[等次|等级|档次][人][数|(人)]", "{grade}[等次|等级]人数"],
    {
      under: /民主评议|评议党员/,
    },
  ),
  line("branch", "appraisal.share", appraisal.appraisedShare, "%", [
    "[民主]评议[党员][结果]{grade}[等次]<率|比例|占比>[(%)]",
  ]),
  line("branch", "development.activists", development.activists, "人", [
    "[现有]入党积极分子<数|人数|(人)|>",
    "积极分子<数|人数>",
  ]),
  line("branch", "development.candidates", development.candidates, "人", ["[现有][党员]发展对象<数|人数|(人)|>"]),
  line("branch", "development.toActivist", development.becameActivist, "人", [
    "[新]<确定|列为|列入|吸收>[为][入党]积极分子<数|人数>",
  ]),
  line("branch", "development.toCandidate", development.becameCandidate, "人", [
    "[新]<确定|列为|列入>[为]发展对象<数|人数>",
  ]),
  line("branch", "development.applied", development.applied, "人", [
    "[新]<递交|提交|提出>入党申请[书]<数|人数|的人数>",
  ]),
  line("branch", "flows.admitted", flows.admitted, "人", [
    "[增加|党员增加][新]<发展|吸收|接收>[预备|新]党员<数|人数|(人)|>",
  ]),
  line("branch", "flows.full", flows.becameFull, "人", [
    "[预备党员]转正[党员]<数|人数|(人)>",
    "[预备党员]<转为正式|转正>党员<数|人数|(人)>",
  ]),
  line("branch", "flows.in", flows.movedIn, "人", [
    "[增加|党员增加][组织关系]转入[组织关系][的][党员]<数|人数|(人)|>",
    "[增加]组织关系转入<数|人数|>",
  ]),
  line("branch", "flows.out", flows.movedOut, "人", [
    "[减少|党员减少][组织关系]转出[组织关系][的][党员]<数|人数|(人)|>",
    "[减少]组织关系转出<数|人数|>",
  ]),
  line("branch", "study.total", study.totalHours, "学时", [
    "[党员][学习|培训|教育培训|完成|累计][总]学时[总]<数|(学时)|合计|>",
    "[完成]总学时[数]",
  ]),
  line("branch", "study.reached", study.reachedCount, "人", [
    "<完成|达到>规定学时[的][党员]<数|人数|(人)>",
    "学时达标[的][党员]<数|人数|(人)>",
    "[学习|培训|教育培训]学时达标<人数|党员数>",
  ]),
  line("branch", "study.reachedShare", study.reachedShare, "%", ["[学习|培训]学时<达标率|完成率>[(%)]"]),
  line("branch", "study.mean", study.meanHours, "学时", ["[党员]人均[学习|培训|完成]学时[数]"]),
  line("branch", "dues.paid", dues.paidTogether, "元", [
    "[党费]<实缴|实交|已缴|已交|收缴|实收>[党费][总额|金额|总数|合计|数|总金额][(元)]",
  ]),
  line("branch", "talks.times", talks.talkTimes, "次", [`[开展]谈心谈话[活动]<总次数|次数|(次)|次>`]),
  line("branch", "talks.each", talks.talkedTimes, "人次", ["[开展]谈心谈话<人次|(人次)|总人次>"]),
  line("branch", "talks.persons", talks.talkedPersons, "人", ["谈心谈话[对象|覆盖]<人数|党员数|(人)>"]),
  line("branch", "talks.coverage", talks.talkCoverage, "%", ["谈心谈话覆盖率[(%)]"]),

  line("person", "study.hours", study.hours, "学时", [
    "[已完成|完成|实际完成|累计|累计完成|累计总|总|实际|合计|学习|培训|教育培训|所学][学习|培训]<学时|课时|学时数|总学时|学时合计|累计学时|总学时数>[(学时)|(小时)|合计|累计]",
    "{form}[完成|累计]<学时|课时|学时数|(学时)>",
  ]),
  line("person", "study.due", study.hoursDue, "学时", [
    "<应完成|应达到|应修|应学|应参加|规定|规定完成|任务|要求|目标|应达>[的]<学时|学时数|课时|总学时>",
    "<学时|学习>任务[数][(学时)]",
  ]),
  line("person", "study.met", study.hoursReached, "", [
    "是否<达标|完成|达到|合格>[规定|要求|任务|标准|应学|应完成][的][学时][标准|要求|任务]",
    "学时是否<达标|完成>",
    "[学时]达标情况",
  ]),
  line("person", "study.short", study.hoursShort, "学时", ["<还差|尚缺|尚差|欠缺|差|欠>[的]<学时|学时数|课时>"]),
  line("person", "study.share", study.hoursShare, "%", ["[学时|任务]<完成率|完成百分比|完成比例|达标率>[(%)]"]),
  line("person", "dues.monthly", dues.monthlyDue, "元", [
    "<月应缴|月应交|每月应缴|每月应交|月应纳|月交纳|月缴纳>[党费][数|金额|标准|额][(元)]",
    "[党费]月<应缴|应交>[数|金额|额][(元)]",
  ]),
  line(
    "person",
    "dues.paid",
    dues.paid,
    "元",
    ["<实缴|实交|已缴|已交|缴纳|交纳|实际缴纳|实际交纳>[党费][数|金额|总额|合计|额][(元)]"],
    { bare: ["[党费][缴纳|交纳][金额|数|情况][(元)]", "[党费]<合计|小计|总计|累计>[(元)]"] },
  ),

  line("meeting", "meetings.expected", meetings.expected, "人", [
    "<应到|应参加|应出席|应参会>[会]<人数|(人)|人次|党员数|数|>",
  ]),
  line("meeting", "meetings.present", meetings.present, "人", [
    "<实到|实际参加|实际到会|参加|出席|到会|参会|实际出席>[会]<人数|(人)|人次|党员数|数>",
    "实到",
  ]),
  line("meeting", "meetings.leave", meetings.leave, "人", ["请假<人数|(人)|人次|数>"]),
  line("meeting", "meetings.rate", meetings.rate, "%", ["<到会率|参会率|出席率|出勤率|参加率|到课率|参与率>[(%)]"]),
];
