// The programs that tests start: found, or installed where that is allowed (root and apt). Node alone.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** What a test may need: the commands that serve, further places, and the Debian packages that bring them. */
export const PROGRAMS = [
  {
    key: "CHROMIUM_PATH",
    title: "Chromium",
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"],
    packages: ["chromium", "fonts-noto-cjk"],
  },
  {
    key: "SOFFICE_PATH",
    title: "LibreOffice",
    commands: ["soffice", "libreoffice"],
    packages: ["libreoffice-calc", "fonts-noto-cjk"],
  },
  { key: "FIREFOX_PATH", title: "Firefox", commands: ["firefox-esr", "firefox"], packages: ["firefox-esr"] },
  { key: "PDFTOPPM_PATH", title: "pdftoppm", commands: ["pdftoppm"], packages: ["poppler-utils"] },
  { key: "PYTHON_PATH", title: "Python 3", commands: ["python3"], packages: ["python3"] },
  { key: "XMLLINT_PATH", title: "xmllint", commands: ["xmllint"], packages: ["libxml2-utils"] },
];

const MAC = {
  CHROMIUM_PATH: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  SOFFICE_PATH: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Browsers that Playwright has put into its cache. */
function playwrightBrowsers() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), ".cache/ms-playwright");
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith("chromium-"))
    .flatMap((name) => [join(cache, name, "chrome-linux/chrome"), join(cache, name, "chrome-linux64/chrome")]);
}

/** Where a program is, or undefined. An environment variable of its key wins. */
export function findProgram({ key, commands }) {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  const further = key === "CHROMIUM_PATH" ? playwrightBrowsers() : [];
  return [process.env[key], ...onPath, ...(MAC[key] ?? []), ...further].find((path) => path && isExecutable(path));
}

function installWithApt(packages) {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args) =>
    spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env: environment }).status === 0;
  return run("update", "-q") && run("install", "-y", "-q", "--no-install-recommends", ...packages);
}

const mayInstall = () =>
  process.platform === "linux" &&
  process.getuid?.() === 0 &&
  findProgram({ key: "", commands: ["apt-get"] }) !== undefined;

/**
 * Finds the programs, installs what is missing where it may, and returns their places by key.
 * On a machine of one's own a missing program means skipped tests, and each is named; with CI=true it is an error.
 */
export function ensurePrograms({ strict = process.env.CI === "true", log = console.log } = {}) {
  let missing = PROGRAMS.filter((program) => !findProgram(program));
  if (missing.length > 0 && mayInstall()) {
    log(`Installing ${missing.map((program) => program.title).join(", ")} …`);
    installWithApt([...new Set(missing.flatMap((program) => program.packages))]);
    missing = missing.filter((program) => !findProgram(program));
  }
  for (const { title } of missing)
    log(`${title} was not found: the tests that need it ${strict ? "fail" : "are skipped"}.`);
  if (strict && missing.length > 0)
    throw new Error(`Not found and not installable: ${missing.map((program) => program.title).join(", ")}`);
  return Object.fromEntries(PROGRAMS.map((program) => [program.key, findProgram(program)]).filter(([, path]) => path));
}
