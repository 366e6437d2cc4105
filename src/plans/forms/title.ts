import { kindNamed, type PersonClass } from "../../answers";
import { personClasses } from "../../answers/dictionary/slots";
import { type PeriodWords, takePeriod } from "../../answers/dictionary/period-words";
import type { MeetingKind } from "../../domain/books";
import { plainWords } from "./form-text";

/** What a title says of everything below it. */
export interface TitleSense {
  readonly text: string;
  readonly period: PeriodWords;
  /** Two times that contradict, or one that no span here can hold. */
  readonly clash: boolean;
  /** Words of it that no dictionary knows; empty where it was understood to the last. */
  readonly left: string;
  /** Kinds of meeting it names; 三会一课 names four, 组织生活 all. */
  readonly kinds: readonly MeetingKind[];
  /** What is left of it without period, unit and names of documents: of whom or of what it is a list. */
  readonly subject: string;
}

const ALL: readonly MeetingKind[] = [
  "党员大会",
  "支委会",
  "党小组会",
  "党课",
  "主题党日",
  "组织生活会",
  "民主评议党员",
];
const THREE: readonly MeetingKind[] = ["党员大会", "支委会", "党小组会", "党课"];

const KIND_WORDS =
  /(?:党支部|支部|全体)?党员大会|党?支部大会|党?支部委员会(?:会议)?|党?支委会(?:议)?|党小组会(?:议)?|主题党日(?:活动)?|党日活动|(?:专题)?组织生活会|民主评议党员|民主评议|党课/g;
const UNIT =
  /^(?:中共)?[\u4e00-\u9fff]{2,16}?(?:党委|党总支|总支部|工委|党组(?!织)|党工委|公司|集团|大学|学院|学校|小学|中学|局|街道|镇|乡|县|市|区|村|社区|医院|机关|组织部|系统|厅|处|中心|馆|所|厂)(?=.)/;
const DOCUMENT =
  /(?:情况)?(?:基本|分类|详细)?(?:信息|数据|情况)*(?:采集|登记|统计|汇总|明细|报送|上报|一览|分析|报告|自评|自查|考核|台账|名册|花名册|名单|清单|月报|季报|年报|半年报|报|调查|摸底|反馈|公示|备案|核对|工作)*(?:表|册|单|簿)?(?:\([^)]*表\))?$/;
/** Words that a title may hold without narrowing what is asked. */
const PLAIN =
  /各|基层|党支部|支部|党组织|党建|党员|队伍|三会一课|三会一课制度|组织生活|教育|培训|学习|学时|开展|召开|落实|执行|完成|工作|情况|基本|数据|信息|统计|汇总|登记|台账|采集|自评|自查|考核|标准化|规范化|建设|收缴|交纳|缴纳|缴费|党费|换届|谈心谈话|制度|会议|活动|次数|人数|人员|出席|参会|到会|及|和|与|、|暨|的|年度|季度|月度|报送|上报|内|等|表|分月|分季度|逐月|月度|结构|构成|对比|主要|指标|党内|日常|参加|民主评议|结果|评议/g;

/** Reads the title of a form; `own` is the name of the branch. */
export function senseOf(lines: readonly string[], own: string): TitleSense {
  const text = lines.map(plainWords).join("");
  const taken = takePeriod(withoutUnit(text, own));
  const bare = taken.rest.replace(/^(?:关于|附件\d*)/, "").replace(/\(\)/g, "");
  const subject = withoutUnit(bare, own).replace(DOCUMENT, "");
  const kinds = kindsIn(subject);
  const left = subject.replace(KIND_WORDS, "").replace(PLAIN, "");
  return { text, period: taken.period, clash: taken.clash, left, kinds, subject };
}

function withoutUnit(text: string, own: string): string {
  const named = own !== "" && text.startsWith(own) ? text.slice(own.length) : text;
  let rest = named.replace(/^中共/, "");
  for (let match = UNIT.exec(rest); match && !/党员|名册|\d/.test(match[0]); match = UNIT.exec(rest))
    rest = rest.slice(match[0].length);
  return rest;
}

