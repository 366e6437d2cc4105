import { fromIso } from "../../src/domain/calendar-date";
import { valueOf } from "../../src/domain/reading";
import { type MeetingEntry, registerEntry } from "../../src/plans/register";
import { buildWorkbook, type CellSpec, type SheetSpec } from "../support/workbook-builder";
import { inputOf, meaning, openPort, snapshotOf } from "./bench-book";

const ENTRY: MeetingEntry = {
  ledger: "meetings",
  kinds: ["党员大会"],
  date: fromIso("2025-03-20")!,
  start: 870,
  end: 960,
  place: "=1+1",
  host: "张一",
  recorder: "李二",
  topic: "+讨论@计划",
  content: "",
  resolution: "",
  attending: ["张一", "李二"],
  absent: [{ name: "王三", reason: "病假" }],
  observers: [],
};
const HEADER = ["日期", "会议类型", "会议议题", "地点", "主持人", "记录人", "应到", "实到", "缺席人员及原因"];
const ROWS = [
  ["2025.1.10", "支部党员大会", "学习", "3-1", "张一", "李二", 3, 3, "无"],
  ["2025.2.10", "支委会", "研究", "007", "张一", "李二", 3, 2, "王三(事假)"],
] as const;
const ledger = (below: readonly (readonly CellSpec[])[], more: Partial<SheetSpec> = {}): SheetSpec => ({
  name: "三会一课",
  rows: [["2025年度三会一课台账"], HEADER, ...ROWS, ...below],
  ...more,
});

/** Appends the entry and reads the file again, as the next opening of the saved file would. */
async function append(sheet: SheetSpec, others: readonly SheetSpec[] = []) {
  const port = openPort(buildWorkbook({ sheets: [sheet, ...others] }));
  const before = await snapshotOf(port);
  const planned = registerEntry(ENTRY, await inputOf(port));
  if ("refusal" in planned) return { refusal: planned.refusal.code };
  const applied = await port.applyEdits(planned.plan);
  if (!applied.ok) return { refusal: applied.refusal.code };
  const saved = port.save();
  if (!saved.ok) throw new Error(saved.refusal.code);
  const reopened = openPort(saved.value);
  const { books, snapshot } = await inputOf(reopened);
  const cell = (row: number, column: number) =>
    snapshot.sheets[0]!.rows.find((entry) => entry.row === row)?.cells.find((entry) => entry.column === column);
  const back = async () => {
    const result = await port.putBack(applied.value);
    return { result, same: JSON.stringify(meaning(await snapshotOf(port))) === JSON.stringify(meaning(before)) };
  };
  return { books, snapshot, cell, back, row: planned.landing.row };
}

const SITUATIONS: readonly (readonly [string, SheetSpec, number])[] = [
  ["nothing below", ledger([]), 5],
  ["a total below", ledger([["合计", null, null, null, null, null, 6, 5]]), 5],
  ["a blank row and a signature below", ledger([[null], ["填表人：张一", null, null, "审核人："]]), 5],
  ["a note below", ledger([["注：本表一式两份，按月填写。"]]), 5],
  [
    "a filter on and a hidden row",
    ledger([], { after: '<autoFilter ref="A2:I4"/>', rowAttributes: { 3: 'hidden="1"' } }),
    5,
  ],
  [
    "a validation list",
    ledger([], {
      after:
        '<dataValidations count="1"><dataValidation type="list" sqref="B3:B40"><formula1>"支部党员大会,支委会"</formula1></dataValidation></dataValidations>',
    }),
    5,
  ],
];

test.each(SITUATIONS)("with %s the row stands in its place and is read back as typed", async (_name, sheet, row) => {
  const done = await append(sheet);
  if ("refusal" in done) throw new Error(done.refusal);
  expect(done.row).toBe(row);
  const meeting = done.books.meetings.find((entry) => entry.row === row)!;
  expect(meeting.kinds).toEqual(["党员大会"]);
  expect(valueOf(meeting.date)!.first).toEqual(ENTRY.date);
  expect([valueOf(meeting.expected), valueOf(meeting.actual)]).toEqual([3, 2]);
  expect(done.cell(row, 4)).toMatchObject({ value: "=1+1" });
  expect(done.cell(row, 4)!.formula).toBeUndefined();
  expect(done.cell(row, 3)).toMatchObject({ value: "+讨论@计划" });
  expect(done.books.meetings).toHaveLength(3);
  expect((await done.back()).same).toBe(true);
});

test("a total keeps adding up what it added, and moves down", async () => {
  const done = await append(
    ledger([["合计", null, null, null, null, null, { f: "SUM(G3:G4)", v: 6 }, { f: "SUM(H3:H4)", v: 5 }]]),
  );
  if ("refusal" in done) throw new Error(done.refusal);
  expect(done.cell(6, 1)).toMatchObject({ value: "合计" });
  expect(done.cell(6, 7)!.formula).toBe("=SUM(G3:G5)");
});

test("a protected sheet is refused and stays as it is", async () => {
  expect(await append(ledger([], { after: '<sheetProtection sheet="1"/>' }))).toEqual({ refusal: "protected-sheet" });
});

test("the month of another block begins below the merged one", async () => {
  const rows = [
    ["月份", "日期", "会议类型", "会议议题", "主持人"],
    ["2月", "2025.2.10", "支委会", "研究", "张一"],
    [null, "2025.2.20", "党课", "学习", "张一"],
    [null],
    ["合计"],
  ];
  const done = await append({
    name: "三会一课",
    rows: [["2025年度三会一课台账"], ...rows],
    after: '<mergeCells count="1"><mergeCell ref="A3:A5"/></mergeCells>',
  });
  if ("refusal" in done) throw new Error(done.refusal);
  expect(done.row).toBe(6);
  expect(done.cell(6, 1)).toMatchObject({ value: "3月" });
  expect(done.cell(7, 1)).toMatchObject({ value: "合计" });
});
