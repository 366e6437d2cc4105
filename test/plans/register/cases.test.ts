import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseCellName } from "../../../src/domain/address";
import { fromIso } from "../../../src/domain/calendar-date";
import { indexCells } from "../../../src/domain/cell-index";
import { valueOf } from "../../../src/domain/reading";
import { rosterOnDay, suggestFills } from "../../../src/plans/fill";
import { findAbsences, makeUpEntry } from "../../../src/plans/make-up/absence";
import { registerEntry } from "../../../src/plans/register";
import { run } from "../../../src/cli/run";
import { MemoryHost } from "../../cli/memory-host";
import { inputOf, openPort } from "../../writing/bench-book";
import { partsOf } from "../../support/workbook-parts";

const ROOT = join(__dirname, "../../fixtures/writing");
const folder = (number: string): string =>
  join(
    ROOT,
    readdirSync(ROOT).find((name) => name.startsWith(number))!,
  );
const bytesOf = (number: string): Uint8Array => new Uint8Array(readFileSync(join(folder(number), "before.xlsx")));

interface Printed {
  readonly written: readonly { readonly sheet: string; readonly cell: string; readonly after: unknown }[];
  readonly inserted: readonly { readonly sheet: string; readonly before: number; readonly count: number }[];
  readonly grown: readonly { readonly what: string; readonly to: string }[];
  readonly homeless: readonly { readonly field: string }[];
  readonly refused: { readonly code: string; readonly sentence: string } | null;
}

/** The command on a case, and what the written file reads as. */
async function register(number: string) {
  const entry = new Uint8Array(readFileSync(join(folder(number), "entry.json")));
  const host = new MemoryHost(new Map([["before.xlsx", bytesOf(number)], ["entry.json", entry]])); // prettier-ignore
  const words = "register before.xlsx --entry entry.json -o out.xlsx --as-of 2025-12-31 --json".split(" ");
  const status = await run(words, host);
  const printed = JSON.parse(host.printed) as Printed;
  const out = host.files.get("out.xlsx");
  return { status, printed, out, after: out && (await inputOf(openPort(out))) };
}

type Done = NonNullable<Awaited<ReturnType<typeof register>>>;

function cell(done: Done, sheet: string, name: string): unknown {
  const { row, column } = parseCellName(name)!;
  const found = done.after!.cells.at({ sheet, row, column });
  return found?.formula ?? found?.value;
}

/** Every value that stood there stands there still, rows put in followed. */
async function nothingLost(number: string, done: Done): Promise<void> {
  const before = await inputOf(openPort(bytesOf(number)));
  for (const sheet of before.snapshot.sheets)
    for (const row of sheet.rows)
      for (const { column, value, formula } of row.cells) {
        const at = done.printed.inserted
          .filter((insert) => insert.sheet === sheet.name && insert.before <= row.row)
          .reduce((sum, insert) => sum + insert.count, row.row);
        if (formula === undefined)
          expect(done.after!.cells.at({ sheet: sheet.name, row: at, column })?.value).toEqual(value);
      }
}

const WRITTEN: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  ["01", "学习台账", { B11: "赵明远", B14: "李秀兰", F14: 2, A16: "注：学时按实际填写，每月月底前报上级党委。" }],
  ["02", "三会一课", { B8: "党员大会", J8: "郑文博（病假）、王玉梅（事假）", A9: "备注：缺席人员须注明原因。" }],
  ["03", "学习台账", { E8: "120分钟" }],
  ["04", "三会一课", { H5: 8, I5: 5 }],
  ["05", "第二季度", { B5: "支委会", C5: "2025.5.20" }],
  ["07", "三会一课", { D6: "第一党小组：学习贯彻全会精神" }],
  ["12", "第二党小组名册", { B6: "冯新苗", C6: "预备党员", G6: "第二党小组" }],
  ["17", "学习台账", { E8: 2, E9: "=SUM(E3:E8)" }],
  ["18", "三会一课", { B8: "支委会", A9: "填表人：" }],
  ["20", "学习记录", { B12: "12月18日" }],
];

test.each(WRITTEN)("case %s: the entry stands where it belongs and nothing is lost", async (number, sheet, cells) => {
  const done = await register(number);
  expect(done.status).toBe(0);
  for (const [name, value] of Object.entries(cells)) expect([name, cell(done, sheet, name)]).toEqual([name, value]);
  await nothingLost(number, done);
});

test("a year's total for each person takes no session, and nothing is written", async () => {
  const done = await register("09");
  expect([done.status, done.printed.refused?.code, done.out]).toEqual([5, "not-a-list", undefined]);
});

test("hours under a column of minutes and names under 到会人员 are read back as given", async () => {
  const [minutes, people] = [await register("03"), await register("20")];
  expect(valueOf(minutes.after!.books.study.at(-1)!.hours)).toBe(2);
  expect(valueOf(people.after!.books.study.at(-1)!.names)!.names).toHaveLength(8);
});

test("filter, print area, validation, formats and counts elsewhere reach over the new row, which is as high as the others", async () => {
  const done = await register("18");
  expect(done.printed.grown.map(({ what, to }) => `${what} ${to}`)).toEqual(
    expect.arrayContaining(["filter A2:J8", "validation B3:B8", "format I3:I8", "formula =COUNTA(三会一课!B3:B8)"]),
  );
  expect(done.printed.grown.find(({ what }) => what === "print-area")!.to).toContain("$A$1:$J$8");
  const xml = partsOf(done.out!)["xl/worksheets/sheet2.xml"]!;
  expect(/<row [^>]*r="8"[^>]*ht="30"/.test(xml)).toBe(true);
});

test.each(["10", "11"])("case %s: no name and no 无 is offered as absent", async (number) => {
  const input = await inputOf(openPort(bytesOf(number)));
  const fills = suggestFills({
    ...input,
    cells: indexCells(input.snapshot),
    asOf: fromIso("2025-12-31")!,
    roster: rosterOnDay(input.books),
  });
  expect(fills.filter((one) => one.kind === "absentees")).toEqual([]);
});

test("全体支委 are people by name and row: members of another roster on the same rows have their own hours", async () => {
  const host = new MemoryHost(new Map([["b.xlsx", bytesOf("19")]]));
  expect(await run("check b.xlsx --as-of 2025-12-31 --year 2025 --json".split(" "), host)).toBe(0);
  const { verdicts } = JSON.parse(host.printed) as {
    verdicts: { clause: string; subject: { name?: string }; actual?: number }[];
  };
  const hours = verdicts.filter((one) => one.clause === "E01").map((one) => [one.subject.name, one.actual]);
  const expected = JSON.parse(readFileSync(join(folder("19"), "expected.json"), "utf8")) as {
    "E01 actual": Record<string, number>;
  };
  expect(Object.fromEntries(hours)).toEqual(expected["E01 actual"]);
});

test("a make-up that was written is not offered again, though no column says 补", async () => {
  const asOf = fromIso("2025-12-31")!;
  const port = openPort(bytesOf("14"));
  const before = await inputOf(port);
  const [absence, ...more] = findAbsences(before.books, asOf);
  expect([absence!.name, more.length]).toEqual(["王玉梅", 0]);
  const planned = registerEntry(makeUpEntry(absence!), before);
  if ("refusal" in planned) throw new Error(planned.refusal.code);
  expect(planned.homeless.map((one) => one.field)).toEqual(["form", "makesUp"]);
  expect((await port.applyEdits(planned.plan)).ok).toBe(true);
  expect(findAbsences((await inputOf(port)).books, asOf)).toEqual([]);
});
