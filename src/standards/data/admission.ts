import type { ClauseRecord } from "../clause";
import { ADMISSION_2014, ADMISSION_2026, type Draft, LOCAL, LOGIC, clause } from "./documents";

type Body = Omit<
  Draft,
  "issuer" | "document" | "validFrom" | "validTo" | "doubtfulTo" | "alsoBefore" | "origin" | "period" | "scope"
>;
const STEP = { period: "once", scope: ["applicant"] } as const;

/** One rule that both texts hold, each with its article. */
function inBoth(article2014: string, article2026: string, body: Body): ClauseRecord[] {
  return [
    clause({ ...ADMISSION_2014, ...STEP, ...body, article: article2014 }),
    clause({ ...ADMISSION_2026, ...STEP, ...body, article: article2026 }),
  ];
}

/** A rule of the text of 2026 alone: earlier steps are not judged by it. */
const onlyNew = (article: string, body: Body): ClauseRecord => clause({ ...ADMISSION_2026, ...STEP, ...body, article });

const DATES: readonly [string, string] = [
  "推迟的正当理由；没有写进台账的步骤。",
  "Good reasons for a delay; steps not entered.",
];

/** V01–V12: from application to the preview by the superior body. */
export const ADMISSION_RECORDS: readonly ClauseRecord[] = [
  ...inBoth("第七条", "第七条", {
    id: "V01",
    confidence: "A",
    severity: "should",
    sources: ["S20", "S23"],
    title: ["收到申请书后派人谈话", "Talk after the application"],
    figure: ["{months} 个月内", "within {months} month"],
    values: { months: 1 },
    judged: ["谈话时间与申请时间。", "Date of the talk against that of the application."],
    blind: DATES,
  }),
  ...inBoth("第七条", "第七条", {
    id: "V02",
    confidence: "B",
    severity: undefined,
    sources: ["S23"],
    title: ["谈话人", "Who talks"],
    judged: [
      "不判断：条文只说派人，台账少有谈话人。",
      "Not judged: the text names no speaker, and it is seldom recorded.",
    ],
  }),
  ...inBoth("第八条", "第八条", {
    id: "V03",
    confidence: "A",
    severity: undefined,
    sources: ["S20", "S23"],
    title: ["支委会研究确定入党积极分子", "The committee decides on activists"],
    judged: ["并入重要事项先经支委会（M16）。", "See M16."],
  }),
  ...inBoth("第九条", "第九条", {
    id: "V04",
    confidence: "A",
    severity: "should",
    sources: ["S20", "S23"],
    title: ["培养联系人", "Contacts of an activist"],
    figure: ["{least} 至 {most} 名正式党员", "{least} or {most} full members"],
    values: { least: 1, most: 2 },
    judged: ["人数，及确定积极分子时是否为正式党员。", "Their number, and whether they were full members on that day."],
    blind: ["名册以外的联系人。", "Contacts not on the roster."],
  }),
  ...inBoth("第十一条", "第十一条", {
    id: "V05",
    confidence: "A",
    severity: "should",
    sources: ["S20", "S23"],
    title: ["每半年考察一次", "Inspection every half-year"],
    figure: ["每半年 1 次（按间隔 {months} 个月判断）", "once every half-year (judged as {months} months apart)"],
    values: { months: 6 },
    judged: ["从确定积极分子起逐次看考察时间。", "From activist on, each inspection after the one before."],
    blind: DATES,
  }),
  clause({
    ...LOCAL,
    ...STEP,
    id: "V06",
    document: "部分高校和地方规定",
    confidence: "B",
    severity: undefined,
    sources: ["S96", "S26"],
    title: ["季度思想汇报", "Quarterly reports of thought"],
    judged: ["不判断：地方做法。", "Not judged: local."],
  }),
  ...inBoth("第十三条", "第十三条", {
    id: "V07",
    confidence: "A",
    severity: "must",
    sources: ["S20", "S23"],
    title: ["培养教育考察一年以上", "A year as activist"],
    figure: ["不少于 {months} 个月", "at least {months} months"],
    values: { months: 12 },
    judged: ["确定发展对象时间与确定积极分子时间。", "Candidate against activist."],
    blind: ["连续计算的培养时间，未注明的看不出。", "Time carried over from another branch, unless noted."],
  }),
  onlyNew("第十三条", {
    id: "V08",
    confidence: "A",
    severity: "must",
    sources: ["S20", "S96"],
    title: ["发展对象公示", "Publicity before becoming a candidate"],
    figure: [
      "报上级党委同意后公示，不少于 {workdays} 个工作日",
      "with the superior committee's consent, at least {workdays} working days",
    ],
    values: { workdays: 5 },
    judged: [
      "按法定节假日和调休数工作日，首尾都算；2026-05-18 前开始的公示不判断（条例 2026-05-11 起施行只见于一个文本）。",
      "Counts working days by the official calendar, both ends in; earlier ones are not judged.",
    ],
    blind: ["日历数据没有的年份。", "Years the calendar data lack."],
  }),
  ...inBoth("第十四条", "第十四条", {
    id: "V09",
    confidence: "A",
    severity: "must",
    sources: ["S20", "S23"],
    title: ["入党介绍人", "Introducers"],
    figure: ["{count} 名正式党员", "{count} full members"],
    values: { count: 2 },
    judged: [
      "人数，及接收大会当日是否为正式党员、是否受留党察看。",
      "Their number and standing on the day of the meeting.",
    ],
    blind: ["名册以外的介绍人。", "Introducers not on the roster."],
  }),
  ...inBoth("第十六条", "第十六条", {
    id: "V10",
    confidence: "A",
    severity: undefined,
    sources: ["S20", "S23"],
    title: ["政治审查", "Political review"],
    judged: ["先后并入日期顺序（V23）。", "Its order is part of V23."],
  }),
  ...inBoth("第十七条", "第十七条", {
    id: "V11",
    confidence: "A",
    severity: undefined,
    sources: ["S20"],
    title: ["短期集中培训", "Short training"],
    judged: ["见发展对象集中培训（E06）。", "See E06."],
  }),
  ...inBoth("第十九条", "第十八条", {
    id: "V12",
    confidence: "A",
    severity: "should",
    sources: ["S20", "S23"],
    title: ["支委会审查后报上级预审", "Committee review, then preview"],
    judged: [
      "两个日期的先后；接收大会已开而其中一项空白。",
      "Their order; the meeting held while one of them is blank.",
    ],
    blind: DATES,
  }),
  ...inBoth("第十九条", "第十八条", {
    id: "V13",
    confidence: "A",
    severity: undefined,
    sources: ["S25"],
    title: ["三个月内将离开的不办理接收", "None who leaves within three months"],
    figure: ["{months} 个月", "{months} months"],
    values: { months: 3 },
    judged: ["不判断：台账少有离开时间。", "Not judged: seldom recorded."],
  }),
  onlyNew("第十九条", {
    id: "V14",
    confidence: "A",
    severity: "must",
    sources: ["S20"],
    title: ["预审合格后提交党员大会", "Meeting after the preview"],
    figure: ["{months} 个月内", "within {months} month"],
    values: { months: 1 },
    judged: [
      "接收大会时间与预审合格时间；2026-05-18 前的大会不判断（施行日只见于一个文本）。",
      "The meeting against the preview; earlier meetings are not judged.",
    ],
    blind: DATES,
  }),
  ...inBoth("第二十、二十一条", "第十九、二十条", {
    id: "V15",
    confidence: "A",
    severity: undefined,
    sources: ["S20"],
    title: ["党员大会表决接收", "Vote on admission"],
    judged: ["见 Q03。", "See Q03."],
  }),
  ...inBoth("第二十六条", "第二十五条", {
    id: "V16",
    confidence: "A",
    severity: "should",
    sources: ["S20", "S21", "S23"],
    title: ["上级党委审批接收", "Approval of admission"],
    figure: ["{months} 个月内，特殊情况不超过 {longest} 个月", "within {months} months, {longest} at the longest"],
    values: { months: 3, longest: 6 },
    judged: ["审批时间与接收大会时间。", "Approval against the meeting."],
    blind: DATES,
  }),
  onlyNew("第二十九条", {
    id: "V17",
    confidence: "A",
    severity: "should",
    sources: ["S21"],
    title: ["入党宣誓", "Oath"],
    figure: ["批准后一般 {months} 个月内", "normally within {months} month of approval"],
    values: { months: 1 },
    judged: ["宣誓时间与审批时间；2026-05-18 前的不判断。", "Oath against approval; earlier ones are not judged."],
    blind: DATES,
  }),
];

