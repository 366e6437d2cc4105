import { fromIso } from "../../../src/domain/calendar-date";
import { dateFormOf, isDateFormat, prevailingForm, writeDate } from "../../../src/plans/spelling/date-form";

const day = fromIso("2025-03-05")!;

test.each([
  ["2025-3-5", undefined, { kind: "text", pattern: "y-m-d", padded: false }],
  ["2025-03-05", undefined, { kind: "text", pattern: "y-m-d", padded: true }],
  ["2025.3.5", undefined, { kind: "text", pattern: "y.m.d", padded: false }],
  ["2025年3月5日", undefined, { kind: "text", pattern: "y年m月d日", padded: false }],
  ["3月5日", undefined, { kind: "text", pattern: "m月d日", padded: false }],
  ["20250305", undefined, { kind: "text", pattern: "ymd", padded: true }],
  [45721, "yyyy-mm-dd", { kind: "serial", format: "yyyy-mm-dd" }],
])("%s is recognised as a form", (value, format, form) => expect(dateFormOf(value, format)).toEqual(form));

test.each([
  ["3月5日14:30", undefined],
  ["3月5—6日", undefined],
  ["2025.3", undefined],
  [45721, undefined],
  [45721, '0.00_ "day"'],
  [3, "[Red]0"],
])("%s (%s) is more, less or something else than a day", (value, format) =>
  expect(dateFormOf(value, format)).toBeUndefined(),
);

test("a day is written back in each form", () => {
  const write = (form: Parameters<typeof writeDate>[1]) => writeDate(day, form, false).value;
  expect(write({ kind: "text", pattern: "y.m.d", padded: true })).toBe("2025.03.05");
  expect(write({ kind: "text", pattern: "y年m月d日", padded: false })).toBe("2025年3月5日");
  expect(write({ kind: "text", pattern: "ymd", padded: false })).toBe("20250305");
  expect(writeDate(day, { kind: "serial", format: "yyyy/m/d" }, true)).toEqual({ value: 44259, format: "yyyy/m/d" });
});

test("most cells decide, and padding where it shows", () => {
  const text = (raw: string) => dateFormOf(raw, undefined)!;
  expect(prevailingForm([text("2025.12.15"), text("2025.03.05"), text("2025-1-1")])).toEqual({
    form: { kind: "text", pattern: "y.m.d", padded: true },
    share: 2 / 3,
  });
  expect(prevailingForm([])).toBeUndefined();
});

test("words in quotes and colours make no date format", () => {
  expect(isDateFormat('"day"0')).toBe(false);
  expect(isDateFormat("[$-F800]dddd, mmmm dd, yyyy")).toBe(true);
});
