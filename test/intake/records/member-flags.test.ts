import { readBooks } from "../../../src/intake";
import { sheet, workbook } from "../support/sheets";

test.each<[string, string, readonly string[]]>([
  ["是否流动党员", "是", ["是否流动党员"]],
  ["是否流动党员", "否", []],
  ["流动党员", "√", ["流动党员"]],
  ["是否流动党员", "流动党员（在外务工）", ["是否流动党员"]],
  ["是否免学时", "是", ["是否免学时"]],
])("%s: %s", (header, cell, flags) => {
  const books = readBooks(
    workbook(
      sheet("党员名册", [
        ["姓名", "党员类别", "入党时间", header],
        ["张三丰", "正式党员", "2001-05-06", cell],
        ["李四光", "正式党员", "2001-05-06", null],
      ]),
    ),
  );
  expect(books.members.map((member) => member.flags)).toEqual([flags, []]);
});
