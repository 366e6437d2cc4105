import { wordsFor } from "../../../src/i18n";
import type { RecognisedTable } from "../../../src/domain/ledger";
import { type Pack, RECORDS, readPackValue, selectStandards, PACK_FORMAT } from "../../../src/standards";
import { type Wish, above, branchPack, withWish, withoutClause } from "../../../src/taskpane/figures/branch-pack";
import { cellText, columnSamples } from "../../../src/taskpane/figures/column-samples";
import { fieldChoices, fieldLabel } from "../../../src/taskpane/figures/field-choices";
import { parseRowSpan, rowSpan, tableSentence } from "../../../src/taskpane/figures/table-sentence";
import { BOOKS, SNAPSHOT, TODAY } from "../fixture/branch-year";

const zh = wordsFor("zh");
const meetings = BOOKS.tables.find((table) => table.kind === "meetings")!;

describe("the sentence of a table", () => {
  test("says kind, header, number, doubled column and what was passed over", () => {
    const table: RecognisedTable = {
      ...meetings,
      sheet: "三会一课台账",
      headerRows: [3],
      records: 13,
      columns: [{ column: 6, header: "应到/实到", field: "expected/actual", confidence: 1, by: "words" }],
      skipped: [
        { row: 11, why: "blank" },
        { row: 2, why: "header" },
      ],
    };
    expect(tableSentence(table, zh)).toBe(
      "《三会一课台账》是会议台账，第 3 行是表头，13 次会议；“应到/实到”一列读成两个数；第 11 行空白，已跳过。",
    );
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

test.each([
  [[], ""],
  [[3], "3"],
  [[2, 3], "2-3"],
])("rows %p are written %p", (rows, text) => expect(rowSpan(rows)).toBe(text));

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
      const nameless = kinds
        .flatMap((kind) => fieldChoices(kind, "date"))
        .filter((field) => fieldLabel(field, words) === field);
      expect(nameless).toEqual([]);
    }
  });
});

describe("the branch's pack", () => {
  const county: Pack = {
    format: 1,
    id: "县委",
    version: "1",
    level: "superior",
    clauses: [{ id: "E01", values: { hours: 40 } }],
  };
  const empty = branchPack(undefined, undefined, { format: PACK_FORMAT, name: "第一党支部" }, TODAY);
  const clauseOf = (id: string, ...packs: Pack[]) => selectStandards(TODAY, packs).clause(id);
  const wish = (id: string, values: Record<string, number>, more: Partial<Wish> = {}): Wish => ({
    ...above(clauseOf(id), undefined),
    reason: "镇党委要求",
    ...more,
    values,
  });
  const changed = withWish(empty, clauseOf("M04"), wish("M04", { times: 2 }), TODAY);

  test("a change reaches the standards with its reason, and goes again", () => {
    expect(changed).toMatchObject({
      id: "第一党支部",
      level: "branch",
      clauses: [{ id: "M04", values: { times: 2 }, reason: "镇党委要求" }],
    });
    expect(clauseOf("M04", changed).changed[0]).toMatchObject({ what: "times", from: 1, to: 2, reason: "镇党委要求" });
    expect(clauseOf("M04", withoutClause(changed, "M04", TODAY)).changed).toEqual([]);
  });

  test("a second change of a clause replaces the first; as above again, nothing of it is kept", () => {
    const off = withWish(changed, clauseOf("M04", changed), wish("M04", { times: 1 }, { on: false }), TODAY);
    expect(off.clauses).toEqual([{ id: "M04", on: false, reason: "镇党委要求" }]);
    expect(withWish(off, clauseOf("M04", off), wish("M04", { times: 1 }), TODAY).clauses).toEqual([]);
  });

  test("the layer above is that of the superior body, not of the nation", () => {
    const looser = withWish(empty, clauseOf("E01", county), wish("E01", { hours: 32 }), TODAY);
    expect(looser.clauses).toMatchObject([{ id: "E01", values: { hours: 32 } }]);
    expect(above(clauseOf("E01", county, looser), looser.id).values).toMatchObject({ hours: 40 });
    expect(withWish(looser, clauseOf("E01", county, looser), wish("E01", { hours: 40 }), TODAY).clauses).toEqual([]);
  });

  test("what of a kept pack cannot be used here is not lost by a change", () => {
    const kept = {
      ...changed,
      clauses: [...changed.clauses, { id: "Z99", on: true }, { id: "E01", values: { hours: 9999 } }],
    };
    const inForce = readPackValue(kept).pack!;
    expect(inForce.clauses.map(({ id }) => id)).not.toContain("Z99");
    const after = withWish(
      branchPack(inForce, kept, { format: PACK_FORMAT, name: "x" }, TODAY),
      clauseOf("M01"),
      wish("M01", {}, { on: false }),
      TODAY,
    );
    expect(after.clauses).toEqual([...kept.clauses, { id: "M01", on: false, reason: "镇党委要求" }]);
  });

  test("there are clauses to change", () =>
    expect(RECORDS.some((record) => Object.keys(record.adjustable).length > 0)).toBe(true));
});
