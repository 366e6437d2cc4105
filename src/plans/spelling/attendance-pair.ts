/**
 * 应到 and 实到 in one cell, written as another cell of the column writes them: `18/16`, `应到18人，实到16人`. The example's
 * first two numbers are replaced; one with further numbers (缺席 …) is no example.
 */
export function writeAttendancePair(examples: readonly string[], expected: number, actual: number): string {
  const example = [...examples].reverse().find((text) => (text.match(/\d+/g) ?? []).length === 2);
  if (!example) return `应到${expected}人，实到${actual}人`;
  // 实到16应到18: the words tell which number is which.
  const reversed =
    example.includes("实到") && example.includes("应到") && example.indexOf("实到") < example.indexOf("应到");
  const figures = reversed ? [actual, expected] : [expected, actual];
  let place = 0;
  return example.replace(/\d+/g, () => String(figures[place++]));
}
