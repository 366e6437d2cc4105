/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { gzipSync } = require("node:zlib");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const SRC = resolve(__dirname, "src");

const PAGES = ["taskpane", "workbench"].filter((name) => existsSync(join(SRC, name, "index.tsx")));

/** Where the Office client comes from; `local` is a copy of the npm package beside the pages, made at build time and never kept in git. */
const OFFICE_JS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  cn: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "office-js/office.js",
};

/** What a page may load: ours alone, and the Office client where the page is the add-in's. */
function contentSecurityPolicy(officeJs) {
  const office = officeJs?.startsWith("https:") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    // Fluent and Univer write their styles into style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${office}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Tells the weight of each page: what loads at once, what may follow, and the spreadsheet (`grid`) by itself.
 * Read by the size test; no part of what is deployed.
 */
class Weigh {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("Weigh", ({ entrypoints, outputOptions }) => {
      // Only the usual folder is weighed: a build for deployment beside it must not pass for it.
      if (outputOptions.path !== resolve(__dirname, "dist")) return;
      const size = (name) => {
        const source = readFileSync(join(outputOptions.path, name));
        return { name, bytes: source.length, gzip: gzipSync(source).length };
      };
      const files = (groups) =>
        [...new Set(groups.flatMap((group) => group.getFiles()))].filter((name) => /\.(js|css)$/.test(name)).map(size);
      const below = (group, seen) => {
        if (seen.has(group)) return seen;
        seen.add(group);
        for (const child of group.childrenIterable) if (child.name !== "grid") below(child, seen);
        return seen;
      };
      const grids = (groups) =>
        groups.flatMap((group) => [...group.childrenIterable].filter((child) => child.name === "grid"));
      const pages = [...entrypoints].map(([page, entry]) => {
        const groups = [...below(entry, new Set())];
        return [page, { initial: files([entry]), all: files(groups), grid: files(grids(groups)) }];
      });
      mkdirSync(resolve(__dirname, ".cache"), { recursive: true });
      writeFileSync(resolve(__dirname, ".cache/bundle.json"), JSON.stringify(Object.fromEntries(pages), null, 1));
    });
  }
}

/** Microsoft's files go out as they are, as their licence asks: it travels with them, and the minimiser passes them by. */
function localClient(files) {
  const from = "node_modules/@microsoft/office-js";
  const asTheyAre = { minimized: true };
  return [
    ...files.map((file) => ({ from: `${from}/dist/${file}`, to: `office-js/${file}`, info: asTheyAre })),
    { from: `${from}/LICENSE.md`, to: "office-js/LICENSE.md" },
  ];
}

/**
 * The workbench as one script and one style sheet, for the file that holds everything: no chunks to fetch, and without the
 * rules by which thirty languages that no ledger is in break their words.
 */
function inOnePiece(config) {
  const unused = (resource) => {
    if (/engine-render[\\/]lib[\\/]es$/.test(resource.context) && /^\.\/[a-z]{2,3}-/.test(resource.request))
      resource.request = "data:text/javascript,export default {}";
  };
  return {
    ...config,
    entry: { workbench: config.entry.workbench },
    output: { ...config.output, publicPath: "", filename: "[name].js", chunkFilename: "[name].js" },
    optimization: { ...config.optimization, splitChunks: false },
    // A release is built from nothing: what a former build left behind would change its bytes.
    cache: false,
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.NormalModuleReplacementPlugin(/^\.\//, unused),
    ],
  };
}

/** A page of its own name; `officeJs` where it is the add-in's. */
function page(name, officeJs) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: join(SRC, name, `${name}.html`),
    templateParameters: { csp: contentSecurityPolicy(officeJs), officeJs },
    chunks: [name],
    scriptLoading: "defer",
    minify: false,
  });
}

module.exports = async (env = {}, argv = {}) => {
  const { LOCAL_CLIENT, withBase } = await import("./scripts/manifest.mjs");
  const production = argv.mode !== "development";
  const officeJs = OFFICE_JS[process.env.OFFICE_JS ?? "cdn"];
  if (!officeJs) throw new Error(`OFFICE_JS is one of ${Object.keys(OFFICE_JS).join(", ")}`);
  const config = {
    mode: production ? "production" : "development",
    target: ["web", "es2021"],
    entry: Object.fromEntries(PAGES.map((name) => [name, join(SRC, name, "index.tsx")])),
    output: {
      path: resolve(__dirname, env.out ?? "dist"),
      filename: "assets/[name].[contenthash:10].js",
      chunkFilename: "assets/[name].[contenthash:10].js",
      assetModuleFilename: "assets/[name].[contenthash:10][ext]",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          // Runs before everything, in web views too old for the rest: copied as it stands.
          test: /\.es5\.js$/,
          type: "asset/resource",
          generator: { filename: "assets/[name].[contenthash:10][ext]" },
        },
        {
          test: /\.tsx?$/,
          include: SRC,
          loader: "swc-loader",
          // .swcrc speaks CommonJS for Jest; webpack needs modules left as they are to drop what is not used.
          options: { module: { type: "es6" }, sourceMaps: !production },
        },
        // Scripts a page names itself, before anything else runs and for browsers that run nothing else.
        { test: /\.es5\.js$/, type: "asset/resource" },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { url: true } }] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: {
      // A third of the time of the default, to the same weight within one part in a hundred.
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, exclude: /\.es5\./, extractComments: false }),
      ],
      splitChunks: { chunks: "all" },
      runtimeChunk: false,
      moduleIds: "deterministic",
      // Short names: the table of chunks is part of what loads first.
      chunkIds: "deterministic",
    },
    plugins: [
      ...PAGES.map((name) => page(name, name === "taskpane" ? officeJs : undefined)),
      new MiniCssExtractPlugin({
        filename: "assets/[name].[contenthash:10].css",
        chunkFilename: "assets/[name].[contenthash:10].css",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", noErrorOnMissing: true },
          { from: "manifest.xml", to: "manifest.xml", transform: (text) => withBase(String(text), env.base) },
          ...(officeJs === OFFICE_JS.local ? localClient(LOCAL_CLIENT) : []),
        ],
      }),
      // A build put elsewhere is somebody's trial: its weight is not that of the pages in dist.
      ...(env.out ? [] : [new Weigh()]),
    ],
    // Production pages carry no map: nothing to fetch, nothing to explain to a closed network.
    devtool: production ? false : "source-map",
    performance: { hints: false },
    stats: { preset: "errors-warnings", warningsFilter: [/Critical dependency/] },
    cache: existsSync(resolve(__dirname, "node_modules"))
      ? { type: "filesystem", cacheDirectory: resolve(__dirname, "node_modules/.cache/webpack") }
      : false,
  };
  return env.single ? inOnePiece(config) : config;
};
