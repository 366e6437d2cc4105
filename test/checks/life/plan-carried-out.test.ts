import check from "../../../src/checks/life/plan-carried-out";
import { testCheck } from "../../support/check-tester";

const meetings = [{ date: "2025-03-05" }, { date: "2025-05-10", kinds: ["主题党日" as const] }];
const one = (plan: object, more: object[] = []) => ({
  plan: [plan],
  meetings: [...meetings, ...(more as typeof meetings)],
});

testCheck(check, {
  pass: [
    { name: "held in its month", ...one({ months: [3] }) },
    { name: "the month is not over", ...one({ months: [12] }), asOf: "2025-12-30" },
    { name: "held somewhere in the quarter", ...one({ months: [1, 2, 3] }) },
    { name: "the quarter is not over", ...one({ months: [10, 11, 12] }), asOf: "2025-12-30" },
    { name: "moved", ...one({ months: [4], status: "调整至5月" }) },
    { name: "put off", ...one({ months: [4], status: "推迟" }) },
    { name: "another kind", ...one({ months: [4], kinds: ["其他"] }) },
    { name: "no meeting is dated in that year", ...one({ months: [4], year: 2024 }) },
    { name: "no month given", ...one({ months: null }) },
    { name: "known to the year: it may have been then", ...one({ months: [4] }, [{ date: "2025" }]) },
    {
      name: "a topic that says it was held",
      ...one({ months: [9], kinds: ["组织生活会"] }, [{ date: "2025-09-09", held: ["组织生活会"] } as never]),
    },
    { name: "held and not planned", ...one({ months: [3] }, [{ date: "2025-08-08" }]) },
  ],
  gap: [
    {
      name: "not held, though the plan says done",
      ...one({ months: [4], status: "已完成" }),
      gaps: [
        {
          id: "notHeld",
          severity: "should",
          subject: "计划!1",
          cells: ["计划!type2"],
          args: { missing: ["4月 党员大会"] },
        },
      ],
    },
    { name: "the month is over on its last day", ...one({ months: [12] }), gaps: [{ id: "notHeld" }] },
    { name: "another kind was held in it", ...one({ months: [5] }), gaps: [{ id: "notHeld" }] },
    {
      name: "the missing kinds of a row in one finding",
      ...one({ months: [3], kinds: ["党员大会", "党课", "支委会"] }),
      gaps: [{ id: "notHeld", args: { missing: ["3月 党课", "3月 支委会"] } }],
    },
    {
      name: "每月: every month that is over",
      ...one({ months: "every", kinds: ["主题党日"] }),
      asOf: "2025-06-15",
      gaps: [{ id: "notHeld", args: { missing: ["1月 主题党日", "2月 主题党日", "3月 主题党日", "4月 主题党日"] } }],
    },
    {
      name: "a quarter",
      ...one({ months: [7, 8, 9] }),
      gaps: [{ id: "notHeld", args: { missing: ["7–9月 党员大会"] } }],
    },
    {
      name: "months that do not stand together are each one",
      ...one({ months: [3, 9] }),
      gaps: [{ id: "notHeld", args: { missing: ["9月 党员大会"] } }],
    },
    {
      name: "the kind stands in the content",
      ...one({ months: [4], type: null, content: "召开党员大会", kindsFrom: "content" }),
      gaps: [{ id: "notHeld", cells: ["计划!content2"] }],
    },
    {
      name: "two rows",
      plan: [{ months: [4] }, { months: [6] }],
      meetings,
      gaps: [
        { id: "notHeld", cells: ["计划!type2"] },
        { id: "notHeld", cells: ["计划!type3"] },
      ],
    },
  ],
});
