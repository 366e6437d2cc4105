// npm run build [-- --base https://… --out FOLDER]: the pages, and the manifest with the address they will stand at.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { base: { type: "string" }, out: { type: "string" }, development: { type: "boolean" } },
});
const settings = [values.base && `base=${values.base}`, values.out && `out=${values.out}`].filter(Boolean);
const args = ["node_modules/webpack/bin/webpack.js", "--mode", values.development ? "development" : "production"];
const done = spawnSync(process.execPath, [...args, ...settings.flatMap((setting) => ["--env", setting])], {
  stdio: ["ignore", "inherit", "inherit"],
});
process.exitCode = done.status ?? 1;
