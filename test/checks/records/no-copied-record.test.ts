import check from "../../../src/checks/records/no-copied-record";
import { testCheck } from "../../support/check-tester";

const long =
  "会议首先由支部书记领学上级有关文件，与会同志围绕如何立足岗位发挥作用逐一发言；随后通报上月工作完成情况，对三项任务进行分工。";
const exactly = (n: number): string => long.replace(/[，；。]/g, "").slice(0, n);
const rows = (a: object, b: object, content = long) => ({
  members: [{ name: "王小明" }, { name: "李一二" }],
  meetings: [
    { date: "2025-01-09", kinds: ["支委会" as const], content, ...a },
    { date: "2025-04-10", kinds: ["支委会" as const], content, ...b },
  ],
});

testCheck(check, {
  pass: [
    { name: "one date", ...rows({}, { date: "2025-01-09" }) },
    { name: "two kinds", ...rows({}, { kinds: ["党课"] }) },
    { name: "39 characters", ...rows({}, {}, exactly(39)) },
    { name: "40 with digits, too short without", ...rows({}, {}, `${exactly(38)}2025`) },
    { name: "the topic alone", ...rows({ content: null, topic: long }, { content: null, topic: long }) },
    {
      name: "two groups in one month",
      ...rows({ kinds: ["党小组会"], groups: ["一"] }, { kinds: ["党小组会"], groups: ["二"], date: "2025-02-09" }),
    },
    {
      name: "another text",
      ...rows(
        {},
        {
          content:
            "全体党员前往烈士陵园敬献花篮，听讲解员介绍当地革命斗争历史，重温入党誓词；返程途中各小组分享感悟，提出希望。",
        },
      ),
    },
    { name: "a row that repeats another", ...rows({}, { repeats: { table: 0, row: 2 } }) },
  ],
  gap: [
    {
      name: "equal but for dates, signs and names",
      ...rows(
        { content: `1月9日，王小明主持。${long}` },
        { content: `４月10日,李一二主持。${long.replace(/，/g, ", ")}` },
      ),
      gaps: [
        {
          id: "copied",
          severity: "should",
          subject: "会议!3",
          cells: ["会议!content2", "会议!content3"],
          args: { date: "2025-04-10", earlier: "2025-01-09" },
        },
      ],
    },
    { name: "40 characters", ...rows({}, {}, exactly(40)), gaps: [{ id: "copied" }] },
    { name: "nearly equal", ...rows({}, { content: long.replace("三项", "两项") }), gaps: [{ id: "copied" }] },
    { name: "across years", ...rows({ date: "2024-01-09" }, {}), gaps: [{ id: "copied" }] },
    {
      name: "one group twice in a month",
      ...rows({ kinds: ["党小组会"], groups: ["一"] }, { kinds: ["党小组会"], groups: ["一"], date: "2025-01-20" }),
      gaps: [{ id: "copied" }],
    },
    {
      name: "two groups, a day more than a month",
      ...rows({ kinds: ["党小组会"], groups: ["一"] }, { kinds: ["党小组会"], groups: ["二"], date: "2025-02-10" }),
      gaps: [{ id: "copied" }],
    },
  ],
});
