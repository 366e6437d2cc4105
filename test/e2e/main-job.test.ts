import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { MARK_COLOURS, MARK_TAG } from "../../src/domain/mark-rule";
import { chromiumPath, launchChromium, testWith } from "../support/chromium";
import { convert, findLibreOffice } from "../support/libreoffice";
import { changedParts, partsOf } from "../support/workbook-parts";
import { eventually, eventuallyIs } from "./support/eventually";
import { cellColour, goToCell, selectedCell, showSheet, typeIntoCell, waitForColour } from "./support/grid";
import { printPages } from "./support/printed-page";
import { startSite, type Site } from "./support/site";
import { longTasks, openWorkbench, opened, save, type Workbench } from "./support/workbench";

const SAMPLE = new Uint8Array(readFileSync(resolve(__dirname, "../../assets/sample.xlsx")));
const SHEET = "2026三会一课";
const GAP = "第 10 行没有写地点";
const test = testWith(chromiumPath(), "Chromium");

let browser: Browser;
let site: Site;
let bench: Workbench;

beforeAll(async () => {
  if (!chromiumPath()) return;
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
  bench = await openWorkbench(browser, site.address);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const pane = () => bench.page.getByRole("complementary", { name: "台账助手" });
const button = (name: string | RegExp) => pane().getByRole("button", { name });
const finding = (text: string) => pane().getByRole("listitem").filter({ hasText: text });
/** The sheet's part in the sample: sheets stand in the file in the order of their tabs. */
const sheetPart = (bytes: Uint8Array, name: string) => {
  const parts = partsOf(bytes);
  const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(parts["xl/workbook.xml"]!)![1];
  const target = new RegExp(`<Relationship (?=[^>]*Id="${id}")[^>]*Target="/?(?:xl/)?([^"]+)"`).exec(
    parts["xl/_rels/workbook.xml.rels"]!,
  )![1];
  return `xl/${target}`;
};

// One session from opening to the printed sheet, as a secretary would go through it; each test goes on where the last ended.
describe("the main job on the example", () => {
  test("opens, recognises and judges", async () => {
    await bench.page.getByRole("button", { name: "打开示例" }).click();
    await opened(bench.page);
    await expect(pane().getByText("截至 2026-06-30").count()).resolves.toBe(1);
    await expect(
      pane()
        .getByText(/\d+ 项标准：/)
        .count(),
    ).resolves.toBe(1);
    process.stdout.write(`longest stretches while opening: ${top(await longTasks(bench.page))} ms\n`);
  }, 60_000);

  test("marks with one button, and the marks are seen in the sheet", async () => {
    await showSheet(bench.page, SHEET);
    await waitForColour(bench.page, MARK_COLOURS.should.fill, false);
    await longTasks(bench.page);
    await button("一键检查并标注").click();
    await pane()
      .getByText(/已标注 \d+ 个单元格/)
      .waitFor();
    process.stdout.write(`longest stretches while checking and marking: ${top(await longTasks(bench.page))} ms\n`);
    await waitForColour(bench.page, MARK_COLOURS.should.fill, true);
  }, 60_000);

  test("a click in the list goes to the cell", async () => {
    await showSheet(bench.page, "党员名册");
    await pane().getByRole("tab", { name: /问题/ }).click();
    await finding(GAP).getByRole("button").first().click();
    await button(`到 ${SHEET} D10`).click();
    await eventuallyIs(() => selectedCell(bench.page), "D10");
    await waitForColour(bench.page, MARK_COLOURS.should.fill, true);
  }, 30_000);

  test("filling the marked blank takes its mark away, and the pane sees it by itself", async () => {
    expect(await cellColour(bench.page, "D10")).toBe(MARK_COLOURS.should.fill);
    await goToCell(bench.page, "D10");
    await typeIntoCell(bench.page, "党员活动室");
    await eventually(
      () => cellColour(bench.page, "D10"),
      (colour) => colour === "FFFFFF",
    );
    // The pane looks again by itself a moment after the change.
    await eventuallyIs(() => finding(GAP).count(), 0);
  }, 30_000);

  test("makes summary sheets that appear in the grid", async () => {
    await pane().getByRole("tab", { name: "汇总" }).click();
    for (const name of ["问题清单", "党员学习情况统计表"]) {
      await button(`生成 ${name}`).click();
      await pane()
        .getByText(/已生成工作表/)
        .filter({ hasText: name })
        .waitFor();
      await showSheet(bench.page, name);
    }
  }, 60_000);

  let saved: Uint8Array;
  test("saves under a name of its own; what was not touched is byte for byte the same", async () => {
    const file = await save(bench.page);
    saved = file.bytes;
    expect(file.name).toBe("示例台账（已检查）.xlsx");
    const parts = partsOf(saved);
    const marked = Object.keys(partsOf(SAMPLE)).filter((path) => parts[path]?.includes(MARK_TAG));
    const allowed = new Set([
      ...marked,
      sheetPart(SAMPLE, SHEET),
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "[Content_Types].xml",
      "xl/sharedStrings.xml",
      "xl/calcChain.xml",
      "docProps/app.xml",
    ]);
    const touched = changedParts(SAMPLE, saved).filter((path) => path in partsOf(SAMPLE));
    expect(touched.filter((path) => !allowed.has(path))).toEqual([]);
    expect(parts[sheetPart(saved, SHEET)]).toContain("党员活动室");
    expect(parts[sheetPart(saved, SHEET)]).toContain(MARK_TAG);
  }, 30_000);

  testWith(findLibreOffice(), "LibreOffice")(
    "LibreOffice opens the saved file, shows the marks and prints it",
    () => {
      const { "saved.pdf": pdf } = convert({ "saved.xlsx": saved }, "pdf");
      expect(pdf!.length).toBeGreaterThan(10_000);
      const colours = printPages(pdf!);
      expect(colours.pages).toBeGreaterThan(3);
      expect(colours.has(MARK_COLOURS.should.fill)).toBe(true);
    },
    240_000,
  );

  test("clearing takes every mark out: marked sheets are byte for byte the original", async () => {
    await pane().getByRole("tab", { name: "概览" }).click();
    await button("清除标注").click();
    await pane()
      .getByText(/已清除 \d+ 处标注/)
      .waitFor();
    await showSheet(bench.page, SHEET);
    await waitForColour(bench.page, MARK_COLOURS.should.fill, false);
    const { bytes } = await save(bench.page);
    const [before, after] = [partsOf(SAMPLE), partsOf(bytes)];
    expect(Object.values(after).filter((part) => part.includes(MARK_TAG))).toEqual([]);
    const edited = sheetPart(SAMPLE, SHEET);
    const sheets = Object.keys(before).filter((path) => path.startsWith("xl/worksheets/sheet") && path !== edited);
    expect(sheets.filter((path) => before[path] !== after[path])).toEqual([]);
  }, 60_000);

  test("nothing left the machine and nothing went wrong", () => {
    expect(bench.faults).toEqual([]);
  });
});

const top = (stretches: readonly number[]) =>
  [...stretches]
    .sort((a, b) => b - a)
    .slice(0, 5)
    .join(", ") || "none over 50";
