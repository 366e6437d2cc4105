import { wordsFor } from "../../../src/i18n";
import type { RecognisedTable } from "../../../src/domain/ledger";
import { RECORDS, selectStandards } from "../../../src/standards";
import { branchPack, defaultOf, readPack, withClause, withoutClause } from "../../../src/taskpane/figures/branch-pack";
import { cellText, columnSamples } from "../../../src/taskpane/figures/column-samples";
import { fieldChoices, fieldLabel } from "../../../src/taskpane/figures/field-choices";
import { parseRowSpan, rowSpan, tableSentence } from "../../../src/taskpane/figures/table-sentence";
import { BOOKS, SNAPSHOT, TODAY } from "../fixture/branch-year";

const zh = wordsFor("zh");
const meetings = BOOKS.tables.find((table) => table.kind === "meetings")!;

describe("the sentence of a table", () => {
  test("says kind, header, number, doubled column and what was passed over", () => {
    const table: RecognisedTable = {
      ...meetings, sheet: "三会一课台账", headerRows: [3], records: 13,
      columns: [{ column: 6, header: "应到/实到", field: "expected/actual", confidence: 1, by: "words" }],
      skipped: [{ row: 11, why: "blank" }, { row: 2, why: "header" }],
    };
    expect(tableSentence(table, zh)).toBe("《三会一课台账》是会议台账，第 3 行是表头，13 次会议；“应到/实到”一列读成两个数；第 11 行空白，已跳过。");
  });

  test("names a few rows and counts the rest", () => {
    const skipped = [4, 6, 8, 10, 12, 14].map((row) => ({ row, why: "total" as const }));
    expect(tableSentence({ ...meetings, skipped }, zh)).toContain("；第 4、6、8、10 行等 6 行是合计，已跳过。");
  });

  test("tells forms and tables without header", () => {
    expect(tableSentence({ ...meetings, shape: "form", headerRows: [] }, zh)).toContain("一张一份");
    expect(tableSentence({ ...meetings, headerRows: [] }, zh)).toContain("没有表头");
  });
});

test.each([
  ["3", [3]],
  [" 2-3 ", [2, 3]],
  ["2～4", [2, 3, 4]],
  ["3-2", undefined],
  ["0", undefined],
  ["1-9", undefined],
  ["三", undefined],
  ["", undefined],
])("header rows written %p are %p", (text, rows) => expect(parseRowSpan(text)).toEqual(rows));

test.each([[[], ""], [[3], "3"], [[2, 3], "2-3"]])("rows %p are written %p", (rows, text) => expect(rowSpan(rows)).toBe(text));

describe("samples of a column", () => {
  test.each([
    [{ column: 1, value: 45721, format: "yyyy/m/d" }, "2025-03-05"],
    [{ column: 1, value: 45721, format: 'yyyy"年"m"月"d"日"' }, "2025-03-05"],
    [{ column: 1, value: 45721 }, "45721"],
    [{ column: 1, value: 0.5, format: "0%" }, "0.5"],
    [{ column: 1, value: { error: "#N/A" } }, "#N/A"],
    [{ column: 1, value: "  三会\n一课 " }, "三会 一课"],
    [{ column: 1, value: "这是一段很长很长很长很长很长的内容" }, "这是一段很长很长很长很长很长的内…"],
  ])("%p is seen as %p", (cell, text) => expect(cellText(cell, false)).toBe(text));

  test("three different values of rows that are records", () => {
    expect(columnSamples(SNAPSHOT, meetings, 1)).toEqual(["2025-05-06", "2025-06-06", "2025-07-07"]);
    expect(columnSamples(SNAPSHOT, { ...meetings, skipped: [{ row: 3, why: "total" }] }, 1)[1]).toBe("2025-07-07");
    expect(columnSamples(SNAPSHOT, meetings, 2)).toEqual(["党员大会"]);
    expect(columnSamples(SNAPSHOT, { ...meetings, sheet: "没有" }, 1)).toEqual([]);
  });
});

describe("fields", () => {
  test("the field a column has now can always be chosen", () => {
    expect(fieldChoices("meetings", "hours.3")[0]).toBe("hours.3");
    expect(fieldChoices("meetings", "date").filter((field) => field === "date")).toHaveLength(1);
  });

  test.each([
    ["date", "日期"],
    ["hours.3", "3 月学时"],
    ["name#2", "姓名 2"],
    ["strange", "strange"],
  ])("%s is called %s", (field, label) => expect(fieldLabel(field, zh)).toBe(label));

  test("every field that can be chosen has a word in both languages", () => {
    const kinds = Object.keys(zh.recognised.kinds) as (keyof typeof zh.recognised.kinds)[];
    for (const words of [zh, wordsFor("en")]) {
      const nameless = kinds.flatMap((kind) => fieldChoices(kind, "date")).filter((field) => fieldLabel(field, words) === field);
      expect(nameless).toEqual([]);
    }
  });
});

describe("the branch's pack", () => {
  const empty = branchPack(undefined, TODAY);
  const changed = withClause(empty, { id: "M04", values: { times: 2 }, reason: "镇党委要求" }, TODAY);

  test("a change reaches the standards with its reason, and goes again", () => {
    const clause = selectStandards(TODAY, [changed]).clause("M04");
    expect(clause.values["times"]).toBe(2);
    expect(clause.changed[0]).toMatchObject({ what: "times", from: defaultOf("M04", "times"), to: 2, reason: "镇党委要求" });
    expect(selectStandards(TODAY, [withoutClause(changed, "M04", TODAY)]).clause("M04").changed).toEqual([]);
  });

  test("a second change of a clause replaces the first", () => {
    expect(withClause(changed, { id: "M04", on: false }, TODAY).clauses).toEqual([{ id: "M04", on: false }]);
  });

  test("a damaged one is left out", () => {
    for (const kept of [null, 3, "x", {}, { id: 3, clauses: [] }, { id: "a", clauses: {} }]) expect(branchPack(kept, TODAY)).toEqual(empty);
  });

  test("what is exported can be imported", () => {
    expect(readPack(JSON.stringify(changed))).toEqual({ pack: changed });
  });

  test.each([
    ["{", [{ kind: "not-json" }]],
    ["[]", [{ kind: "not-a-pack" }]],
    ["null", [{ kind: "not-a-pack" }]],
    ['{"format":99,"id":"a","clauses":[]}', [{ kind: "newer" }]],
    ['{"id":"a","clauses":[{"id":"ZZ9"},{"id":"M04","values":{"times":-1}}]}', [{ kind: "unknown-clause", id: "ZZ9" }, expect.objectContaining({ kind: "out-of-range", id: "M04", value: "-1" })]],
  ])("%s is refused with every fault", (text, faults) => expect(readPack(text)).toEqual({ faults }));

  test("there are clauses to change", () => expect(RECORDS.some((record) => Object.keys(record.adjustable).length > 0)).toBe(true));
});
