import check from "../../../src/checks/development/inspected-every-half-year";
import { testCheck } from "../../support/check-tester";

const one = (
  inspect: (string | null)[],
  develop: string | null,
  activist: string | null = "2024-08-31",
  more = {},
) => ({ development: [{ name: "王小明", activist, inspect, develop, ...more }] });

testCheck(check, {
  pass: [
    {
      name: "each on its last day: February's end included",
      ...one(["2025-02-28", "2025-08-28"], "2026-02-28"),
      asOf: "2026-12-31",
    },
    { name: "several dates in a cell", ...one(["2025-02-28、2025-08-28"], "2025-12-01") },
    { name: "known to the month: somewhere in it may be in time", ...one(["2025-02、2025-08"], "2026-02-15") },
    { name: "in any order", ...one(["2025-08-28", "2025-02-28"], "2025-12-01") },
    { name: "after he became a candidate nothing is asked", ...one(["2025-02-28"], "2025-08-28") },
    { name: "ended", ...one([null], null, "2024-08-31", { stage: "终止" }) },
    { name: "no activist date", ...one([null], null, null) },
    { name: "no inspection column", development: [{ name: "王小明", activist: "2024-08-31", develop: "2026-09-01" }] },
    { name: "no candidate column", ...one([null], null), without: ["development.developDate"] },
    { name: "within half a year of asOf", ...one([null], null, "2025-06-30"), asOf: "2025-12-30" },
  ],
  gap: [
    {
      name: "the first a day late",
      ...one(["2025-03-01", "2025-08-28"], "2025-12-01"),
      gaps: [{ id: "gap", severity: "should", args: { from: "2024-08-31", to: "2025-03-01" } }],
    },
    {
      name: "the next a day late",
      ...one(["2025-02-28", "2025-08-29"], "2025-12-01"),
      gaps: [{ id: "gap", args: { from: "2025-02-28" } }],
    },
    {
      name: "known to the month, and late on every day of it",
      ...one(["2025-03、2025-08"], "2026-02-15"),
      gaps: [{ id: "gap", args: { from: "2024-08-31" } }],
    },
    {
      name: "none before he became a candidate",
      ...one(["2025-02-28"], "2025-08-29"),
      gaps: [{ id: "gap", args: { to: "2025-08-29" } }],
    },
    {
      name: "an inspection after that does not count",
      ...one(["2025-02-28", "2025-09-01"], "2025-08-30"),
      gaps: [{ id: "gap", args: { to: "2025-08-30" } }],
    },
    {
      name: "still an activist: asOf",
      ...one([null], null, "2025-06-30"),
      gaps: [{ id: "gap", cells: ["发展!inspect2"], args: { to: "2025-12-31" } }],
    },
    {
      name: "of several columns the blank one",
      ...one(["2025-02-28", null], "2025-12-01"),
      gaps: [{ id: "gap", cells: ["发展!inspect#22"] }],
    },
  ],
});
