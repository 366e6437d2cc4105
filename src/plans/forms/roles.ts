/** What a column of a form is for, beside asking something. */
export type HeadRole =
  "no" | "branch" | "period" | "kind" | "item" | "unit" | "group" | "name" | "points" | "judgement" | "remark" | "asks";

const ROLES: readonly (readonly [RegExp, HeadRole])[] = [
  [/^(序号|编号|序|行次|项次|顺序号|no)$/i, "no"],
  [/^(所在|所属|本)?(党?支部|党组织|基层党组织|支部党组织|党支部)(名称|全称)?$|^(填报)?单位(名称)?$/, "branch"],
  [/^(季度|月份|月度|时间段|统计时段|时段|期间|统计期间|半年|时期)$/, "period"],
  [/^(党小组|小组|党小组名称)$/, "group"],
  [/^(姓名|党员姓名|学员姓名)$/, "name"],
  [/^(计量单位)$/, "unit"],
  [/^(标准分|分值|满分|配分|标准分值|权重)$/, "points"],
  [
    /得分|自评分|评分|扣分|加分|自评|考核意见|考评|审核意见|复核|签字|签名|盖章|负责人意见|上级意见|评定意见|检查意见|整改|评价等级|排名|名次/,
    "judgement",
  ],
  [/^(备注|说明|备注说明|其他说明|备注\d)$/, "remark"],
];

export function roleOf(words: string): HeadRole {
  return ROLES.find(([pattern]) => pattern.test(words))?.[1] ?? "asks";
}

/** Heads of a column whose printed cells name kinds or items. */
export const STUB_HEADS =
  /^(类别|会议类型|活动类型|类型|会议类别|活动类别|项目|内容|种类|名称|会议名称|活动名称|组织生活类型|指标|指标名称|统计项目|统计指标|项目名称|评价标准|考核内容|评价内容|评价要素|标准|要求|考核标准|考核项目|检查内容|工作内容|事项|数据项|统计内容|组织生活)$/;

/** Heads of the column in which an item's own figure stands: the row says what it asks. */
export const VALUE_HEADS =
  /^(数量|数值|数|填报数|数据|完成数|实际完成次数|实际次数|实际数|实际完成数|实际完成情况|实际情况|完成情况|本期数|本年数|指标值|统计数|统计数据|填报内容|填报数据|完成次数|值|结果|合计)$/;

/** Rows that sum the rows above them. */
export const TOTAL_ROW = /^(合计|总计|小计|累计|全年合计|本页合计|年度合计)$/;

/** Lines that end a table: notes and signatures. */
export const END_ROW =
  /^(注|备注|说明|填表说明|填报说明|填写说明|注意事项)[:：]|^(填表说明|填报说明)|^(党?支部书记|党组织书记|书记|审核人?|填表人|填报人|制表人?|负责人|单位负责人|经办人|联系电话|分管领导|支部书记)[(:：（]|^(单位)?\(?盖章/;
