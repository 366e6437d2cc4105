import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { bundleHost } from "../../excel-host/load/bundle";
import { CLIENT_FOLDER } from "../../excel-host/load/client-in-node";
import { apiSets } from "../../excel-host/load/excel-in-node";
import type { PageOptions } from "../../excel-host/load/in-page";
import { DIST } from "./site";

const ORIGIN = "https://ledger.example";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

const PARENT = `<!doctype html><html><head><meta charset="utf-8"><title>Excel</title><style>html,body{margin:0;height:100%}iframe{border:0;width:350px;height:100%}</style>
<script src="/excel-host.js"></script></head><body></body></html>`;

export type Mode = "desktop" | "web";

export interface ExcelPage {
  /** Where the emulated Excel lives. */
  readonly page: Page;
  /** Where the pane lives: the page itself on the desktop, a frame in it on the web. */
  readonly pane: Page | Frame;
  /** Requests to other hosts, errors, refused loads; empty in a good run. */
  readonly faults: string[];
  close(): Promise<void>;
}

let script: Promise<string> | undefined;

export interface OpenOptions extends Partial<PageOptions> {
  readonly mode: Mode;
  readonly width?: number;
  /** `none`: the client's address does not answer at all; `outside`: no Excel around the page. */
  readonly office?: "there" | "none" | "outside";
  readonly userAgent?: string;
}

/** The built pane, untouched, in an emulated Excel: its own files from the build, the client's from the npm package, nothing from elsewhere. */
export async function openInExcel(browser: Browser, options: OpenOptions): Promise<ExcelPage> {
  const host = await (script ??= bundleHost());
  const viewport = { width: options.mode === "web" ? 1000 : (options.width ?? 350), height: 760 };
  const context = await browser.newContext({
    viewport,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    ...(options.userAgent ? { userAgent: options.userAgent } : {}),
  });
  const faults: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (/^(data|blob):/.test(url)) return route.continue();
    if (url.startsWith(CDN)) {
      const file = join(CLIENT_FOLDER, url.slice(CDN.length).split("?")[0]!.toLowerCase());
      if (options.office === "none") return route.abort();
      return existsSync(file) ? route.fulfill({ path: file, contentType: "text/javascript" }) : route.abort();
    }
    const path = url.startsWith(ORIGIN) ? new URL(url).pathname : undefined;
    if (path === "/excel.html") return route.fulfill({ body: PARENT, contentType: "text/html" });
    if (path === "/excel-host.js") return route.fulfill({ body: host, contentType: "text/javascript" });
    const file = path && join(DIST, path);
    if (file && existsSync(file))
      return route.fulfill({ path: file, contentType: TYPES[extname(file)] ?? "application/octet-stream" });
    faults.push(`request to ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  const given = { apiSet: "1.14", name: "台账.xlsx", apiSets: apiSets(), ...options };
  const pane = options.mode === "desktop" ? await onDesktop(page, host, given) : await onTheWeb(page, given);
  return { page, pane, faults, close: () => context.close() };
}

async function onDesktop(page: Page, host: string, options: OpenOptions): Promise<Page> {
  if (options.office !== "outside")
    await page.addInitScript({ content: `${host};window.emulatedExcel.startDesktop(${JSON.stringify(options)});` });
  await page.goto(`${ORIGIN}/taskpane.html`);
  return page;
}

async function onTheWeb(page: Page, options: OpenOptions): Promise<Frame> {
  await page.goto(`${ORIGIN}/excel.html`);
  await page.evaluate(
    (given) => {
      const frame = document.createElement("iframe");
      frame.id = "pane";
      window.emulatedExcel!.startWeb(given as never, frame, "/taskpane.html");
      document.body.append(frame);
    },
    options as unknown as Record<string, unknown>,
  );
  const frame = await (await page.waitForSelector("#pane")).contentFrame();
  return frame!;
}

export const bytesOf = (path: string) => readFileSync(path).toString("base64");
