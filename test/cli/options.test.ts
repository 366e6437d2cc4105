import { Fault } from "../../src/cli/fault";
import { readOptions } from "../../src/cli/options";

const words = (line: string): string[] => line.split(" ").filter((word) => word !== "");

test.each<[string, object]>([
  ["recognise a.xlsx", { command: "recognise", file: "a.xlsx", json: false }],
  ["recognise a.xlsx --json", { json: true }],
  ["recognise --json a.xlsx", { file: "a.xlsx", json: true }],
  ["check a.xlsx --as-of 2024-02-29", { asOf: { year: 2024, month: 2, day: 29 }, year: undefined }],
  ["check a.xlsx --as-of=2025-12-31 --year=2024", { asOf: { year: 2025, month: 12, day: 31 }, year: 2024 }],
  ["mark a.xlsx -o b.xlsx", { out: "b.xlsx" }],
  ["unmark a.xlsx --out b.XLSX", { out: "b.XLSX" }],
  ["report a.xlsx -o b.xlsx --report study --report issues --report study", { reports: ["study", "issues"] }],
  ["fill a.xlsx --template t.xlsx -o b.xlsx", { template: "t.xlsx" }],
  ["check a.xlsx --pack p.json", { pack: "p.json" }],
])("%s", (line, expected) => {
  expect(readOptions(words(line))).toMatchObject(expected);
});

test.each([
  ["", "要写命令"],
  ["chekc a.xlsx", "没有“chekc”这个命令"],
  ["toString a.xlsx", "没有“toString”这个命令"],
  ["check", "要写台账文件"],
  ["check a.xlsx b.xlsx", "只能写一个台账文件"],
  ["check a.xlsx --as-of 2025-02-29", "--as-of"],
  ["check a.xlsx --as-of 2025-2-9", "--as-of"],
  ["check a.xlsx --as-of", "--as-of 后面要写内容"],
  ["check a.xlsx --as-of --json", "--as-of 后面要写内容"],
  ["check a.xlsx --year 25", "--year"],
  ["check a.xlsx --year 2025 --year 2024", "--year 只能写一次"],
  ["check a.xlsx --verbose", "不认识“--verbose”"],
  ["check a.xlsx -o b.xlsx", "check 没有 -o 这个选项"],
  ["mark a.xlsx", "要用 -o"],
  ["mark a.xlsx -o b.csv", ".xlsx 结尾"],
  ["mark a.xlsx -o b.xlsx --json", "mark 没有 --json 这个选项"],
  ["report a.xlsx -o b.xlsx --report nothing", "没有叫“nothing”的报表"],
  ["unmark a.xlsx -o b.xlsx --year 2025", "unmark 没有 --year 这个选项"],
  ["fill a.xlsx -o b.xlsx", "--template"],
])("%s is refused: %s", (line, sentence) => {
  const attempt = () => readOptions(words(line));
  expect(attempt).toThrow(Fault);
  expect(attempt).toThrow(sentence);
});
