import { columnLetters, MAX_COLUMN, MAX_ROW } from "../address";
import { formulaTokens, type FormulaToken, type RefPoint } from "./formula-tokens";

/** The formula as it reads when copied by so many rows and columns: fixed parts stay, others move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaTokens(formula)
    .map((token) =>
      token.kind === "reference" ? writeReference(token, (point) => movePoint(point, rows, columns)) : token.text,
    )
    .join("");
}

/** Writes a reference with its points changed; `undefined` for a point means that it is gone. */
export function writeReference(
  token: Extract<FormulaToken, { kind: "reference" }>,
  change: (point: RefPoint) => RefPoint | undefined,
): string {
  const first = change(token.first);
  const last = token.last ? change(token.last) : undefined;
  const before = token.qualifier === undefined ? "" : `${token.qualifier}!`;
  if (!first || (token.last && !last)) return `${before}#REF!`;
  return before + pointText(first) + (last ? `:${pointText(last)}` : "");
}

function movePoint(point: RefPoint, rows: number, columns: number): RefPoint | undefined {
  const row = point.row === undefined || point.rowFixed ? point.row : wrap(point.row + rows, MAX_ROW);
  const column =
    point.column === undefined || point.columnFixed ? point.column : wrap(point.column + columns, MAX_COLUMN);
  return { ...point, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

/** Relative references run round the edge of the sheet, as in Excel. */
function wrap(value: number, max: number): number {
  return ((value - 1 + max) % max) + 1;
}

export function pointText(point: RefPoint): string {
  const column = point.column === undefined ? "" : `${point.columnFixed ? "$" : ""}${columnLetters(point.column)}`;
  const row = point.row === undefined ? "" : `${point.rowFixed ? "$" : ""}${point.row}`;
  return column + row;
}
