import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { chromiumPath, launchChromium, testWith } from "../support/chromium";
import { buildWorkbook, zipParts } from "../support/workbook-builder";
import { startSite, type Site } from "./support/site";
import { chooseFile, dropFile, openWorkbench, opened, type Workbench } from "./support/workbench";

const SAMPLE = new Uint8Array(readFileSync(resolve(__dirname, "../../assets/sample.xlsx")));
const test = testWith(chromiumPath(), "Chromium");
const text = (content: string) => new TextEncoder().encode(content);

/** The head of a compound file (old .xls, or an encrypted workbook, which names its stream in UTF-16). */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((ch, index) => (bytes[1024 + index * 2] = ch.charCodeAt(0)));
  return bytes;
}

/** A workbook like any other but for one part, which unpacks to 600 MB. */
const bomb = () => zipParts({ ...unzipSync(SAMPLE), "xl/worksheets/sheet1.xml": new Uint8Array(600 * 1024 * 1024) });

/** A file that must not open: what it is, its bytes, and words of the sentence that must be said. */
const REFUSED: readonly (readonly [string, string, () => Uint8Array, RegExp])[] = [
  ["text", "说明.xlsx", () => text("这不是工作簿"), /不是 Excel 工作簿/],
  ["an empty file", "空.xlsx", () => new Uint8Array(), /./],
  ["a truncated zip", "断.xlsx", () => SAMPLE.slice(0, 20_000), /不完整/],
  ["a zip that is no workbook", "包.xlsx", () => zipParts({ "a.txt": "x" }), /不是 Excel 工作簿/],
  ["a zip bomb", "炸.xlsx", bomb, /太大/],
  ["a password", "密.xlsx", () => compoundFile("EncryptedPackage"), /密码/],
  ["an old .xls", "旧.xls", () => compoundFile("Workbook"), /\.xls 格式/],
  ["a web page named .xls", "页.xls", () => text("<html><body>党员名册</body></html>"), /网页/],
];

/** A file that opens and holds little: the pane says so. */
const row = (...cells: (string | number)[]) => cells;
const POOR: readonly (readonly [string, () => Uint8Array])[] = [
  [
    "no ledger at all",
    () => buildWorkbook({ sheets: [{ name: "通知", rows: [row("关于召开会议的通知"), row("请各位老师准时参加。")] }] }),
  ],
  ["an empty workbook", () => buildWorkbook({ sheets: [{ name: "Sheet1", rows: [] }] })],
  [
    "a header and no rows",
    () =>
      buildWorkbook({
        sheets: [
          {
            name: "三会一课",
            rows: [row("三会一课台账"), row("序号", "日期", "会议类型", "议题", "主持人", "记录人", "应到", "实到")],
          },
        ],
      }),
  ],
  [
    "only a roster",
    () =>
      buildWorkbook({
        sheets: [
          {
            name: "党员名册",
            rows: [
              row("姓名", "性别", "入党时间", "转正时间", "党内职务"),
              row("张三", "男", "2001.7.1", "2002.7.1", "书记"),
              row("李四", "女", "2011.7.1", "2012.7.1", ""),
            ],
          },
        ],
      }),
  ],
  [
    "error cells, text dates that are none, number ids",
    () =>
      buildWorkbook({
        sheets: [
          {
            name: "党员名册",
            rows: [
              row("姓名", "身份证号", "入党时间", "党员类别"),
              row("张三", 330102198001011234, "二〇〇一年吧", "正式党员"),
              [{ t: "e", v: "#REF!" }, "330102198001011234", "2011.13.45", "正式党员"],
            ],
          },
        ],
      }),
  ],
  [
    "16,384 used columns",
    () =>
      buildWorkbook({
        sheets: [{ name: "宽表", rows: [Array.from({ length: 16384 }, (_, index) => `列${index + 1}`), row(1, 2, 3)] }],
      }),
  ],
];

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

test.each(REFUSED)(
  "%s: a sentence, a next step, and the page goes on",
  async (_, name, bytes, words) => {
    const { page } = bench;
    await chooseFile(page, name, bytes());
    const trouble = page.locator("[data-trouble]").filter({ hasText: name });
    await trouble.waitFor({ timeout: 20_000 });
    const said = await trouble.innerText();
    expect(said).toMatch(words);
    expect(said).toMatch(/请/);
    await expect(page.getByRole("button", { name: "打开台账" }).isEnabled()).resolves.toBe(true);
  },
  60_000,
);

test("a file that is dropped opens", async () => {
  const { page } = bench;
  await dropFile(page, "台账.xlsx", SAMPLE);
  await opened(page);
  await expect(page.getByRole("heading", { name: "台账.xlsx" }).count()).resolves.toBe(1);
}, 60_000);

test("a bad file beside an open workbook leaves it open", async () => {
  const { page } = bench;
  await chooseFile(page, "坏.xlsx", text("x"));
  await page.locator("[data-trouble]").filter({ hasText: "坏.xlsx" }).waitFor();
  await expect(page.getByRole("heading", { name: "台账.xlsx" }).count()).resolves.toBe(1);
  await page.locator("[data-trouble]").getByRole("button", { name: "关闭" }).click();
}, 30_000);

test.each(POOR)(
  "%s: opens, says what there is, and can be checked and saved",
  async (title, bytes) => {
    const { page } = bench;
    await chooseFile(page, `${title}.xlsx`, bytes());
    await page.getByRole("heading", { name: `${title}.xlsx` }).waitFor();
    await opened(page);
    const panel = page.locator("#pane-panel");
    expect((await panel.innerText()).trim().length).toBeGreaterThan(10);
    const check = page.getByRole("button", { name: "一键检查并标注" });
    if (await check.isVisible()) {
      await check.click();
      await page.locator('#pane-panel[aria-busy="false"]').waitFor();
    }
    expect(await panel.innerText()).not.toMatch(/这一步没有做完/);
  },
  60_000,
);

test("nothing went wrong behind the sentences", () => {
  expect(bench.faults).toEqual([]);
});
