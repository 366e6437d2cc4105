import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compareReport } from "../support/compare-report";
import { SCENARIOS, checkScenario, expectedOf, scenarioNames } from "../support/scenarios";

test.each(scenarioNames("S"))("%s: every verdict and finding as expected, and none beside", async (name) => {
  expect(compareReport(expectedOf(name), await checkScenario(name))).toEqual([]);
});

test("a report that misses, adds or misjudges something is found out", async () => {
  const [expected, actual] = [expectedOf("S10"), await checkScenario("S10")];
  const spoiled = {
    ...actual,
    verdicts: actual.verdicts.map((v) =>
      v.clause === "M06" && v.period === "2025-05" ? { ...v, verdict: "unmet" } : v,
    ),
    findings: [...actual.findings.filter((f) => f.code !== "X08"), { ...actual.findings[0]!, code: "M14" }].map((f) =>
      f.code === "Q11" ? { ...f, severity: "look" } : f,
    ),
  };
  const said = compareReport(expected, spoiled);
  for (const part of ["verdict M06", "missed X08", "extra M14", "severity Q11", "unmet without a finding: M06"])
    expect(said.some((line) => line.startsWith(part))).toBe(true);
});

/** The script that comes with the scenarios judges too, where somebody keeps them beside the checkout. */
const script = resolve(__dirname, "../../../shared/scenarios/compare.py");
const python = existsSync(script)
  ? ["python3", "python"].find((command) => spawnSync(command, ["--version"]).status === 0)
  : undefined;
if (!python) {
  test("compare.py", () =>
    console.log("skipped: compare.py is not beside the checkout; the same rules were applied above"));
} else {
  test.each(scenarioNames("S"))("%s: compare.py agrees", async (name) => {
    const file = join(mkdtempSync(join(tmpdir(), "scenario-")), `${name}.json`);
    writeFileSync(file, JSON.stringify(await checkScenario(name)));
    const run = spawnSync(python, [script, join(SCENARIOS, `${name}.expected.json`), file, "--severity", "--unmet"], {
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });
    expect(`${run.status} ${run.stdout.trim().split("\n").slice(0, -1).join("\n")}${run.stderr}`).toBe("0 ");
  });
}
