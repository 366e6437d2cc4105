import { groupKey, groupsOfCell, groupsOfText } from "../../../src/intake/readers/groups";

test.each<[string, string | undefined]>([
  ["第一党小组", "1"],
  ["第一小组", "1"],
  ["一组", "1"],
  ["1组", "1"],
  ["党小组1", "1"],
  ["第十二党小组", "12"],
  ["机关党小组", "机关"],
  ["离退休小组", "离退休"],
  ["第一\n党小组", "1"],
  ["", undefined],
])("%s is group %s", (text, key) => {
  expect(groupKey(text)).toBe(key);
});

test("a cell may name several groups", () => {
  expect([
    groupsOfCell("第一、二党小组"),
    groupsOfCell("第一党小组、第三党小组"),
    groupsOfCell("机关党小组、后勤党小组"),
  ]).toEqual([
    ["1", "2"],
    ["1", "3"],
    ["机关", "后勤"],
  ]);
});

test("running text names the groups of the roster alone", () => {
  const roster = new Set(["1", "2", "机关"]);
  expect([
    groupsOfText("第二党小组：研究分工", roster),
    groupsOfText("第九党小组会", roster),
    groupsOfText("机关党小组学习", roster),
    groupsOfText("学习机关作风文件", roster),
    groupsOfText("分组讨论", roster),
  ]).toEqual([["2"], [], ["机关"], [], []]);
});

test("a group with a name is named with or without 党小组, or in brackets", () => {
  const roster = new Set(["语文", "数学"]);
  expect([
    groupsOfText("语文组党小组会", roster),
    groupsOfText("党小组会（数学）", roster),
    groupsOfText("数学党小组、语文组联合学习", roster),
    groupsOfText("学习语文课程标准", roster),
  ]).toEqual([["语文"], ["数学"], ["语文", "数学"], []]);
});
