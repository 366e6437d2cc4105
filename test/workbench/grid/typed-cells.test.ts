import { plainValue, TypedCells } from "../../../src/workbench/grid/typed-cells";

const SET = "sheet.mutation.set-range-values";
const FORMAT = "sheet.mutation.set.numfmt";

function gather(formulas: Record<string, string> = {}) {
  return new TypedCells(
    (id) => (id === "s1" ? "名册" : undefined),
    ({ row, column }) => formulas[`${row},${column}`],
  );
}

test.each([
  [{ v: "张三", t: 1 }, "张三"],
  [{ v: "330102198001011234", t: 4 }, "330102198001011234"],
  [{ v: 32, t: 2 }, 32],
  [{ v: 1, t: 3 }, true],
  [{ v: 0, t: 3 }, false],
  [{ v: "#REF!", t: undefined }, { error: "#REF!" }],
  [{ v: "#党员大会", t: 1 }, "#党员大会"],
  [{ v: "" }, null],
  [{ v: null, f: null }, null],
  [null, null],
  [{ p: { body: { dataStream: "第一行\r第二行\r\n" } } }, "第一行\n第二行"],
])("%j holds %j", (cell, value) => {
  expect(plainValue(cell as never)).toEqual(value);
});

test("a typed date brings its format, though it comes in two mutations", () => {
  const typed = gather();
  typed.take({ id: SET, params: { subUnitId: "s1", cellValue: { 3: { 2: { v: 45721, t: 2, f: null } } } } }, false);
  typed.take(
    {
      id: FORMAT,
      params: {
        subUnitId: "s1",
        refMap: { 0: { pattern: "yyyy-m-d" } },
        values: { 0: { ranges: [{ startRow: 3, endRow: 3, startColumn: 2, endColumn: 2 }] } },
      },
    },
    false,
  );
  expect(typed.flush()).toEqual([{ sheet: "名册", row: 4, column: 3, value: 45721, format: "yyyy-m-d" }]);
  expect(typed.flush()).toEqual([]);
});

test("the last value of a cell counts, a look alone does not", () => {
  const typed = gather();
  typed.take({ id: SET, params: { subUnitId: "s1", cellValue: { 0: { 0: { v: "甲" } } } } }, false);
  typed.take(
    { id: SET, params: { subUnitId: "s1", cellValue: { 0: { 0: { v: "乙" }, 1: { s: { bl: 1 } } } } } },
    false,
  );
  expect(typed.flush()).toEqual([{ sheet: "名册", row: 1, column: 1, value: "乙" }]);
});

test("a typed formula and a computed result carry the formula; what it spills does not count", () => {
  const typed = gather({ "1,1": "=B1+1", "2,1": "=A1*2" });
  typed.take({ id: SET, params: { subUnitId: "s1", cellValue: { 0: { 0: { f: "=B1+1" } } } } }, false);
  typed.take(
    { id: SET, params: { subUnitId: "s1", cellValue: { 1: { 0: { v: 4, t: 2 } }, 2: { 0: { v: 9, t: 2 } } } } },
    true,
  );
  expect(typed.flush()).toEqual([
    { sheet: "名册", row: 1, column: 1, value: null, formula: "=B1+1" },
    { sheet: "名册", row: 2, column: 1, value: 4, formula: "=A1*2" },
  ]);
});

test("other mutations and unknown sheets concern nobody", () => {
  const typed = gather();
  expect(typed.take({ id: "sheet.mutation.set-frozen", params: {} }, false)).toBe(false);
  typed.take({ id: SET, params: { subUnitId: "s9", cellValue: { 0: { 0: { v: 1 } } } } }, false);
  expect(typed.flush()).toEqual([]);
});
