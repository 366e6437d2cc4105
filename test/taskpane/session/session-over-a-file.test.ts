/** @jest-environment node */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { EMPTY_SETTINGS } from "../../../src/domain/settings";
import { drain, engine, judgeSteps } from "../../../src/engine";
import { createSession } from "../../../src/taskpane/session/session";
import { openWorkbook } from "../../../src/workbook/file";

const TODAY = { year: 2025, month: 11, day: 20 };
jest.setTimeout(60_000);

function open() {
  const opened = openWorkbook(
    new Uint8Array(readFileSync(resolve(__dirname, "../../../assets/sample.xlsx"))),
    "sample.xlsx",
  );
  if (!opened.ok) throw new Error(opened.refusal.code);
  return { port: opened.value, session: createSession(opened.value, engine, TODAY) };
}

test("the product's own rooms over a file: open, check, mark, summarise, clear", async () => {
  const { session } = open();
  await session.open();
  const { result, notice } = session.state();
  expect(notice).toBeNull();
  expect(result!.books.tables.map((table) => table.kind)).toEqual(
    expect.arrayContaining(["members", "meetings", "study"]),
  );
  expect(result!.report.findings.length).toBeGreaterThan(0);

  await session.check();
  expect(session.state().notice).toMatchObject({ kind: "marked" });
  expect(session.state().marks).toBeGreaterThan(0);

  const { books, report, standards } = session.state().result!;
  const context = { books, report, standards, branchName: books.branchName, asOf: TODAY, language: "zh" as const };
  await session.writeSheets(engine.reports.map((card) => engine.planSheet(card.id, context)));
  expect(session.state().notice).toMatchObject({ kind: "written" });
  expect(session.state().written.map((sheet) => sheet.report)).toEqual(engine.reports.map((card) => card.id));

  // Our own sheets are no ledgers: the same books are read again.
  await session.recheck();
  expect(session.state().result!.books.tables.length).toBe(books.tables.length);
  const removed = session.state().marks;
  await session.clearMarks();
  expect(session.state().notice).toEqual({ kind: "cleared", removed: expect.any(Number) });
  expect(removed).toBeGreaterThan(0);
});

test("every finding has its three parts in words, in both languages", async () => {
  const { session } = open();
  await session.open();
  const { report, standards } = session.state().result!;
  for (const language of ["zh", "en"] as const) {
    for (const finding of report.findings) {
      const { what, why } = engine.describeFinding(finding, language, standards);
      expect(what).not.toMatch(/^$|undefined|NaN/);
      expect(why).not.toMatch(/^$|undefined|NaN/);
    }
  }
});

const EMPTY_BOOK = { fileName: "x.xlsx", date1904: false, names: [], sheets: [] };

test.each([3, "x", [], {}, { id: "a" }, { id: "a", clauses: 3 }])(
  "a damaged pack (%p) leaves the national standards in force and says so",
  (pack) => {
    for (const kept of [{ pack }, { superiorPack: pack }]) {
      const { standards, packs } = engine.standards(TODAY, EMPTY_BOOK, kept);
      expect(packs.faults).toHaveLength(1);
      expect(standards.pack.id).toBe("national");
    }
  },
);

test("no pack is no fault", () => expect(engine.standards(TODAY, EMPTY_BOOK, {}).packs.faults).toEqual([]));

test("the 支部标准 table is written once, judged by, and changed by single cells that can be put back", async () => {
  const { port, session } = open();
  await session.open();
  const { books, report, standards } = session.state().result!;
  await session.writeTable(
    engine.planSheet("branch-standards", {
      books,
      report,
      standards,
      branchName: books.branchName,
      asOf: TODAY,
      language: "zh",
    }),
  );
  expect(session.state().result!.packs).toMatchObject({ table: "支部标准", faults: [], branch: { clauses: [] } });

  const hours = () => session.state().result!.standards.figure("E01", "hours");
  const usual = hours();
  await session.setPack({
    ...session.state().result!.packs.branch!,
    clauses: [{ id: "E01", values: { hours: 44 }, reason: "本校要求" }],
  });
  expect(session.state().notice).toEqual({ kind: "standards-kept", sheet: "支部标准" });
  expect(hours()).toBe(44);
  expect(session.state().changes[0]!.cells.map(({ before, after }) => [before, after])).toEqual([
    [usual, 44],
    [null, "本校要求"],
  ]);
  expect(port.save().ok).toBe(true);

  await session.putBack(session.state().changes[0]!);
  await session.recheck();
  expect(hours()).toBe(usual);
});

test("what was told 已核对 is gone from list, marks, sheets and tasks alike, and comes back", async () => {
  const { session } = open();
  await session.open();
  const look = session.state().result!.report.findings.find(({ severity }) => severity === "look")!;
  const seen = () => {
    const { snapshot, books, report, standards } = session.state().result!;
    const context = { books, report, standards, branchName: books.branchName, asOf: TODAY, language: "zh" as const };
    const what = engine.describeFinding(look, "zh", standards).what;
    return {
      list: report.findings.some(({ key }) => key === look.key),
      sheet: JSON.stringify(engine.planSheet("issues", context)).includes(look.key),
      task: JSON.stringify(engine.planTasks(snapshot, context).plan).includes(what),
      marks: engine.planMarks(report, books).marks.length,
    };
  };
  const before = seen();
  expect(before).toMatchObject({ list: true, sheet: true, task: true });
  await session.acknowledge(look.key, true);
  expect(seen()).toMatchObject({ list: false, sheet: false, task: false });
  expect(seen().marks).toBeLessThanOrEqual(before.marks);
  expect(session.state().result!.acknowledged).toEqual([look]);
  await session.recheck();
  expect(seen()).toMatchObject({ list: false, sheet: false, task: false });
  await session.acknowledge(look.key, false);
  expect(seen()).toEqual(before);
});

test("what is judged, and what came of it, can be sent to a worker and back", async () => {
  const { port } = open();
  const read = await port.readSnapshot();
  if (!read.ok) throw new Error(read.refusal.code);
  const request = { snapshot: read.value, asOf: TODAY, year: 2025, settings: EMPTY_SETTINGS, corrections: [] };
  const here = drain(judgeSteps(engine, request));
  const there = structuredClone(drain(judgeSteps(engine, structuredClone(request))));
  expect(there).toEqual(here);
  const standards = engine.standardsFrom(TODAY, there.packs);
  expect(engine.describeFinding(there.report.findings[0]!, "zh", standards)).toEqual(
    engine.describeFinding(here.report.findings[0]!, "zh", engine.standards(TODAY, read.value, {}).standards),
  );
});
