// npm run release [-- --base https://…/ --out FOLDER]: what can be handed on. The same commit gives the same bytes.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { buildSingle } from "./single.mjs";

const { values } = parseArgs({
  options: { base: { type: "string" }, out: { type: "string", default: "release" } },
});

/** Day of the commit: a release is dated by what is in it, not by when it was built. */
function commitDay() {
  const told = spawnSync("git", ["log", "-1", "--format=%cs"], { encoding: "utf8" });
  return told.status === 0 ? told.stdout.trim() : "";
}

/** The guide with its pictures inside, so that it opens anywhere by itself. */
function guide(version, day) {
  return readFileSync("docs/使用说明.html", "utf8")
    .replace(/src="guide\/(\d\.png)"/g, (_, name) => {
      return `src="data:image/png;base64,${readFileSync(join("docs/guide", name)).toString("base64")}"`;
    })
    .replace("<!-- version -->", `版本 ${version}，${day}`);
}

const filesIn = (folder) =>
  readdirSync(folder)
    .sort()
    .flatMap((name) =>
      statSync(join(folder, name)).isDirectory() ? filesIn(join(folder, name)) : [join(folder, name)],
    );

function main() {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const day = commitDay();
  rmSync(values.out, { recursive: true, force: true });
  mkdirSync(values.out, { recursive: true });
  buildSingle(values.out);
  const addIn = ["scripts/build.mjs", "--out", join(values.out, "加载项")];
  const built = spawnSync(process.execPath, [...addIn, ...(values.base ? ["--base", values.base] : [])], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (built.status !== 0) throw new Error("The build failed: see the lines above. 构建失败，请看上面几行。");
  writeFileSync(join(values.out, "使用说明.html"), guide(version, day));
  writeFileSync(
    join(values.out, "版本.txt"),
    `支部台账助手 ${version}\n${day}\n\n${readFileSync("CHANGELOG.md", "utf8")}`,
  );
  const sums = filesIn(values.out).map((path) => {
    const sum = createHash("sha256").update(readFileSync(path)).digest("hex");
    return `${sum}  ${relative(values.out, path).replaceAll("\\", "/")}\n`;
  });
  writeFileSync(join(values.out, "SHA256SUMS.txt"), sums.join(""));
  process.stdout.write(`${values.out}: ${sums.length} files, version ${version}, ${day}\n`);
}

main();
