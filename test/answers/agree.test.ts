import { readFileSync } from "node:fs";
import { type Question, LINES, spanOf, yearSpan } from "../../src/answers";
import { runChecks } from "../../src/checks";
import type { Books, MeetingKind } from "../../src/domain/books";
import { indexCells } from "../../src/domain/cell-index";
import { periodsOf } from "../../src/domain/period";
import { readBooks } from "../../src/intake";
import { countMeetings, isKind } from "../../src/plans/sheets/meetings/meeting-counts";
import { selectStandards } from "../../src/standards";
import { viewBranch } from "../../src/view/branch-view";
import { openWorkbook } from "../../src/workbook/file";

const AS_OF = { year: 2026, month: 6, day: 20 };
const YEAR = 2025;
const standards = selectStandards(AS_OF);
const KINDS: readonly MeetingKind[] = [
  "党员大会",
  "支委会",
  "党小组会",
  "党课",
  "主题党日",
  "组织生活会",
  "民主评议党员",
];

let books: Books;
let input: Parameters<(typeof LINES)[number]["measure"]>[1];
beforeAll(async () => {
  const port = openWorkbook(new Uint8Array(readFileSync("assets/sample.xlsx")), "sample.xlsx");
  if (!port.ok) throw new Error(port.refusal.code);
  const snapshot = await port.value.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  books = readBooks(snapshot.value, { year: YEAR });
  input = { books, view: viewBranch(books, AS_OF), cells: indexCells(snapshot.value), asOf: AS_OF, standards };
});

const figure = (id: string, more: Partial<Question>) => {
  const question: Question = { measure: id, span: yearSpan(YEAR), day: AS_OF, kinds: [], who: [], ...more };
  return LINES.find((line) => line.id === id)!.measure(question, input);
};

test.each(KINDS)("every month of %s on the summary sheets is the answer of the same question", (kind) => {
  const months = countMeetings({ books, report: { year: YEAR } as never, asOf: AS_OF }).by(isKind(kind));
  periodsOf("month", YEAR).forEach((period, i) => {
    const month = months[i]!;
    const answer = figure("meetings.times", { kinds: [kind], span: spanOf(period) });
    if (month.state === "counted" && month.doubtful === 0 && answer.known)
      expect(answer.value).toEqual({ is: "count", n: month.sure, unit: "次" });
    else expect(answer.known && month.state === "counted" && month.doubtful > 0).toBe(false);
  });
});

test("every member's hours on the summary sheet are the answer of the same question", () => {
  const report = runChecks(books, { asOf: AS_OF, year: YEAR, standards });
  const verdicts = report.verdicts.filter(
    ({ clause, actual, verdict }) => clause === "E01" && actual !== undefined && verdict !== "unknown",
  );
  expect(verdicts.length).toBeGreaterThan(20);
  for (const { subject, actual } of verdicts) {
    const person = books.members.find(
      (one) => subject.type === "member" && one.name === subject.name && one.row === subject.row,
    )!;
    const answer = figure("study.hours", { person });
    expect(answer.known && answer.value).toEqual({ is: "count", n: Math.round(actual! * 100) / 100, unit: "学时" });
  }
});
