import type { EditPlan, SheetPlan } from "../../../src/domain/plan";
import type { CellValue, SheetSnapshot, Snapshot } from "../../../src/domain/snapshot";
import { planSheet, planTableEdits } from "../../../src/plans";
import { type Pack, STANDARD_TABLE, selectStandards, workbookPacks } from "../../../src/standards";
import { AS_OF, context, report } from "../sample-context";

const county: Pack = {
  format: 1,
  id: "县委",
  version: "3",
  level: "superior",
  clauses: [{ id: "E01", values: { hours: 40 }, reason: "县委通知" }],
};
const branch: Pack = {
  format: 1,
  id: "支部",
  version: "1",
  level: "branch",
  clauses: [
    { id: "M04", period: "half", reason: "镇里要求" },
    { id: "K01", on: false, reason: "另有登记" },
  ],
};
const standards = selectStandards(AS_OF, [county, branch]);
const plan = planSheet(STANDARD_TABLE, { ...context(report([])), standards });

/** The sheet as it is read after it was written, with cells changed in between. */
function sheetOf(
  { name, report: own, rows }: SheetPlan,
  changes: Readonly<Record<string, CellValue | null>> = {},
): SheetSnapshot {
  const cells = new Map<string, CellValue>(
    rows.flatMap((row, r) =>
      row.flatMap(({ value }, c) => (value === null ? [] : [[`${r + 1}:${c + 1}`, value as CellValue] as const])),
    ),
  );
  for (const [key, value] of Object.entries(changes))
    if (value === null) cells.delete(key);
    else cells.set(key, value);
  const byRow = new Map<number, { column: number; value: CellValue }[]>();
  for (const [key, value] of [...cells].sort((a, b) => Number(a[0].split(":")[1]) - Number(b[0].split(":")[1]))) {
    const [row, column] = key.split(":").map(Number) as [number, number];
    byRow.set(row, [...(byRow.get(row) ?? []), { column, value }]);
  }
  return {
    name,
    own,
    visibility: "visible",
    protected: false,
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    rows: [...byRow].sort(([a], [b]) => a - b).map(([row, list]) => ({ row, cells: list })),
  };
}
const book = (sheet: SheetSnapshot): Snapshot => ({ fileName: "x.xlsx", date1904: false, names: [], sheets: [sheet] });
const read = (sheet: SheetSnapshot) => workbookPacks(book(sheet), { superiorPack: county });
const written = (edits: EditPlan) =>
  Object.fromEntries(edits.edits.map(({ at, after }) => [`${at.row}:${at.column}`, after]));
const rowOf = (id: string) => plan.rows.findIndex((row) => row[0]?.value === id) + 1;

test("the table written and read again says what the packs say, and names the branch", () => {
  const { branch: back, faults, table } = read(sheetOf(plan));
  expect(faults).toEqual([]);
  expect(table).toBe("支部标准");
  expect(back).toMatchObject({ id: "青杉小学党支部", level: "branch" });
  expect([...back!.clauses].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
    { id: "K01", on: false, reason: "另有登记" },
    { id: "M04", period: "half", reason: "镇里要求" },
  ]);
});

test("switches are chosen from a list in every line, periods where there are others", () => {
  const [first, second] = plan.choices!;
  expect(first).toMatchObject({ values: ["是", "否"], range: { left: 3, right: 3, top: plan.headerRows[1] + 1 } });
  expect(second!.values).toContain("每季度");
});

test("what somebody typed in Chinese is what is judged by", () => {
  const row = rowOf("E01");
  const { packs } = read(sheetOf(plan, { [`${row}:5`]: "48学时", [`${row}:9`]: "本校要求" }));
  expect(selectStandards(AS_OF, packs).clause("E01")).toMatchObject({
    values: { hours: 48 },
    changed: [{ pack: "县委" }, { pack: "青杉小学党支部", to: 48, looser: false, reason: "本校要求" }],
  });
});

test("a change in the pane touches that clause's cells alone", () => {
  const sheet = sheetOf(plan, { "2:1": "我们自己写的一句话" });
  const wanted = selectStandards(AS_OF, [
    county,
    { ...branch, clauses: [...branch.clauses, { id: "E01", values: { hours: 36 }, reason: "分批完成" }] },
  ]).clause("E01");
  const edits = planTableEdits(sheet, [wanted]);
  const row = rowOf("E01");
  expect(written(edits)).toEqual({ [`${row}:5`]: 36, [`${row}:9`]: "分批完成" });
  expect(edits.edits[0]).toMatchObject({ before: 40 });
  expect(selectStandards(AS_OF, read(sheetOf(plan, written(edits))).packs).figure("E01", "hours")).toBe(36);
});

test("a line taken out comes back at the end, and nothing is written under a table without its header", () => {
  const row = rowOf("M04");
  const without = sheetOf(plan, Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${row}:${i + 1}`, null])));
  expect(read(without).branch!.clauses.map(({ id }) => id)).toEqual(["K01"]);
  const edits = planTableEdits(without, [standards.clause("M04")]);
  expect(edits.edits[0]!.at.row).toBe(plan.rows.length + 1);
  expect(edits.edits.every(({ before }) => before === null)).toBe(true);
  const headless = sheetOf(
    plan,
    Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${plan.headerRows[0]}:${i + 1}`, null])),
  );
  expect(planTableEdits(headless, [standards.clause("M04")]).edits).toEqual([]);
});
