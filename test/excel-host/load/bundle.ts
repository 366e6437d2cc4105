import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import webpack from "webpack";

const ROOT = resolve(__dirname, "../../..");
const OUT = resolve(ROOT, ".cache/excel-host");

/** The emulated Excel as one script for a page, made when first asked for. */
export function bundleHost(): Promise<string> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: ["web", "es2021"],
    entry: resolve(__dirname, "in-page.ts"),
    // One script that loads nothing more: what the file engine fetches only for old formats is never met here.
    output: { path: OUT, filename: "excel-host.js", publicPath: "" },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: { module: { type: "es6" } } }] },
    stats: "none",
  });
  return new Promise((done, fail) =>
    compiler!.run((error, stats) => {
      if (error || stats?.hasErrors()) return fail(error ?? new Error(stats!.toString({ all: false, errors: true })));
      compiler!.close(() => done(readFileSync(resolve(OUT, "excel-host.js"), "utf8")));
    }),
  );
}
