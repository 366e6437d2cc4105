/** The first promise: nothing is invented. What can be written follows from cells that are there; no meeting, study hour or person is added. */
import { fromIso } from "../../src/domain/calendar-date";
import { indexCells } from "../../src/domain/cell-index";
import { planFill, rosterOnDay, suggestFills } from "../../src/plans/fill";
import { BRANCH_YEARS, judge, open, snapshotOf } from "./support";

/** What a fill may only write into a blank cell: anything else there is somebody's word. */
const INTO_BLANKS = new Set([
  "actual",
  "expected",
  "absentees",
  "rate",
  "age",
  "partyAge",
  "gender",
  "birthDate",
  "hoursTotal",
  "quarter",
  "month",
]);

describe.each(BRANCH_YEARS)("$name", (year) => {
  async function filled() {
    const port = open(year);
    const snapshot = await snapshotOf(port);
    const before = judge(snapshot, year);
    const suggestions = suggestFills({
      books: before.books,
      cells: indexCells(snapshot),
      date1904: snapshot.date1904,
      asOf: fromIso(year.asOf)!,
      roster: rosterOnDay(before.books),
    });
    return { port, snapshot, before, suggestions };
  }

  test("every suggestion says from which filled cells it follows", async () => {
    const { snapshot, suggestions } = await filled();
    const cells = indexCells(snapshot);
    for (const suggestion of suggestions) {
      expect(
        suggestion.from.some((address) => cells.at(address) !== undefined || cells.mergeAt(address) !== undefined),
      ).toBe(true);
      if (INTO_BLANKS.has(suggestion.kind)) expect(suggestion.before).toBeNull();
    }
  });

  test("with everything accepted there is not one record more, and no meeting that was missing", async () => {
    const { port, before, suggestions } = await filled();
    const applied = await port.applyEdits(planFill(suggestions));
    expect(applied.ok).toBe(true);
    const after = judge(await snapshotOf(port), year);
    const counts = ({ books }: typeof before) => books.tables.map((table) => [table.sheet, table.kind, table.records]);
    expect(counts(after)).toEqual(counts(before));
    const held = ({ report }: typeof before) =>
      report.verdicts.map((v) => [v.clause, v.subject, v.period, v.verdict, v.actual]);
    expect(held(after)).toEqual(held(before));
  });
});
