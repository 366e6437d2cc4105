/**
 * A formula moved down by some rows, as copying it would: relative rows move, `$` rows, whole columns, names and text in
 * quotes stay. Structured references (`[@实到]`) hold as they are.
 */
export function shiftFormula(formula: string, rows: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])/)
    .map((part, index) => (index % 2 === 1 ? part : shiftPlain(part, rows)))
    .join("");
}

function shiftPlain(text: string, rows: number): string {
  return text.replace(
    /(?<![A-Za-z0-9_.\u4e00-\u9fff])(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_(.\u4e00-\u9fff])/g,
    (whole, column, fixed, row) => (fixed === "$" ? whole : `${column}${fixed}${Number(row) + rows}`),
  );
}
