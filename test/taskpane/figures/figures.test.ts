import type { CheckReport, Finding, Verdict, VerdictWord } from "../../../src/domain/finding";
import { selectStandards } from "../../../src/standards";
import { groupFindings } from "../../../src/taskpane/figures/finding-groups";
import { memberBars, nameOf } from "../../../src/taskpane/figures/member-bars";
import { rowSummary } from "../../../src/taskpane/figures/row-summary";
import { standingOf } from "../../../src/taskpane/figures/standing";
import { outlookOf } from "../../../src/checks";
import { dueDays } from "../../../src/taskpane/figures/upcoming";
import { spanOf, yearGrid } from "../../../src/taskpane/figures/year-grid";
import { BOOKS, PEOPLE, REPORT, TODAY } from "../fixture/branch-year";

const isPersonal = (clause: string) => clause.startsWith("E") || clause === "M12";
const verdict = (clause: string, word: VerdictWord, more: Partial<Verdict> = {}): Verdict => ({
  clause,
  verdict: word,
  period: "2025",
  subject: { type: "branch" },
  evidence: [],
  ...more,
});
const reportOf = (verdicts: readonly Verdict[], findings: readonly Finding[] = []): CheckReport => ({
  ...REPORT,
  verdicts,
  findings,
});
const finding = (severity: Finding["severity"], type: "branch" | "meeting", code: string): Finding => ({
  code,
  severity,
  messageId: "m",
  subject: type === "branch" ? { type } : { type, sheet: "会议", row: 2 },
  at: [],
  basis: [],
  args: {},
  key: code,
});

describe("standing", () => {
  test.each<[VerdictWord[], VerdictWord]>([
    [["met", "unmet", "met"], "unmet"],
    [["met", "unknown"], "unknown"],
    [["met", "pending", "notDue"], "pending"],
    [["met", "notDue", "exempt"], "met"],
    [["notDue", "exempt"], "notDue"],
    [["exempt", "exempt"], "exempt"],
  ])("a clause with %p stands as %s", (words, expected) => {
    const { total, counts } = standingOf(
      reportOf(words.map((word, i) => verdict("M01", word, { period: `2025-0${i + 1}` }))),
    );
    expect(total).toBe(1);
    expect(counts[expected]).toBe(1);
  });

  test("unknown is counted apart and never as anything else", () => {
    const { counts, unknown } = standingOf(REPORT);
    expect(counts.unknown).toBe(3);
    expect(unknown.map((one) => one.clause)).toEqual(["M09", "E02", "M12"]);
    expect(Object.values(counts).reduce((sum, n) => sum + n)).toBe(10);
  });

  test("a standard that is not met is more urgent than a slip of the pen, however grave the slip", () => {
    const gap = { ...finding("should", "branch", "M01"), basis: ["M01"], period: "2025-Q3" };
    const verdict = { clause: "M01", subject: { type: "branch" }, period: "2025-Q3", verdict: "unmet", evidence: [] };
    const slip = finding("must", "meeting", "Q10");
    expect(standingOf(reportOf([verdict as Verdict], [slip, gap])).worst?.code).toBe("M01");
    expect(standingOf(reportOf([], [slip, gap])).worst?.code).toBe("Q10");
  });

  test("the worst is a must of the branch, then any must, and never a look", () => {
    expect(standingOf(reportOf([], [finding("look", "branch", "X14")])).worst).toBeUndefined();
    expect(
      standingOf(reportOf([], [finding("should", "branch", "M01"), finding("must", "meeting", "Q10")])).worst?.code,
    ).toBe("Q10");
    expect(
      standingOf(reportOf([], [finding("must", "meeting", "Q10"), finding("must", "branch", "M08")])).worst?.code,
    ).toBe("M08");
  });
});

describe("year grid", () => {
  test.each([
    ["2025-01", [1, 1]],
    ["2025-12", [12, 1]],
    ["2025-Q3", [7, 3]],
    ["2025-H2", [7, 6]],
    ["2025", [1, 12]],
    ["2024-Q3", undefined],
    ["2025-Q5", undefined],
  ])("%s covers %p", (period, span) => expect(spanOf(period, 2025)).toEqual(span));

  test("every row covers the months it is judged for, in order", () => {
    const rows = yearGrid(REPORT, isPersonal);
    expect(rows.map((row) => row.clause)).toEqual(["M01", "M02", "M03", "M04", "M06", "M08", "M09"]);
    for (const row of rows) expect(row.cells.reduce((sum, cell) => sum + cell.span, 0)).toBe(12);
  });

  test("verdicts of groups are one cell, as bad as the worst of them", () => {
    const may = yearGrid(REPORT, isPersonal).find((row) => row.clause === "M03")!.cells[4]!;
    expect(may).toMatchObject({ verdict: "unmet", missing: 1 });
    expect(may.verdicts).toHaveLength(2);
  });

  test("red is for must: gravity comes from the finding", () => {
    const rows = yearGrid(REPORT, isPersonal);
    expect(rows.find((row) => row.clause === "M08")!.cells[0]!.severity).toBe("must");
    expect(rows.find((row) => row.clause === "M01")!.cells[2]!.severity).toBe("should");
  });
});

