import { refusalOf, RESERVED, roomOf } from "./rooms";
import { importsOf, SOURCES as files } from "./sources";

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
test("every source file lies in a room", () => {
  expect(files.filter((file) => !roomOf(file.path)).map((file) => file.path)).toEqual([]);
});

test("imports go one way", () => {
  const wrong = files.flatMap((file) => importsOf(file).flatMap((target) => refusalOf(file.path, target) ?? []));
  expect(wrong).toEqual([]);
});

test("a step against the way is refused, in a room and between adapters", () => {
  expect(refusalOf("domain/period.ts", "standards/select")).toContain("domain may not");
  expect(refusalOf("workbook/file/zip/read.ts", "workbook/excel/open")).toContain("workbook/file may not");
  expect(refusalOf("taskpane/views/help.tsx", "plans/fill")).toContain("taskpane may not");
  expect(refusalOf("workbook/file/file-port.ts", "workbook/port")).toBeUndefined();
  expect(refusalOf("taskpane/index.tsx", "workbook/excel")).toBeUndefined();
});

test.each(RESERVED)("$words is named only where it may be", ({ words, rooms }) => {
  const wrong = files.filter((file) => {
    const free = rooms.some((room) => file.path === room || file.path.startsWith(`${room}/`));
    return !free && words.test(withoutComments(file.text));
  });
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test("names say something, files hold one thing", () => {
  const vague = files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager)[./]/.test(file.path));
  // Dictionaries and clauses are data, one entry a line.
  const isData = (path: string) => /^(intake\/dictionary|standards\/data)\//.test(path);
  const long = files.filter((file) => !isData(file.path) && file.text.split("\n").length > 260);
  expect({ vague: vague.map((f) => f.path), long: long.map((f) => f.path) }).toEqual({ vague: [], long: [] });
});
