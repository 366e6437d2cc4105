import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program's place: what `npm test` found (an environment variable), else the first of its names on PATH. */
export function findProgram(variable: string, commands: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const places = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [process.env[variable], ...places].find(
    (path): path is string => path !== undefined && path !== "" && isExecutable(path),
  );
}

export const chromiumPath = (): string | undefined => findProgram("CHROMIUM_PATH", COMMANDS);

/**
 * `test` where the program is there. Where it is not, the tests are skipped and a line says so;
 * with CI=true nothing is skipped: the test fails for want of its program.
 */
export function testWith(program: string | undefined, title: string): typeof test | typeof test.skip {
  if (program !== undefined || process.env["CI"] === "true") return test;
  process.stderr.write(`${title} was not found: tests that need it are skipped\n`);
  return test.skip;
}

const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=zh-CN",
];

/** A Chromium of one's own; close it in `afterAll`. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error("Chromium was not found: set CHROMIUM_PATH or install it");
  return chromium.launch({ executablePath, args: QUIET, headless: true });
}
