/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const { existsSync, mkdirSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { gzipSync } = require("node:zlib");
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

/** Tells the bundle's weight per page: what loads at once, and what may follow. Read by the size test; not part of the build. */
class Weigh {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("Weigh", (compilation) => {
      const size = (name) => {
        const source = compilation.getAsset(name)?.source.buffer() ?? Buffer.alloc(0);
        return { name, bytes: source.length, gzip: gzipSync(source).length };
      };
      const files = (groups) => [...new Set(groups.flatMap((group) => group.getFiles()))].filter((name) => /\.(js|css)$/.test(name));
      const below = (group, seen = new Set()) => {
        if (!seen.has(group)) {
          seen.add(group);
          for (const child of group.childrenIterable) below(child, seen);
        }
        return [...seen];
      };
      const pages = [...compilation.entrypoints].map(([page, entry]) => [page, { initial: files([entry]).map(size), all: files(below(entry)).map(size) }]);
      mkdirSync(resolve(__dirname, ".cache"), { recursive: true });
      writeFileSync(resolve(__dirname, ".cache/bundle.json"), JSON.stringify(Object.fromEntries(pages), null, 1));
    });
  }
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

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const officeJs = OFFICE_JS[process.env.OFFICE_JS ?? "cdn"];
  if (!officeJs) throw new Error(`OFFICE_JS is one of ${Object.keys(OFFICE_JS).join(", ")}`);
  return {
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
          test: /\.tsx?$/,
          include: SRC,
          loader: "swc-loader",
          // .swcrc speaks CommonJS for Jest; webpack needs modules left as they are to drop what is not used.
          options: { module: { type: "es6" }, sourceMaps: !production },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { url: true } }] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: {
      // A third of the time of the default, to the same weight within one part in a hundred.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
      splitChunks: { chunks: "all" },
      runtimeChunk: false,
      moduleIds: "deterministic",
      chunkIds: "named",
    },
    plugins: [
      ...PAGES.map((name) => page(name, name === "taskpane" ? officeJs : undefined)),
      new MiniCssExtractPlugin({ filename: "assets/[name].[contenthash:10].css", chunkFilename: "assets/[name].[contenthash:10].css" }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", noErrorOnMissing: true },
          { from: "manifest.xml", to: "manifest.xml", noErrorOnMissing: true },
          ...(officeJs === OFFICE_JS.local ? [{ from: "node_modules/@microsoft/office-js/dist", to: "office-js" }] : []),
        ],
      }),
      new Weigh(),
    ],
    // Production pages carry no map: nothing to fetch, nothing to explain to a closed network.
    devtool: production ? false : "source-map",
    performance: { hints: false },
    stats: { preset: "errors-warnings", warningsFilter: [/Critical dependency/] },
    cache: existsSync(resolve(__dirname, "node_modules")) ? { type: "filesystem", cacheDirectory: resolve(__dirname, "node_modules/.cache/webpack") } : false,
  };
};
