import { readBooks } from "../../../src/intake";
import { sheet, workbook, type Entry } from "../support/sheets";

/*
 * Whose books these are. A list of people is a roster only with evidence of the party; meetings and study are the party's;
 * nobody is judged for standing in another list.
 */
const people: Entry[][] = [
  [1, "赵一鸣", "男", "1980-01-01", "综合部"],
  [2, "钱二", "女", "1981-02-02", "财务部"],
  [3, "孙三", "男", "1982-03-03", "综合部"],
];
const head = ["序号", "姓名", "性别", "出生日期", "部门"];
const outlook = (words: readonly string[]): Entry[][] => [
  ["序号", "姓名", "性别", "政治面貌", "岗位"],
  ...words.map((word, i) => [i + 1, `赵一${"甲乙丙丁戊"[i]}`, "男", word, "干事"]),
];
const meetings = (types: readonly string[]): Entry[][] => [
  ["日期", "类型", "主持人", "地点", "实到", "内容"],
  ...types.map((type, i) => [`2025-0${i + 1}-08`, type, "赵一鸣", "会议室", 9, "讨论"]),
];

interface Case {
  readonly is: string;
  readonly name?: string;
  readonly rows: Entry[][];
  readonly kind: string;
  readonly members?: number;
}

const CASES: readonly Case[] = [
  { is: "people with no word of the party", rows: [head, ...people], kind: "other" },
  { is: "a roster by its title", rows: [["第一支部花名册"], head, ...people], kind: "members", members: 3 },
  { is: "retired cadres", rows: [["离退休干部花名册"], head, ...people], kind: "other" },
  { is: "retired members", rows: [["离退休党员花名册"], head, ...people], kind: "members", members: 3 },
  { is: "members who left", rows: [["历史党员名单"], head, ...people], kind: "other" },
  { is: "volunteers among members", rows: [["党员志愿者名单"], head, ...people], kind: "other" },
  { is: "candidates for delegates", rows: [["党代表候选人名单"], head, ...people], kind: "other" },
  { is: "a class", name: "班级名单", rows: [head, ...people], kind: "other" },
  {
    is: "staff with 政治面貌: who is a member counts, the others are nobody's",
    rows: [["教职工花名册"], ...outlook(["中共党员", "群众", "民盟盟员", "中共预备党员", ""])],
    kind: "members",
    members: 2,
  },
  {
    is: "those asking to become full members are on the way",
    rows: [
      ["拟转正名单"],
      ["序号", "姓名", "性别", "入党时间", "转正申请时间", "申请入党时间"],
      [1, "赵一鸣", "男", "2024-01-01", "2025-01-01", "2020-01-01"],
    ],
    kind: "development",
  },
  {
    is: "meetings of the league",
    rows: [["团支部会议记录"], ...meetings(["支部大会", "支委会", "团课"])],
    kind: "other",
  },
  { is: "meetings of the league by their kinds", rows: meetings(["团课", "团小组会", "支部大会"]), kind: "other" },
  { is: "the union's meetings", rows: [["工会会议台账"], ...meetings(["会议", "会议", "会议"])], kind: "other" },
  { is: "class meetings", name: "班会记录", rows: meetings(["班会", "班会", "班会"]), kind: "other" },
  { is: "the party's by their kinds", rows: meetings(["支部大会", "支委会", "党课"]), kind: "meetings" },
  { is: "a club", rows: meetings(["分享会", "讲座", "讲座"]), kind: "other" },
];

test.each(CASES)("$is", ({ name, rows, kind, members }) => {
  const books = readBooks(workbook(sheet(name ?? "Sheet1", rows)), { year: 2025 });
  expect(books.tables.map((table) => table.kind)).toEqual([kind]);
  expect(books.members).toHaveLength(members ?? 0);
});

test("a list of staff beside the branch's own roster is another list", () => {
  const books = readBooks(
    workbook(
      sheet("党员名册", [["党员名册"], head, ...people]),
      sheet("职工", [["职工花名册"], ...outlook(["中共党员", "群众", "中共党员"])]),
    ),
  );
  expect(books.tables.map((table) => table.kind)).toEqual(["members", "other"]);
  expect(books.members).toHaveLength(3);
});

test("what the user said is not asked again", () => {
  const corrections = [{ sheet: "Sheet1", anchorRow: 1, kind: "members" as const }];
  const books = readBooks(workbook(sheet("Sheet1", [head, ...people])), { corrections });
  expect(books.members).toHaveLength(3);
});
