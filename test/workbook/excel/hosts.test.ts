import type { CellAddress } from "../../../src/domain/address";
import type { EditPlan } from "../../../src/domain/plan";
import type { UserChange } from "../../../src/workbook/port";
import { ExcelUser } from "../../excel-host/bridge/user";
import { bookOf, expectHonest, openInExcel, value } from "./open-book";

const book = () =>
  bookOf({
    会议: [
      ["日期", "类型"],
      [45000, "党员大会"],
      [45001, null],
      [45002, "支委会"],
    ],
    名册: [["姓名"], ["张三"]],
  });
const at = (row: number, column: number, sheet = "会议"): CellAddress => ({ sheet, row, column });
const fill = (after: string | number | null = "党课", before: string | null = null): EditPlan => ({
  action: "fill",
  inserts: [],
  edits: [{ at: at(3, 2), before, after }],
});
const insert: EditPlan = {
  action: "register",
  inserts: [{ sheet: "会议", before: 3, count: 1 }],
  edits: [{ at: at(3, 2), before: null, after: "党课" }],
};
const turns = async (count = 30) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setImmediate(done));
};

test("changes: the user's and a second author's are told, our own are not, and a listener that left hears nothing", async () => {
  const { port, excel } = await openInExcel(book());
  const heard: UserChange[] = [];
  const leave = port.onChanged((change) => void heard.push(change));
  await turns();
  value(await port.readSnapshot());
  for (let round = 0; round < 100; round += 1) value(await port.putBack(value(await port.applyEdits(fill()))));
  value(await port.applyMarks({ marks: [{ at: at(3, 2), severity: "must", untilFilled: true }] }));
  await turns();
  expect(heard).toEqual([]);
  new ExcelUser(excel).types("会议", "B4", "党课");
  new ExcelUser(excel, "Remote").types("会议", "B3", "党课");
  await turns();
  expect(heard).toEqual([
    { sheet: "会议", range: { top: 4, left: 2, bottom: 4, right: 2 } },
    { sheet: "会议", range: { top: 3, left: 2, bottom: 3, right: 2 } },
  ]);
  leave();
  await turns();
  new ExcelUser(excel).types("会议", "B4", "");
  await turns();
  expect(heard).toHaveLength(2);
  expectHonest(excel);
});

test("sheets that came or went since the last reading cost one more round trip, and are read", async () => {
  const { port, excel, book: b } = await openInExcel(book());
  value(await port.readSnapshot());
  b.addSheet("新表").put(1, 1, { value: "x" });
  new ExcelUser(excel).deletesSheet("名册");
  excel.trips = [];
  expect(value(await port.readSnapshot()).sheets.map((sheet) => sheet.name)).toEqual(["会议", "新表"]);
  expect(excel.roundTrips).toBeLessThanOrEqual(4);
});

test("a 1904 workbook is recognised", async () => {
  const { port, book: b } = await openInExcel(book());
  expect(value(await port.readSnapshot()).date1904).toBe(false);
  b.date1904 = true;
  expect(value(await port.readSnapshot()).date1904).toBe(true);
});

const TEXTS = [
  "=1+1",
  "+86 139",
  "-无",
  "@张三",
  "'引号",
  "3-1",
  "2024.3.5",
  "2025-03-05",
  "110101199003070012",
  "007",
  "1e5",
  "TRUE",
  "#N/A",
  "50%",
  "3月5日",
  "（5）",
  "１２",
  " 4",
];

test.each(TEXTS)("%s: written as text and read back as it is", async (text) => {
  const { port, book: b } = await openInExcel(book());
  const change = value(await port.applyEdits(fill(text)));
  expect(b.sheets[0]!.cell(3, 2)!.value).toBe(text);
  expect(b.sheets[0]!.cell(3, 2)!.formula).toBeUndefined();
  value(await port.putBack(change));
  const look = { value: text, look: "text" as const };
  const plan = {
    report: "r",
    name: "汇总",
    widths: [],
    rows: [[look, { ...look, look: "wrapped" as const }]],
    merges: [],
    headerRows: [1, 1] as const,
    freeze: 0,
    landscape: false,
    footer: "",
  };
  value(await port.writeSheets([plan]));
  expect([1, 2].map((column) => b.sheet("汇总")!.cell(1, column)!.value)).toEqual([text, text]);
});

test.each(["1.13", "1.14", "1.17", "1.20"])(
  "every call works in an Excel of set %s, and none asks for a member it does not have",
  async (apiSet) => {
    const { port, excel } = await openInExcel(book(), { apiSet });
    value(await port.readSnapshot());
    value(await port.applyMarks({ marks: [{ at: at(3, 2), severity: "must", untilFilled: true }] }));
    value(await port.clearMarks());
    value(await port.putBack(value(await port.applyEdits(insert))));
    value(
      await port.writeSheets([
        {
          report: "r",
          name: "汇总",
          widths: [8],
          rows: [[{ value: "a", look: "header" }]],
          merges: [],
          headerRows: [1, 1],
          freeze: 1,
          landscape: true,
          footer: "x",
        },
      ]),
    );
    value(
      await port.writeSettings({
        version: 1,
        layouts: [],
        corrections: [],
        sheets: {},
        acknowledged: [],
        keepChanges: true,
      }),
    );
    expect(port.capabilities).toEqual({
      host: "excel-desktop",
      mergedUndo: apiSet === "1.20",
      savesFile: false,
      notes: apiSet === "1.20",
    });
    expect([...excel.session.refused]).toEqual([]);
    expectHonest(excel);
  },
);

test("below 1.13 the pane is told at once", async () => {
  await expect(openInExcel(book(), { apiSet: "1.12" })).rejects.toThrow("unsupported");
});
