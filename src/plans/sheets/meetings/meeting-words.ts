import type { Language } from "../../../domain/language";

interface MeetingWords {
  readonly summaryName: string;
  readonly summaryTitle: (branch: string, year: number) => string;
  readonly annualName: string;
  readonly annualTitle: (branch: string, year: number) => string;
  readonly monthlyName: string;
  readonly monthlyTitle: (branch: string, year: number) => string;
  readonly kind: string;
  readonly demand: string;
  readonly month: string;
  readonly months: readonly string[];
  readonly totals: readonly string[];
  readonly ofWhich: (group: string) => string;
  readonly unknownShort: string;
  readonly rateNote: string;
  readonly lifeNote: string;
  readonly undated: (count: number) => string;
  readonly noLedger: string;
  readonly annualHead: readonly [string, string, string, string, string];
  readonly annualTotals: readonly [string, string];
  readonly monthlyHead: readonly string[];
  readonly total: string;
  readonly byHand: string;
  readonly onceEach: string;
  readonly monthRate: string;
}

const ZH_MONTHS = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
const EN_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Words of the three tables of meetings. */
export const MEETING_WORDS: Readonly<Record<Language, MeetingWords>> = {
  zh: {
    summaryName: "三会一课统计表",
    summaryTitle: (branch, year) => `${branch}${year}年“三会一课”开展情况统计表`,
    annualName: "组织生活开展情况统计表",
    annualTitle: (_, year) => `${year}年组织生活开展情况统计表`,
    monthlyName: "组织生活汇总",
    monthlyTitle: (branch, year) => `${branch}${year}年组织生活汇总`,
    kind: "类别",
    demand: "标准要求",
    month: "各月次数",
    months: ZH_MONTHS,
    totals: ["合计次数", "应开展期数", "按时开展月份数（季度数）", "完成率", "结论"],
    ofWhich: (group) => `其中：${group}`,
    unknownShort: "无法判断",
    rateNote:
      "完成率＝按时开展期数÷应开展期数；应开展期数只算已到期的月份（季度）和提前完成的，“—”为未到期，“无法判断”不按0计。",
    lifeNote:
      "组织生活会、民主评议党员按“年度”认定，次年3月31日前召开的计入上一年度；各月次数按实际召开月份统计。一次会议兼有两类的，两类各计一次。",
    undated: (count) => `另有${count}条会议记录没有能读出的日期，未计入。`,
    noLedger: "没有识别到会议台账，各项次数无法判断。",
    annualHead: ["上级党组织名称", "党支部名称", "党支部类型", "支委会次数", "党员集体活动"],
    annualTotals: ["按时开展月份数", "完成率"],
    monthlyHead: [
      "年份",
      "月份",
      "上级党组织",
      "党支部",
      "支部类型",
      "支部委员会",
      "党员集体活动总数",
      "党员大会",
      "党小组会",
      "党课",
      "组织生活会民主评议党员",
      "主题党日",
    ],
    total: "合计",
    byHand: "上级党组织名称、支部类型台账中没有，请填写，重新生成时保留。",
    onceEach:
      "党员集体活动＝党员大会、党小组会、党课、组织生活会、民主评议党员、主题党日；一次会议兼有几类的只计一次。",
    monthRate: "按时开展月份数＝当月至少1次的月份数；完成率＝按时开展月份数÷已到期月份数（当月已开展的计入）。",
  },
  en: {
    summaryName: "Meetings",
    summaryTitle: (branch, year) => `${branch} — meetings held in ${year}`,
    annualName: "Organisational life by month",
    annualTitle: (_, year) => `Organisational life in ${year}`,
    monthlyName: "Organisational life",
    monthlyTitle: (branch, year) => `${branch} — organisational life in ${year}`,
    kind: "Kind",
    demand: "Requirement",
    month: "Times a month",
    months: EN_MONTHS,
    totals: ["Total", "Periods due", "Periods kept", "Share", "Verdict"],
    ofWhich: (group) => `of which ${group}`,
    unknownShort: "?",
    rateNote:
      "Share = periods kept ÷ periods due. Due are only periods that are over, and those met before their end; “—” has not begun; what cannot be judged is not counted as 0.",
    lifeNote:
      "Organisational life meetings and appraisals belong to a working year: held by 31 March they count for the year before. The months show when they were held. A meeting of two kinds counts for each.",
    undated: (count) => `${count} more meeting rows have no date that could be read and are not counted.`,
    noLedger: "No meeting ledger was recognised: the numbers cannot be told.",
    annualHead: ["Superior body", "Branch", "Kind of branch", "Committee meetings", "Meetings of members"],
    annualTotals: ["Months kept", "Share"],
    monthlyHead: [
      "Year",
      "Month",
      "Superior body",
      "Branch",
      "Kind of branch",
      "Committee",
      "Meetings of members",
      "Members' meeting",
      "Group meeting",
      "Lecture",
      "Organisational life and appraisal",
      "Theme day",
    ],
    total: "Total",
    byHand: "The ledgers do not name the superior body and the kind of branch: please fill them in; they are kept.",
    onceEach:
      "Meetings of members: members' and group meetings, lectures, organisational life, appraisal, theme days; a meeting of several kinds counts once.",
    monthRate:
      "Months kept have at least one meeting; share = months kept ÷ months over (the running month counts once it has one).",
  },
};
