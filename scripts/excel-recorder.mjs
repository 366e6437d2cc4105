// node scripts/excel-recorder.mjs --base https://host/folder --out FOLDER: the recorder page and a manifest of its own, to be put on a web server.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { withBase } from "./manifest.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: { base: { type: "string" }, out: { type: "string", default: "dist-recorder" } },
});
mkdirSync(join(values.out, "assets"), { recursive: true });
for (const file of ["recorder.html", "recorder.js"])
  copyFileSync(join(ROOT, "docs/recorder", file), join(values.out, file));
for (const size of [16, 20, 24, 32, 40, 48, 64, 80])
  copyFileSync(join(ROOT, `assets/icon-${size}.png`), join(values.out, `assets/icon-${size}.png`));
const manifest = withBase(readFileSync(join(ROOT, "manifest.xml"), "utf8"), values.base)
  .replace("7c1d2b64-5f0e-4c0b-9a57-3d8f2f1e6a90", "7c1d2b64-5f0e-4c0b-9a57-3d8f2f1e6a91")
  .replaceAll("taskpane.html", "recorder.html")
  .replaceAll("台账检查", "Excel 记录")
  .replaceAll("BranchLedger.", "BranchRecorder.");
writeFileSync(join(values.out, "manifest.xml"), manifest);
console.log(`${values.out}: recorder.html, manifest.xml`);
