// npm run excel: for developers. The built pane with Microsoft's client from the npm package, beside a grid that shows the workbook of the
// emulated Excel (test/excel-host). Nothing is fetched from elsewhere.
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseNumber } from "office-addin-cli/lib/parse.js";
import { fileFor } from "./serve.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGE = join(ROOT, "test/excel-host/page");
const BUILT = join(ROOT, ".cache/excel-page");
const DIST = join(ROOT, "dist");
const require = createRequire(import.meta.url);
const CLIENT = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** The developer's page: the emulation and the workbench's grid in one script. */
async function buildPage() {
  const webpack = require("webpack");
  const MiniCss = require("mini-css-extract-plugin");
  const compiler = webpack({
    mode: "development",
    devtool: "source-map",
    target: ["web", "es2021"],
    entry: join(PAGE, "index.ts"),
    output: { path: BUILT, filename: "excel-page.js", publicPath: "" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "swc-loader", options: { module: { type: "es6" } } },
        { test: /\.css$/, use: [MiniCss.loader, "css-loader"] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [new MiniCss({ filename: "excel-page.css" })],
    stats: "none",
  });
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

/** Which member belongs to which requirement set, out of the installed type file; read by the test's own reader. */
function apiSets() {
  return spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/excel-api-sets.ts"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  }).stdout;
}

/** The built pane, but for where its client comes from and one script before it. */
function pane() {
  const html = readFileSync(join(DIST, "taskpane.html"), "utf8");
  return html
    .replace(/src="[^"]*office\.js"/, 'src="office-js/office.js"')
    .replace("<script", '<script src="frame.js"></script>\n    <script');
}

function fileOf(url) {
  const { pathname } = new URL(url, "http://localhost");
  if (pathname.startsWith("/office-js/")) return fileFor(CLIENT, pathname.slice("/office-js".length).toLowerCase(), "");
  if (pathname === "/") return join(PAGE, "page.html");
  if (pathname === "/frame.js") return join(PAGE, "frame.js");
  return fileFor(BUILT, pathname, "") ?? fileFor(DIST, pathname, "");
}

if (!existsSync(join(DIST, "taskpane.html")))
  spawnSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
await buildPage();
const sets = apiSets();

const server = createServer((request, response) => {
  const send = (type, body) => response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" }).end(body);
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/taskpane.html") return send(TYPES[".html"], pane());
  if (pathname === "/api-sets.json") return send(TYPES[".json"], sets);
  const file = fileOf(request.url ?? "/");
  if (!file) return response.writeHead(404).end("404");
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Length": statSync(file).size,
  });
  createReadStream(file).pipe(response);
});
server.listen(parseNumber(process.env.PORT ?? "3030", "PORT is the number of a port"), "127.0.0.1", () =>
  process.stdout.write(`http://localhost:${server.address().port}/\n`),
);
