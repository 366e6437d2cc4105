import { resolve } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { openWorkbook } from "../../src/workbook/file";
import { bytesOf, openInExcel } from "./support/excel";
import type { ExcelPage, Mode } from "./support/excel";

const BOOK = bytesOf(resolve(__dirname, "../../assets/sample.xlsx"));
const OUT_OF_DATE = /改动过|改过|有改动|已变|重新检查/;
const ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
let browser: Browser;
let open: ExcelPage | undefined;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ARGS });
}, 60_000);
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(() => browser.close());

/** What the emulated Excel holds now. */
const excelNow = ({ page }: ExcelPage) =>
  page.evaluate(() => {
    const { excel, host } = window.emulated!;
    const cells = host.book.sheets
      .filter((sheet) => host.sheetNames.has(sheet.id))
      .map((sheet) =>
        [...sheet.rows].flatMap(([row, line]) =>
          [...line]
            .filter(([, cell]) => cell.value !== null)
            .map(([column, cell]) => `${row},${column}=${JSON.stringify(cell.value)}`),
        ),
      );
    return {
      marks: host.book.sheets
        .flatMap((sheet) => sheet.rules)
        .filter((rule) => rule.formula.includes("branch-ledger:mark")).length,
      sheets: host.book.sheets.map((sheet) => sheet.name),
      at: `${host.book.active.name} ${JSON.stringify(host.book.selection)}`,
      cells: JSON.stringify(cells),
      dishonest: [...excel.session.unknown, ...excel.session.refused, ...excel.bugs],
    };
  });

const settled = (excel: ExcelPage) => excel.pane.locator('main[aria-busy="false"]').waitFor({ timeout: 20_000 });
const press = (excel: ExcelPage, name: string | RegExp) => excel.pane.getByRole("button", { name }).first().click();

test.each<Mode>(["desktop", "web"])(
  "in Excel (%s): open, check and mark, jump, summarise, clear",
  async (mode) => {
    open = await openInExcel(browser, { mode, bytes: BOOK });
    await settled(open);
    const start = await excelNow(open);
    expect(start.marks).toBe(0);

    await press(open, "一键检查并标注");
    await open.pane.getByText(/已标注 \d+ 个单元格/).waitFor();
    const marked = await excelNow(open);
    expect(marked.marks).toBeGreaterThan(0);

    await open.pane.getByRole("tab", { name: /问题/ }).click();
    await press(open, "下一条");
    await open.page.waitForFunction(
      (before) =>
        `${window.emulated!.host.book.active.name} ${JSON.stringify(window.emulated!.host.book.selection)}` !== before,
      start.at,
    );

    await open.pane.getByRole("tab", { name: "汇总" }).click();
    await press(open, "生成 问题清单");
    await open.page.waitForFunction(() =>
      window.emulated!.host.book.sheets.some((sheet) => sheet.name.startsWith("问题清单")),
    );
    await settled(open);

    await open.pane.getByRole("tab", { name: "概览" }).click();
    await press(open, "清除标注");
    await open.page.waitForFunction(() => window.emulated!.host.book.sheets.every((sheet) => sheet.rules.length === 0));
    const end = await excelNow(open);
    expect(end.cells).toBe(start.cells);
    expect(end.sheets).toHaveLength(start.sheets.length + 1);
    expect(end.dishonest).toEqual([]);
    expect(open.faults).toEqual([]);

    const saved = openWorkbook(
      Uint8Array.from(Buffer.from(await open.page.evaluate(() => window.emulated!.save()), "base64")),
      "台账.xlsx",
    );
    if (!saved.ok) throw new Error(saved.refusal.code);
    const snapshot = await saved.value.readSnapshot();
    expect(snapshot.ok && snapshot.value.sheets.map((sheet) => sheet.own).filter(Boolean)).toEqual(["issues"]);
  },
  90_000,
);

test("a change by a second author makes the report out of date, our own writes do not", async () => {
  open = await openInExcel(browser, { mode: "desktop", bytes: BOOK });
  await settled(open);
  await press(open, "一键检查并标注");
  await open.pane.getByText(/已标注 \d+ 个单元格/).waitFor();
  await open.pane.getByRole("tab", { name: "汇总" }).click();
  await press(open, "生成 问题清单");
  await open.page.waitForFunction(() =>
    window.emulated!.host.book.sheets.some((sheet) => sheet.name.startsWith("问题清单")),
  );
  await settled(open);
  expect(await open.pane.getByText(OUT_OF_DATE).count()).toBe(0);
  await open.page.evaluate(() => window.emulated!.user.types(window.emulated!.host.book.sheets[0]!.name, "B3", "改"));
  await open.pane.getByText(OUT_OF_DATE).first().waitFor();
  expect(open.faults).toEqual([]);
}, 60_000);

const PLAIN = [
  { name: "the client's file does not come", options: { office: "none" }, says: "没有连上 Excel" },
  { name: "the page is opened outside Excel", options: { office: "outside" }, says: "这个页面要在 Excel 里打开" },
  { name: "an Excel below the set", options: { apiSet: "1.12" }, says: "这个 Excel 版本不够新" },
  {
    name: "the web view of Excel 2016",
    options: { userAgent: "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko" },
    says: "这个 Excel 的浏览器组件太旧",
  },
] as const;

test.each(PLAIN)(
  "$name: a plain sentence, and a next step",
  async ({ options, says }) => {
    open = await openInExcel(browser, { mode: "desktop", bytes: BOOK, ...options });
    await open.pane.getByRole("heading", { name: says }).waitFor({ timeout: 15_000 });
    const shown = await open.page.locator("section.plain:visible").count();
    expect(shown).toBe(1);
  },
  40_000,
);

test("Excel's words and colours: English, dark", async () => {
  open = await openInExcel(browser, { mode: "desktop", bytes: BOOK, locale: "en-US", dark: true });
  await settled(open);
  await open.pane.getByRole("button", { name: "Check and mark" }).waitFor();
  const background = await open.page.evaluate(
    () => getComputedStyle(document.querySelector("#root > *")!).backgroundColor,
  );
  expect(Math.max(...background.match(/\d+/g)!.slice(0, 3).map(Number))).toBeLessThan(80);
  expect(open.faults).toEqual([]);
}, 40_000);

test.each([320, 350])(
  "a narrow pane of %d px: nothing is cut off sideways",
  async (width) => {
    open = await openInExcel(browser, { mode: "desktop", bytes: BOOK, width });
    await settled(open);
    for (const tab of [/概览/, /问题/, /汇总/]) {
      await open.pane.getByRole("tab", { name: tab }).click();
      expect(
        await open.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    expect(open.faults).toEqual([]);
  },
  60_000,
);
