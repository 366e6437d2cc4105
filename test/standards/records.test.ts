import { CHECKS } from "../../src/checks";
import { addDays, fromIso, toIso } from "../../src/domain/calendar-date";
import { TEXTS_READ } from "../../src/standards/data/readings";
import { RECORDS, citation, figureText, selectStandards } from "../../src/standards";

const byId = new Map<string, (typeof RECORDS)[number][]>();
for (const record of RECORDS) byId.set(record.id, [...(byId.get(record.id) ?? []), record]);

test.each([...byId])("%s: its texts neither overlap nor leave a gap", (_id, records) => {
  const inOrder = [...records].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  inOrder.forEach((record, i) => {
    expect(fromIso(record.validFrom)).toBeDefined();
    const next = inOrder[i + 1];
    if (next) expect(record.validTo).toBe(toIso(addDays(fromIso(next.validFrom)!, -1)));
  });
  expect(inOrder.slice(1).some((record) => record.alsoBefore)).toBe(false);
});

test.each(RECORDS.map((record) => [`${record.id} ${record.validFrom}`, record] as const))(
  "%s is whole",
  (_name, record) => {
    for (const words of [record.title, record.figure, record.judged, record.blind])
      expect(words.zh && words.en).toBeTruthy();
    expect(record.document).not.toBe("");
    for (const language of ["zh", "en"] as const) expect(figureText(record, language)).not.toMatch(/[?{}]/);
    for (const [name, bounds] of Object.entries(record.adjustable)) {
      const value = record.values[name];
      expect(value).toBeGreaterThanOrEqual(bounds.min);
      expect(value).toBeLessThanOrEqual(bounds.max);
    }
    if (record.origin === "条例" && record.confidence === "A")
      expect(record.sources.length + record.article.length).toBeGreaterThan(0);
  },
);

test("nothing of grade D is judged by default, E02 apart, which says what its figure rests on", () => {
  expect(RECORDS.filter((record) => record.confidence === "D" && record.on).map((record) => record.id)).toEqual([
    "E02",
  ]);
  expect(byId.get("E02")![0]!.figure.zh).toContain("2019—2023");
});

test("every record that is on by default says how its words were found, and when", () => {
  expect(
    RECORDS.filter((record) => record.on && !record.reading).map(({ id, validFrom }) => `${id} ${validFrom}`),
  ).toEqual([]);
  for (const { id, reading, article } of RECORDS) {
    if (!reading) continue;
    expect([id, [...reading.words].length <= 25, fromIso(reading.on) !== undefined]).toEqual([id, true, true]);
    if (reading.how === "read" || reading.how === "position") expect([id, article === ""]).toEqual([id, false]);
    if (reading.from) expect(TEXTS_READ).toHaveProperty(reading.from);
  }
});

test("what is custom is called custom", () => {
  expect(citation(byId.get("M04")![0]!, "zh")).toContain("（惯例）");
  expect(citation(byId.get("M04")![0]!, "en")).toContain("(custom)");
  expect(citation(byId.get("M01")![0]!, "zh")).toBe("《中国共产党支部工作条例（试行）》 第十一条（条例）");
});

test("every check has a clause of its own code that is meant to be judged", () => {
  expect(
    CHECKS.filter((check) => byId.get(check.meta.code)?.[0]?.severity === undefined).map((check) => check.meta.code),
  ).toEqual([]);
});

test("every rule that is meant to be judged and on has a check", () => {
  const checked = new Set(CHECKS.map((check) => check.meta.code));
  expect(
    [...byId.values()]
      .filter(([record]) => record!.severity !== undefined && record!.on && !checked.has(record!.id))
      .map(([record]) => record!.id),
  ).toEqual([]);
});

describe("a text of its day", () => {
  const standards = selectStandards(fromIso("2026-12-31")!);
  test.each([
    ["V08", "2026-05-10", undefined],
    ["V08", "2026-05-11", 5],
  ])("%s on %s asks for %s working days", (id, day, workdays) => {
    expect(standards.clauseFor(id, fromIso(day)!)?.values["workdays"]).toBe(workdays);
  });
  test.each([
    ["V07", "2010-01-01", "《中国共产党发展党员工作细则》（2014年）"],
    ["V07", "2026-05-10", "《中国共产党发展党员工作细则》（2014年）"],
    ["V07", "2026-05-11", "《中国共产党发展党员工作细则》（2026年修订）"],
  ])("%s on %s rests on %s", (id, day, document) => {
    expect(standards.clauseFor(id, fromIso(day)!)?.document).toBe(document);
  });
  test("asOf before the new text gives the old one", () => {
    expect(selectStandards(fromIso("2026-05-10")!).clause("V07").validTo).toBe("2026-05-10");
    expect(selectStandards(fromIso("2026-05-11")!).clause("V07").validTo).toBeUndefined();
  });
  test.each([
    ["V08", "2026-05-10", true],
    ["V08", "2026-05-11", false],
    ["V08", "2026-05-17", false],
    ["V08", "2026-05-18", true],
    ["V07", "2026-05-11", true],
    ["V16", "2026-05-17", true],
    ["V25", "2026-05-17", false],
  ])("%s on %s: certain which text asks, or both ask the same: %s", (id, day, certain) => {
    expect(standards.isCertain(id, fromIso(day)!)).toBe(certain);
  });
  test("an id that nobody knows is a fault of the program", () => {
    expect(() => standards.clause("Z99")).toThrow("Z99");
    expect(() => standards.figure("M01", "hours")).toThrow("M01");
  });
});
