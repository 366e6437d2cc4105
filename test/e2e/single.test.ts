import { existsSync, mkdtempSync, copyFileSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../../src/cli/run";
import { MemoryHost } from "../cli/memory-host";
import { chromiumPath, launchChromium, testWith } from "../support/chromium";
import { FirefoxPage, firefoxPath } from "../support/firefox";
import { partsOf } from "../support/workbook-parts";
import { eventuallyIs } from "./support/eventually";
import { SINGLE } from "./support/site";
import { chooseFile, openWorkbench, opened, save } from "./support/workbench";

const inChromium = testWith(chromiumPath(), "Chromium");
const inFirefox = testWith(firefoxPath(), "Firefox");
const SAMPLE = new Uint8Array(readFileSync("assets/sample.xlsx"));
const NAME = "支部台账助手 副本.html";

let folder: string;
beforeAll(() => {
  if (!existsSync(SINGLE)) throw new Error(`${SINGLE} is not built: npm run build:single`);
  folder = join(mkdtempSync(join(tmpdir(), "ledger-single-")), "/");
  copyFileSync(SINGLE, join(folder, NAME));
});
afterAll(() => folder && rmSync(folder, { recursive: true, force: true }));

const address = () => pathToFileURL(join(folder, NAME)).href;

test("the file is small enough for a mail, and its policy lets nothing out", () => {
  const page = readFileSync(SINGLE, "utf8");
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(4 * 1024 * 1024);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/connect-src|unsafe-eval|https?:|script-src[^;]*unsafe/);
  expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="(?!data:)/);
});

inChromium(
  "from a folder with Chinese and blanks: the example opens; a ledger is marked and saved as the command would, and nothing is asked for",
  async () => {
    const browser = await launchChromium();
    try {
      const { page, faults } = await openWorkbench(browser, address());
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.getByRole("button", { name: "打开示例" }).click();
      await opened(page);
      await chooseFile(page, "台账.xlsx", SAMPLE);
      await page.getByText("台账.xlsx").first().waitFor();
      await opened(page);
      await page.getByRole("button", { name: "一键检查并标注" }).click();
      await page
        .getByText(/已标注/)
        .first()
        .waitFor();
      const saved = await save(page);
      expect(saved.name).toBe("台账（已检查）.xlsx");

      const host = new MemoryHost(new Map([["a.xlsx", SAMPLE]]));
      const asOf = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
      expect(await run(["mark", "a.xlsx", "-o", "b.xlsx", "--as-of", asOf], host)).toBe(0);
      const ours = partsOf(host.files.get("b.xlsx")!);
      const theirs = partsOf(saved.bytes);
      for (const [path, text] of Object.entries(ours))
        if (/worksheets\/sheet|styles/.test(path)) expect([path, theirs[path] === text]).toEqual([path, true]);
      expect(asked.filter((url) => !/^(?:data|blob):/.test(url))).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  180_000,
);

inFirefox(
  "in Firefox: the example opens and is judged, and nothing is asked for",
  async () => {
    const page = await FirefoxPage.launch();
    try {
      await page.goto(address());
      const button = `[...document.querySelectorAll("button")].find((one) => one.textContent.includes("打开示例"))`;
      await eventuallyIs(() => page.evaluate(`Boolean(${button})`), "true");
      await page.evaluate(`${button}.click()`);
      const done = `Boolean(document.querySelector('[data-grid="drawn"]') && document.querySelector('#pane-panel[aria-busy="false"]'))`;
      await eventuallyIs(() => page.evaluate(done), "true");
      expect(await page.evaluate(`document.querySelector("#pane-panel").textContent`)).toContain("达标");
      expect(page.requests.filter((url) => !/^(?:data|blob):/.test(url) && url !== address())).toEqual([]);
    } finally {
      page.close();
    }
  },
  180_000,
);
