import type { LedgerDictionary } from "./entry";

/** 谈心谈话 */
export const TALKS: LedgerDictionary = {
  kind: "talks",
  titles: /谈心|谈话/,
  needs: [
    ["speaker", "target"],
    ["date", "content", "target", "month"],
  ],
  fields: [
    {
      field: "speaker",
      words: ["谈话人", "谈心人", "谈话人姓名", "谈心谈话人", "主谈人", "谈话主体", "谈话者", "谈话双方"],
      like: /^(?!.*(被|对象)).*谈(话|心)(人|者)/,
      sign: 3,
    },
    {
      field: "target",
      words: [
        "谈话对象",
        "谈心对象",
        "被谈话人",
        "谈心谈话对象",
        "谈话对象姓名",
        "被谈话人姓名",
        "对象",
        "被谈人",
        "被谈心人",
        "谈心谈话对象姓名",
      ],
      like: /(谈话?|谈心)?.*(对象|被谈)/,
      sign: 3,
    },
    {
      field: "date",
      words: ["谈话时间", "谈话日期", "谈心时间", "谈心谈话时间", "谈心日期", "谈心谈话日期"],
      like: /谈.*(时间|日期)$/,
      sign: 1,
    },
    { field: "place", words: ["谈话地点", "地点", "谈心地点", "谈心谈话地点"], like: /地点$/, sign: 0.5 },
    {
      field: "content",
      words: [
        "谈话内容",
        "谈话主题",
        "谈心内容",
        "内容",
        "主要内容",
        "谈话主要内容",
        "谈心谈话内容",
        "谈话纪要",
        "谈话摘要",
        "谈话情况",
        "谈心谈话主要内容",
      ],
      like: /谈.*(内容|主题|纪要|情况)/,
      sign: 1,
    },
    { field: "form", words: ["谈话方式", "谈话形式", "谈话类型", "谈心形式"], like: /谈.*(方式|形式|类型)/, sign: 1 },
  ],
};
