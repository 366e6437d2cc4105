import { readBooks, layoutOf, readBooksSteps, type IntakeOptions } from "../../src/intake";
import { valueOf } from "../../src/domain/reading";
import { sheet, workbook, type Entry } from "./support/sheets";

const rows: Entry[][] = [
  ["台账"],
  ["序号", "姓名", "性别", "加入日", "转正时间"],
  [1, "张三丰", "男", "2001.1", "2002.1"],
  [2, "李四光", "女", "2003.5", "2004.5"],
  [3, "王五一", "男", "2010.7", "2011.7"],
];
const read = (options: IntakeOptions = {}, body = rows) => readBooks(workbook(sheet("Sheet1", body)), options);
const at = { sheet: "Sheet1", anchorRow: 2 };
const fields = (options: IntakeOptions): string[] =>
  read(options).tables[0]!.columns.map((role) => `${role.field} ${role.by}`);

test("an unknown header is kept as it is and makes the table uncertain to nobody's harm", () => {
  const books = read();
  expect(books.tables[0]!.columns[3]).toMatchObject({ field: "header:加入日", by: "none" });
  expect(books.members[0]!.joinDate.state).toBe("absent");
});

test("a column's field as the user sets it", () => {
  const books = read({ corrections: [{ ...at, fields: { 4: "joinDate", 3: null } }] });
  expect(books.tables[0]!.columns.slice(2, 4).map((role) => [role.field, role.by])).toEqual([
    ["header:性别", "user"],
    ["joinDate", "user"],
  ]);
  expect(valueOf(books.members[0]!.joinDate)?.first).toEqual({ year: 2001, month: 1, day: 1 });
});

test("a field given to one column is taken from the column that had it", () => {
  expect(fields({ corrections: [{ ...at, fields: { 4: "fullMemberDate" } }] }).slice(3)).toEqual([
    "fullMemberDate user",
    "header:转正时间 none",
  ]);
});

test("kind, last row and ignore", () => {
  expect(read({ corrections: [{ ...at, kind: "other" }] }).tables[0]!.kind).toBe("other");
  expect(read({ corrections: [{ ...at, lastRow: 4 }] }).members.map((one) => one.name)).toEqual(["张三丰", "李四光"]);
  const ignored = read({ corrections: [{ ...at, ignore: true }] });
  expect([ignored.tables, ignored.otherSheets.map((one) => one.sheet)]).toEqual([[], ["Sheet1"]]);
});

test("header rows as the user sets them, also where none was seen", () => {
  expect(read({ corrections: [{ ...at, headerRows: [2, 3] }] }).tables[0]).toMatchObject({
    headerRows: [2, 3],
    records: 2,
  });
  const strange: Entry[][] = [
    ["甲列", "乙列", "丙列"],
    ["张三丰", "a", "2001.1"],
    ["李四光", "b", "2002.1"],
  ];
  const told = read(
    {
      corrections: [
        { sheet: "Sheet1", anchorRow: 1, headerRows: [1], kind: "members", fields: { 1: "name", 3: "joinDate" } },
      ],
    },
    strange,
  );
  expect(told.members.map((one) => [one.name, valueOf(one.joinDate)?.first.year])).toEqual([
    ["张三丰", 2001],
    ["李四光", 2002],
  ]);
});

test("a layout once settled is found again by its header, wherever it stands, and asks nothing", () => {
  const settled = read({ corrections: [{ ...at, fields: { 4: "joinDate" } }] });
  const layouts = [layoutOf(settled.tables[0]!)];
  const moved: Entry[][] = [["2026年台账"], ["支部名称：一支部"], ...rows.slice(1)];
  const again = read({ layouts }, moved);
  expect(again.tables[0]).toMatchObject({ headerRows: [3], certain: true, confidence: 1 });
  expect(again.tables[0]!.columns[3]).toMatchObject({ field: "joinDate", by: "memory" });
  expect(
    read({ layouts }, [["台账"], ["序号", "姓名", "性别", "别的", "转正时间"], ...rows.slice(2)]).tables[0]!.columns[3]!
      .by,
  ).toBe("none");
});

test("a remembered layout holds no personal data", () => {
  expect(JSON.stringify(layoutOf(read().tables[0]!))).not.toMatch(/张三丰|李四光|2001/);
});

test("reading in steps gives the same books and tells how far it is", () => {
  const snapshot = workbook(
    sheet("Sheet1", [
      ...rows.slice(0, 2),
      ...Array.from({ length: 3000 }, (_, i): Entry[] => [i + 1, "张三丰", "男", "2001.1", "2002.1"]),
    ]),
  );
  const steps = readBooksSteps(snapshot);
  const progress: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) progress.push(step.value.done / step.value.total);
  expect(step.value).toEqual(readBooks(snapshot));
  expect(progress.length).toBeGreaterThan(5);
  expect(progress.every((share, i) => share >= (progress[i - 1] ?? 0) && share <= 1)).toBe(true);
});
