import { savedName } from "../../src/workbench/file-name";

const SUFFIX = "（已检查）";

test.each([
  ["台账.xlsx", "台账（已检查）.xlsx"],
  ["台账.XLSX", "台账（已检查）.XLSX"],
  ["宏台账.xlsm", "宏台账（已检查）.xlsm"],
  ["2025.台账.v2.xlsx", "2025.台账.v2（已检查）.xlsx"],
  ["台账（已检查）.xlsx", "台账（已检查）.xlsx"],
  ["台账（已检查） (1).xlsx", "台账（已检查）.xlsx"],
  ["台账 (1).xlsx", "台账 (1)（已检查）.xlsx"],
  ["没有后缀", "没有后缀（已检查）.xlsx"],
])("%s is saved as %s", (name, saved) => {
  expect(savedName(name, SUFFIX)).toBe(saved);
});
