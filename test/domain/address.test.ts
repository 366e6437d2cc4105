import fc from "fast-check";
import {
  cellName,
  columnIndex,
  columnLetters,
  parseCellName,
  parseRectName,
  quoteSheet,
  rectName,
} from "../../src/domain/address";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
});

test.each(["XFE", "A1", "", "ABCD", "甲"])("%s is no column", (letters) =>
  expect(columnIndex(letters)).toBeUndefined(),
);
test.each(["A0", "1A", "A1048577", "A", "$"])("%s is no cell", (name) => expect(parseCellName(name)).toBeUndefined());

test("cells go both ways", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1048576 }), fc.integer({ min: 1, max: 16384 }), (row, column) => {
      expect(parseCellName(cellName(row, column))).toEqual({ row, column });
    }),
  );
});

test("a rectangle is read whichever corners are given", () => {
  expect(parseRectName("$C$3:A1")).toEqual({ top: 1, left: 1, bottom: 3, right: 3 });
  expect(rectName({ top: 2, left: 2, bottom: 2, right: 2 })).toBe("B2");
  expect(quoteSheet("小组'一")).toBe("'小组''一'");
});
