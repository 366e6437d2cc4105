import { fromIso } from "../../src/domain/calendar-date";
import {
  type Pack,
  type PackFault,
  RECORDS,
  describePackFault,
  packFromTable,
  packToRows,
  readPack,
  selectStandards,
  writePack,
} from "../../src/standards";

const asOf = fromIso("2025-12-31")!;
const county: Pack = {
  format: 1,
  id: "县委",
  version: "3",
  issuer: "某县委组织部",
  date: "2025-01-10",
  level: "superior",
  clauses: [
    { id: "M04", period: "month", reason: "县委通知" },
    { id: "E01", values: { hours: 40 } },
  ],
};
const branch: Pack = {
  format: 1,
  id: "第一党支部",
  version: "1",
  level: "branch",
  clauses: [
    { id: "E01", values: { hours: 36 } },
    { id: "E02", on: false },
  ],
};

describe("layers", () => {
  const standards = selectStandards(asOf, [branch, county]);
  test("the branch lies over the superior body, whatever the order given", () => {
    expect(standards.figure("E01", "hours")).toBe(36);
    expect(standards.clause("M04").period).toBe("month");
    expect(standards.isOn("E02")).toBe(false);
    expect(standards.pack).toEqual({ id: "第一党支部", version: "1" });
  });
  test("a looser figure is taken and shown, a stricter one is not called so", () => {
    expect(standards.clause("E01").changed.map(({ pack, from, to, looser }) => ({ pack, from, to, looser }))).toEqual([
      { pack: "县委", from: 32, to: 40, looser: false },
      { pack: "第一党支部", from: 40, to: 36, looser: true },
    ]);
    expect(standards.clause("M04").changed[0]).toMatchObject({ what: "period", looser: false, reason: "县委通知" });
    expect(standards.clause("E02").changed[0]).toMatchObject({ what: "on", looser: true });
  });
  test("both texts of a rule change", () => {
    const changed = selectStandards(fromIso("2026-12-31")!, [
      { ...branch, clauses: [{ id: "P11", values: { years: 20 } }] },
    ]);
    expect(
      [changed.clauseFor("P11", fromIso("2020-01-01")!), changed.clauseFor("P11", fromIso("2026-06-01")!)].map(
        (c) => c?.values["years"],
      ),
    ).toEqual([20, 20]);
  });
  test("without packs the national text holds", () => {
    expect(selectStandards(asOf).pack.id).toBe("national");
    expect(selectStandards(asOf).clauses.every((clause) => clause.changed.length === 0)).toBe(true);
  });
  test("two packs of one layer that ask differently: neither holds", () => {
    const other: Pack = {
      ...county,
      id: "教育局",
      clauses: [
        { id: "E01", values: { hours: 48 } },
        { id: "M04", period: "month" },
      ],
    };
    const disputed = selectStandards(asOf, [county, other]);
    expect(disputed.figure("E01", "hours")).toBe(32);
    expect(disputed.clause("M04").period).toBe("month");
    expect(disputed.faults).toEqual([{ kind: "conflict", id: "E01", what: "hours", packs: ["县委", "教育局"] }]);
  });
});

