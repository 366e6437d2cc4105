import { fromIso } from "../../../src/domain/calendar-date";
import type { Snapshot } from "../../../src/domain/snapshot";
import { readBooks } from "../../../src/intake";
import { findClashes, registerEntry, type MeetingEntry } from "../../../src/plans/register";
import { type BookInput, buildBooks } from "../../support/books-builder";
import { buildSnapshot, type ShortCell, type ShortSheet } from "../../support/snapshot-builder";

const ENTRY: MeetingEntry = {
  ledger: "meetings",
  kinds: ["党员大会"],
  date: fromIso("2025-03-20")!,
  start: 870,
  end: 960,
  place: "会议室",
  host: "书记甲",
  recorder: "委员乙",
  topic: "讨论计划",
  content: "",
  resolution: "",
  attending: ["书记甲", "委员乙"],
  absent: [{ name: "党员丁", reason: "病假" }],
  observers: [],
};

const HEADERS = {
  date: "会议时间",
  type: "会议类型",
  topic: "会议议题",
  place: "会议地点",
  host: "主持人",
  recorder: "记录人",
  expected: "应到人数",
  actual: "实到人数",
  absentList: "缺席人员",
};
const FIELDS = Object.keys(HEADERS);
const column = (field: string): string => String.fromCharCode(65 + FIELDS.indexOf(field));
const ROWS = [
  ["2025.1.10", "支部党员大会", "学习", "一楼", "书记甲", "委员乙", 3, 3, "无"],
  ["2025.2.10", "党课", "授课", "一楼", "书记甲", "委员乙", 3, 2, "党员丁(事假)"],
];

/** A ledger with a title, the columns above and two rows; `sheet` adds cells or changes them. */
function planned(entry: MeetingEntry, sheet: Partial<ShortSheet> = {}) {
  const cells: Record<string, ShortCell> = { A1: "2025年度三会一课台账" };
  FIELDS.forEach((field, i) => (cells[`${column(field)}2`] = Object.values(HEADERS)[i]!));
  ROWS.forEach((row, r) => row.forEach((value, c) => (cells[`${String.fromCharCode(65 + c)}${r + 3}`] = value)));
  const snapshot = buildSnapshot({ 三会一课: { ...sheet, cells: { ...cells, ...sheet.cells } } });
  const reread = (after: Snapshot) => readBooks(after, { year: 2025 });
  return registerEntry(entry, { snapshot, books: reread(snapshot), reread });
}

function plan(entry: MeetingEntry, sheet: Partial<ShortSheet> = {}) {
  const result = planned(entry, sheet);
  if ("refusal" in result) throw new Error(`refused: ${result.refusal.code} ${result.refusal.detail ?? ""}`);
  const { row } = result.landing;
  const field = (name: string) =>
    result.plan.edits.find((edit) => edit.at.row === row && edit.at.column === FIELDS.indexOf(name) + 1);
  return { ...result, field, written: Object.fromEntries(FIELDS.map((name) => [name, field(name)?.after])) };
}

test("the row takes the ledger's columns and spelling", () => {
  const result = plan(ENTRY);
  expect(result.written).toEqual({
    date: "2025.3.20",
    type: "支部党员大会",
    topic: "讨论计划",
    place: "会议室",
    host: "书记甲",
    recorder: "委员乙",
    expected: 3,
    actual: 2,
    absentList: "党员丁(病假)",
  });
  expect(result.landing).toMatchObject({ row: 5, insert: false, like: 4 });
  expect(result.plan.inserts).toEqual([]);
  expect(result.field("date")!.likeCell).toMatchObject({ row: 4 });
});

test("a total below is pushed down, not overwritten", () => {
  const result = plan(ENTRY, { cells: { A5: "合计", G5: 6 } });
  expect(result.plan.inserts).toEqual([{ sheet: "三会一课", before: 5, count: 1 }]);
  expect(result.plan.edits.every((edit) => edit.before === null && edit.at.row === 5)).toBe(true);
  expect(result.stale).toEqual([{ at: { sheet: "三会一课", row: 6, column: 7 }, text: "6" }]);
});

