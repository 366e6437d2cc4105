import { readPlanTime } from "../../../src/intake/readers/plan-time";

function months(value: string | number): readonly number[] | string {
  const outcome = readPlanTime({ column: 1, value }, { year: 2025 });
  if (!outcome.ok) return outcome.why;
  return outcome.value.kind === "every" ? "every" : outcome.value.months;
}

test.each<[string | number, readonly number[] | string]>([
  ["3月", [3]],
  [3, [3]],
  ["第一季度", [1, 2, 3]],
  ["3-5月", [3, 4, 5]],
  ["上半年", [1, 2, 3, 4, 5, 6]],
  ["每月", "every"],
  ["3月、6月", [3, 6]],
  ["3月、6月、9月、12月", [3, 6, 9, 12]],
])("%s", (text, expected) => {
  expect(months(text)).toEqual(expected);
});
