// Runs before anything is installed, so it imports Node alone. `npm ci` only where node_modules does not hold what the lock file names.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** The packages an install lacks or holds in another version; empty when it is as the lock file says. */
export function staleness(lock, installed) {
  if (!installed) return ["node_modules"];
  return Object.entries(lock.packages ?? {})
    .filter(([path, entry]) => path !== "" && !entry.optional && !entry.link)
    .filter(([path, entry]) => installed.packages?.[path]?.version !== entry.version)
    .map(([path]) => path.replace("node_modules/", ""));
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined);

/** Installs exactly what the lock file names, where it is not there yet. */
export function ensureInstalled() {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 20)
    throw new Error(
      `Node.js 20 or newer is needed; this is ${process.versions.node}. 请先安装 Node.js 20 或更新版本。`,
    );
  // npm writes this file last, so an install that was broken off is seen as absent.
  const missing = staleness(
    readJson(join(ROOT, "package-lock.json")),
    readJson(join(ROOT, "node_modules/.package-lock.json")),
  );
  if (missing.length === 0) return;
  process.stdout.write(
    `Installing dependencies (${missing.slice(0, 3).join(", ")}${missing.length > 3 ? " …" : ""}) 正在安装依赖…\n`,
  );
  const done = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.status !== 0) throw new Error("npm ci failed: see the lines above. 依赖安装失败，请看上面几行。");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    ensureInstalled();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
