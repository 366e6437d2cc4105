import { readFileSync } from "node:fs";
import type { Browser, Download, Page } from "playwright-core";

/** The workbench in a page that lets nothing out: what went wrong or elsewhere is kept and asserted at the end. */
export interface Workbench {
  readonly page: Page;
  /** Requests to other hosts, errors and refused loads; empty in a good run. */
  readonly faults: string[];
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
  /** Path of the page below the address. */
  readonly path?: string;
}

/** Longest stretches of work, in ms, that kept the page from answering; read with `longTasks`. */
const WATCH_LONG_TASKS = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longTasks.push(Math.round(entry.duration));
  }).observe({ type: "longtask", buffered: true });`;

export async function openWorkbench(
  browser: Browser,
  address: string,
  options: WorkbenchOptions = {},
): Promise<Workbench> {
  const { width = 1280, height = 800, path = "" } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(address) || /^(data|blob):/.test(url)) return route.continue();
    faults.push(`request to ${url}`);
    return route.abort();
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  await page.addInitScript(WATCH_LONG_TASKS);
  await page.goto(address + path);
  await page.getByRole("button", { name: "打开台账" }).waitFor();
  return { page, faults, close: () => context.close() };
}

export const longTasks = (page: Page): Promise<number[]> => page.evaluate("window.longTasks.splice(0)");

/** Puts a file into the page as if it had been chosen. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

/** Drops a file onto the page. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name: fileName, data }) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(atob(data), (ch) => ch.charCodeAt(0))], fileName));
      return carried;
    },
    { name, data: Buffer.from(bytes).toString("base64") },
  );
  for (const type of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent("body", type, { dataTransfer: transfer });
}

/** Both halves are there: the grid is drawn, and the pane has judged. */
export async function opened(page: Page): Promise<void> {
  // With little room the grid stands unseen behind the pane.
  await page.locator('[data-grid="drawn"]').waitFor({ state: "attached" });
  await page.locator('#pane-panel[aria-busy="false"]').waitFor();
}

export async function save(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = (await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存", exact: true }).click(),
  ])) as [Download, void];
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
