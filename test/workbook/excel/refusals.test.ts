import { refusalOf } from "../../../src/workbook/excel/refusal-of";
import type { RefusalCode, UserChange } from "../../../src/workbook/port";
import { SETTINGS_NAMESPACE } from "../../../src/domain/settings-part";
import { expectHonest, bookOf, openInExcel, value } from "./open-book";

const error = (code: string, errorLocation?: string) =>
  Object.assign(new Error("张三 secret"), { code, debugInfo: { errorLocation } });

const WORDS: readonly (readonly [string, RefusalCode])[] = [
  ["AccessDenied", "protected-sheet"],
  ["InvalidOperationInCellEditMode", "editing-cell"],
  ["ItemNotFound", "sheet-missing"],
  ["InvalidReference", "sheet-missing"],
  ["ItemAlreadyExists", "name-taken"],
  ["Conflict", "workbook-changed"],
  ["InactiveWorkbook", "workbook-changed"],
  ["InsertDeleteConflict", "overlaps-table"],
  ["MergedRangeConflict", "overlaps-table"],
  ["FilteredRangeConflict", "filtered-rows"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "payload-too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["ApiNotFound", "unsupported"],
  ["UndoNotSupported", "unsupported"],
  ["RequestAborted", "host-busy"],
  ["GeneralException", "host-failed"],
  ["SomethingNew", "host-failed"],
];

test.each(WORDS)("Excel's %s has a word of its own, and a detail free of what the user wrote", (code, word) => {
  const refusal = refusalOf(error(code, "Range.values"));
  expect(refusal).toEqual({ code: word, detail: `${code} Range.values` });
  expect(JSON.stringify(refusal)).not.toContain("张三");
});

const book = () => bookOf({ 会议: [["日期"], [45000]] });

test("somebody is typing in a cell: every call says so, nothing runs later by itself", async () => {
  const { port, excel, book: b } = await openInExcel(book());
  excel.inEditMode = true;
  const calls = [
    port.readSnapshot(),
    port.applyMarks({ marks: [{ at: { sheet: "会议", row: 1, column: 1 }, severity: "must", untilFilled: false }] }),
    port.clearMarks(),
    port.readSettings(),
  ];
  for (const outcome of await Promise.all(calls))
    expect(outcome).toMatchObject({ ok: false, refusal: { code: "editing-cell" } });
  excel.inEditMode = false;
  await new Promise((done) => setImmediate(done));
  expect(b.sheets[0]!.rules).toEqual([]);
  expectHonest(excel);
});

test("a failure without a reason is tried once more when reading, not when writing", async () => {
  const { port, excel } = await openInExcel(book());
  excel.faults.set({ 1: "refuse" });
  expect((await port.readSnapshot()).ok).toBe(true);
  excel.faults.set({ 1: "refuse", 2: "refuse" });
  expect(await port.readSnapshot()).toMatchObject({ ok: false, refusal: { code: "host-failed" } });
  excel.faults.set({ 1: "refuse" });
  expect(await port.applyMarks({ marks: [] })).toMatchObject({ ok: false, refusal: { code: "host-failed" } });
});

test("without events everything works: a listener is a hint, not a condition", async () => {
  const { port, excel } = await openInExcel(book());
  const heard: UserChange[] = [];
  excel.faults.set({ 1: "refuse" });
  const leave = port.onChanged((change) => void heard.push(change));
  for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
  excel.faults.set({});
  expect(value(await port.readSnapshot()).sheets).toHaveLength(1);
  leave();
  expect(heard).toEqual([]);
});

const PART = (inner: string) => `<ledger xmlns="${SETTINGS_NAMESPACE}" version="1">${inner}</ledger>`;
const DAMAGED = [
  ["no JSON", PART("kaputt")],
  ["cut off", `<ledger xmlns="${SETTINGS_NAMESPACE}" version="1">{"version":1`],
  ["another shape", PART('{"version":1,"layouts":"x"}')],
  ["a later version", PART('{"version":99}')],
] as const;

test.each(DAMAGED)("damaged settings (%s): said so, and the next write puts them right", async (_, xml) => {
  const { port, book: b } = await openInExcel(book());
  b.xmlParts.set("{P}", xml);
  expect(value(await port.readSettings())).toEqual({ settings: null, damaged: true });
  const settings = { version: 1, layouts: [], corrections: [], sheets: {}, acknowledged: ["a"], keepChanges: true };
  value(await port.writeSettings(settings));
  expect(value(await port.readSettings())).toEqual({ settings, damaged: false });
  expect(b.xmlParts.size).toBe(1);
});

test("two parts of ours, one damaged: the good one counts", async () => {
  const { port, book: b } = await openInExcel(book());
  b.xmlParts.set("{A}", PART("kaputt"));
  b.xmlParts.set(
    "{B}",
    PART(
      JSON.stringify({ version: 1, layouts: [], corrections: [], sheets: {}, acknowledged: ["b"], keepChanges: false }),
    ),
  );
  expect(value(await port.readSettings()).settings?.acknowledged).toEqual(["b"]);
});
