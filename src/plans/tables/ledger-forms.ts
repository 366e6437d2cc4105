import { LIFE_KINDS } from "../../domain/meeting-kinds";
import type { LedgerKind } from "../../domain/ledger";
import type { LedgerColumn } from "./new-sheet";

/** A column of an empty ledger; `digits` is text of digits (ids, telephone numbers), which must not become a number. */
export interface FormColumn extends LedgerColumn {
  readonly holds?: "text" | "date" | "number" | "digits";
}

export interface LedgerForm {
  /** The ledger is begun anew every year, and its title names it. */
  readonly yearly: boolean;
  readonly note: string;
  readonly columns: readonly FormColumn[];
}

const DAY = "填日期，如 2025-03-05";
const NAMES = "姓名之间用顿号“、”隔开";
const MEETING_TYPES = LIFE_KINDS;

const text = (header: string, width: number, prompt?: string): FormColumn => ({
  header,
  width,
  ...(prompt === undefined ? {} : { prompt }),
});
const day = (header: string, prompt = DAY): FormColumn => ({ header, width: 13, holds: "date", prompt });
const count = (header: string, prompt = "只填数字"): FormColumn => ({ header, width: 10, holds: "number", prompt });
const pick = (header: string, width: number, choices: readonly string[], prompt?: string): FormColumn => ({
  header,
  width,
  choices,
  ...(prompt === undefined ? {} : { prompt }),
});

/** What an empty ledger of each kind asks for: the columns its checks need, no more. */
export const LEDGER_FORMS: Readonly<Partial<Record<LedgerKind, LedgerForm>>> = {
  members: {
    yearly: false,
    note: "一人一行，日期填到日。调走、去世的不删行，填上转出日期",
    columns: [
      text("姓名", 11),
      pick("性别", 7, ["男", "女"]),
      day("出生日期"),
      { header: "身份证号", width: 21, holds: "digits", prompt: "18 位，末位 X 用大写" },
      pick("党员类别", 12, ["正式党员", "预备党员"]),
      day("申请入党日期"),
      day("入党日期", "支部大会接收为预备党员的那天"),
      day("转正日期", "预备党员先空着"),
      pick(
        "党内职务",
        14,
        ["书记", "副书记", "组织委员", "宣传委员", "纪检委员", "委员", "党小组组长"],
        "没有职务的空着",
      ),
      text("党小组", 12),
      { header: "联系电话", width: 15, holds: "digits" },
      day("转出日期", "组织关系转走或去世的日期，在册的空着"),
      text("备注", 20, "年老体弱、流动党员、延长预备期等写在这里"),
    ],
  },
  meetings: {
    yearly: true,
    note: "一次会一行。应到等于实到加请假加缺席；请假、缺席的写上姓名和原因",
    columns: [
      day("会议日期"),
      pick("会议类型", 14, MEETING_TYPES, "两样合开的，用顿号隔开写，如 党员大会、党课"),
      text("会议主题", 26),
      text("会议地点", 14),
      text("主持人", 10),
      text("记录人", 10),
      count("应到人数"),
      count("实到人数"),
      text("参会人员", 30, NAMES),
      text("缺席人员及原因", 22, "如 张三（病假）、李四（出差）；没有就写 无"),
      text("会议内容", 34),
      text("会议决议", 20),
      text("备注", 14),
    ],
  },
  study: {
    yearly: true,
    note: "一次学习一行，写上参加的人；一人一行也可以。学时以小时计",
    columns: [
      day("学习日期"),
      text("学习内容", 32),
      pick("学习形式", 13, ["集中培训", "集中学习", "交流研讨", "视频学习", "网络学习", "个人自学"]),
      text("参加人员", 32, `${NAMES}；全体都参加的写 全体党员`),
      count("学时", "每人的学时，以小时计，如 2 或 1.5"),
      text("学习地点", 14),
      text("备注", 16),
    ],
  },
  dues: {
    yearly: true,
    note: "一人一行，每月交了填金额。免交、缓交的写上免或缓",
    columns: [
      text("姓名", 11),
      pick("人员类别", 12, ["在职", "离退休", "学生", "农民", "下岗失业"]),
      count("党费基数", "每月核定的基数，元"),
      count("月应交党费"),
      ...Array.from({ length: 12 }, (_, month): FormColumn => ({
        header: `${month + 1}月`,
        width: 8,
        holds: "number",
      })),
      text("备注", 16),
    ],
  },
  development: {
    yearly: false,
    note: "一人一行，走到哪一步填到哪一步的日期，还没到的空着",
    columns: [
      text("姓名", 11),
      pick("性别", 7, ["男", "女"]),
      day("出生日期"),
      day("申请入党日期"),
      day("谈话时间", "收到申请一个月内派人谈话"),
      day("确定积极分子时间"),
      text("培养联系人", 16, "一至两名正式党员"),
      { header: "考察时间", width: 22, prompt: "每次考察的日期，用顿号隔开" },
      day("确定发展对象时间"),
      day("公示开始时间"),
      day("公示结束时间"),
      day("政治审查时间"),
      day("支委会审查时间"),
      day("预审时间"),
      day("接收预备党员大会时间"),
      text("入党介绍人", 16, "两名正式党员"),
      day("党委审批时间"),
      day("入党宣誓时间"),
      day("转正大会时间"),
      day("转正审批时间"),
      text("备注", 16, "延长、取消、终止等写在这里"),
    ],
  },
  talks: {
    yearly: true,
    note: "一次谈话一行",
    columns: [
      day("谈话日期"),
      text("谈话人", 12),
      text("谈话对象", 18, NAMES),
      text("谈话地点", 14),
      text("谈话内容", 40),
      text("备注", 16),
    ],
  },
  plan: {
    yearly: true,
    note: "一项安排一行。每个月都要开的，月份写每月",
    columns: [
      { header: "月份", width: 9, choices: [...Array.from({ length: 12 }, (_, month) => `${month + 1}月`), "每月"] },
      pick("活动类型", 14, MEETING_TYPES),
      text("主要内容", 40),
      text("责任人", 12),
      pick("完成情况", 13, ["已完成", "未完成", "推迟", "取消"]),
      text("备注", 16),
    ],
  },
  appraisal: {
    yearly: true,
    note: "一人一行。预备党员不评定等次",
    columns: [
      text("姓名", 11),
      pick("党员类别", 12, ["正式党员", "预备党员"]),
      day("评议时间"),
      pick("评议结果", 14, ["优秀", "合格", "基本合格", "不合格", "不评定等次"]),
      text("备注", 20),
    ],
  },
  committee: {
    yearly: false,
    note: "一人一行。离任的不删行，填上离任时间",
    columns: [
      text("届次", 12),
      text("姓名", 11),
      pick("党内职务", 14, ["书记", "副书记", "委员"]),
      text("分工", 16, "如 组织委员、宣传委员、纪检委员"),
      day("任职时间"),
      day("应换届时间"),
      day("离任时间", "在任的空着"),
      text("备注", 16),
    ],
  },
};
