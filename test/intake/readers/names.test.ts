import { readNames, type NameContext } from "../../../src/intake/readers/names";
import { comparedName, isNameShaped } from "../../../src/intake/readers/person-name";

/** `甲 乙[reason] (列席)丙` with flags at the end. */
function say(text: string, context: NameContext = {}): string {
  const outcome = readNames(text, context);
  if (!outcome.ok) return outcome.why;
  const list = outcome.value;
  const names = list.names.map(
    (person) =>
      `${person.observer ? "(列席)" : ""}${person.role ? `<${person.role}>` : ""}${person.name}${person.reason ? `[${person.reason}]` : ""}`,
  );
  return [
    ...names,
    ...(list.everyone ? [`全体:${list.everyone}`] : []),
    ...(list.none ? ["none"] : []),
    ...(list.countable ? [] : ["uncountable"]),
  ].join(" ");
}

test.each<[string, string]>([
  ["张三丰、李四光", "张三丰 李四光"],
  ["张三丰，李四光,王五一", "张三丰 李四光 王五一"],
  ["张三丰;李四光；王五一", "张三丰 李四光 王五一"],
  ["张三丰\n李四光\n王五一", "张三丰 李四光 王五一"],
  ["张三丰 李四光　王五一", "张三丰 李四光 王五一"],
  ["张　三 李四光 王 五", "张三 李四光 王五"],
  ["张 三", "张三"],
  ["张 志 强", "张志强"],
  ["李四光、张 志 强、王 五", "李四光 张志强 王五"],
  ["张 三 李 四", "张三 李四"],
  ["阿依努尔·买合木提、张䶮", "阿依努尔买合木提 张䶮"],
  ["1.张三丰 2.李四光", "张三丰 李四光"],
  ["张三丰同志、李四光老师", "张三丰 李四光"],
  ["支部书记张三丰、组织委员：李四光", "<支部书记>张三丰 <组织委员>李四光"],
  ["张三丰（书记）、李四光（流动）", "<书记>张三丰 李四光[流动]"],
  ["张三丰、刘列席(列席)", "张三丰 (列席)刘列席"],
  ["张三丰、李四光等", "张三丰 李四光 uncountable"],
  ["张三丰、李四光等18人", "张三丰 李四光 uncountable"],
  ["张三丰、李四光……", "张三丰 李四光 uncountable"],
  ["全体党员", "全体:members uncountable"],
  ["支部全体党员", "全体:members uncountable"],
  ["全体支委", "全体:committee uncountable"],
  ["支委会全体成员", "全体:committee uncountable"],
  ["详见签到表", "uncountable"],
  ["见附件", "uncountable"],
  ["18人", "uncountable"],
  ["无", "none"],
  ["无缺席", "none"],
  ["支部书记", "<支部书记>"],
  ["三楼会议室楼道", "not-names"],
])("%s is %s", (text, expected) => {
  expect(say(text)).toBe(expected);
});

test.each<[string, string]>([
  ["丙一丁（病假）、甲乙丙（因公出差）", "丙一丁[病假] 甲乙丙[因公出差]"],
  ["吴建安(探亲)", "吴建安[探亲]"],
  ["华大勇：病假", "华大勇[病假]"],
  ["孔桂芳：出差；尤子墨：外出学习", "孔桂芳[出差] 尤子墨[外出学习]"],
  ["病假：张三丰、李四光", "张三丰[病假] 李四光"],
  ["周晨曦(事假)\n潘凤英(外出学习)", "周晨曦[事假] 潘凤英[外出学习]"],
  ["张三丰因病请假", "张三丰[因病请假]"],
  ["张三丰同志在外实习缺席", "张三丰[在外实习缺席]"],
  ["陈一鸣（病假）；严桂芳（出差）；孙敏（事假、已报批）", "陈一鸣[病假] 严桂芳[出差] 孙敏[事假、已报批]"],
  ["无人请假", "none"],
])("absent: %s is %s", (text, expected) => {
  expect(say(text, { absent: true })).toBe(expected);
});

test.each<[string, boolean]>([
  ["张三", true],
  ["欧阳靖川", true],
  ["阿依努尔·买合木提", true],
  ["张䶮", true],
  ["𠮷田", true],
  ["18人", false],
  ["三楼会议室东侧", false],
  ["x", false],
])("%s is shaped as a name: %s", (text, shaped) => {
  expect(isNameShaped(text)).toBe(shaped);
});

test("names are compared without white space, dots and notes", () => {
  expect(["张　三", "阿依努尔·买合木提", "阿依努尔•买合木提", "李四（流动）"].map(comparedName)).toEqual([
    "张三",
    "阿依努尔买合木提",
    "阿依努尔买合木提",
    "李四",
  ]);
});

test("a cell that is one name of the roster is that person, however it is spaced; a note beside it is kept", () => {
  const roster = new Set(["王建国"]);
  expect([say("王 建国", { roster }), say("王建国（列席）", { roster })]).toEqual(["王建国", "(列席)王建国"]);
});
