import type { LedgerDictionary } from "./entry";

/** 民主评议党员 */
export const APPRAISAL: LedgerDictionary = {
  kind: "appraisal",
  titles: /民主评议|评议|测评|评定/,
  needs: [["name"], ["result"]],
  fields: [
    {
      field: "result",
      words: [
        "评议结果",
        "评定等次",
        "综合评定",
        "评议等次",
        "评定结果",
        "民主评议结果",
        "评议等级",
        "等次",
        "评议意见",
        "评定等级",
        "组织评定等次",
        "支部评定等次",
        "评议档次",
        "最终等次",
        "综合等次",
        "考核等次",
      ],
      like: /(评议|评定|评价|测评|考评).*(结果|等次|等级|档次|意见)$|^等次/,
      sign: 4,
    },
    { field: "evaluationDate", words: ["评议时间", "评议日期", "测评时间"], sign: 1 },
    { field: "selfResult", words: ["个人自评", "自评", "自评等次"], sign: 1 },
    { field: "memberType", words: [], sign: 0 },
  ],
};
