import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** Runs an expression over a script's exports, in plain Node as npm would. */
function inNode(script: string, expression: string, environment: Record<string, string> = {}): unknown {
  const code = `import * as script from ${JSON.stringify(join(ROOT, "scripts", script))};\nconsole.log(JSON.stringify((${expression}) ?? null));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return JSON.parse(output);
}

describe("what an install lacks", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0" },
      "node_modules/mac": { version: "1.0.0", optional: true },
    },
  };
  const stale = (installed: unknown) =>
    inNode("ensure-installed.mjs", `script.staleness(${JSON.stringify(lock)}, ${JSON.stringify(installed)})`);

  test("nothing there", () => expect(stale(null)).toEqual(["node_modules"]));
  test("as the lock file says", () =>
    expect(
      stale({ packages: { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0" } } }),
    ).toEqual([]));
  test("another version and a missing one", () =>
    expect(stale({ packages: { "node_modules/a": { version: "1.0.1" } } })).toEqual(["a", "b"]));
});

describe("the last line of npm test", () => {
  const summary = (result: unknown, failedSteps: string[]) =>
    inNode("test-summary.mjs", `script.summary(${JSON.stringify(result)}, ${JSON.stringify(failedSteps)})`);
  const jest = { numPassedTests: 10, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };

  test.each([
    [jest, [], { line: "10 passed, 0 failed", ok: true }],
    [{ ...jest, numFailedTests: 2 }, [], { line: "10 passed, 2 failed", ok: false }],
    [{ ...jest, numRuntimeErrorTestSuites: 1 }, [], { line: "10 passed, 1 failed", ok: false }],
    [jest, ["lint"], { line: "10 passed, 1 failed", ok: false }],
    [{ ...jest, numPendingTests: 3 }, [], { line: "10 passed, 0 failed", ok: true }],
    [{ ...jest, numPassedTests: 0 }, [], { line: "0 passed, 1 failed", ok: false }],
    [null, [], { line: "0 passed, 1 failed", ok: false }],
  ])("%j with %j", (result, failedSteps, expected) => {
    expect(summary(result, failedSteps)).toEqual(expected);
  });
});

describe("the server", () => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-serve-"));
  writeFileSync(join(folder, "workbench.html"), "page");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ["/", "workbench.html"],
    ["/workbench.html?x=1#y", "workbench.html"],
    ["/%77orkbench.html", "workbench.html"],
    ["/missing.html", null],
    ["/../package.json", null],
    ["/..%2f..%2fetc/passwd", null],
    ["/%00", null],
    ["/%E0%A4%A", null],
  ])("%s is %s", (url, file) => {
    const found = inNode(
      "serve.mjs",
      `script.fileFor(${JSON.stringify(folder)}, ${JSON.stringify(url)}, "workbench.html")`,
    );
    expect(found).toBe(file === null ? null : join(folder, file));
  });
});

test("a program named in the environment wins, and one that is not there is not made up", () => {
  const program = `{ key: "SOME_PATH", commands: ["no-such-program-anywhere"] }`;
  expect(inNode("programs.mjs", `script.findProgram(${program})`)).toBeNull();
  expect(inNode("programs.mjs", `script.findProgram(${program})`, { SOME_PATH: process.execPath })).toBe(
    process.execPath,
  );
});