function kindsIn(text: string): MeetingKind[] {
  const kinds = new Set<MeetingKind>(/三会一课/.test(text) ? THREE : []);
  for (const word of text.match(KIND_WORDS) ?? []) {
    const kind = kindNamed(word);
    if (kind) kinds.add(kind);
  }
  if (kinds.size === 0 && /组织生活/.test(text)) return [...ALL];
  return [...kinds];
}

export const EVERY_KIND = ALL;

/** Whom a list is of. */
export type ListClass =
  | { readonly of: "members"; readonly who: readonly PersonClass[] }
  | { readonly of: "became-full" | "moved-in" | "moved-out" | "admitted" }
  | { readonly of: "activists" | "candidates" | "committee" | "dues" | "appraised" | "unmet" | "absent" };

const LISTS: readonly (readonly [RegExp, ListClass])[] = [
  [
    /^(?:本年度?|新)?(?:转正(?:预备)?党员|预备党员(?:按期)?转正(?:人员)?|转为正式党员(?:人员)?)$/,
    { of: "became-full" },
  ],
  [/^(?:组织关系)?转出(?:组织关系)?(?:的)?党员$|^党员组织关系转出$|^组织关系转出(?:人员)?$/, { of: "moved-out" }],
  [/^(?:组织关系)?转入(?:组织关系)?(?:的)?党员$|^党员组织关系转入$|^组织关系转入(?:人员)?$/, { of: "moved-in" }],
  [/^新?(?:发展|接收|吸收)(?:的)?(?:新|预备)?党员$/, { of: "admitted" }],
  [/^(?:入党)?积极分子$/, { of: "activists" }],
  [/^(?:党员)?发展对象$/, { of: "candidates" }],
  [
    /^(?:党支部|支部)?(?:委员会)?(?:支委会?|委员|班子|支委会?成员|班子成员|委员会成员|支委会?委员|委员会委员|支部委员)(?:分工)?$/,
    { of: "committee" },
  ],
  [/^(?:党员)?党费(?:收缴|缴纳|交纳|收支|缴费)?(?:工作)?$|^党员(?:缴纳|交纳)党费$/, { of: "dues" }],
  [/^(?:学时)?(?:未达标|未完成(?:规定)?学时|学时不达标|学时未达标)(?:的)?(?:党员|人员)?$/, { of: "unmet" }],
  [/^民主评议党员(?:结果)?$/, { of: "appraised" }],
  [/^(?:全体|在册|全部)?(?:党支部|支部)?(?:全体|在册)?党员(?:基本|队伍)?$|^$/, { of: "members", who: [] }],
  [/^(?:党员)?(?:教育|学习|培训|集中|和|及|情况)*(?:学时)?(?:完成)?(?:情况)?$/, { of: "members", who: [] }],
];

/** The class of people a list's title names; `undefined` where a word of it is not understood. */
export function listClass({ subject, kinds }: TitleSense, own: string): ListClass | undefined {
  const plain = subject.replace(/名册|花名$|花$/g, "");
  if (/(?:缺席|请假|未到会?)(?:党员|人员)?(?:情况)?$/.test(plain)) {
    const rest = plain
      .replace(KIND_WORDS, "")
      .replace(/三会一课|组织生活|会议|缺席|请假|未到会?|党员|人员|情况|及|和|、/g, "");
    return rest === "" ? { of: "absent" } : undefined;
  }
  void kinds;
  for (const [pattern, list] of LISTS) if (pattern.test(plain)) return list;
  const group = /^第?([一二三四五六七八九十\d]{1,2})党?小组(?:党员|成员|人员)$/.exec(plain);
  if (group) return { of: "members", who: [{ by: "group", key: groupNumber(group[1]!) }] };
  const who = /^(.+?)(?:党员|人员)?$/.exec(plain.replace(/党员$/, ""));
  const classes = who ? personClasses(who[1]!) : undefined;
  void own;
  return classes && /党员$/.test(plain) ? { of: "members", who: classes } : undefined;
}

const groupNumber = (word: string): string => {
  const at = "一二三四五六七八九十".indexOf(word);
  return at >= 0 ? String(at + 1) : word;
};
