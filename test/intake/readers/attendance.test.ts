import { readLegend, readMark } from "../../../src/intake/readers/attendance-marks";
import { readAttendance, readBuckets } from "../../../src/intake/readers/attendance-text";
import { readCount, readAmount } from "../../../src/intake/readers/numbers";
import { readVotes } from "../../../src/intake/readers/votes";

test.each<[string, object | undefined]>([
  ["18/16", { expected: 18, actual: 16 }],
  ["18人/16人", { expected: 18, actual: 16 }],
  ["应到18实到16", { expected: 18, actual: 16 }],
  ["应到18人，实到16人", { expected: 18, actual: 16 }],
  ["应到 18 人；实到 16 人；缺席 2 人。", { expected: 18, actual: 16, absent: 2 }],
  ["应到会党员18名，实到会党员16名", { expected: 18, actual: 16 }],
  ["应到人数：5人    实到人数：5人", { expected: 5, actual: 5 }],
  ["应到 36 人，实到 32 人，请假 4 人，缺席 0 人", { expected: 36, actual: 32, leave: 4, absent: 0 }],
  ["应到委员5人，实到委员4人，请假1人", { expected: 5, actual: 4, leave: 1 }],
  ["全体党员", undefined],
])("%s is %j", (text, expected) => {
  expect(readAttendance(text)).toEqual(expected);
});

test("buckets of one cell are told apart", () => {
  expect(readBuckets("参会：甲、乙(列席)\n请假：丙(事假)\n缺席：丁")).toEqual({
    attendees: "甲、乙(列席)",
    leave: "丙(事假)",
    absent: "丁",
  });
  expect(readBuckets("甲、乙")).toBeUndefined();
});

test.each<[string, number | string]>([
  ["18", 18],
  ["18人", 18],
  ["18 名", 18],
  ["2次", 2],
  ["１８人", 18],
  ["无", 0],
  ["十八人", 18],
  ["约18人", "not-a-number"],
  ["很多", "not-a-number"],
  ["18人左右", "not-a-number"],
])("count %s is %s", (text, expected) => {
  const outcome = readCount(text);
  expect(outcome.ok ? outcome.value : outcome.why).toBe(expected);
});

test.each<[string, number | string]>([
  ["109.5", 109.5],
  ["109.5元", 109.5],
  ["¥15", 15],
  ["1%", 0.01],
  ["0.5％", 0.005],
  ["1,200.50", 1200.5],
  ["√", "not-a-number"],
])("amount %s is %s", (text, expected) => {
  const outcome = readAmount(text);
  expect(outcome.ok ? outcome.value : outcome.why).toBe(expected);
});

test.each<[string, object | undefined]>([
  [
    "应到会有表决权党员9名，实到8名；赞成8票，反对0票，弃权0票",
    { votersDue: 9, votersPresent: 8, voteYes: 8, voteNo: 0, voteAbstain: 0 },
  ],
  [
    "应到会有表决权的正式党员12人，实到会有表决权的正式党员11人，赞成11票，不同意0票，弃权0票",
    { votersDue: 12, votersPresent: 11, voteYes: 11, voteNo: 0, voteAbstain: 0 },
  ],
  ["8票同意，1票反对，0票弃权", { voteYes: 8, voteNo: 1, voteAbstain: 0 }],
  ["同意10人，不同意1人，弃权1人", { voteYes: 10, voteNo: 1, voteAbstain: 1 }],
  ["传达文件", undefined],
])("votes of %s", (text, expected) => {
  expect(readVotes(text)).toEqual(expected);
});

test.each<[string, Record<string, string>]>([
  [
    "备注：√出勤  ○事假  △病假  ×缺席  ★未转入",
    { "√": "present", "○": "leave", "△": "leave", "×": "absent", "★": "outside" },
  ],
  ["注：出勤√、病假△、事假○、旷工×", { "√": "present", "△": "leave", "○": "leave", "×": "absent" }],
  ["说明：“√”表示到会，“×”表示缺席，“○”表示迟到", { "√": "present", "×": "absent", "○": "late" }],
  ["×代表长病假；√代表正常出勤；☆代表早退", { "×": "leave", "√": "present", "☆": "late" }],
])("legend %s", (line, expected) => {
  const legend = readLegend(line);
  expect(Object.fromEntries(legend)).toEqual(expected);
});

test("a mark means what the legend says, else only what it means everywhere", () => {
  const legend = readLegend("√出勤 ○迟到 ×事假");
  expect(["✓", "V", "○", "×"].map((mark) => readMark(mark, legend))).toEqual(["present", "present", "late", "leave"]);
  expect(["√", "○", "×", "事假", "★"].map((mark) => readMark(mark, new Map()))).toEqual([
    "present",
    undefined,
    undefined,
    "leave",
    undefined,
  ]);
});
