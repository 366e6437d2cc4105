import type { LedgerDictionary } from "./entry";

/** Tables that go upward: counts by branch, month or person. */
export const SUMMARY: LedgerDictionary = {
  kind: "summary",
  titles: /统计|汇总|情况表|一览|报表|月报|季报|年报/,
  needs: [],
  fields: [
    {
      field: "memberMeeting.times",
      words: [
        "支部党员大会/次数",
        "党员大会/次数",
        "党员大会次数",
        "支部党员大会次数",
        "党员大会(次)",
        "支部大会/次数",
      ],
      sign: 1.5,
    },
    {
      field: "memberMeeting.rate",
      words: [
        "支部党员大会/平均到会率",
        "党员大会/平均到会率",
        "党员大会到会率",
        "党员大会/到会率",
        "支部党员大会/到会率",
      ],
      sign: 1,
    },
    {
      field: "committee.times",
      words: ["支部委员会/次数", "支委会/次数", "支委会次数", "支部委员会次数", "支委会(次)", "支部委员会会议/次数"],
      sign: 1.5,
    },
    {
      field: "committee.rate",
      words: ["支部委员会/平均到会率", "支委会/平均到会率", "支委会/到会率", "支部委员会/到会率"],
      sign: 1,
    },
    { field: "group.times", words: ["党小组会/次数", "党小组会次数", "党小组会(次)"], sign: 1.5 },
    { field: "group.rate", words: ["党小组会/平均到会率", "党小组会/到会率"], sign: 1 },
    { field: "lecture.times", words: ["党课/次数", "党课次数", "党课(次)", "上党课次数"], sign: 1.5 },
    { field: "lecture.rate", words: ["党课/平均到会率", "党课/到会率", "党课/到课率"], sign: 1 },
    {
      field: "themeDay.times",
      words: ["主题党日次数", "主题党日/次数", "主题党日(次)", "主题党日活动次数"],
      sign: 1.5,
    },
    { field: "times", words: ["次数", "会议次数", "场次数", "场次", "活动次数", "开展次数", "召开次数"], sign: 1 },
    { field: "persons", words: ["人次", "培训人数", "参加人数", "人数", "参加人次"], sign: 0.7 },
    { field: "expected", words: ["累计应到", "应到人次"], sign: 1 },
    { field: "actual", words: ["累计实到", "实到人次"], sign: 1 },
    { field: "attendRate", words: ["平均出勤率", "平均到会率", "出勤率", "到会率"], sign: 0.7 },
    { field: "expectedTimes", words: ["应参加次数", "应到次数", "应出席次数"], sign: 1.3 },
    { field: "actualTimes", words: ["实际出席次数", "实到次数", "参加次数", "出席次数", "实际参加次数"], sign: 1.3 },
    { field: "leaveTimes", words: ["请假次数"], sign: 1 },
    { field: "absentTimes", words: ["缺席次数", "缺勤次数"], sign: 1 },
    { field: "count", words: ["数量", "个数", "党员人数", "支部数", "党员总数"], sign: 0.7 },
    { field: "total", words: ["合计", "总计", "小计"], sign: 0.3 },
    { field: "category", words: ["类别", "分类", "指标", "项目类别"], sign: 0.3 },
    { field: "rate", words: ["完成率", "达标率", "收缴率", "完成百分比", "参与率", "参学率", "参评率"], sign: 0.7 },
    { field: "ratio", words: [], sign: 0.5 },
    { field: "post", words: ["部室"], sign: 0 },
    { field: "branchType", words: [], sign: 0 },
  ],
};
