import fc from "fast-check";
import {
  CHECKS,
  describeFinding,
  describeVerdict,
  clauseTitle,
  checkSteps,
  limit,
  runChecks,
  openReport,
} from "../../src/checks";
import { fromIso } from "../../src/domain/calendar-date";
import type { CheckReport, Finding } from "../../src/domain/finding";
import { type Pack, selectStandards } from "../../src/standards";
import { type BookInput, type MeetingRow, buildBooks } from "../support/books-builder";
import { monthly, roster } from "../support/rosters";

const asOf = fromIso("2025-12-31")!;
const run = (input: BookInput, packs: readonly Pack[] = []): CheckReport =>
  runChecks(buildBooks(input), { asOf, year: 2025, standards: selectStandards(asOf, packs) });

const GAPS: BookInput = {
  members: roster(9, [{ name: "新人", type: "预备党员", joined: "2024-06-20", id: "110101900307123" }]),
  meetings: [
    ...monthly(2025, "10", [1, 2, 3, 5]).map((date): MeetingRow => ({ date, kinds: ["支委会"], host: "党员二甲" })),
    {
      date: "2025-03-05",
      kinds: ["党员大会"],
      place: null,
      recorder: null,
      expected: 9,
      actual: 8,
      leave: 0,
      attendees: "党员一甲、党员一甲",
      absentList: null,
    },
    { date: "2026-03-05", kinds: ["党课"] },
  ],
  study: [{ names: "全体党员", hours: 20 }],
};

