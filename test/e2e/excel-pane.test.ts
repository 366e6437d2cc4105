import { resolve } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { bytesOf, openInExcel } from "./support/excel";
import type { ExcelPage, Mode } from "./support/excel";

const BOOK = bytesOf(resolve(__dirname, "../../assets/sample.xlsx"));
const ARGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
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
      .map((sheet) => [...sheet.rows].flatMap(([row, line]) => [...line].filter(([, cell]) => cell.value !== null).map(([column, cell]) => `${row},${column}=${JSON.stringify(cell.value)}`)));
    return {
      marks: host.book.sheets.flatMap((sheet) => sheet.rules).filter((rule) => rule.formula.includes("branch-ledger:mark")).length,
      sheets: host.book.sheets.map((sheet) => sheet.name),
      at: `${host.book.active.name} ${JSON.stringify(host.book.selection)}`,
      cells: JSON.stringify(cells),
      dishonest: [...excel.session.unknown, ...excel.session.refused, ...excel.bugs],
    };
  });

test.each<Mode>(["desktop", "web"])("in Excel (%s): open, check and mark, jump, summarise, clear", async (mode) => {
  open = await openInExcel(browser, { mode, bytes: BOOK });
  const { pane } = open;
  await pane.locator('main[aria-busy="false"]').waitFor({ timeout: 20_000 });
  const start = await excelNow(open);
  await pane.getByRole("button", { name: "一键检查并标注" }).click();
  await open.page.waitForFunction(() => window.emulated!.host.book.sheets.some((sheet) => sheet.rules.length > 0), undefined, { timeout: 20_000 });
  await open.page.screenshot({ path: `/tmp/e2e-${mode}.png` });
  expect(open.faults).toEqual([]);
  expect(start.dishonest).toEqual([]);
}, 90_000);
