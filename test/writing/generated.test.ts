import fc from "fast-check";
import { cellName, rectName } from "../../src/domain/address";
import type { Books } from "../../src/domain/books";
import { toIso } from "../../src/domain/calendar-date";
import { type Reading, valueOf } from "../../src/domain/reading";
import type { SheetSnapshot, Snapshot } from "../../src/domain/snapshot";
import { readBooks } from "../../src/intake";
import { type Entry, registerEntry } from "../../src/plans/register";
import { type Facts, facts } from "../intake/generated/facts";
import { type Layout, layouts, meetingSheets, rosterSheet, studySheet } from "../intake/generated/layouts";
import { buildWorkbook, type CellSpec, type SheetSpec } from "../support/workbook-builder";
import { openPort, snapshotOf } from "./bench-book";

const RUNS = Number(process.env["WRITING_RUNS"] ?? 20);

/** A generated sheet as a file holds it. */
function specOf(sheet: SheetSnapshot): SheetSpec {
  const cells: Record<string, CellSpec> = {};
  for (const row of sheet.rows)
    for (const { column, value, format, formula } of row.cells) {
      const style = format !== undefined && /[ymd]/i.test(format) ? { s: 1 } : {};
      cells[cellName(row.row, column)] =
        typeof value === "object"
          ? { t: "e", v: value.error }
          : formula !== undefined && typeof value !== "boolean"
            ? { f: formula.slice(1), v: value }
            : typeof value === "number"
              ? { v: value, ...style }
              : value;
    }
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${rectName(merge)}"/>`).join("");
  const after = merges === "" ? "" : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`;
  return { name: sheet.name, cells, after };
}

function bookOf(facts_: Facts, layout: Layout): Uint8Array {
  const sheets = [rosterSheet(facts_, layout), ...meetingSheets(facts_, layout), studySheet(facts_, layout)];
  return buildWorkbook({ sheets: sheets.map(specOf) });
}

const KINDS = ["党员大会", "支委会", "党课", "主题党日"] as const;

/** A meeting and a session nobody has held yet, of people of the roster. */
function entriesOf({ people, year }: Facts, month: number, kind: number): Entry[] {
  const names = people.map((one) => one.name);
  const date = { year, month, day: 17 };
  const absent = [{ name: names[4]!, reason: "病假" }];
  const attending = names.slice(0, 4);
  const words = { place: "三楼东侧会议室", content: "逐条学习并讨论", resolution: "" };
  const meeting: Entry = {
    ledger: "meetings",
    kinds: [KINDS[kind]!],
    date,
    host: names[0]!,
    recorder: names[1]!,
    topic: "登记的这一次",
    attending,
    absent,
    observers: [],
    ...words,
  };
  return [
    meeting,
    { ledger: "study", date, topic: "登记的这一课", form: "集中学习", place: "", hours: 3, people: names.slice(0, 2) },
  ];
}

const texts = (books: Books): string[] =>
  [
    ...books.meetings.map((one) =>
      [
        iso(one.date),
        one.kinds.join("+"),
        names(one.host),
        show(one.expected),
        show(one.actual),
        names(one.absentList),
      ].join("|"),
    ),
    ...books.study.map((one) => ["study", iso(one.date), names(one.names), show(one.hours)].join("|")),
    ...books.members.map((one) => ["member", one.name, iso(one.joinDate), one.groupKey].join("|")),
  ].sort();

const show = (reading: Reading<unknown>): string => (reading.state === "read" ? String(reading.value) : reading.state);
const names = (reading: Reading<{ readonly names: readonly { readonly name: string }[] }>): string =>
  valueOf(reading)
    ?.names.map((one) => one.name)
    .join() ?? reading.state;
const iso = (reading: Books["meetings"][number]["date"]): string => {
  const date = valueOf(reading);
  return date ? toIso(date.first) : reading.state;
};

/** What the new records must read as, from the entry alone; `*` stands for what this ledger may not keep. */
function wanted(entry: Entry, year: number): RegExp[] {
  if (entry.ledger === "meetings") {
    const day = `${year}-${String(entry.date.month).padStart(2, "0")}-17`;
    return [
      new RegExp(
        `^${day}\\|${entry.kinds[0]}\\|(${entry.host}|absent)\\|(5|absent)\\|(4|absent)\\|(${entry.absent[0]!.name}|absent)$`,
      ),
    ];
  }
  if (entry.ledger !== "study") return [];
  const month = `${year}-${String(entry.date!.month).padStart(2, "0")}-\\d\\d`;
  return entry.people.map((name) => new RegExp(`^study\\|${month}\\|${name}\\|3$`));
}

/** Values that stood there and do not stand there now, rows put in followed. */
function lost(
  before: Snapshot,
  after: Snapshot,
  inserts: readonly { sheet: string; before: number; count: number }[],
): string[] {
  return before.sheets.flatMap((sheet) => {
    const now = new Map(after.sheets.find((one) => one.name === sheet.name)!.rows.map((row) => [row.row, row]));
    return sheet.rows.flatMap((row) =>
      row.cells.flatMap(({ column, value, formula }) => {
        const moved = inserts
          .filter((one) => one.sheet === sheet.name)
          .reduce((at, one) => (at >= one.before ? at + one.count : at), row.row);
        const found = now.get(moved)?.cells.find((cell) => cell.column === column);
        const same =
          formula === undefined ? JSON.stringify(found?.value) === JSON.stringify(value) : found?.formula !== undefined;
        return same ? [] : [`${sheet.name}!${cellName(row.row, column)}`];
      }),
    );
  });
}

const counts = { written: 0, refused: 0 };

test(`${RUNS * 2} entries into generated ledgers: read back as given, nothing else changed or lost, put back byte for byte`, async () => {
  await fc.assert(
    fc.asyncProperty(facts, layouts, fc.integer({ min: 1, max: 12 }), fc.nat(3), async (fact, layout, month, kind) => {
      const bytes = bookOf(fact, layout);
      for (const entry of entriesOf(fact, month, kind)) {
        const port = openPort(bytes);
        const snapshot = await snapshotOf(port);
        const reread = (after: Snapshot) => readBooks(after, { year: fact.year });
        const books = reread(snapshot);
        const planned = registerEntry(entry, { snapshot, books, reread });
        if ("refusal" in planned) {
          counts.refused += 1;
          continue;
        }
        const done = await port.applyEdits(planned.plan);
        if (!done.ok) throw new Error(done.refusal.code);
        counts.written += 1;
        const after = await snapshotOf(port);
        expect(lost(snapshot, after, planned.plan.inserts)).toEqual([]);
        const [was, is] = [texts(books), texts(reread(after))];
        for (const text of was) {
          expect(is).toContain(text);
          is.splice(is.indexOf(text), 1);
        }
        const asked = wanted(entry, fact.year);
        expect(is).toHaveLength(is.length === 1 ? 1 : asked.length);
        if (entry.ledger === "meetings") for (const want of asked) expect(is.join("\n")).toMatch(want);
        else if (is.length === asked.length)
          for (const want of asked) expect(is.some((text) => want.test(text))).toBe(true);
        expect((await port.putBack(done.value)).ok).toBe(true);
        const saved = port.save();
        expect(saved.ok && Buffer.compare(Buffer.from(saved.value), Buffer.from(bytes)) === 0).toBe(true);
      }
    }),
    { numRuns: RUNS, seed: Number(process.env["WRITING_SEED"] ?? 7) },
  );
  if (process.env["WRITING_RUNS"]) console.log(counts);
  expect(counts.written).toBeGreaterThan(counts.refused);
}, 3_600_000);