describe("a report", () => {
  const report = run(GAPS);
  test("is the same bytes each time, and in steps", () => {
    expect(JSON.stringify(run(GAPS))).toBe(JSON.stringify(report));
    const steps = checkSteps(buildBooks(GAPS), { asOf, year: 2025, standards: selectStandards(asOf) });
    let last = steps.next();
    const seen: number[] = [];
    while (!last.done) {
      seen.push(last.value.done);
      expect(last.value.total).toBe(CHECKS.length);
      last = steps.next();
    }
    // A check that pauses tells its own place again.
    expect([...new Set(seen)]).toEqual(CHECKS.map((_, i) => i));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(JSON.stringify(last.value)).toBe(JSON.stringify(report));
  });
  test("is ordered by severity, then by the order of checks", () => {
    const weight = { must: 0, should: 1, look: 2 };
    const places = report.findings.map(
      (f) => weight[f.severity] * 1000 + CHECKS.findIndex((c) => c.meta.code === f.code),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
  test("has a finding for every unmet verdict, and no other of that code", () => {
    const unmet = report.verdicts
      .filter((v) => v.verdict === "unmet")
      .map((v) => `${v.clause} ${JSON.stringify(v.subject)} ${v.period}`);
    const clauses = new Set(report.verdicts.map((v) => v.clause));
    expect(unmet.length).toBeGreaterThan(10);
    expect(
      report.findings
        .filter((f) => clauses.has(f.code))
        .map((f) => `${f.code} ${JSON.stringify(f.subject)} ${f.period}`)
        .sort(),
    ).toEqual(unmet.sort());
  });
  test("gives one finding for each code and row, K01 for each cell", () => {
    const keys = report.findings.map((f) =>
      [f.code, JSON.stringify(f.subject), f.period, f.code === "K01" ? f.args["field"] : ""].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(report.findings.filter((f) => f.code === "K01" && f.messageId === "blank").length).toBe(2);
  });
  test("says each thing in both languages, with the article and what kind of rule it is", () => {
    for (const finding of report.findings) {
      for (const language of ["zh", "en"] as const) {
        const { what, why, fix } = describeFinding(finding, language);
        for (const part of [what, why, fix]) expect(part).not.toMatch(/undefined|NaN|\{|\[object|^$/);
      }
      expect(describeFinding(finding, "zh").why).toMatch(/依据：.*（(条例|惯例|逻辑|规划|单位|地方)）/);
    }
    for (const verdict of report.verdicts) expect(describeVerdict(verdict, "zh").what).not.toMatch(/undefined|NaN/);
  });
  test("never shows an ID number", () => {
    expect(JSON.stringify(report)).not.toContain("110101900307123");
  });
});

describe("words", () => {
  test("a pack's figure stands in the basis", () => {
    const packs: Pack[] = [
      { format: 1, id: "p", version: "1", level: "branch", clauses: [{ id: "M04", period: "month" }] },
    ];
    const standards = selectStandards(asOf, packs);
    const finding = runChecks(buildBooks({ empty: ["meetings"] }), { asOf, year: 2025, standards }).findings.find(
      (f) => f.code === "M04",
    )!;
    expect(finding.period).toBe("2025-01");
    expect(describeFinding(finding, "zh", standards.texts).why).toContain("惯例每月 1 次");
  });
  test("titles", () => {
    expect([clauseTitle("M01", "zh"), clauseTitle("M01", "en"), clauseTitle("Z99", "zh")]).toEqual([
      "党员大会",
      "Members' meeting",
      "Z99",
    ]);
  });
  test("an unknown verdict says what is missing", () => {
    const verdict = run({ members: roster(9) }).verdicts.find((v) => v.clause === "M01")!;
    expect(describeVerdict(verdict, "zh")).toMatchObject({
      what: "2025年第一季度 党员大会：无法判断，缺少会议台账。",
      fix: "补上会议台账后重新检查。",
    });
  });
});

describe("keys", () => {
  const keysOf = (report: CheckReport, code: string): string[] =>
    report.findings.filter((f) => f.code === code).map((f) => f.key);
  test("are unique and outlive a row that moves", () => {
    const all = run(GAPS).findings.map((f) => f.key);
    expect(new Set(all).size).toBe(all.length);
    const moved = run({ ...GAPS, meetings: [{ date: "2025-01-02", kinds: ["其他"] }, ...GAPS.meetings!] });
    for (const code of ["M14", "K01", "X13", "Q10"]) expect(keysOf(moved, code)).toEqual(keysOf(run(GAPS), code));
  });
  test("hold no name", () => {
    for (const finding of run(GAPS).findings) expect(finding.key).toMatch(/^[A-Z]\d{2}-[0-9a-z]+(\.\d+)?$/);
  });
  test("已核对 takes a look out of the list, never a must", () => {
    const whole = run(GAPS);
    const { report, acknowledged } = openReport(
      whole,
      whole.findings.map((f) => f.key),
    );
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.every((f) => f.severity === "look")).toBe(true);
    expect(report.findings.length + acknowledged.length).toBe(whole.findings.length);
    expect(openReport(whole, []).report).toEqual(whole);
  });
});

describe("what a branch may set", () => {
  const pack = (settings: NonNullable<Pack["settings"]>, clauses: Pack["clauses"] = []): Pack[] => [
    { format: 1, id: "p", version: "1", level: "branch", clauses, settings },
  ];
  test("a clause that does not apply to it is exempt, and no finding", () => {
    const report = run(GAPS, pack({ exemptClauses: ["M02"] }));
    expect(new Set(report.verdicts.filter((v) => v.clause === "M02").map((v) => v.verdict))).toEqual(
      new Set(["exempt"]),
    );
    expect(report.findings.filter((f) => f.code === "M02")).toEqual([]);
  });
  test("a person it excuses", () => {
    const report = run(GAPS, pack({ exemptPersons: [{ name: "党员九甲", clauses: ["E01"] }] }));
    expect(
      report.verdicts.find((v) => v.clause === "E01" && "name" in v.subject && v.subject.name === "党员九甲")?.verdict,
    ).toBe("exempt");
    expect(report.verdicts.filter((v) => v.clause === "E01" && v.verdict === "unmet").length).toBeGreaterThan(5);
  });
  test("a check it switches off says nothing", () => {
    const report = run(GAPS, pack({}, [{ id: "M02", on: false }]));
    expect(report.verdicts.filter((v) => v.clause === "M02")).toEqual([]);
    expect(report.pack).toEqual({ id: "p", version: "1" });
  });
});

test("limit says how many are left off", () => {
  const findings = run(GAPS).findings as Finding[];
  expect(limit(findings, 3)).toEqual({ shown: findings.slice(0, 3), more: findings.length - 3 });
  expect(limit(findings, 999)).toEqual({ shown: findings, more: 0 });
});

describe("properties", () => {
  const kinds = fc.constantFrom("党员大会", "支委会", "党课", "主题党日") as fc.Arbitrary<"党员大会">;
  const good = fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), kind: kinds })
    .map(({ month, day, kind }): MeetingRow => ({
      date: `2025-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
      kinds: [kind],
      host: "党员一甲",
      topic: `议题${month}-${day}`,
    }));
  const plain = (report: CheckReport): Set<string> =>
    new Set(
      report.findings
        .filter((f) => !["X14", "X12", "M16"].includes(f.code))
        .map((f) => `${f.code} ${f.messageId} ${JSON.stringify(f.subject)} ${f.period ?? ""}`),
    );
  test("a row that complies adds no finding anywhere", () => {
    const base = plain(run(GAPS));
    fc.assert(
      fc.property(good, (row) =>
        [...plain(run({ ...GAPS, meetings: [...GAPS.meetings!, row] }))].every((finding) => base.has(finding)),
      ),
      { numRuns: 40 },
    );
  });
  test("one more meeting never makes a verdict worse", () => {
    const rank = { met: 3, exempt: 3, pending: 1, notDue: 1, unknown: 0, unmet: 0 };
    const before = run(GAPS);
    fc.assert(
      fc.property(good, (row) => {
        const after = run({ ...GAPS, meetings: [...GAPS.meetings!, row] });
        return after.verdicts.every((v, i) => rank[v.verdict] >= rank[before.verdicts[i]!.verdict]);
      }),
      { numRuns: 40 },
    );
  });
});