test("a merged line below is pushed down", () => {
  expect(plan(ENTRY, { merges: ["A5:C5"] }).plan.inserts).toHaveLength(1);
});

test("a formula of the row above moves down where it comes to what the entry says; a constant one never", () => {
  const gives = (formula: string) => plan(ENTRY, { cells: { H4: { value: 2, formula } } }).field("actual");
  expect(gives("=G4-1")).toMatchObject({ formula: "=G5-1", result: 2 });
  expect(gives("=3-1")).toMatchObject({ after: 2 });
  expect(gives("=3-1")!.formula).toBeUndefined();
  expect(gives("=G4-2")).toMatchObject({ after: 2 });
});

test("by date where the list is sorted", () => {
  const result = plan({ ...ENTRY, date: fromIso("2025-01-20")! });
  expect(result.plan.inserts).toEqual([{ sheet: "三会一课", before: 4, count: 1 }]);
  expect(result.landing.row).toBe(4);
});

test("ranges that end with the list reach over the new row", () => {
  const result = plan(ENTRY, {
    cells: { A5: "合计", G5: { value: 6, formula: "=SUM(G3:G4)" }, J9: { value: 2, formula: "=COUNTA($B$3:$B$4)" } },
  });
  const grown = result.plan.edits.filter((edit) => edit.formulaBefore);
  expect(grown.map(({ at, formulaBefore, formula, result: value }) => [at.row, formulaBefore, formula, value])).toEqual(
    [
      [6, "=SUM(G3:G4)", "=SUM(G3:G5)", 9],
      [10, "=COUNTA($B$3:$B$4)", "=COUNTA($B$3:$B$5)", 3],
    ],
  );
});

test("a protected sheet is refused", () =>
  expect(planned(ENTRY, { locked: true })).toEqual({ refusal: { code: "protected-sheet" } }));

test("no ledger is said", () => {
  const books = buildBooks({ members: [{ name: "书记甲" }] });
  const snapshot = buildSnapshot({ 名册: { cells: {} } });
  expect(registerEntry(ENTRY, { books, snapshot, reread: () => books })).toEqual({ refusal: { code: "no-ledger" } });
});

test("what has no place is named before anything is written", () => {
  expect(plan({ ...ENTRY, resolution: "同意", observers: ["来宾"] }).homeless.map((one) => one.field)).toEqual([
    "start",
    "end",
    "resolution",
    "observers",
  ]);
});

test("text that looks like a formula stays text", () => {
  expect(plan({ ...ENTRY, topic: "=1+1", place: "3-1" }).written).toMatchObject({ topic: "=1+1", place: "3-1" });
});

describe("clashes are said before writing", () => {
  const members = ["书记甲", "委员乙", "党员丁"].map((name) => ({ name }));
  const clashes = (meetings: BookInput["meetings"], entry: Partial<MeetingEntry> = {}) =>
    findClashes({ ...ENTRY, ...entry }, buildBooks({ members, meetings })).map((clash) => [clash.kind, clash.names]);
  test.each([
    ["the same meeting", [{ date: "2025-03-20", topic: "讨论计划" }], {}, [["same-meeting", []]]],
    ["another of the kind that day", [{ date: "2025-03-20", topic: "别的" }], {}, [["same-day-kind", []]]],
    [
      "one person at two meetings",
      [{ date: "2025-03-20 15:00-16:00", kinds: ["党课" as const], topic: "别的", attendees: "委员乙" }],
      {},
      [["two-places", ["委员乙"]]],
    ],
    [
      "touching ends do not overlap",
      [{ date: "2025-03-20 16:00-17:00", kinds: ["党课" as const], topic: "别的", attendees: "委员乙" }],
      {},
      [],
    ],
    ["a host who is absent", [], { absent: [{ name: "书记甲" }] }, [["absent-host", ["书记甲"]]]],
    ["a name not on the roster", [], { attending: ["路人"] }, [["not-on-roster", ["路人"]]]],
  ])("%s", (_name, meetings, entry, expected) => expect(clashes(meetings, entry)).toEqual(expected));
});
