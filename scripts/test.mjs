// npm test: everything in one go, and a last line that says how it stands. Node alone until the install is done.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensurePrograms } from "./programs.mjs";
import { summary } from "./test-summary.mjs";

const RESULT = ".cache/jest-result.json";

/** Runs a command to its end and says whether it was well. */
function step(title, command, args, environment = {}) {
  const began = process.hrtime.bigint();
  console.log(`\n── ${title}`);
  const done = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  console.log(
    `── ${title}: ${done.status === 0 ? "ok" : "FAILED"}, ${Number((process.hrtime.bigint() - began) / 100_000_000n) / 10} s`,
  );
  return done.status === 0;
}

function readResult() {
  try {
    return JSON.parse(readFileSync(RESULT, "utf8"));
  } catch {
    return undefined;
  }
}

function main() {
  ensureInstalled();
  const programs = ensurePrograms();
  // .ci/run does these on their own, so that a log names them one by one; doing them twice would only cost time.
  const before = (process.env.CHECKED ?? "").split(",");
  const steps = [
    ["lint", "npm", ["run", "--silent", "lint"]],
    ["types", "npm", ["run", "--silent", "types"]],
    ["build", "npm", ["run", "--silent", "build"]],
    ["single", "npm", ["run", "--silent", "build:single"]],
  ].filter(([title]) => !before.includes(title));
  const failedSteps = steps.filter(([title, command, args]) => !step(title, command, args)).map(([title]) => title);
  mkdirSync(".cache", { recursive: true });
  rmSync(RESULT, { force: true });
  const jest = "node_modules/jest/bin/jest.js";
  const jestOk = step(
    "tests",
    process.execPath,
    [jest, "--json", `--outputFile=${RESULT}`, ...process.argv.slice(2)],
    programs,
  );
  // A day must be the same day everywhere: what reads and judges dates runs again at both ends of the world.
  if (process.argv.length === 2) {
    for (const zone of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
      const dated = ["test/domain", "test/intake/readers", "test/checks/scenarios", "test/plans/spelling"];
      const ok = step(`dates in ${zone}`, process.execPath, [jest, "--selectProjects", "core", "--", ...dated], {
        ...programs,
        TZ: zone,
      });
      if (!ok) failedSteps.push(`dates in ${zone}`);
    }
  }
  for (const title of failedSteps) console.log(`FAILED before the tests: ${title}`);
  const { line, ok } = summary(readResult(), failedSteps);
  // The last line, alone and plain, for whoever reads only that.
  console.log(`\n${line}`);
  process.exitCode = ok && jestOk ? 0 : 1;
}

try {
  main();
} catch (error) {
  console.log(`${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
}
