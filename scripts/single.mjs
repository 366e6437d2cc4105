// npm run build:single [-- --out FOLDER]: the workbench as one HTML file that is opened by a double click, offline.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

export const SINGLE_NAME = "支部台账助手.html";
/** A share, a stick and a mail take it. */
const LARGEST = 4 * 1024 * 1024;
const BUILT = resolve(".cache/single");

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const packed = (bytes) => gzipSync(bytes, { level: 9 }).toString("base64");

/** Says so where the browser is too old: words that every browser understands. */
const TOO_OLD = `if (!("DecompressionStream" in window) || !("structuredClone" in window)) {
  document.getElementById("root").innerHTML =
    '<p style="padding:2em;font:18px sans-serif">浏览器太旧，打不开这个页面。请换用新版的 Edge、Chrome、360（极速模式）或火狐。<br>This browser is too old. Please use a current Edge, Chrome or Firefox.</p>';
}`;

/** Unpacks styles and script and puts them into the page; the policy names the script by its hash. */
const LOADER = `(async () => {
  const unpacked = (id) => {
    const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  };
  const put = async (name, id) => {
    const element = document.createElement(name);
    element.textContent = await unpacked(id);
    document.head.append(element);
    document.getElementById(id).remove();
  };
  await put("style", "ledger-style");
  await put("script", "ledger-script");
})();`;

/** The page from its three parts; the same parts give the same bytes. */
export function singlePage({ script, style, sample }) {
  const policy = [
    "default-src 'none'",
    `script-src ${hash(TOO_OLD)} ${hash(LOADER)} ${hash(script)}`,
    // Fluent and Univer write their styles into style elements.
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const part = (id, bytes) => `<script type="text/plain" id="${id}">${bytes}</script>`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>支部台账助手</title>
</head>
<body>
<div id="root"><p style="padding:2em;font:16px sans-serif">正在打开…</p></div>
<noscript>此页面需要启用 JavaScript。This page needs JavaScript.</noscript>
${part("ledger-style", packed(style))}
${part("ledger-sample", sample.toString("base64"))}
${part("ledger-script", packed(script))}
<script>${TOO_OLD}</script>
<script>${LOADER}</script>
</body>
</html>
`;
}

/** Builds and writes the file; answers with its path. */
export function buildSingle(folder) {
  const webpack = [
    "node_modules/webpack/bin/webpack.js",
    "--mode",
    "production",
    "--env",
    "single=1",
    "--env",
    `out=${BUILT}`,
  ];
  const done = spawnSync(process.execPath, webpack, { stdio: ["ignore", "inherit", "inherit"] });
  if (done.status !== 0) throw new Error("The build failed: see the lines above. 构建失败，请看上面几行。");
  const page = singlePage({
    script: readFileSync(join(BUILT, "workbench.js"), "utf8"),
    style: readFileSync(join(BUILT, "workbench.css"), "utf8"),
    sample: readFileSync("assets/sample.xlsx"),
  });
  const bytes = Buffer.byteLength(page);
  if (bytes > LARGEST) throw new Error(`${SINGLE_NAME} has ${bytes} bytes, more than ${LARGEST}`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, SINGLE_NAME);
  writeFileSync(path, page);
  rmSync(BUILT, { recursive: true, force: true });
  return { path, bytes };
}

if (process.argv[1] === import.meta.filename || process.argv[1]?.endsWith("single.mjs")) {
  const { values } = parseArgs({ options: { out: { type: "string", default: "release" } } });
  const { path, bytes } = buildSingle(values.out);
  process.stdout.write(`${path}: ${(bytes / 1024 / 1024).toFixed(2)} MB\n`);
}
