import { fromIso, toIso } from "../../src/domain/calendar-date";
import { firstDay, holds, lastDay, periodHolding, periodId, periodState, periodsOf } from "../../src/domain/period";

const iso = (text: string) => fromIso(text)!;

test.each([
  ["year", "2025-05-05", "2025", "2025-01-01", "2025-12-31"],
  ["half", "2025-07-01", "2025-H2", "2025-07-01", "2025-12-31"],
  ["quarter", "2025-03-31", "2025-Q1", "2025-01-01", "2025-03-31"],
  ["quarter", "2025-04-01", "2025-Q2", "2025-04-01", "2025-06-30"],
  ["month", "2024-02-29", "2024-02", "2024-02-01", "2024-02-29"],
] as const)("the %s of %s is %s", (kind, day, id, first, last) => {
  const period = periodHolding(kind, iso(day));
  expect([periodId(period), toIso(firstDay(period)), toIso(lastDay(period))]).toEqual([id, first, last]);
  expect(holds(period, iso(day))).toBe(true);
});

test.each([
  ["2025-06-30", "ahead"],
  ["2025-07-01", "running"],
  ["2025-09-29", "running"],
  ["2025-09-30", "over"],
] as const)("on %s the third quarter is %s", (asOf, state) => {
  expect(periodState(periodsOf("quarter", 2025)[2]!, iso(asOf))).toBe(state);
});
