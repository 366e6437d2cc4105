import { planSheet } from "../../../src/plans";
import { buildBooks } from "../../support/books-builder";
import { BOOKS, context, finding, report, tableOf, verdict } from "../sample-context";

const at = { sheet: "会议", row: 6, column: 8 };

test("each finding is one row: place with a link, severity, room for the person's own words, key", () => {
  const plan = planSheet(
    "issues",
    context(
      report(
        [],
        [
          finding("K01", { severity: "must", at: [at], key: "K01-abc" }),
          finding("M01", { period: "2025-Q2" }),
          finding("O01"),
        ],
      ),
    ),
  );
  const lines = tableOf(plan);
  expect(lines[0]).toBe("序号|程度|位置|问题|依据|怎么补|责任人|整改时限|整改结果|编号");
  expect(lines[1]!.split("|").slice(0, 3)).toEqual(["1", "必须补齐", "会议 H6"]);
  const rows = plan.rows.slice(plan.headerRows[1]);
  expect(rows[0]![2]!.link).toEqual(at);
  expect(rows[0]!.slice(6, 9)).toEqual(Array(3).fill({ value: null, look: "input" }));
  expect(rows[0]![9]!.value).toBe("K01-abc");
  expect(rows[1]![2]!.link).toMatchObject({ sheet: "会议", row: 1 });
  expect(rows[2]![2]).toEqual({ value: "全支部", look: "wrapped" });
  expect(plan.keep).toEqual({ keyColumn: 10, columns: [7, 8, 9], firstRow: plan.headerRows[1] + 1 });
});

test("many cells are named up to two, then counted", () => {
  const cells = [8, 9, 10, 11, 12].map((column) => ({ ...at, column }));
  expect(tableOf(planSheet("issues", context(report([], [finding("D05", { at: cells })]))))[1]).toContain(
    "会议 H6、I6等5格",
  );
});

test("the legend counts by severity in the colours of the marks", () => {
  const plan = planSheet("issues", context(report([], [finding("M01"), finding("K01", { severity: "must" })])));
  const legend = plan.rows
    .flat()
    .filter(({ look }) => look === "must" || look === "should" || look === "look")
    .slice(0, 3);
  expect(legend.map(({ value }) => value)).toEqual(["必须补齐 1项", "建议完善 1项", "请核对 0项"]);
});

test("nothing found is never a bare all-good: what cannot be judged is named with what it lacks", () => {
  const plan = planSheet(
    "issues",
    context(report([verdict("M01", "2025-Q1", "unknown", { missing: [{ ledger: "meetings" }] })]), buildBooks({})),
  );
  const text = JSON.stringify(plan.rows);
  expect(text).toContain("没有发现问题");
  expect(text).toContain("党员大会（缺会议台账）");
});

test("English is complete", () => {
  const text = JSON.stringify(
    planSheet("issues", context(report([], [finding("M01", { period: "2025-Q2" })]), BOOKS, "en")).rows.slice(1),
  );
  expect(
    text.replace(/青杉小学党支部|会议 [A-Z]+\d+|"link":\{[^}]*\}|《[^》]*》|第[一二三四五六七八九十]+条/g, ""),
  ).not.toMatch(/[\u4e00-\u9fff]/);
});
