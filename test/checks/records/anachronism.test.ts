import { studiedTerms } from "../../../src/checks/records/anachronism";

const ids = (text: string): string[] => studiedTerms(text).map(({ term }) => term.id);

test.each<[string, string[]]>([
  ["学习党的二十大精神", ["congress-20"]],
  ["学习党的二十大报告", ["congress-20"]],
  ["二十大报告", ["congress-20"]],
  ["二十届三中全会《决定》", ["plenum-20-3"]],
  ["二十届三中全会公报", ["plenum-20-3"]],
  ["学习十九届四中、五中全会精神", ["plenum-19-4", "plenum-19-5"]],
  ["贯彻党的十九届六中全会精神", ["plenum-19-6"]],
  ["学习2026年修订的《中国共产党发展党员工作细则》", ["development-rules-2026"]],
  ["传达新修订的发展党员工作细则", ["development-rules-2026"]],
  ["学习《中国共产党发展党员工作细则》", []],
  ["喜迎党的二十大，学习先进事迹", []],
  ["学习二十大代表先进事迹", []],
  ["学习党章。党的二十大召开", []],
  ["收看二十大开幕会", []],
  ["筹备学习二十届四中全会精神", []],
  ["", []],
])("%s", (text, terms) => expect(ids(text)).toEqual(terms));
