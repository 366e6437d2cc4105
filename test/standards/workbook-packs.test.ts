import { fromIso } from "../../src/domain/calendar-date";
import type { SheetSnapshot, Snapshot } from "../../src/domain/snapshot";
import {
  type Pack,
  STANDARD_TABLE,
  type TableRow,
  packToRows,
  selectStandards,
  workbookPacks,
} from "../../src/standards";

const asOf = fromIso("2025-12-31")!;
const county: Pack = {
  format: 1,
  id: "县委",
  version: "3",
  level: "superior",
  clauses: [{ id: "E01", values: { hours: 40 } }],
};
const branch: Pack = {
  format: 1,
  id: "支部",
  version: "1",
  level: "branch",
  clauses: [{ id: "E01", values: { hours: 36 } }],
  settings: { branchKind: "primary" },
};

const sheet = (name: string, lines: readonly TableRow[], own?: string): SheetSnapshot => ({
  name,
  visibility: "visible",
  protected: false,
  merges: [],
  tables: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...(own ? { own } : {}),
  rows: lines.flatMap((line, i) =>
    line.length === 0
      ? []
      : [{ row: i + 1, cells: line.flatMap((value, c) => (value === null ? [] : [{ column: c + 1, value }])) }],
  ),
});
const book = (...sheets: SheetSnapshot[]): Snapshot => ({ fileName: "x.xlsx", date1904: false, names: [], sheets });
const HEAD = ["条款", "启用", "项目", "标准值", "周期", "理由"];
const hoursOf = (snapshot: Snapshot, kept: object): number =>
  selectStandards(asOf, workbookPacks(snapshot, kept).packs).figure("E01", "hours");

test.each<[string, SheetSnapshot[], object, number]>([
  ["nothing: the national figure", [], {}, 32],
  ["the pack of the superior body", [], { superiorPack: county }, 40],
  ["the branch over the superior body", [], { superiorPack: county, pack: branch }, 36],
  [
    "the table in place of what the settings keep",
    [sheet("支部标准", [HEAD, ["E01", "", "学时", 44, "", ""]])],
    { pack: branch },
    44,
  ],
  [
    "a table that says what stands above changes nothing",
    [sheet("支部标准", [HEAD, ["E01", "", "学时", 40, "", ""]])],
    { superiorPack: county, pack: branch },
    40,
  ],
  [
    "back to the national figure in the table, under a stricter body",
    [sheet("支部标准", [HEAD, ["E01", "", "学时", 32, "", ""]])],
    { superiorPack: county },
    32,
  ],
  [
    "a table of the county",
    [sheet("县支部标准", [["层级", "上级党委"], HEAD, ["E01", "", "学时", 48, "", ""]])],
    { pack: { ...branch, clauses: [] } },
    48,
  ],
  ["our own table, renamed", [sheet("改了名", [HEAD, ["E01", "", "学时", 34, "", ""]], STANDARD_TABLE)], {}, 34],
  [
    "another sheet of ours is no table",
    [sheet("支部标准说明", [HEAD, ["E01", "", "学时", 34, "", ""]], "issues")],
    {},
    32,
  ],
  ["a table without its header: what is kept holds", [sheet("支部标准", [["E01", 44]])], { pack: branch }, 36],
])("%s", (_name, sheets, kept, hours) => expect(hoursOf(book(...sheets), kept)).toBe(hours));

test("what a table cannot hold stays as the settings keep it", () => {
  const { packs, table } = workbookPacks(book(sheet("支部标准", [HEAD])), { pack: branch });
  expect(selectStandards(asOf, packs).settings.branchKind).toBe("primary");
  expect(table).toBe("支部标准");
});

test("a fault names its sheet and its row, blank rows counted", () => {
  const { faults } = workbookPacks(
    book(sheet("支部标准", [["说明"], [], HEAD, [], ["E01", "", "学时", "若干", "", ""]])),
    {},
  );
  expect(faults).toEqual([{ sheet: "支部标准", fault: { kind: "badCell", row: 5, text: "若干" } }]);
});

test.each<[string, unknown]>([
  ["of a later version", { ...branch, format: 9 }],
  ["damaged", { id: "x" }],
  ["a number", 3],
  ["a list", []],
])("a kept pack %s is not used, said, and known as unusable", (_name, pack) => {
  const read = workbookPacks(book(), { pack });
  expect(read).toMatchObject({ packs: [], unusable: { branch: true, superior: false } });
  expect(read.faults).toHaveLength(1);
});

test("two bodies that ask differently: neither holds, and it is said", () => {
  const { packs } = workbookPacks(
    book(sheet("支部标准（县）", [["层级", "上级"], HEAD, ["E01", "", "学时", 48, "", ""]])),
    { superiorPack: county },
  );
  const standards = selectStandards(asOf, packs);
  expect(standards.figure("E01", "hours")).toBe(32);
  expect(standards.faults.map(({ kind }) => kind)).toEqual(["conflict"]);
});

test("the whole table of any year, unchanged, changes nothing", () => {
  for (const year of [2012, 2018, 2025, 2027]) {
    const day = { year, month: 12, day: 31 };
    const above = selectStandards(day, [county]);
    const { branch: read, faults } = workbookPacks(book(sheet("支部标准", packToRows(above.clauses))), {
      superiorPack: county,
    });
    expect([read?.clauses, faults]).toEqual([[], []]);
  }
});

test("a body's own list of what is inspected comes with its pack, and none is invented", () => {
  expect(selectStandards(asOf).checklist).toEqual([]);
  const checklist = [{ aspect: "组织生活", items: ["三会一课", "主题党日"] }];
  expect(
    selectStandards(asOf, workbookPacks(book(), { superiorPack: { ...county, title: "某县一览表", checklist } }).packs)
      .checklist,
  ).toEqual([{ pack: "某县一览表", ...checklist[0] }]);
});
