import { describeFinding, describeVerdict, runChecks } from "../../src/checks";
import { addDays, fromIso, toIso } from "../../src/domain/calendar-date";
import { type ClauseRecord, type Pack, type PackClause, RECORDS, selectStandards } from "../../src/standards";
import { type BookInput, buildBooks } from "../support/books-builder";

const pack = (...clauses: PackClause[]): Pack => ({
  format: 1,
  id: "county",
  version: "1",
  level: "superior",
  clauses,
});

/** What the run says of the books in short form, with a superior body's dated changes. */
function run(books: BookInput, asOf: string, year: number, ...clauses: PackClause[]) {
  const day = fromIso(asOf)!;
  const standards = selectStandards(day, [pack(...clauses)]);
  return { ...runChecks(buildBooks(books), { asOf: day, year, standards }), standards };
}

const asked = (report: ReturnType<typeof run>, clause: string): string[] =>
  report.verdicts.filter((v) => v.clause === clause).map((v) => `${v.period} ${v.verdict} ${v.expected ?? ""}`.trim());

/** A record as it stands, ended the day before, and with other figures from that day on. */
function dated(id: string, from: string, values: Readonly<Record<string, number>>): [ClauseRecord, ClauseRecord] {
  const { alsoBefore: _alsoBefore, ...record } = RECORDS.find((one) => one.id === id)!;
  const before = toIso(addDays(fromIso(from)!, -1));
  return [
    { ...record, on: true, alsoBefore: true, validTo: before },
    { ...record, on: true, validFrom: from, values: { ...record.values, ...values } },
  ];
}

const MEMBERS = [{ name: "张三", joined: "2010-06-01", full: "2011-06-01" }];

describe("text in force in the period", () => {
  test.each([
    ["2026-12-31", 2026, "2026 unmet 32"],
    ["2027-01-15", 2026, "2026 unmet 32"],
    ["2027-01-15", 2027, "2027 pending 40"],
    ["2028-03-01", 2027, "2027 unmet 40"],
    ["2026-06-30", 2027, "2027 notDue 40"],
  ])("a year, looked at on %s", (asOf, year, line) => {
    const report = run({ members: MEMBERS, study: [{ date: "2026-03-01", hours: 20, names: "张三" }] }, asOf, year, {
      id: "E01",
      from: "2027-01-01",
      values: { hours: 40 },
    });
    expect(asked(report, "E01")).toEqual([line]);
  });

  const HELD = ["02", "05", "08", "11"].map((month) => ({ date: `2025-${month}-10`, kinds: ["党员大会" as const] }));
  test.each([
    ["its first day", "2025-07-01"],
    ["the middle of it", "2025-08-15"],
    ["its last day", "2025-09-30"],
  ])("a quarter whose text changes on %s", (_, from) => {
    for (const asOf of ["2025-12-31", "2027-01-15"])
      expect(asked(run({ meetings: HELD }, asOf, 2025, { id: "M01", from, values: { times: 2 } }), "M01")).toEqual([
        "2025-Q1 met 1",
        "2025-Q2 met 1",
        "2025-Q3 unmet 2",
        "2025-Q4 unmet 2",
      ]);
  });

  test.each([
    ["2025-03-31", ["2025-02 met 1", "2025-03 unmet 2", "2025-04 unmet 2"]],
    ["2025-04-01", ["2025-02 met 1", "2025-03 met 1", "2025-04 unmet 2"]],
  ])("a month, the text changing on %s", (from, lines) => {
    const meetings = ["02", "03", "04"].map((month) => ({ date: `2025-${month}-10`, kinds: ["主题党日" as const] }));
    const report = run({ meetings }, "2025-12-31", 2025, { id: "M06", from, values: { times: 2 } });
    expect(asked(report, "M06").slice(1, 4)).toEqual(lines);
  });

  test("a text that judges by another period from the middle of the year on", () => {
    const meetings = [{ date: "2025-02-10", kinds: ["党课" as const] }];
    const lines = asked(
      run({ meetings }, "2025-12-31", 2025, { id: "M04", from: "2025-10-01", period: "month" }),
      "M04",
    );
    expect(lines.map((line) => line.split(" ")[0])).toEqual(
      expect.arrayContaining(["2025-Q1", "2025-Q2", "2025-Q3", "2025-10", "2025-11", "2025-12"]),
    );
    expect(lines).toHaveLength(6);
  });

  test("a rule switched on later asks nothing of earlier periods", () => {
    const from = run(
      { meetings: HELD },
      "2025-12-31",
      2025,
      { id: "M01", on: false },
      { id: "M01", from: "2025-07-01", on: true },
    );
    expect(asked(from, "M01")).toEqual(["2025-Q3 met 1", "2025-Q4 met 1"]);
    expect(from.findings.filter(({ code }) => code === "M01")).toEqual([]);
  });

  test.each([
    ["2025-09-30", []],
    ["2025-10-01", ["2025-10-01"]],
  ])("a step taken on %s is judged by its own day", (develop, late) => {
    const development = [{ name: "王新", activist: "2024-09-01", develop }];
    const changed = dated("V07", "2025-10-01", { months: 18 });
    for (const asOf of ["2025-12-31", "2027-01-15"]) {
      const day = fromIso(asOf)!;
      const standards = selectStandards(day, [], [...RECORDS.filter(({ id }) => id !== "V07"), ...changed]);
      const report = runChecks(buildBooks({ development }), { asOf: day, year: 2025, standards });
      expect(report.findings.filter(({ code }) => code === "V07").map(({ inForce }) => inForce)).toEqual(late);
    }
  });

  test("dues of a month are judged by the rate of that month", () => {
    const row = (month: string) => ({ name: "张三", base: 5000, monthlyDue: 75, month });
    const dues = [row("2025-03"), row("2025-09")];
    const day = fromIso("2025-12-31")!;
    const [old, next] = dated("D02", "2025-07-01", { rate2: 1.5 });
    const standards = selectStandards(day, [], [...RECORDS.filter(({ id }) => id !== "D02"), old, next]);
    const report = runChecks(buildBooks({ members: MEMBERS, dues }), { asOf: day, year: 2025, standards });
    expect(report.findings.filter(({ code }) => code === "D02").map(({ inForce }) => inForce)).toEqual(["2025-03-31"]);
  });

  test("the basis names the text used, of verdicts and of findings", () => {
    const change = { id: "M01", from: "2025-07-01", values: { times: 2 } };
    const report = run({ empty: ["meetings"] }, "2026-06-30", 2025, change);
    const words = (period: string): string => {
      const verdict = report.verdicts.find((v) => v.clause === "M01" && v.period === period)!;
      const finding = report.findings.find((f) => f.code === "M01" && f.period === period)!;
      const [said, found] = [
        describeVerdict(verdict, "zh", report.standards.texts).why,
        describeFinding(finding, "zh", report.standards.texts).why,
      ];
      expect(found).toBe(said);
      return said;
    };
    expect(words("2025-Q2")).toContain("1 次");
    expect(words("2025-Q3")).toContain("2 次");
  });

  test("a step of 2025 is told by the text of 2014 in 2027 too", () => {
    const development = [{ name: "王新", activist: "2025-01-01", develop: "2025-09-01" }];
    const report = run({ development }, "2027-01-15", 2025);
    const finding = report.findings.find(({ code }) => code === "V07")!;
    expect(describeFinding(finding, "zh", report.standards.texts).why).toContain("（2014年）");
  });
});
