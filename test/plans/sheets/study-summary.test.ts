import { planSheet } from "../../../src/plans";
import { buildBooks } from "../../support/books-builder";
import { BOOKS, context, report, tableOf, verdict } from "../sample-context";

const member = (name: string, row: number) => ({ type: "member", name, row }) as const;
const rows = (...numbers: number[]) => numbers.map((row) => ({ sheet: "学习", row }));
const checked = report([
  verdict("E01", "2025", "pending", { subject: member("周明远", 2), expected: 32, actual: 4, evidence: rows(2) }),
  verdict("E01", "2025", "met", { subject: member("罗立诚", 4), expected: 6, actual: 7.5, evidence: rows(2, 3, 4) }),
  verdict("E01", "2025", "exempt", { subject: member("尹光远", 5) }),
  verdict("E01", "2025", "unknown", { subject: member("施雨晴", 6), missing: [{ field: "hours" }] }),
  verdict("E02", "2025", "pending", { subject: member("周明远", 2), expected: 56, actual: 4, evidence: rows(2) }),
]);

test("per person: the task that binds him, hours, share, by form of study, what is short", () => {
  const lines = tableOf(planSheet("study", context(checked)));
  expect(lines[0]).toBe(
    "序号|姓名|党员类别|党内职务|学习任务\n（学时）|已完成\n（学时）|完成率|集中培训|阅读文献|视频学习|交流研讨|其他形式|未注明形式|还差\n（学时）|结论|备注",
  );
  expect(lines[1]).toBe(`1|周明远|正式党员|书记|56|4|${4 / 56}|4|0|0|0|0|0|52|进行中`);
  expect(lines[2]).toBe(`2|罗立诚|正式党员||6|7.5|1.25|4|0|2.5|0|0|1|0|达标`);
  expect(lines[3]).toBe("3|尹光远|正式党员||不适用|—|不适用|—|—|—|—|—|—|—|不适用|年老体弱");
  expect(lines[4]!.split("|").slice(5, 8)).toEqual(["无法判断", "无法判断", "无法判断"]);
});

test("a total with an unknown part is unknown; the share counts people who can be judged", () => {
  const total = tableOf(planSheet("study", context(checked)))
    .find((line) => line.startsWith("合计"))!
    .split("|");
  expect(total[5]).toBe("无法判断");
  expect([total[6], total[14]]).toEqual(["50%", "1/2人达标"]);
  const known = report(checked.verdicts.filter(({ verdict: word }) => word !== "unknown"));
  expect(
    tableOf(planSheet("study", context(known)))
      .find((line) => line.startsWith("合计"))!
      .split("|")
      .slice(1, 6),
  ).toEqual(["3人", "", "", "62", "11.5"]);
});

test("without forms in the ledger the columns are left out and the note says so", () => {
  const books = buildBooks({ members: [{ name: "周明远" }], study: [{ names: "周明远", hours: 4 }] });
  const plan = planSheet(
    "study",
    context(
      report([
        verdict("E01", "2025", "pending", { subject: member("周明远", 2), expected: 32, actual: 4, evidence: rows(2) }),
      ]),
      books,
    ),
  );
  expect(tableOf(plan)[0]!.split("|")).toHaveLength(10);
  expect(JSON.stringify(plan.rows)).toContain("没有写明学习形式");
});

test("parts that would say more than the whole are left unknown", () => {
  const less = report([
    verdict("E01", "2025", "pending", {
      subject: member("罗立诚", 4),
      expected: 32,
      actual: 3,
      evidence: rows(2, 3, 4),
    }),
  ]);
  expect(
    tableOf(planSheet("study", context(less)))[1]!
      .split("|")
      .slice(7, 13),
  ).toEqual(Array(6).fill("无法判断"));
});

test("no study ledger: one line that says what is missing", () => {
  const plan = planSheet(
    "study",
    context(report([verdict("E01", "2025", "unknown", { missing: [{ ledger: "study" }] })])),
  );
  expect(tableOf(plan)[1]).toContain("缺学习台账");
});

test("no id is ever written, even out of a remark", () => {
  const books = buildBooks({
    members: [{ name: "尹光远", id: "990101195802240018", remark: "年老体弱 身份证990101195802240018" }],
  });
  const plan = planSheet(
    "study",
    context(report([verdict("E01", "2025", "exempt", { subject: member("尹光远", 2) })]), books),
  );
  expect(JSON.stringify(plan)).not.toContain("9901011958");
  expect(JSON.stringify(planSheet("study", context(checked, BOOKS)))).not.toContain("990101");
});