/** V18–V24: the probationary year, and the whole chain. */
export const PROBATION_RECORDS: readonly ClauseRecord[] = [
  ...inBoth("第三十二条", "第三十一条", {
    id: "V18",
    confidence: "A",
    severity: "must",
    sources: ["S20", "S24"],
    title: ["预备期满一年", "A year on probation"],
    figure: ["{months} 个月，从党员大会通过之日算起", "{months} months from the meeting"],
    values: { months: 12 },
    judged: ["转正时间与入党时间。", "Full membership against joining."],
    blind: ["只记到月的日期，判断不出的不提示。", "Dates known to the month, where the answer depends on the day."],
  }),
  ...inBoth("第三十二条", "第三十一条", {
    id: "V19",
    confidence: "A",
    severity: "should",
    sources: ["S20", "S24"],
    title: ["延长预备期", "Probation prolonged"],
    figure: ["可延长一次，不少于 {least} 个月，最长不超过 {most} 个月", "once, by {least} to {most} months"],
    values: { term: 12, least: 6, most: 12, movedIn: 6 },
    judged: [
      "注明延长或推迟的看转正时间；未注明而晚半年以上的提示补记，转入的六个月内不看。",
      "Where noted, the date of full membership; where half a year late without a note, that.",
    ],
    blind: DATES,
  }),
  ...inBoth("第三十二、三十三条", "第三十一、三十二条", {
    id: "V20",
    confidence: "A",
    severity: "must",
    sources: ["S20", "S23"],
    title: ["预备期满及时讨论转正", "Probation over"],
    figure: ["满 {months} 个月应及时讨论", "to be discussed after {months} months"],
    values: { months: 12, movedIn: 6 },
    judged: [
      "检查日仍为预备党员、入党满一年、未注明延长或推迟；转入的满六个月再看。",
      "Still on probation after a year, with no prolongation or delay noted; who moved in, six months later.",
    ],
    blind: DATES,
  }),
  ...inBoth("第三十四条", "第三十三条", {
    id: "V21",
    confidence: "A",
    severity: "should",
    sources: ["S20", "S23"],
    title: ["转正审批", "Approval of full membership"],
    figure: ["{months} 个月内", "within {months} months"],
    values: { months: 3 },
    judged: [
      "转正审批时间与会议台账中的转正大会；没有记大会的看转正时间。",
      "Approval against the meeting in the meeting ledger, else against the date of full membership.",
    ],
    blind: DATES,
  }),
  ...inBoth("第二十九条", "第二十八条", {
    id: "V22",
    confidence: "B",
    severity: undefined,
    sources: ["S20"],
    title: ["编入支部和小组", "Placed in branch and group"],
    judged: ["见 O12。", "See O12."],
  }),
  clause({
    ...LOGIC,
    ...STEP,
    id: "V23",
    confidence: "A",
    severity: "must",
    sources: ["S21", "S81"],
    title: ["发展党员日期先后有序", "Dates in order"],
    judged: ["同一行相邻步骤的日期。", "Neighbouring steps of one row."],
  }),
  clause({
    ...LOGIC,
    ...STEP,
    id: "V24",
    document: "《中国共产党发展党员工作细则》 第三十一条（2014年为第三十二条）和记录的内在逻辑",
    confidence: "A",
    severity: "must",
    sources: ["S20", "S81"],
    title: ["入党时间与接收大会一致", "Joining date and meeting agree"],
    judged: [
      "名册入党时间与会议台账的接收大会、发展党员台账对照。",
      "Roster against meeting ledger and development ledger.",
    ],
  }),
  onlyNew("第十四条", {
    id: "V25",
    confidence: "A",
    severity: "look",
    sources: ["T1"],
    title: ["介绍人没有受处分", "Introducers under no sanction"],
    figure: [
      "受警告、严重警告、撤销党内职务处分在影响期内的不宜作介绍人",
      "not while 警告, 严重警告 or 撤销党内职务 weighs on them",
    ],
    judged: [
      "介绍人在名册状态或备注中注明此类党内处分的；2026-05-18 前的大会不判断。",
      "Introducers for whom the roster notes such a sanction; earlier meetings are not judged.",
    ],
    blind: ["处分的影响期。", "How long the sanction weighs."],
  }),
];
