import check from "../../../src/checks/life/committee-discusses-first";
import { testCheck } from "../../support/check-tester";

const members = [
  { name: "王小明", type: "预备党员", joined: "2025-06-20", full: null },
  ...Array.from({ length: 7 }, (_, i) => ({
    name: `委员${"甲乙丙丁戊己庚"[i]}`,
    post: i < 3 ? (i ? "委员" : "书记") : null,
  })),
];
const early = { date: "2024-01-10", kinds: ["党课" as const], topic: "党课" };
const general = (topic: string | null = "讨论接收王小明为预备党员", more = {}) => ({
  date: "2025-06-20",
  topic,
  ...more,
});
const committee = (date: string, topic: string, more = {}) => ({ date, kinds: ["支委会" as const], topic, ...more });
const other = committee("2024-02-01", "研究党费收缴");
const case_ = (...meetings: object[]) => ({ members, meetings: [early, other, ...meetings] });

testCheck(check, {
  pass: [
    { name: "discussed ten days before", ...case_(general(), committee("2025-06-10", "研究接收王小明为预备党员")) },
    { name: "on the same day", ...case_(general(), committee("2025-06-20", "研究接收王小明为预备党员")) },
    { name: "six months before to the day", ...case_(general(), committee("2024-12-20", "研究接收王小明为预备党员")) },
    {
      name: "his name in the content",
      ...case_(general(), committee("2025-06-10", "研究接收预备党员事宜", { content: "审查王小明的材料" })),
    },
    { name: "no matter", ...case_(general("听取工作报告，学习处分条例")) },
    { name: "no committee meeting in the whole book", members, meetings: [early, general()] },
    {
      name: "the book begins less than a month before",
      members,
      meetings: [committee("2025-05-21", "研究党费收缴"), general()],
    },
    { name: "fewer than seven full members", members: members.slice(0, 6), meetings: [early, other, general()] },
    {
      name: "both at once is one meeting",
      ...case_(general("接收王小明为预备党员", { kinds: ["党员大会", "支委会"] })),
    },
    { name: "dated after asOf", ...case_(general("换届选举", { date: "2026-01-10" })) },
  ],
  gap: [
    {
      name: "never discussed",
      ...case_(general()),
      gaps: [
        {
          id: "notBefore",
          severity: "should",
          subject: "会议!4",
          cells: ["会议!topic4"],
          args: { matter: "admission", names: ["王小明"] },
        },
      ],
    },
    {
      name: "a day more than six months before",
      ...case_(general(), committee("2024-12-19", "研究接收王小明为预备党员")),
      gaps: [{ id: "notBefore" }],
    },
    {
      name: "the day after",
      ...case_(general(), committee("2025-06-21", "研究接收王小明为预备党员")),
      gaps: [{ id: "notBefore" }],
    },
    {
      name: "another matter",
      ...case_(general(), committee("2025-06-10", "研究王小明处分问题")),
      gaps: [{ id: "notBefore" }],
    },
    {
      name: "another person",
      ...case_(general(), committee("2025-06-10", "研究接收李四为预备党员")),
      gaps: [{ id: "notBefore", args: { names: ["王小明"] } }],
    },
    {
      name: "the book begins a month before to the day",
      members,
      meetings: [committee("2025-05-20", "研究党费收缴"), general()],
      gaps: [{ id: "notBefore" }],
    },
    {
      name: "the content where there is no topic",
      ...case_(
        general(null, { content: "讨论接收王小明为预备党员。介绍人委员甲发言。" }),
        committee("2025-06-10", "研究接收李四为预备党员"),
      ),
      gaps: [{ id: "notBefore", cells: ["会议!content4"], args: { names: ["王小明"] } }],
    },
    {
      name: "an election",
      ...case_(general("选举新一届支部委员会")),
      gaps: [{ id: "notBefore", args: { matter: "election", names: [] } }],
    },
  ],
});
