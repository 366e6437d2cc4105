import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromiumPath, launchChromium, testWith } from "../support/chromium";
import { partsOf } from "../support/workbook-parts";
import { eventually } from "./support/eventually";
import { goToCell, selectedCell, showSheet, typeIntoCell } from "./support/grid";
import { startSite, type Site } from "./support/site";
import { chooseFile, openWorkbench, opened, save, type Workbench } from "./support/workbench";

const test = testWith(chromiumPath(), "Chromium");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SAMPLE = new Uint8Array(readFileSync(resolve(__dirname, "../../assets/sample.xlsx")));

let browser: Browser;
let site: Site;
const benches: Workbench[] = [];

beforeAll(async () => {
  if (!chromiumPath()) return;
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function start(options: { width?: number; height?: number } = {}): Promise<Page> {
  const bench = await openWorkbench(browser, site.address, options);
  benches.push(bench);
  return bench.page;
}

async function startSample(options: { width?: number; height?: number } = {}): Promise<Page> {
  const page = await start(options);
  await page.getByRole("button", { name: "打开示例" }).click();
  await opened(page);
  return page;
}

/** axe's findings on our own elements; Univer's, and the stops Fluent puts around a dialog to hand focus on, are left out. */
async function faultsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const result = await page.evaluate(() =>
    (
      window as unknown as {
        axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run({
      exclude: [["[data-grid] > div"], ["[data-tabster-dummy]"]],
    }),
  );
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** True where something can be scrolled sideways that should not be. */
const overflows = (page: Page) =>
  page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth || document.body.scrollWidth > window.innerWidth,
  );

describe("the page", () => {
  test("axe finds nothing on the start view, nor beside an open workbook", async () => {
    const page = await start();
    expect(await faultsOfAxe(page)).toEqual([]);
    await page.getByRole("button", { name: "打开示例" }).click();
    await opened(page);
    expect(await faultsOfAxe(page)).toEqual([]);
  }, 60_000);

  test.each([320, 360, 700, 1024])(
    "holds at %i px: nothing is cut off or scrolled sideways",
    async (width) => {
      const page = await startSample({ width, height: 760 });
      expect(await overflows(page)).toBe(false);
      const pane = (await page.getByRole("complementary", { name: "台账助手" }).boundingBox())!;
      expect(pane.x + pane.width).toBeLessThanOrEqual(width);
      expect(pane.width).toBeGreaterThanOrEqual(Math.min(width, 320));
      const primary = (await page.getByRole("button", { name: "一键检查并标注" }).boundingBox())!;
      expect(primary.x + primary.width).toBeLessThanOrEqual(width);
      for (const name of ["保存", "收起助手"]) {
        const box = (await page.getByRole("button", { name, exact: true }).boundingBox())!;
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
    },
    60_000,
  );

  test("the pane can be put away and comes back as it was", async () => {
    const page = await startSample();
    await page.getByRole("tab", { name: /问题/ }).click();
    const grid = page.locator("[data-grid]");
    const narrow = (await grid.boundingBox())!.width;
    await page.getByRole("button", { name: "收起助手" }).click();
    await eventually(
      async () => (await grid.boundingBox())!.width,
      (width) => width > narrow + 300,
    );
    await page.getByRole("button", { name: "打开助手" }).click();
    await expect(page.getByRole("tab", { name: /问题/ }).getAttribute("aria-selected")).resolves.toBe("true");
  }, 60_000);

  test("from opening to the saved file by keyboard alone", async () => {
    const page = await start();
    await tabTo(page, "打开示例");
    await page.keyboard.press("Enter");
    await opened(page);
    await tabTo(page, "一键检查并标注");
    await page.keyboard.press("Enter");
    await page.getByText(/已标注 \d+ 个单元格/).waitFor();
    // Tab goes through the grid's cells; F6 goes on to the next part of the page.
    await goToCell(page, "A1");
    await page.keyboard.press("F6");
    await tabTo(page, "保存");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("示例台账（已检查）.xlsx");
  }, 60_000);
});

describe("typing in the grid", () => {
  test("a date, a number with what is computed from it, an id and undo all reach the file", async () => {
    const page = await startSample();
    await showSheet(page, "2026学时");
    await goToCell(page, "I5");
    await typeIntoCell(page, "7");
    await goToCell(page, "I6");
    await typeIntoCell(page, "990101198001011234");
    await goToCell(page, "I7");
    await typeIntoCell(page, "2026-7-8");
    await goToCell(page, "I8");
    await typeIntoCell(page, "9");
    await page.keyboard.press("Control+z");
    const read = async () => cellsOf((await save(page)).bytes, "2026学时");
    const cells = await eventually(read, (found) => found["O5"]?.value === "38");
    expect(cells["I5"]).toMatchObject({ value: "7" });
    expect(cells["I6"]).toMatchObject({ value: "990101198001011234", text: true });
    expect(cells["I7"]).toMatchObject({ value: "46211", text: false });
    expect(cells["I8"]?.value).toBeUndefined();
    expect(cells["O5"]).toMatchObject({ formula: true });
  }, 60_000);

  test("what cannot be saved is not done, and it is said", async () => {
    const page = await startSample();
    await showSheet(page, "党员名册");
    const before = partsOf((await save(page)).bytes);
    await goToCell(page, "B5");
    await page.keyboard.press("Control+b");
    await page.getByText("这里只改单元格的内容").waitFor();
    expect(partsOf((await save(page)).bytes)).toEqual(before);
  }, 60_000);

  test("unsaved changes are asked about before another workbook takes their place", async () => {
    const page = await startSample();
    await showSheet(page, "党员名册");
    await goToCell(page, "B5");
    await typeIntoCell(page, "改过");
    await page.getByText("有未保存的改动").waitFor();
    await page.getByRole("button", { name: "打开另一个", exact: true }).click();
    const dialog = page.getByRole("alertdialog");
    await dialog.getByRole("button", { name: "回去" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "打开另一个", exact: true }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      dialog.getByRole("button", { name: "不保存" }).click(),
    ]);
    await chooser.setFiles({ name: "另一个.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(SAMPLE) });
    await page.getByRole("heading", { name: "另一个.xlsx" }).waitFor();
    await opened(page);
    await expect(page.getByText("有未保存的改动").count()).resolves.toBe(0);
  }, 60_000);

  test("a jump from the pane opens the sheet and selects the cell, also far down", async () => {
    const page = await startSample();
    await page.getByRole("tab", { name: /问题/ }).click();
    await page.getByRole("button", { name: "下一条" }).click();
    const place = async () =>
      `${await page.locator("[data-grid]").getByRole("tab", { selected: true }).innerText()} ${await selectedCell(page)}`;
    const first = await place();
    // Several gaps may share one header cell: on until the place is another.
    const next = await eventually(
      async () => {
        await page.getByRole("button", { name: "下一条" }).click();
        return place();
      },
      (now) => now !== first,
    );
    await page.getByRole("button", { name: "上一条" }).click();
    await eventually(place, (now) => now !== next);
  }, 60_000);
});

describe("a large workbook", () => {
  test("20,000 rows open, are checked, and take what is typed at their end", async () => {
    const { largeWorkbook } = await import("./support/large-workbook");
    const page = await start();
    await chooseFile(page, "大.xlsx", largeWorkbook(20_000));
    await opened(page);
    await page.getByRole("button", { name: "一键检查并标注" }).click();
    await page.getByText(/检查完成/).waitFor();
    await showSheet(page, "学习台账");
    await goToCell(page, "E19999");
    await typeIntoCell(page, "补记");
    await page.getByText("表格有改动").waitFor();
    const { bytes } = await save(page);
    expect(cellsOf(bytes, "学习台账")["E19999"]).toMatchObject({ value: "补记" });
  }, 120_000);
});

test("nothing left the machine and nothing went wrong", () => {
  expect(benches.flatMap(({ faults }) => faults)).toEqual([]);
});

async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole("button", { name, exact: true });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${name} is not reached by 40 tabs`);
}

interface SavedCell {
  readonly value: string | undefined;
  readonly text: boolean;
  readonly formula: boolean;
}

/** Cells of a sheet of a saved file, read by another hand than the product's. */
function cellsOf(bytes: Uint8Array, sheet: string): Record<string, SavedCell> {
  const parts = partsOf(bytes);
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(parts["xl/workbook.xml"]!)![1];
  const target = new RegExp(`<Relationship (?=[^>]*Id="${id}")[^>]*Target="/?(?:xl/)?([^"]+)"`).exec(
    parts["xl/_rels/workbook.xml.rels"]!,
  )![1];
  const cells = parts[`xl/${target}`]!.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g);
  return Object.fromEntries(
    [...cells].map(([, name, attributes, inner = ""]) => {
      const value = /<(?:v|t)(?: [^>]*)?>([^<]*)<\/(?:v|t)>/.exec(inner)?.[1];
      return [name!, { value, text: /t="(?:inlineStr|str|s)"/.test(attributes!), formula: inner.includes("<f") }];
    }),
  );
}
