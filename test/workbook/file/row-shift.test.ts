import { moveFormula } from "../../../src/domain/formula/move-formula";
import { formulaTokens } from "../../../src/domain/formula/formula-tokens";
import { shiftAreas, shiftFormula, SpansSheets } from "../../../src/domain/formula/row-shift";

const insert = { sheet: "三会一课", at: 5, count: 2 };
const remove = { sheet: "三会一课", at: 5, count: -2 };

describe("references when rows come in before row 5", () => {
  test.each([
    ["SUM(C4:C5)", "SUM(C4:C7)"],
    ["SUM(C1:C4)", "SUM(C1:C4)"],
    ["A5+A4", "A7+A4"],
    ["$A$5*A$5", "$A$7*A$7"],
    ["SUM(A:A)+SUM(4:9)", "SUM(A:A)+SUM(4:11)"],
    ["SUM(A1:A1048576)", "SUM(A1:A1048576)"],
    ['IF(A6="A6",三会一课!B6,名册!B6)', 'IF(A8="A6",三会一课!B8,名册!B6)'],
    ["'三会一课'!$B$6:$B$9", "'三会一课'!$B$8:$B$11"],
    ["[1]三会一课!B6", "[1]三会一课!B6"],
    ["会议台账[日期]+LOG10(A6)", "会议台账[日期]+LOG10(A8)"],
    ["成员[[#This Row],[A6]]", "成员[[#This Row],[A6]]"],
    ["A6_名字+_A6+A6A", "A6_名字+_A6+A6A"],
    ["SUM(B6:OFFSET(B6,1,0))", "SUM(B8:OFFSET(B8,1,0))"],
    ["A1048575", "#REF!"],
    ["1E6+2.5E6", "1E6+2.5E6"],
    ['COUNTIF($B$4:$B$9,"党课*")&"""A6"', 'COUNTIF($B$4:$B$11,"党课*")&"""A6"'],
  ])("%s → %s", (before, after) => expect(shiftFormula(before, insert, true)).toBe(after));

  test("formulas of other sheets move only where they name this one", () => {
    expect(shiftFormula("A6+三会一课!A6+'三会一课'!A6:B7", insert, false)).toBe("A6+三会一课!A8+'三会一课'!A8:B9");
  });

  test("a sheet name in quotes with a quote in it", () => {
    expect(shiftFormula("'张''三'!A6", { ...insert, sheet: "张'三" }, false)).toBe("'张''三'!A8");
  });

  test("a reference through several sheets is not guessed at", () => {
    expect(() => shiftFormula("SUM('一月:三月'!A6)", insert, true)).toThrow(SpansSheets);
  });
});

describe("references when rows 5 and 6 go out", () => {
  test.each([
    ["SUM(C4:C7)", "SUM(C4:C5)"],
    ["SUM(C4:C5)", "SUM(C4:C4)"],
    ["SUM(C6:C9)", "SUM(C5:C7)"],
    ["SUM(C5:C6)", "SUM(#REF!)"],
    ["A5+A7", "#REF!+A5"],
  ])("%s → %s", (before, after) => expect(shiftFormula(before, remove, true)).toBe(after));
});

test("lists of areas move, grow, and lose what goes out", () => {
  expect(shiftAreas("A1:A4 B5 C4:C6 D:D", insert)).toBe("A1:A4 B7 C4:C8 D:D");
  expect(shiftAreas("A1:A4 B5 C4:C7", remove)).toBe("A1:A4 C4:C5");
});

test("a formula cut into pieces is the formula", () => {
  const formula = 'IF(AND(\'a b\'!$A$1:B2>=1,"x""y A1",成员[姓名]),[2]Sheet!C3,-1.5E+3%)';
  expect(
    formulaTokens(formula)
      .map((token) => token.text)
      .join(""),
  ).toBe(formula);
});

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
  ["名册!A1", 1, 1, "名册!B2"],
  ["A:A+1:1", 1, 1, "B:B+2:2"],
  ['"A1"&A1', 3, 0, '"A1"&A4'],
])("%s copied by %i rows and %i columns", (before, rows, columns, after) => {
  expect(moveFormula(before, rows, columns)).toBe(after);
});
