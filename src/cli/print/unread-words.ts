import type { Unread, UnreadReason } from "../../domain/ledger";

const WHY: Readonly<Record<UnreadReason, string>> = {
  "not-a-date": "不是日期",
  "impossible-date": "日历上没有这一天",
  "ambiguous-date": "日期有几种读法",
  "not-a-number": "不是数",
  "not-hours": "读不出学时",
  "not-names": "读不出姓名",
  "error-cell": "单元格是错误值",
  "id-lost-digits": "身份证号按数字存放，后几位已丢失",
  "unknown-mark": "不认识的记号",
  "unknown-kind": "不在三会一课等会议类型之内",
  "unknown-column": "不认识的列",
  "no-name": "没有姓名",
  "no-people": "整张表没有认出姓名或参加人员一栏",
  "no-hours": "整张表没有认出学时一栏",
  "no-dates": "没有认出日期一栏",
  "no-kinds": "没有认出会议类型",
  "not-a-ledger": "不是台账",
  "too-wide": "列太多",
  "orphan-row": "不知属于哪条记录",
  duplicate: "与另一处重复",
};

/** Why a cell, row or sheet was left out, with what stood there. Ids are never repeated. */
export function unreadWords({ reason, raw }: Unread): string {
  const shown = raw
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\d{11,}[\dXx]?/g, "…");
  const cut = shown.length > 30 ? `${shown.slice(0, 30)}…` : shown;
  return cut === "" || cut === "…" ? WHY[reason] : `${WHY[reason]}：${cut}`;
}
