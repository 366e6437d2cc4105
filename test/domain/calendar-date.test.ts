import fc from "fast-check";
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayNumber,
  daysBetween,
  fromIso,
  fromSerial,
  makeDate,
  toIso,
  toSerial,
  weekday,
  wholeYears,
} from "../../src/domain/calendar-date";

const iso = (text: string) => fromIso(text)!;
const anyDay = fc
  .integer({ min: dayNumber(iso("1900-03-01")), max: dayNumber(iso("2199-12-31")) })
  .map((n) => addDays(iso("1970-01-01"), n));

test.each([
  ["2025-01-31", 1, "2025-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2025-03-31", -1, "2025-02-28"],
  ["2025-12-15", 1, "2026-01-15"],
  ["2025-01-15", -13, "2023-12-15"],
])("%s plus %d months is %s", (from, months, to) => expect(toIso(addMonths(iso(from), months))).toBe(to));

test("a leap day plus a year is the last of February", () =>
  expect(toIso(addYears(iso("2024-02-29"), 1))).toBe("2025-02-28"));

test.each([
  [45309, false, "2024-01-18"],
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [61, false, "1900-03-01"],
  [45309.75, false, "2024-01-18"],
  [0, true, "1904-01-01"],
  [43847, true, "2024-01-18"],
])("serial %d (1904: %s) is %s", (serial, date1904, expected) =>
  expect(toIso(fromSerial(serial, date1904)!)).toBe(expected),
);

test.each([60, 0, -1, NaN, Infinity, 2958466])("serial %d is no day", (serial) =>
  expect(fromSerial(serial)).toBeUndefined(),
);

test.each([
  [2025, 2, 29],
  [2025, 13, 1],
  [2025, 4, 31],
  [2025, 1, 0],
  [2025.5, 1, 1],
])("%d-%d-%d is not in the calendar", (year, month, day) => expect(makeDate(year, month, day)).toBeUndefined());

test("known weekdays", () => {
  expect(weekday(iso("2026-11-21"))).toBe(6);
  expect(weekday(iso("1970-01-01"))).toBe(4);
  expect(weekday(iso("1969-12-31"))).toBe(3);
});

test("an age is counted on the birthday", () => {
  expect(wholeYears(iso("2000-06-15"), iso("2018-06-14"))).toBe(17);
  expect(wholeYears(iso("2000-06-15"), iso("2018-06-15"))).toBe(18);
});

test("serials and days go both ways", () => {
  fc.assert(
    fc.property(anyDay, fc.boolean(), (date, date1904) => {
      if (date1904 && date.year < 1904) return;
      const serial = toSerial(date, date1904);
      if (serial + (date1904 ? 1462 : 0) < 1) return;
      expect(fromSerial(serial, date1904)).toEqual(date);
    }),
  );
});

test("days between undoes adding days", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20000, max: 20000 }), (date, n) => {
      const other = addDays(date, n);
      expect(daysBetween(date, other)).toBe(n);
      expect(Math.sign(compareDates(other, date))).toBe(Math.sign(n));
    }),
  );
});
