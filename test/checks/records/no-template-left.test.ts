import check from "../../../src/checks/records/no-template-left";
import { testCheck } from "../../support/check-tester";

testCheck(check, {
  pass: [
    { name: "nothing left", meetings: [{ topic: "研究3×4米展板", place: "二楼" }] },
    { name: "after asOf", meetings: [{ date: "2026-02-01", topic: "待补充" }] },
    { name: "a remark is not judged", meetings: [{ remark: "××" }] },
    { name: "a row that repeats another", meetings: [{ topic: "待补充", repeats: { table: 0, row: 9 } }] },
  ],
  gap: [
    {
      name: "topic and content are one finding",
      meetings: [{ topic: "20xx年主题党日", content: "（待补充）" }],
      gaps: [
        {
          id: "left",
          severity: "should",
          subject: "会议!2",
          cells: ["会议!content2", "会议!topic2"],
          args: { found: ["20xx年", "待补充"] },
        },
      ],
    },
    {
      name: "host, recorder, place and resolution",
      meetings: [{ host: "XX", recorder: "某某某", place: "××会议室", resolution: "请填写" }],
      gaps: [{ id: "left", cells: ["会议!host2", "会议!place2", "会议!recorder2", "会议!resolution2"] }],
    },
    {
      name: "a row without a readable date",
      meetings: [{ date: "?×月×日", type: "XX会议" }],
      gaps: [{ id: "left", cells: ["会议!type2"] }],
    },
  ],
});
