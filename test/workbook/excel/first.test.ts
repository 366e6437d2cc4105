import { bookOf, expectHonest, openInExcel, value } from "./open-book";
import type { SheetPlan } from "../../../src/domain/plan";

test("all calls", async () => {
  const book = bookOf({ 会议: [["日期", "类型"], [45000, "党员大会"], [45001, null]], 名册: [["姓名"], ["张三"]] });
  book.sheets[0]!.merges.push({ top: 5, left: 1, bottom: 6, right: 1 });
  book.sheets[0]!.hiddenRows.add(2);
  const { port, excel } = await openInExcel(book);
  const snapshot = value(await port.readSnapshot());
  expect(snapshot.sheets.map((sheet) => sheet.rows.length)).toEqual([3, 2]);
  expect(snapshot.sheets[0]!.hiddenRows).toEqual([2]);
  expect(excel.roundTrips).toBe(2);
  expect(value(await port.applyMarks({ marks: [{ at: { sheet: "会议", row: 3, column: 2 }, severity: "must", untilFilled: true }, { at: { sheet: "无", row: 3, column: 2 }, severity: "must", untilFilled: true }] }))).toMatchObject({ marked: 1, skipped: [{ why: "sheet-missing" }] });
  expect(excel.roundTrips).toBe(4);
  expect(book.sheets[0]!.rules).toHaveLength(1);
  expect(value(await port.clearMarks())).toEqual({ removed: 1 });
  const change = value(await port.applyEdits({ action: "fill", inserts: [], edits: [{ at: { sheet: "会议", row: 3, column: 2 }, before: null, after: "2025.3.1" }] }));
  expect(book.sheets[0]!.cell(3, 2)!.value).toBe("2025.3.1");
  expect(value(await port.putBack(change))).toEqual({ restored: 1, kept: [] });
  expect(book.sheets[0]!.cell(3, 2)!.value).toBe(null);
  const plan: SheetPlan = {
    report: "issues", name: "问题清单", widths: [10, 20], landscape: true, freeze: 2, footer: "a&b", merges: [{ top: 1, left: 1, bottom: 1, right: 2 }], headerRows: [1, 2],
    rows: [[{ value: "标题", look: "title" }], [{ value: "=1", look: "header" }, { value: "位置", look: "header" }], [{ value: 3, look: "number" }, { value: "B3", look: "link", link: { sheet: "会议", row: 3, column: 2 } }]],
    choices: [{ range: { top: 3, left: 1, bottom: 3, right: 1 }, values: ["a", "b"] }],
  };
  expect(value(await port.writeSheets([plan]))).toEqual([{ report: "issues", name: "问题清单", created: true }]);
  expect(value(await port.writeSheets([plan]))).toEqual([{ report: "issues", name: "问题清单", created: false }]);
  expect(book.sheet("问题清单")!.cell(2, 1)!.value).toBe("=1");
  value(await port.select({ sheet: "名册", range: { top: 2, left: 1, bottom: 2, right: 1 } }));
  expect(book.active.name).toBe("名册");
  value(await port.writeSettings({ version: 1, layouts: [], corrections: [], sheets: {}, acknowledged: ["a<b"], keepChanges: true }));
  expect(value(await port.readSettings()).settings!.acknowledged).toEqual(["a<b"]);
  expectHonest(excel);
});
