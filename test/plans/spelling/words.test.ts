import { writeAttendancePair } from "../../../src/plans/spelling/attendance-pair";
import { commonest } from "../../../src/plans/spelling/column";
import { nameStyleOf, writeNames } from "../../../src/plans/spelling/names";
import { monthWord, quarterWord } from "../../../src/plans/spelling/period-words";
import { timePart, writeTimeSpan } from "../../../src/plans/spelling/time";

test.each([
  [["18/16"], "20/19"],
  [["应到18人，实到16人"], "应到20人，实到19人"],
  [["应到18实到16"], "应到20实到19"],
  [["18人/16人"], "20人/19人"],
  [["实到16人，应到18人"], "实到19人，应到20人"],
  [["18/16", "应到18人；实到16人；缺席2人"], "应到20人；实到19人；缺席1人"],
  [["应到18人，实到18人", "应到18人，实到16人，请假2人", "18/18"], "应到20人，实到19人，请假1人"],
  [[], "应到20人，实到19人"],
])("应到/实到 after %j is %s", (examples, expected) =>
  expect(writeAttendancePair(examples, { expected: 20, actual: 19, away: 1, leave: 1, absent: 0 })).toBe(expected),
);

test.each([
  [["张三、李四", "王五，赵六", "张三、王五"], "钱一、孙二（病假）"],
  [["张三，李四(事假)"], "钱一，孙二(病假)"],
  [["张三：病假"], "钱一、孙二：病假"],
  [["张三 病假", "李四，王五 事假"], "钱一，孙二 病假"],
  [["张三（病假） 李四（事假）"], "钱一 孙二（病假）"],
  [["张三\n李四"], "钱一\n孙二（病假）"],
  [[], "钱一、孙二（病假）"],
])("a list after %j", (texts, expected) =>
  expect(writeNames([{ name: "钱一" }, { name: "孙二", reason: "病假" }], nameStyleOf(texts))).toBe(expected),
);

test("nobody is written as the column writes it, else 无", () => {
  expect(writeNames([], nameStyleOf(["/", "/", "张三"]))).toBe("/");
  expect(writeNames([], nameStyleOf([]))).toBe("无");
});

test.each([
  [3, ["1月", "2月"], "3月"],
  [3, ["一月"], "三月"],
  [3, ["01月"], "03月"],
  [3, ["1", "2"], "3"],
  [3, [1, 2], 3],
  [12, [], "12月"],
] as const)("month %d after %j is %s", (month, filled, expected) => expect(monthWord(month, filled)).toBe(expected));

test.each([
  [4, ["第一季度"], "第二季度"],
  [12, ["一季度"], "四季度"],
  [1, ["Q4"], "Q1"],
  [7, [1], 3],
] as const)("the quarter of month %d after %j is %s", (month, filled, expected) =>
  expect(quarterWord(month, filled)).toBe(expected),
);

test.each([
  [undefined, "14:30-16:00"],
  ["14:30—16:00", "14:30—16:00"],
  ["09：00至10：30", "14：30至16：00"],
  ["9:00", "14:30"],
])("a time span after %s is %s", (example, expected) => expect(writeTimeSpan(example, 870, 960)).toBe(expected));

test("hours are padded as the example pads them", () =>
  expect(writeTimeSpan("09:00-10:30", 510, 600)).toBe("08:30-10:00"));

test("the time of a date cell is found after the day", () => {
  expect(timePart("1月17日14:30-16:00")).toEqual({ joint: "", example: "14:30-16:00" });
  expect(timePart("2019/2/3  14:30")).toEqual({ joint: "  ", example: "14:30" });
  expect(timePart("1月17日")).toBeUndefined();
});

test("ties go to the newest habit", () => expect(commonest(["a", "b", "a", "b"])).toBe("b"));
