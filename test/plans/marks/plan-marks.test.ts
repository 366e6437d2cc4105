import type { CellAddress } from "../../../src/domain/address";
import { cellOf } from "../../../src/domain/books";
import { planMarks } from "../../../src/plans";
import { buildBooks } from "../../support/books-builder";
import { BOOKS, finding, report } from "../sample-context";

const marksOf = (...findings: Parameters<typeof report>[1] & object) =>
  planMarks(report([], findings as never), BOOKS).marks.map(({ at, severity, untilFilled }) => [
    at.sheet,
    at.row,
    at.column,
    severity,
    untilFilled,
  ]);

const host = (row: number): CellAddress =>
  cellOf(
    BOOKS,
    BOOKS.meetings.find((m) => m.row === row)!,
    "host",
  )!;

test("a blank cell is marked until it is filled, a filled one until the next check", () => {
  const blank = host(6);
  const filled = host(5);
  expect(marksOf(finding("K01", { at: [blank] }), finding("M14", { at: [filled] }))).toEqual([
    ["会议", 5, filled.column, "should", false],
    ["会议", 6, blank.column, "should", true],
  ]);
});

test.each([
  ["must", "should", "must"],
  ["look", "should", "should"],
  ["look", "must", "must"],
] as const)("of %s and %s the cell shows %s, whichever comes first", (a, b, shown) => {
  const at = [host(3)];
  for (const pair of [
    [a, b],
    [b, a],
  ] as const)
    expect(marksOf(...pair.map((severity) => finding("Q10", { at, severity })))).toEqual([
      ["会议", 3, host(3).column, shown, false],
    ]);
});

test("a meeting never held marks the date header of the table that keeps such meetings", () => {
  const dateColumn = BOOKS.tables
    .find((table) => table.sheet === "会议")!
    .columns.find((role) => role.field === "date")!.column;
  expect(marksOf(finding("M01", { period: "2025-Q2" }))).toEqual([["会议", 1, dateColumn, "should", false]]);
  expect(marksOf(finding("M06", { period: "2025-03" }))).toEqual([
    ["主题党日", 1, expect.any(Number), "should", false],
  ]);
});

test("a child of a header over two rows is marked in its own row", () => {
  const table = BOOKS.tables.find((entry) => entry.sheet === "会议")!;
  const two = { ...table, headerRows: [3, 4] };
  const marked = (header: string): number => {
    const columns = two.columns.map((role) => (role.field === "date" ? { ...role, header } : role));
    return planMarks(report([], [finding("M01", { period: "2025-Q2" })]), {
      ...BOOKS,
      tables: BOOKS.tables.map((entry) => (entry === table ? { ...two, columns } : entry)),
    }).marks[0]!.at.row;
  };
  expect([marked("时间"), marked("会议/时间")]).toEqual([3, 4]);
});

test("a person's shortfall marks the name in the roster, without a roster row the name in the study ledger", () => {
  const member = { type: "member", name: "罗立诚" } as const;
  expect(marksOf(finding("E01", { subject: { ...member, row: 4 } }))).toEqual([["名册", 4, 1, "should", false]]);
  const books = buildBooks({ study: [{ names: "罗立诚" }] });
  expect(planMarks(report([], [finding("E01", { subject: member })]), books).marks.map(({ at }) => at.sheet)).toEqual([
    "学习",
  ]);
});

test("what has no place is told in words alone", () => {
  expect(marksOf(finding("O01"), finding("M01"))).toHaveLength(1);
  expect(planMarks(report([], [finding("M01")]), buildBooks({ members: [{ name: "甲" }] })).marks).toEqual([]);
});

test("the order of marks does not depend on the order of findings", () => {
  const findings = [
    finding("K01", { at: [host(6)] }),
    finding("M06"),
    finding("Q10", { at: [host(3)] }),
    finding("M01"),
  ];
  expect(marksOf(...findings)).toEqual(marksOf(...[...findings].reverse()));
});
