/** The second promise: nothing is harmed. Marks, sheets and fills touch what was shown; taken back, the user's sheets are the same bytes. */
import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { fromIso } from "../../src/domain/calendar-date";
import { indexCells } from "../../src/domain/cell-index";
import { planMarks, planSheet, REPORTS } from "../../src/plans";
import { planFill, rosterOnDay, suggestFills } from "../../src/plans/fill";
import { selectStandards } from "../../src/standards";
import { BRANCH_YEARS, type BranchYear, judge, open, snapshotOf } from "./support";

const sheetParts = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
      .map(([path, part]) => [path, Buffer.from(part).toString()]),
  );
const original = ({ path }: BranchYear) => sheetParts(new Uint8Array(readFileSync(path)));

function saved(port: ReturnType<typeof open>): Record<string, string> {
  const result = port.save();
  if (!result.ok) throw new Error(result.refusal.code);
  return sheetParts(result.value);
}

describe.each(BRANCH_YEARS)("$name", (year) => {
  test("marks change no value, and taken out they leave no trace", async () => {
    const port = open(year);
    const snapshot = await snapshotOf(port);
    const { books, report } = judge(snapshot, year);
    expect((await port.applyMarks(planMarks(report, books))).ok).toBe(true);
    expect(await snapshotOf(port)).toEqual(snapshot);
    expect((await port.clearMarks()).ok).toBe(true);
    expect(saved(port)).toEqual(original(year));
  });

  test("our sheets leave every user's sheet byte for byte", async () => {
    const port = open(year);
    const { books, report } = judge(await snapshotOf(port), year);
    const context = {
      books,
      report,
      standards: selectStandards(fromIso(year.asOf)!),
      branchName: books.branchName,
      asOf: fromIso(year.asOf)!,
      language: "zh" as const,
    };
    const written = await port.writeSheets(REPORTS.map(({ id }) => planSheet(id, context)));
    expect(written.ok).toBe(true);
    expect(saved(port)).toMatchObject(original(year));
  });

  test("fills put back leave every cell as it was", async () => {
    const port = open(year);
    const snapshot = await snapshotOf(port);
    const { books } = judge(snapshot, year);
    const suggestions = suggestFills({
      books,
      cells: indexCells(snapshot),
      date1904: snapshot.date1904,
      asOf: fromIso(year.asOf)!,
      roster: rosterOnDay(books),
    });
    const applied = await port.applyEdits(planFill(suggestions));
    if (!applied.ok) throw new Error(applied.refusal.code);
    expect(await port.putBack(applied.value)).toMatchObject({ ok: true, value: { kept: [] } });
    expect(await snapshotOf(port)).toEqual(snapshot);
  });
});
