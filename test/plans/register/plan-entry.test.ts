import { fromIso } from "../../../src/domain/calendar-date";
import { indexCells } from "../../../src/domain/cell-index";
import { findClashes, planEntry, type MeetingEntry } from "../../../src/plans/register";
import { type BookInput, buildBooks } from "../../support/books-builder";
import { buildSnapshot, type ShortSheet } from "../../support/snapshot-builder";

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

const KEPT = "date,type,topic,place,host,recorder,expected,actual,absentList".split(",");
const ROWS: BookInput["meetings"] = [
  {
    date: "2025-01-10",
    type: "支部党员大会",
    expected: 3,
    actual: 3,
    absentList: "无",
    place: "会议室",
    attendees: undefined,
  },
  { date: "2025-02-10", kinds: ["党课"], type: "党课", expected: 3, actual: 2, absentList: "党员丁(事假)" },
];
const ALL =
  "date,type,title,topic,content,resolution,place,host,recorder,lecturer,expected,actual,leave,absent,attendees,absentList,leaveList,observers,remark".split(
    ",",
  );
const without = ALL.filter((field) => !KEPT.includes(field)).map((field) => `meetings.${field}`);

/** A ledger with the columns above in rows 2 and 3; the sheet's cells as its owner typed them. */
function planned(entry: MeetingEntry, sheet: Partial<ShortSheet> = {}) {
  const books = buildBooks({ meetings: ROWS, without });
  const letter = Object.fromEntries(
    books.tables[0]!.columns.map((role) => [role.field, String.fromCharCode(64 + role.column)]),
  );
  const cells = {
    [`${letter.date}2`]: "2025.1.10",
    [`${letter.date}3`]: "2025.2.10",
    [`${letter.type}2`]: "支部党员大会",
    [`${letter.type}3`]: "党课",
    [`${letter.expected}2`]: 3,
    [`${letter.expected}3`]: 3,
    [`${letter.actual}2`]: 3,
    [`${letter.actual}3`]: 2,
    [`${letter.absentList}2`]: "无",
    [`${letter.absentList}3`]: "党员丁(事假)",
    ...sheet.cells,
  };
  const result = planEntry(entry, {
    books,
    cells: indexCells(buildSnapshot({ 会议: { ...sheet, cells } })),
    date1904: false,
  });
  return { result, letter };
}

function plan(entry: MeetingEntry, sheet: Partial<ShortSheet> = {}) {
  const { result, letter } = planned(entry, sheet);
  if ("refusal" in result) throw new Error(`refused: ${result.refusal}`);
  const field = (name: string) =>
    result.plan.edits.find((edit) => String.fromCharCode(64 + edit.at.column) === letter[name]);
  return { ...result, letter, field, written: Object.fromEntries(KEPT.map((name) => [name, field(name)?.after])) };
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
  expect(result.landing).toMatchObject({ row: 4, insert: false, like: 3 });
  expect(result.plan.inserts).toEqual([]);
  expect(result.field("date")!.likeCell).toMatchObject({ row: 3 });
});

test("a total below is pushed down, not overwritten", () => {
  const result = plan(ENTRY, { cells: { A4: "合计" } });
  expect(result.plan.inserts).toEqual([{ sheet: "会议", before: 4, count: 1 }]);
  expect(result.plan.edits.every((edit) => edit.before === null && edit.at.row === 4)).toBe(true);
});

test("a merged line below is pushed down", () => {
  expect(plan(ENTRY, { merges: ["A4:C4"] }).plan.inserts).toHaveLength(1);
});

test("a formula of the row above moves down with it", () => {
  const letter = plan(ENTRY).letter;
  const result = plan(ENTRY, { cells: { [`${letter.actual}3`]: { value: 2, formula: `=${letter.expected}3-1` } } });
  expect(result.field("actual")).toMatchObject({ after: null, formula: `=${letter.expected}4-1` });
});

test("a protected sheet is refused", () =>
  expect(planned(ENTRY, { locked: true }).result).toEqual({ refusal: "protected-sheet" }));

test("no ledger is said", () => {
  const books = buildBooks({ members: [{ name: "书记甲" }] });
  expect(
    planEntry(ENTRY, { books, cells: indexCells(buildSnapshot({ 名册: { cells: {} } })), date1904: false }),
  ).toEqual({ refusal: "no-ledger" });
});

test("what has no column is named before anything is written", () => {
  expect(plan({ ...ENTRY, resolution: "同意", observers: ["来宾"] }).homeless).toEqual(["resolution", "observers"]);
});

test("free rows in a merged month block are that month's; another month begins below the block", () => {
  const { letter } = plan(ENTRY);
  const merges = [`${letter.type}3:${letter.type}6`];
  expect(plan({ ...ENTRY, date: fromIso("2025-02-25")! }, { merges }).landing.row).toBe(4);
  expect(plan(ENTRY, { merges }).landing.row).toBe(7);
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
