import type { RegisterRefusal } from "../../plans/register";

const SENTENCES: Readonly<Record<RegisterRefusal["code"], string>> = {
  "no-ledger": "没有找到这一类台账，不知道写到哪里。请先建好这一类台账，或在“识别结果”里指明是哪一张。",
  "not-a-list": "这一类台账没有一行一条的地方可写（例如全年累计、签到表），请自己填。",
  "other-year": "台账写的是别的年份，写进去会读成那一年。请先建好这一年的台账。",
  "other-period": "台账按季度、月份、小组或会议类型分开，没有这一条该去的那一张。请先建好那一张。",
  "protected-sheet": "这张表有保护，没有写入。请在“审阅”里撤销工作表保护，再来。",
  "side-by-side": "旁边还有另一张表，插入一行会把它拆开。请自己加一个空行，再来。",
  "sheet-full": "这张表已经到底，加不了行。",
  "person-missing": "台账里没有这个人的那一行。请先在台账里加上这一行。",
  "person-twice": "台账里这个名字有两行，分不清是谁，请自己填。",
  "formula-there": "那一格是公式，不会盖掉它。",
  "already-there": "那一格已经有内容，不会盖掉它。请核对后自己改。",
  contradicts: "这一条和台账里已有的记录对不上，请先核对（例如当天还不是党员的人写进列席）。",
  "reads-otherwise": "按这张台账的格式写进去，再读出来就不是原来的内容了，所以没有写。请自己填这一条。",
};

/** What a refusal means and what to do. */
export const registerSentence = ({ code, detail }: RegisterRefusal): string =>
  SENTENCES[code] + (detail ? `（${detail}）` : "");

const FIELDS: Readonly<Record<string, string>> = {
  place: "地点",
  host: "主持人",
  recorder: "记录人",
  topic: "议题",
  content: "内容",
  resolution: "决议",
  group: "党小组",
  observers: "列席人员",
  votes: "表决结果",
  start: "开始时间",
  end: "结束时间",
  attending: "参加人员",
  absent: "缺席人员",
  "absent.reason": "缺席原因",
  kinds: "会议类型",
  form: "学习形式",
  hours: "学时",
  people: "参加人员",
  makesUp: "补的是哪一次",
  gender: "性别",
  idNumber: "身份证号",
  birthDate: "出生日期",
  memberType: "党员类别",
  joinDate: "入党时间",
  fullMemberDate: "转正时间",
  partyPost: "党内职务",
  phone: "电话",
  amount: "金额",
  payDate: "缴纳日期",
  speaker: "谈话人",
  target: "谈话对象",
  date: "日期",
};

export const homelessWord = (field: string): string => FIELDS[field] ?? field;
