import { runChecks } from "../../../src/checks";
import { cellName } from "../../../src/domain/address";
import { readBooks } from "../../../src/intake";
import { selectStandards } from "../../../src/standards";
import { buildSnapshot } from "../../support/snapshot-builder";

const header = {
  A1: "会议台账",
  A2: "会议时间",
  B2: "会议类型",
  C2: "会议议题",
  D2: "会议内容",
  E2: "会议地点",
  F2: "主持人",
  G2: "记录人",
};

/** Code and cells of the findings on votes of one row whose vote is told in its content. */
function votes(content: string, more: Record<string, string | number> = {}): string[] {
  const row = {
    A3: "2025-03-20",
    B3: "党员大会",
    C3: "讨论接收张三为预备党员",
    D3: content,
    E3: "一室",
    F3: "甲一",
    G3: "乙一",
  };
  const books = readBooks(buildSnapshot({ 会议: { cells: { ...header, ...row, ...more } } }), { year: 2025 });
  const asOf = { year: 2025, month: 12, day: 31 };
  const { findings } = runChecks(books, { asOf, year: 2025, standards: selectStandards(asOf) });
  return findings
    .filter(({ code }) => /^(Q0[135]|X18)$/.test(code))
    .map(({ code, at }) => `${code} ${at.map((cell) => cellName(cell.row, cell.column)).join(" ")}`);
}

test("a vote told in words is judged, and the cell that tells it carries the finding", () => {
  expect(votes("应到会有表决权党员9名，实到4名；赞成4票，反对0票，弃权0票，表决通过。")).toEqual(["Q03 D3"]);
  expect(votes("应到会有表决权党员9名，实到8名；赞成7票，反对0票，弃权0票，表决通过。")).toEqual(["X18 D3"]);
  expect(votes("应到会有表决权党员9名，实到8名；赞成8票，反对0票，弃权0票，表决通过。")).toEqual([]);
});

test("columns win over words", () => {
  const columns = { H2: "应到会有表决权人数", I2: "实到有表决权人数", H3: 9, I3: 4 };
  expect(votes("应到会有表决权党员9名，实到8名，讨论情况略。", columns)).toEqual(["Q03 I3"]);
});
