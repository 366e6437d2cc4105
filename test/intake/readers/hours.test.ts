import { readHours, readHoursText } from "../../../src/intake/readers/hours";

test.each<[string, number]>([
  ["3", 3],
  ["0.5", 0.5],
  ["12", 12],
  ["60.5", 60.5],
  ["480", 480],
  ["2学时", 2],
  ["2个学时", 2],
  ["2课时", 2],
  ["2小时", 2],
  ["2个小时", 2],
  ["120分钟", 2],
  ["90 min", 1.5],
  ["1.5h", 1.5],
  ["1.5H", 1.5],
  ["半天", 4],
  ["一天", 8],
  ["1天", 8],
  ["2.5天", 20],
  ["2+2", 4],
  ["4（含自学）", 4],
  ["一个半小时", 1.5],
  ["四学时", 4],
  ["两小时", 2],
  ["1小时30分", 1.5],
  ["1小时30分钟", 1.5],
  ["0:45", 0.75],
  ["3天/24学时", 24],
  ["半小时", 0.5],
  ["1天半", 12],
  ["２学时", 2],
  ["共4学时", 4],
  ["2学时+1学时", 3],
  ["十二学时", 12],
  ["无", 0],
])("%s is %d hours", (text, hours) => {
  const outcome = readHoursText(text);
  expect(outcome.ok ? outcome.value : outcome.why).toBeCloseTo(hours, 3);
});

test.each(["不少于2个小时", "每次不少于60分钟", "每周一小时", "若干", "详见登记", "2-4学时", "-2"])(
  "%s is not read",
  (text) => {
    expect(readHoursText(text)).toEqual({ ok: false, why: "not-hours" });
  },
);

test.each<[number, string | undefined, boolean, number | string]>([
  [0.03125, "h:mm", false, 0.75],
  [0.0625, "[h]:mm", false, 1.5],
  [90, undefined, true, 1.5],
  [2, "0.0", false, 2],
  [-1, undefined, false, "not-hours"],
])("the number %s in format %s (minutes %s) is %s", (value, format, minutesColumn, expected) => {
  const outcome = readHours({ column: 1, value, ...(format !== undefined && { format }) }, { minutesColumn });
  expect(outcome.ok ? outcome.value : outcome.why).toBe(expected);
});

test("what half a day and a day are worth is a setting", () => {
  expect([readHoursText("半天", { halfDay: 3 }), readHoursText("1天", { day: 6 })]).toEqual([
    { ok: true, value: 3 },
    { ok: true, value: 6 },
  ]);
});
