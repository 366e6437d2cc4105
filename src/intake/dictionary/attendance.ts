import type { LedgerDictionary } from "./entry";

/** 签到, 考勤 */
export const ATTENDANCE: LedgerDictionary = {
  kind: "attendance",
  titles: /签到|考勤|出勤|点名/,
  needs: [["name"], ["signature", "halfDay", "am", "pm", "marks", "mark"]],
  fields: [
    { field: "signature", words: ["签名", "签到", "签字", "本人签名", "签到签名", "签名栏", "本人签字", "签到栏", "signature", "sign-in", "signed"], like: /签(名|到|字)/, sign: 3 },
    { field: "am", words: ["上午", "上午签到", "am", "morning"], sign: 1 },
    { field: "pm", words: ["下午", "下午签到", "pm", "afternoon"], sign: 1 },
    { field: "halfDay", words: ["半天", "时段", "上/下午", "上午/下午", "上下午", "班次", "半日", "时间段"], sign: 0.5 },
    { field: "totalHours", words: ["合计学时", "学时合计", "总学时", "累计学时", "合计工时", "总时长", "合计时长", "工时合计"], sign: 0 },
    { field: "hours", words: ["学时", "工时", "时长", "当日时长", "时长(小时)", "工时(小时)"], sign: 0 },
    { field: "mark", words: ["出勤", "到会", "考勤", "是否到会", "出勤情况", "到会情况", "考勤情况", "签到情况", "是否参加", "是否出席", "参会情况", "出席情况"], like: /^是否(到|参|出)/, sign: 2 },
    { field: "expectedTimes", words: ["应到次数", "应参加次数", "应出勤次数", "应出席次数", "应到"], sign: 1 },
    { field: "actualTimes", words: ["实到次数", "实际出席次数", "实际参加次数", "出勤次数", "出席次数", "参加次数", "实到", "出勤"], sign: 1 },
    { field: "leaveTimes", words: ["请假次数", "请假"], sign: 0.7 },
    { field: "absentTimes", words: ["缺席次数", "缺勤次数", "缺席", "缺勤"], sign: 0.7 },
    { field: "date", words: ["会议日期", "会议时间", "签到日期", "签到时间"], sign: 0.3 },
    { field: "remark", words: ["请假原因", "缺席原因"], sign: 0 },
  ],
};
