import { shiftFormula } from "../../../src/plans/register/shift-formula";

test.each([
  ["=H5/G5", "=H6/G6"],
  ["=H$5/$G5", "=H$5/$G6"],
  ["=SUM(B2:B9)", "=SUM(B3:B10)"],
  ['=IF(A5="A5","A5",B5)', '=IF(A6="A5","A5",B6)'],
  ["='A5表'!B5+1", "='A5表'!B6+1"],
  ["=[@实到]/[@应到]", "=[@实到]/[@应到]"],
  ["=ROW()-3", "=ROW()-3"],
  ["=LOG10(A5)", "=LOG10(A6)"],
  ['=COUNTIF(名册A1,"x")', '=COUNTIF(名册A1,"x")'],
  ["=SUM(B:B)", "=SUM(B:B)"],
])("%s one row down is %s", (formula, expected) => expect(shiftFormula(formula, 1)).toBe(expected));
