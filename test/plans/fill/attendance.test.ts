import { cellOf } from "../../../src/domain/books";
import { fromIso } from "../../../src/domain/calendar-date";
import { cellName } from "../../../src/domain/address";
import { indexCells } from "../../../src/domain/cell-index";
import { type FillInput, planFill, rosterOnDay, suggestFills } from "../../../src/plans/fill";
import { type BookInput, buildBooks } from "../../support/books-builder";
import { buildSnapshot, type ShortCell, type ShortSheet } from "../../support/snapshot-builder";

const MEMBERS = ["书记甲", "委员乙", "委员丙", "党员丁"].map((name, index) => ({
  name,
  left: name === "党员丁" ? "2025-12-01" : null,
  joined: "2010-07-01",
  full: "2011-07-01",
  post: ["书记", "组织委员", "宣传委员", null][index]!,
}));

function suggest(
  input: BookInput,
  cells: Readonly<Record<string, ShortCell>> = {},
  sheet: Omit<ShortSheet, "cells"> = {},
) {
  const books = buildBooks({ members: MEMBERS, ...input });
  const name = books.meetings[0]!.sheet;
  const fill: FillInput = {
    books,
    cells: indexCells(buildSnapshot({ [name]: { cells, ...sheet } })),
    date1904: false,
    asOf: fromIso("2025-12-31")!,
    roster: rosterOnDay(books),
  };
  return { books, suggestions: suggestFills(fill) };
}

const MEETING = {
  date: "2025-03-05",
  kinds: ["党员大会" as const],
  type: "党员大会",
  expected: 4,
  actual: 3,
  leave: 1,
  absent: 0,
  attendees: "书记甲、委员乙、委员丙",
  absentList: "党员丁（病假）",
};
const kinds = (result: ReturnType<typeof suggest>) =>
  Object.fromEntries(result.suggestions.map((s) => [s.kind, [s.after, s.sure]]));

test("实到 is the number of names, said from the names", () => {
  const result = suggest({ meetings: [{ ...MEETING, actual: null }] });
  expect(kinds(result)).toEqual({ actual: [3, true] });
  expect(result.suggestions[0]!.from).toEqual([cellOf(result.books, result.books.meetings[0]!, "attendees")]);
});

test.each(["书记甲、委员乙等", "全体党员"])("实到 does not follow from %s", (attendees) => {
  expect(kinds(suggest({ meetings: [{ ...MEETING, actual: null, attendees }] }))).toEqual({});
});

test("应到 is the roster of that day, the committee for a 支委会", () => {
  expect(kinds(suggest({ meetings: [{ ...MEETING, expected: null }] }))).toEqual({ expected: [4, true] });
  expect(kinds(suggest({ meetings: [{ ...MEETING, kinds: ["支委会"], type: "支委会", expected: null }] }))).toEqual({
    expected: [3, true],
  });
});

test("应到 is offered, not sure, where the roster keeps nobody who left", () => {
  const members = MEMBERS.map((member) => ({ ...member, left: null }));
  expect(kinds(suggest({ members, meetings: [{ ...MEETING, expected: null }] }))).toEqual({ expected: [4, false] });
});

test("应到 leaves out who was transferred in later", () => {
  const members = [...MEMBERS, { name: "新来者", joined: "2000-01-01", full: "2001-01-01", transferIn: "2025-06-01" }];
  expect(kinds(suggest({ members, meetings: [{ ...MEETING, expected: null }] }))).toEqual({ expected: [4, true] });
});

test("应到 is offered, not sure, where somebody is excused", () => {
  const members = [...MEMBERS, { name: "老党员", joined: "1980-01-01", full: "1981-01-01", remark: "年老体弱" }];
  expect(kinds(suggest({ members, meetings: [{ ...MEETING, expected: null }] }))).toEqual({ expected: [5, false] });
});

test("应到 is silent where the roster has no dates, and for a gathering of several kinds", () => {
  const undated = MEMBERS.map(({ name, post }) => ({ name, post, type: "正式党员" }));
  expect(
    kinds(
      suggest({
        members: undated,
        without: ["members.joinDate", "members.fullMemberDate"],
        meetings: [{ ...MEETING, expected: null }],
      }),
    ),
  ).toEqual({});
  expect(kinds(suggest({ meetings: [{ ...MEETING, kinds: ["党员大会", "支委会"], expected: null }] }))).toEqual({});
});

const NAMED = { ...MEETING, absentList: null };
test.each([
  ["one is missing: the name, without a reason and never sure", {}, { absentees: ["党员丁", false] }],
  ["应到 tells of another number", { expected: 9 }, {}],
  ["实到 tells of another number than the list (X08)", { actual: 4 }, {}],
  ["实到 = 应到, and no list speaks against it", { actual: 4, attendees: null }, { absentees: ["无", true] }],
  ["the list cannot be counted", { attendees: "书记甲等" }, {}],
  ["no number tells how many were there", { expected: null, actual: null }, { actual: [3, true], expected: [4, true] }],
])("缺席 where %s", (_name, more, expected) =>
  expect(kinds(suggest({ meetings: [{ ...NAMED, ...more }] }))).toEqual(expected),
);

test.each([
  ["from 应到 and 实到", { leave: null, attendees: undefined }, { leave: [1, true] }],
  ["but not against the names of those absent", { leave: null, actual: 2, attendees: undefined }, {}],
  ["nor where 缺席 is blank too", { leave: null, absent: null, attendees: undefined }, {}],
])("请假 follows %s", (_name, more, expected) =>
  expect(kinds(suggest({ meetings: [{ ...MEETING, ...more }] }))).toEqual(expected),
);

test.each([
  ["应到 less those named absent", "党员丁（病假）", { actual: [3, true] }],
  ["应到 where nobody is absent", "无", { actual: [4, true] }],
  ["nothing where those absent cannot be counted", "党员丁等", {}],
])("实到 without a list is %s", (_name, absentList, expected) =>
  expect(kinds(suggest({ meetings: [{ ...MEETING, actual: null, attendees: undefined, absentList }] }))).toEqual(
    expected,
  ),
);

test("nothing is suggested for a formula, a covered cell or a protected sheet", () => {
  const { books } = suggest({ meetings: [MEETING] });
  const { row, column } = cellOf(books, books.meetings[0]!, "actual")!;
  const blank = { ...MEETING, actual: null };
  expect(kinds(suggest({ meetings: [blank] }, { [cellName(row, column)]: { value: "", formula: "=1" } }))).toEqual({});
  expect(
    kinds(suggest({ meetings: [blank] }, {}, { merges: [`${cellName(row - 1, column)}:${cellName(row, column)}`] })),
  ).toEqual({});
  expect(kinds(suggest({ meetings: [blank] }, {}, { locked: true }))).toEqual({});
});

test("the plan writes what was accepted and carries what stood there", () => {
  const { suggestions } = suggest({ meetings: [{ ...MEETING, actual: null }] });
  expect(planFill(suggestions)).toMatchObject({
    action: "fill",
    inserts: [],
    edits: [{ at: suggestions[0]!.at, before: null, after: 3 }],
  });
});
