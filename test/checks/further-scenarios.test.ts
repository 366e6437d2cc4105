import { compareReport } from "../support/compare-report";
import { checkScenario, expectedOf, scenarioNames } from "../support/scenarios";

test.each(scenarioNames("P"))("%s: every further finding as expected, and none beside", async (name) => {
  expect(compareReport(expectedOf(name), await checkScenario(name))).toEqual([]);
});

test("a clean book that looks odd raises nothing that must or should be done", async () => {
  const { findings } = await checkScenario("P12");
  const { codes } = expectedOf("P12");
  expect(findings.filter((finding) => codes.includes(finding.code) && finding.severity !== "look")).toEqual([]);
});

/** The core scenarios were written for other rules; of the further ones they show only what their facts hold. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  S01: ["X14"],
  S02: ["M19", "X14"],
  S04: ["X14"],
  S08: ["X14"],
  S10: ["X14"],
  S12: ["X14"],
};

test.each(Object.entries(ALSO))("%s raises of the further rules only %j", async (name, codes) => {
  const further = new Set(expectedOf("P12").codes);
  const { findings } = await checkScenario(name);
  expect([...new Set(findings.map((finding) => finding.code).filter((code) => further.has(code)))].sort()).toEqual(
    codes,
  );
});
