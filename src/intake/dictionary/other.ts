import type { LedgerDictionary } from "./entry";

/** Lists that are kept beside the ledgers and are none of ours: 组织关系转接, 考核评分, 积分, 慰问 … */
export const OTHER: LedgerDictionary = {
  kind: "other",
  titles:
    /组织关系|转接|介绍信|积分|考核|评分|慰问|困难党员|帮扶|志愿|示范岗|设岗|表彰|荣誉|奖惩|经费|报刊|资产|心得|思想汇报|承诺/,
  needs: [],
  fields: [
    {
      field: "fromBranch",
      words: ["转出单位", "转出党支部", "原所属党支部", "转出党组织", "原所在党支部", "转出组织", "原党组织"],
      like: /^(转出|原所?[属在]).*(单位|支部|组织)/,
      sign: 3,
    },
    {
      field: "toBranch",
      words: [
        "转入单位",
        "转入党支部",
        "转入党组织",
        "转入党委",
        "转入单位抬头",
        "介绍信抬头",
        "转往单位",
        "去往单位",
        "接收单位",
        "接收党组织",
      ],
      like: /^(转入|转往|接收).*(单位|支部|组织)/,
      sign: 3,
    },
    { field: "changeDate", words: ["变动时间", "变更时间", "转接时间", "办理时间", "转接日期"], sign: 1.5 },
    { field: "changeType", words: ["变动类型", "变更类型", "转接类型", "变动原因", "变动情况"], sign: 1.5 },
    { field: "transferOutDate", words: ["转出时间", "转出日期", "转出办理时间"], sign: 0.5 },
    { field: "transferInDate", words: ["转入时间", "转入日期", "转入办理时间"], sign: 0.5 },
    { field: "joinDate", words: [], sign: 0 },
    { field: "validDays", words: ["介绍信有效天数", "介绍信有效期天数", "有效期"], sign: 2 },
    { field: "receipt", words: ["是否有回执", "回执", "回执时间"], sign: 2 },
    { field: "letterNo", words: ["介绍信编号", "介绍信号", "介绍信存根编号"], sign: 2 },
    { field: "item", words: ["考核项目", "考评项目", "考核指标", "一级指标", "二级指标", "指标"], sign: 2 },
    {
      field: "standard",
      words: ["考核内容", "评价标准", "考核标准", "考核内容和要求", "考评内容及标准", "评分标准", "评分说明"],
      sign: 2,
    },
    { field: "points", words: ["分值", "标准分", "满分值", "满分"], sign: 2 },
    { field: "selfPoints", words: ["自评分", "自评得分", "自查分"], sign: 2 },
    { field: "officialPoints", words: ["考评分", "考评得分", "考核分", "实得分", "得分", "党委评分"], sign: 2 },
  ],
};
