import type { LedgerDictionary } from "./entry";

/** 支委, 换届 */
export const COMMITTEE: LedgerDictionary = {
  kind: "committee",
  titles: /支委|支部委员会|委员会|换届|班子|届次|委员名单|委员分工|委员信息/,
  needs: [["startDate", "dueDate", "actualDate", "endDate", "duty", "term", "partyPost", "post"]],
  fields: [
    { field: "term", words: ["届次", "届别", "支委会名称", "支部委员会名称", "班子名称", "第几届", "届"], like: /^(支部委员会|支委会|班子|委员会).*名称$|届次/, sign: 2 },
    { field: "startDate", words: ["任职时间", "任命时间", "换届时间", "当选时间", "任职日期", "当选日期", "选举时间", "任职起始时间", "本届起始时间", "换届日期", "选举日期", "任期开始时间", "成立时间", "本届换届时间", "当选任职时间", "任职开始时间"], like: /^(?!.*(应|实际|离|届满|下次|拟)).*(任职|任命|当选|换届|选举).*(时间|日期)$/, sign: 2 },
    { field: "dueDate", words: ["应换届时间", "任期届满时间", "届满时间", "应换届日期", "到届时间", "届满日期", "下次换届时间", "任期届满日期", "应届满时间"], like: /(应换届|届满|到届|下次换届).*(时间|日期)?/, sign: 3 },
    { field: "actualDate", words: ["实际换届时间", "实际换届日期"], like: /实际换届/, sign: 3 },
    { field: "endDate", words: ["离任时间", "离任日期", "免职时间", "卸任时间", "任职结束时间", "任职截止时间"], like: /(离任|免职|卸任).*(时间|日期)/, sign: 2 },
    { field: "duty", words: ["分工", "委员分工", "职责分工", "工作分工", "职责"], like: /分工/, sign: 2 },
    { field: "partyPost", words: ["职务", "党内职务", "支部职务", "党内职务(留空默认为委员)", "现任职务", "担任职务", "当选职务", "任职", "支委职务"], sign: 1 },
    { field: "passed", words: ["是否当选", "当选情况"], sign: 0.5 },
    { field: "status", words: ["是否在任", "在任情况"], sign: 0.5 },
  ],
};
