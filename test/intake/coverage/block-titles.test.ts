import { readBooks } from "../../../src/intake";
import { buildSnapshot, type ShortCell } from "../../support/snapshot-builder";

/** A meeting list whose first block title stands above the header, the others between the rows. */
function blocks(dates: readonly string[]): Record<string, ShortCell> {
  const cells: Record<string, ShortCell> = { A1: "党支部工作记录", A2: "第一季度" };
  ["会议类型", "召开时间", "地点", "主题"].forEach((word, at) => (cells[`${"ABCD"[at]!}3`] = word));
  let row = 4;
  dates.forEach((date, at) => {
    if (at > 0 && at % 3 === 0) cells[`A${row++}`] = `第${"一二三四"[at / 3]!}季度`;
    Object.assign(cells, { [`A${row}`]: "主题党日", [`B${row}`]: date, [`C${row}`]: "会议室", [`D${row}`]: `主题${at}` });
    row++;
  });
  return cells;
}

const spansOf = (dates: readonly string[]) => {
  const books = readBooks(buildSnapshot({ 三会一课: { cells: blocks(dates) } }), { year: 2025 });
  return books.coverage.tables.filter(({ ledger }) => ledger === "meetings").map(({ limited }) => limited);
};

it("the title of the first of several blocks does not limit the table", () => {
  const year = Array.from({ length: 12 }, (_, month) => `2025年${month + 1}月8日`);
  expect(spansOf(year)).not.toContain(true);
});

it("a table of one quarter is limited to it, one slip of a date or not", () => {
  expect(spansOf(["2025年1月8日", "2025年2月8日", "2025年3月8日"])).toEqual([true]);
});