describe("bars", () => {
  const [hours, committee] = memberBars(REPORT, isPersonal);

  test("the furthest behind comes first, the exempt are counted apart", () => {
    expect(nameOf(hours!.bars[0]!)).toBe(PEOPLE[0]);
    expect(hours).toMatchObject({ clause: "E01", exempt: 1, met: 7 });
    expect(hours!.bars).toHaveLength(15);
  });

  test("a clause nobody could be judged by has no bars and says so", () => {
    expect(committee).toMatchObject({ clause: "E02", bars: [], unknown: { verdict: "unknown" } });
  });

  test("where nobody can be judged the reason stands for all, and nobody is counted as short", () => {
    const member = (name: string) =>
      verdict("E01", "unknown", { subject: { type: "member", name }, missing: [{ ledger: "study" }] });
    const [group] = memberBars(reportOf([member("甲"), member("乙")]), isPersonal);
    expect(group).toMatchObject({ met: 0, unjudged: 2, unknown: { missing: [{ ledger: "study" }] } });
  });

  test("who cannot be judged stands last, not first as zero", () => {
    const member = (name: string, more: Partial<Verdict>) =>
      verdict("E01", "pending", { subject: { type: "member", name }, ...more });
    const [group] = memberBars(
      reportOf([member("甲", { verdict: "unknown" }), member("乙", { expected: 32, actual: 31 })]),
      isPersonal,
    );
    expect(group!.bars.map(nameOf)).toEqual(["乙", "甲"]);
  });
});

describe("groups of findings", () => {
  test.each([
    ["ledger", [undefined, "会议", "名册"]],
    ["person", [undefined, PEOPLE[1]]],
  ] as const)("by %s", (by, names) => {
    expect(groupFindings(REPORT.findings, by, BOOKS).map((group) => group.name)).toEqual(names);
  });

  test("no finding is lost or doubled by grouping", () => {
    for (const by of ["ledger", "standard", "person"] as const) {
      const all = groupFindings(REPORT.findings, by, BOOKS).flatMap((group) => group.findings);
      expect(new Set(all)).toEqual(new Set(REPORT.findings));
      expect(all).toHaveLength(REPORT.findings.length);
    }
  });
});

describe("what is coming up", () => {
  const standards = selectStandards(TODAY);
  const days = (report: CheckReport = REPORT) => dueDays(outlookOf(BOOKS, report, standards));

  test("day by day, the nearest first, quarters by their last day, nothing of hours", () => {
    const all = days();
    expect(all.map(({ by }) => by)).toEqual([...all.map(({ by }) => by)].sort());
    expect(all.find(({ by }) => by === "2025-12-31")!.parts).toContainEqual({
      clause: "M01",
      times: 1,
      groups: [],
      people: 0,
    });
    expect(all.flatMap(({ parts }) => parts.map(({ clause }) => clause))).not.toContain("E01");
  });

  test("groups stand together, and what is asked of each person is counted", () => {
    const talks = PEOPLE.slice(0, 3).map((name) =>
      verdict("M12", "pending", { subject: { type: "member", name }, expected: 1, actual: 0 }),
    );
    const groups = ["第一党小组", "第二党小组"].map((name) =>
      verdict("M03", "pending", { subject: { type: "group", name }, period: "2025-12", expected: 1, actual: 0 }),
    );
    expect(days(reportOf([...talks, ...groups]))).toEqual([
      {
        by: "2025-12-31",
        parts: expect.arrayContaining([
          { clause: "M12", times: 0, groups: [], people: 3 },
          { clause: "M03", times: 1, groups: ["第一党小组", "第二党小组"], people: 0 },
        ]),
      },
    ]);
  });

  test("the 年度 of 组织生活会 stays open into the next year", () => {
    expect(days(reportOf([verdict("M08", "pending", { expected: 1, actual: 0 })]))[0]!.by).toMatch(/^2026-/);
  });

  test.each<[VerdictWord]>([["met"], ["unmet"], ["exempt"], ["unknown"]])("nothing is announced for %s", (word) => {
    expect(days(reportOf([verdict("M01", word)]))).toEqual([]);
  });
});

test("a row is summed up by its date and kind", () => {
  expect(rowSummary(BOOKS, { sheet: "会议", row: 2 })).toBe("2025-03-05 党员大会");
  expect(rowSummary(BOOKS, { sheet: "别处", row: 2 })).toBe("");
});
