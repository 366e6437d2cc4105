import { fromIso, weekday } from "../../src/domain/calendar-date";
import { selectStandards, workCalendar } from "../../src/standards";
import { CALENDAR } from "../../src/standards/data/calendar";

const { calendar } = selectStandards(fromIso("2026-06-01")!);
const on = (iso: string) => fromIso(iso)!;

test.each([
  ["2025-10-01", "国庆节", false],
  ["2025-10-08", "国庆节", false],
  ["2025-10-09", null, true],
  ["2025-10-11", null, true],
  ["2025-10-12", null, false],
  ["2025-01-28", "春节", false],
  ["2025-01-27", null, true],
  ["2025-01-26", null, true],
  ["2026-02-28", null, true],
  ["2024-02-29", null, true],
  ["2027-01-01", undefined, undefined],
])("%s: holiday %s, working day %s", (iso, holiday, works) => {
  expect(calendar.holiday(on(iso))).toBe(holiday);
  expect(calendar.isWorkday(on(iso))).toBe(works);
});

test.each([
  ["2026-05-18", "2026-05-22", 5],
  ["2026-05-18", "2026-05-18", 1],
  ["2026-05-22", "2026-05-18", 0],
  ["2026-06-18", "2026-06-24", 4],
  ["2026-09-18", "2026-09-24", 6],
  ["2026-12-28", "2027-01-04", undefined],
])("%s to %s has %s working days", (first, last, days) => {
  expect(calendar.workdaysBetween(on(first), on(last))).toBe(days);
});

test("the data are days of their year, in order, and make-up days are weekends", () => {
  for (const year of CALENDAR) {
    const days = [...year.off.flatMap((span) => [span.from, span.to]), ...year.worked];
    expect(days.filter((day) => fromIso(day)?.year !== year.year)).toEqual([]);
    expect(year.off.filter((span) => span.from > span.to)).toEqual([]);
    expect(year.worked.filter((day) => weekday(on(day)) <= 5)).toEqual([]);
  }
  expect(CALENDAR.map((year) => year.year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
});

test("a pack brings a year", () => {
  const next = workCalendar([
    ...CALENDAR,
    { year: 2027, off: [{ name: "元旦", from: "2027-01-01", to: "2027-01-03" }], worked: [] },
  ]);
  expect(next.workdaysBetween(on("2026-12-31"), on("2027-01-04"))).toBe(2);
});