describe("a pack file", () => {
  test("comes back as it was written", () => {
    expect(readPack(writePack(county))).toEqual({ pack: county, faults: [] });
    expect(readPack(`\uFEFF${writePack(branch)}`).pack).toEqual(branch);
  });
  const broken = (change: object) => JSON.stringify({ ...county, ...change });
  test.each<[string, string, PackFault]>([
    ["cut off", writePack(county).slice(0, 80), { kind: "notJson" }],
    ["no pack at all", "[]", { kind: "notPack", path: "" }],
    ["without a level", broken({ level: undefined }), { kind: "notPack", path: "level" }],
    [
      "a figure that is text",
      broken({ clauses: [{ id: "E01", values: { hours: "40" } }] }),
      { kind: "notPack", path: "clauses.0.values.hours" },
    ],
    ["a word it does not know", broken({ colour: "red" }), { kind: "notPack", path: "" }],
    ["a newer format", broken({ format: 2 }), { kind: "newerFormat", format: 2 }],
    ["a day that is none", broken({ date: "2025-13-01" }), { kind: "notPack", path: "date" }],
  ])("%s: nothing is used, and a sentence says so", (_name, text, fault) => {
    expect(readPack(text)).toEqual({ faults: [fault] });
  });
  test.each<[string, object, PackFault]>([
    ["an unknown clause", { clauses: [{ id: "Z99" }] }, { kind: "unknownClause", id: "Z99" }],
    [
      "a clause twice",
      {
        clauses: [
          { id: "M04", period: "year" },
          { id: "M04", period: "half" },
        ],
      },
      { kind: "twice", id: "M04" },
    ],
    [
      "a figure that is not to be changed",
      { clauses: [{ id: "V07", values: { months: 6 } }] },
      { kind: "unknownFigure", id: "V07", name: "months" },
    ],
    [
      "a figure out of range",
      { clauses: [{ id: "E01", values: { hours: 4000 } }] },
      { kind: "outOfRange", id: "E01", name: "hours", value: 4000, min: 0, max: 400 },
    ],
    [
      "a period that does not fit",
      { clauses: [{ id: "M06", period: "year" }] },
      { kind: "badPeriod", id: "M06", period: "year" },
    ],
    [
      "a holiday of another year",
      { calendar: [{ year: 2027, off: [], worked: ["2026-12-27"] }] },
      { kind: "badYear", year: 2027, date: "2026-12-27" },
    ],
    [
      "a day the calendar lacks",
      { calendar: [{ year: 2027, off: [{ name: "元旦", from: "2027-02-30", to: "2027-03-01" }], worked: [] }] },
      { kind: "badYear", year: 2027, date: "2027-02-30" },
    ],
    [
      "an exempt clause that is unknown",
      { settings: { exemptClauses: ["Z98"] } },
      { kind: "unknownClause", id: "Z98" },
    ],
  ])("%s: the default holds, the rest applies", (_name, change, fault) => {
    const reading = readPack(broken({ clauses: county.clauses, ...change }));
    expect(reading.faults).toEqual([fault]);
    const standards = selectStandards(asOf, [reading.pack!]);
    expect(standards.figure("E01", "hours")).toBe("clauses" in change ? 32 : 40);
    expect(standards.clause("M06").period).toBe("month");
  });
  test("every fault is a sentence in both languages", () => {
    const faults: PackFault[] = [
      { kind: "notJson" },
      { kind: "notPack", path: "level" },
      { kind: "newerFormat", format: 2 },
      { kind: "unknownClause", id: "Z99" },
      { kind: "twice", id: "M04" },
      { kind: "unknownFigure", id: "V07", name: "x" },
      { kind: "outOfRange", id: "E01", name: "hours", value: 1, min: 2, max: 3 },
      { kind: "badPeriod", id: "M06", period: "year" },
      { kind: "conflict", id: "E01", what: "hours", packs: ["a", "b"] },
      { kind: "badYear", year: 2027, date: "x" },
      { kind: "noHeader" },
      { kind: "badCell", row: 3, text: "x" },
    ];
    for (const fault of faults) {
      expect(describePackFault(fault, "zh")).toMatch(/[一-龥].*。$/);
      expect(describePackFault(fault, "en")).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe("the 支部标准 table", () => {
  test("says what the pack says, and reads back as it", () => {
    const rows = packToRows(selectStandards(asOf, [county]).clauses);
    const reading = packFromTable([["标准包编号", "县委", "版本", "3"], ["层级：", "上级党委"], ...rows]);
    expect(reading.faults).toEqual([]);
    expect(reading.pack).toMatchObject({ id: "县委", version: "3", level: "superior" });
    expect(new Map(reading.pack!.clauses.map((change) => [change.id, change]))).toEqual(
      new Map([
        ["M04", { id: "M04", period: "month", reason: "县委通知" }],
        ["E01", { id: "E01", values: { hours: 40 } }],
      ]),
    );
  });
  test("a table nobody changed changes nothing", () => {
    expect(packFromTable(packToRows(selectStandards(asOf).clauses)).pack!.clauses).toEqual([]);
  });
  const head = ["条款", "启用", "项目", "标准值", "周期", "理由"];
  test.each([
    ["with its unit", ["E01", "", "学时", "40学时", "", ""], { id: "E01", values: { hours: 40 } }],
    ["in full width", ["E01", "", "学时", "４０", "", ""], { id: "E01", values: { hours: 40 } }],
    ["switched off", ["e02", "否", "", "", "", "县里已统一"], { id: "E02", on: false, reason: "县里已统一" }],
    ["period in words", ["M04", "是", "次数", 1, "每半年", ""], { id: "M04", period: "half" }],
  ])("reads a figure %s", (_name, row, change) => {
    expect(packFromTable([head, row])).toMatchObject({ pack: { clauses: [change] }, faults: [] });
  });
  test.each<[string, (string | number)[], PackFault]>([
    ["words for a figure", ["E01", "", "学时", "若干", "", ""], { kind: "badCell", row: 2, text: "若干" }],
    ["an odd switch", ["E01", "也许", "", "", "", ""], { kind: "badCell", row: 2, text: "也许" }],
    ["an odd period", ["M04", "", "", "", "随时", ""], { kind: "badCell", row: 2, text: "随时" }],
    ["an unknown clause", ["Z99", "是", "", "", "", ""], { kind: "unknownClause", id: "Z99" }],
    [
      "out of range",
      ["E01", "", "学时", 9999, "", ""],
      { kind: "outOfRange", id: "E01", name: "hours", value: 9999, min: 0, max: 400 },
    ],
  ])("%s is said and changes nothing", (_name, row, fault) => {
    const reading = packFromTable([head, row]);
    expect(reading.faults).toEqual([fault]);
    expect(selectStandards(asOf, [reading.pack!]).figure("E01", "hours")).toBe(32);
  });
  test("without its header nothing is used", () => {
    expect(packFromTable([["E01", "是", "学时", 40]])).toEqual({ faults: [{ kind: "noHeader" }] });
  });
});

test("labels tell the figures of a clause apart", () => {
  for (const record of RECORDS) {
    const labels = Object.values(record.adjustable).map((figure) => figure.label.zh);
    expect(new Set(labels).size).toBe(labels.length);
  }
});
