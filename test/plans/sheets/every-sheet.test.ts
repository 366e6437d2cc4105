import { NATIONAL_PACK } from "../../../src/standards";
import type { Language } from "../../../src/domain/language";
import { planSheet, REPORTS } from "../../../src/plans";
import { buildBooks } from "../../support/books-builder";
import { BOOKS, context, finding, report, verdict } from "../sample-context";

const checked = report(
  [
    verdict("M01", "2025-Q1", "met", { expected: 1, actual: 1 }),
    verdict("E01", "2025", "pending", {
      subject: { type: "member", name: "罗立诚", row: 4 },
      expected: 32,
      actual: 7.5,
      evidence: [],
    }),
  ],
  [finding("M01", { period: "2025-Q2" })],
);
const languages: readonly Language[] = ["zh", "en"];
const cases = REPORTS.flatMap(({ id }) => languages.map((language) => [id, language] as const));

test.each(cases)("%s (%s): a sheet that Excel can hold and a reader can hand in", (id, language) => {
  const plan = planSheet(id, context(checked, BOOKS, language));
  const width = plan.widths.length;
  expect(plan.name.length).toBeLessThanOrEqual(31);
  expect(plan.name).not.toMatch(/[:\\/?*[\]]/);
  expect(plan.rows.every((row) => row.length <= width)).toBe(true);
  expect(plan.landscape).toBe(true);
  expect(plan.footer).toContain(NATIONAL_PACK.version);
  expect(plan.footer).toMatch(/2025.*10/);
  expect(plan.rows[0]![0]!.look).toBe("title");
  for (const rect of plan.merges) expect(rect.right).toBeLessThanOrEqual(width);
  for (const row of plan.rows.slice(plan.headerRows[0] - 1, plan.headerRows[1])) expect(row).toHaveLength(width);
  for (const height of Object.values(plan.heights ?? {})) expect(height).toBeLessThanOrEqual(409);
});

test.each(cases)("%s (%s): the same context gives the same plan, and no id is in it", (id, language) => {
  const first = JSON.stringify(planSheet(id, context(checked, BOOKS, language)));
  expect(JSON.stringify(planSheet(id, context(checked, BOOKS, language)))).toBe(first);
  expect(first).not.toContain("990101");
});

test.each(cases)("%s (%s): merges do not overlap", (id, language) => {
  const taken = new Set<string>();
  for (const { top, left, bottom, right } of planSheet(id, context(checked, BOOKS, language)).merges) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        expect(taken.has(`${row}:${column}`)).toBe(false);
        taken.add(`${row}:${column}`);
      }
  }
});

test.each(REPORTS.map(({ id }) => id))("%s can be made from books that hold nothing", (id) => {
  expect(() => planSheet(id, { ...context(report([]), buildBooks({})), branchName: "" })).not.toThrow();
});

test.each(REPORTS.filter(({ id }) => id !== "checks").map(({ id }) => id))("%s has the lines to be signed", (id) => {
  const text = planSheet(id, context(checked))
    .rows[1]!.map(({ value }) => value)
    .join("");
  for (const word of ["填报单位：青杉小学党支部", "填报人：", "审核人：", "日期："]) expect(text).toContain(word);
});

test("an id that no report bears is refused", () => {
  expect(() => planSheet("nothing", context(checked))).toThrow("nothing");
});
