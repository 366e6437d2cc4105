import fc from "fast-check";
import type { Books } from "../../../src/domain/books";
import type { Snapshot } from "../../../src/domain/snapshot";
import { readBooks } from "../../../src/intake";
import { planCopy } from "../../../src/plans/tables/copy-ledger";
import { planNamedTable } from "../../../src/plans/tables/name-table";
import { otherFacts, recordsOf } from "../../../src/plans/tables/same-facts";
import { sheetSnapshot } from "../../../src/plans/tables/sheet-snapshot";
import { facts } from "../../intake/generated/facts";
import { layouts, meetingSheets, rosterSheet, studySheet } from "../../intake/generated/layouts";
import { sheet, workbook } from "../../intake/support/sheets";

const RUNS = Number(process.env["TABLE_RUNS"] ?? 100);

/** The workbook with every copy that could be made in it. */
function withCopies(snapshot: Snapshot, year: number): { after: Snapshot; copied: number[]; refused: string[] } {
  const books = readBooks(snapshot, { year });
  const copied: number[] = [];
  const refused: string[] = [];
  let after = snapshot;
  for (const table of books.tables) {
    const copy = planCopy(after, { ...books }, table, { year });
    if (!copy.ok) {
      refused.push(`${table.kind} ${table.sheet} ${copy.reason} ${JSON.stringify(copy.others ?? "")}`);
      continue;
    }
    copied.push(table.id);
    after = {
      ...after,
      sheets: [...after.sheets, { ...sheetSnapshot(copy.sheet), name: `${copy.sheet.name}${after.sheets.length}` }],
    };
  }
  return { after, copied, refused };
}

const all = (books: Books, kind: "members" | "meetings" | "study") =>
  books.tables.filter((table) => table.kind === kind).flatMap((table) => recordsOf(books, table.id));

test(`${RUNS} generated workbooks say the same with their ledgers copied into named tables, and nothing twice`, () => {
  const counts = { copied: 0, refused: 0 };
  const why = new Map<string, number>();
  fc.assert(
    fc.property(facts, layouts, (fact, layout) => {
      const snapshot = workbook(rosterSheet(fact, layout), ...meetingSheets(fact, layout), studySheet(fact, layout));
      const before = readBooks(snapshot, { year: fact.year });
      const { after, copied, refused } = withCopies(snapshot, fact.year);
      counts.copied += copied.length;
      counts.refused += refused.length;
      for (const one of refused) why.set(one.slice(0, 90), (why.get(one.slice(0, 90)) ?? 0) + 1);
      const now = readBooks(after, { year: fact.year });
      for (const kind of ["members", "meetings", "study"] as const) {
        expect([kind, all(now, kind).length]).toEqual([kind, all(before, kind).length]);
      }
      for (const id of copied) {
        const source = before.tables[id]!;
        const copy = now.tables.filter((table) => table.kind === source.kind && table.name !== null);
        expect(copy.some((table) => otherFacts(recordsOf(before, id), recordsOf(now, table.id))?.length === 0)).toBe(
          true,
        );
      }
    }),
    { numRuns: RUNS, verbose: 0 },
  );
  if (process.env["TABLE_WHY"])
    process.stderr.write(JSON.stringify([counts, [...why].sort((a, b) => b[1] - a[1]).slice(0, 20)], null, 1));
  expect(counts.copied).toBeGreaterThan(counts.refused * 9);
});

test("a reason beside a name is written once, a day as a date, a month without a day as a month", () => {
  const head = ["会议日期", "会议类型", "会议主题", "主持人", "应到人数", "实到人数", "缺席人员及原因"];
  const snapshot = workbook(
    sheet("旧台账", [
      ["2025年三会一课台账"],
      head,
      ["3月5日", "支委会", "研究工作", "张 三", 5, 3, "李四(病假)，王五（出差）"],
      ["2025年4月", "党课", "学习", "张三", 5, "五", "无"],
    ]),
  );
  const books = readBooks(snapshot);
  const copy = planCopy(snapshot, books, books.tables[0]!);
  const rows = copy.ok ? copy.sheet.rows.slice(3).map((row) => row.map(({ value }) => value)) : [];
  expect(rows).toEqual([
    [45721, "支委会", "研究工作", "张三", 5, 3, "李四（病假）、王五（出差）", "旧台账!A3:G3"],
    ["2025年4月", "党课", "学习", "张三", 5, expect.anything(), "无", "旧台账!A4:G4"],
  ]);
});

test(`${RUNS} generated workbooks say the same with every list that can be one turned into a named table`, () => {
  let named = 0;
  fc.assert(
    fc.property(facts, layouts, (fact, layout) => {
      const snapshot = workbook(rosterSheet(fact, layout), ...meetingSheets(fact, layout), studySheet(fact, layout));
      const books = readBooks(snapshot, { year: fact.year });
      for (const table of books.tables) {
        const plan = planNamedTable(snapshot, books, table, { year: fact.year });
        if (plan.ok) named += 1;
        else expect(["form", "header-rows", "matrix", "merged", "inner-rows", "not-a-ledger"]).toContain(plan.reason);
      }
    }),
    { numRuns: RUNS, verbose: 0 },
  );
  // Between a fifth and a third of the lists stand so that a table can be laid over them.
  expect(named).toBeGreaterThan(RUNS / 8);
});
