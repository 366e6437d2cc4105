/* Writes docs/standards.md and docs/pack.schema.json from the clause records and checks. `--check` only says whether they are fresh. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { packSchemaText, standardsDocument } from "./standards-document";

const root = resolve(__dirname, "..");
const files = [
  { path: resolve(root, "docs/standards.md"), text: standardsDocument() },
  { path: resolve(root, "docs/pack.schema.json"), text: packSchemaText() },
];
const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, "utf8") !== text);

if (process.argv.includes("--check")) {
  for (const { path } of stale) console.error(`${path} is stale: run npm run docs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${files.length} documents, ${stale.length} written`);
}
