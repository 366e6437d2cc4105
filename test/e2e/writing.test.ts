import { MEETING_KINDS } from "../../src/domain/meeting-kinds";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { wordsFor } from "../../src/i18n";
import { chromiumPath, launchChromium, testWith } from "../support/chromium";
import { buildWorkbook } from "../support/workbook-builder";
import { type ExcelPage, openInExcel } from "./support/excel";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const test = testWith(chromiumPath(), "Chromium");
const { register, shell, overview } = wordsFor("zh");
const YEAR = new Date().getFullYear();
const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章";
const PEOPLE = [...SURNAMES].slice(0, 40).map((surname, i) => `${surname}${"文明思静安嘉若知"[i % 8]}`);

/** A branch of forty with three groups, and a ledger of this year. */
const BOOK = buildWorkbook({
  sheets: [
    {
      name: "党员名册",
      rows: [
        ["姓名", "性别", "入党时间", "转正时间", "党小组", "党内职务"],
        ...PEOPLE.map((name, i) => [
          name,
          i % 2 ? "男" : "女",
          "2010-07-01",
          "2011-07-01",
          `第${"一二三"[i % 3]}党小组`,
          i === 0 ? "书记" : "",
        ]),
      ],
    },
    {
      name: "三会一课",
      rows: [
        [`${YEAR}年度三会一课台账`],
        ["日期", "会议类型", "会议议题", "地点", "主持人", "记录人", "应到", "实到", "缺席人员及原因"],
        [`${YEAR}.1.1`, "党员大会", "年度计划", "会议室", PEOPLE[0]!, PEOPLE[1]!, 40, 40, "无"],
      ],
    },
  ],
});

let browser: Browser;
let open: ExcelPage | undefined;
beforeAll(async () => {
  if (chromiumPath()) browser = await launchChromium();
}, 60_000);
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(() => browser?.close());

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");

/** Counts every key, and goes by Tab to what bears a name. */
function keyboardOf(page: Page) {
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  return {
    press,
    keys: () => keys,
    /** Chinese comes by an input method: a key for each letter of it is counted as two for each character. */
    async write(text: string) {
      keys += text.length * 2;
      await page.keyboard.insertText(text);
    },
    async tabTo(name: string | RegExp) {
      for (let tries = 0; tries < 30; tries += 1) {
        await press("Tab");
        const now = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          return element?.labels?.[0]?.textContent ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
        });
        if (typeof name === "string" ? now.startsWith(name) : name.test(now)) return;
      }
      throw new Error(`no way to ${name} by Tab; at ${await focused(page)}`);
    },
  };
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe?: { run(root: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    if (!axe) return ["axe did not load"];
    const { violations } = await axe.run(document.querySelector("#root")!);
    const panel = document.querySelector("#pane-panel")!;
    return [
      ...violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`),
      ...(panel.scrollWidth > panel.clientWidth ? ["scrolls sideways"] : []),
    ];
  });
}

test("a meeting of forty, one of them ill, by the keyboard from opening the pane to the written row and back", async () => {
  open = await openInExcel(browser, { mode: "desktop", width: 320, bytes: Buffer.from(BOOK).toString("base64") });
  const page = open.pane as Page;
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: 20_000 });
  await page.getByRole("button", { name: register.open }).waitFor();
  const keyboard = keyboardOf(page);
  await keyboard.tabTo(register.open);
  await keyboard.press("Enter");
  await page.locator("form").waitFor();
  await page.waitForFunction((back) => document.activeElement?.textContent === back, shell.back);
  await keyboard.tabTo(MEETING_KINDS.党员大会.short.zh);
  await keyboard.press("5");
  await keyboard.tabTo(register.labels.topic);
  await keyboard.write("参观校史");
  await keyboard.tabTo(new RegExp(`^${PEOPLE[0]!} `));
  await keyboard.press("ArrowRight");
  await keyboard.press("Space");
  await keyboard.press("Control+Enter");
  await page.waitForFunction((write) => document.activeElement?.textContent === write, register.write);
  await keyboard.press("Enter");
  await page.getByText(/^已写入《三会一课》第 4 行/).waitFor();
  process.stdout.write(`a meeting of ${PEOPLE.length} by keyboard: ${keyboard.keys()} keystrokes\n`);
  expect(keyboard.keys()).toBeLessThanOrEqual(40);
  const row = () =>
    page.evaluate(() =>
      [...(window.emulated!.host.book.sheets[1]!.rows.get(4) ?? [])]
        .map(([, cell]) => cell.value)
        .filter((value) => value !== null),
    );
  expect(await row()).toEqual([
    expect.stringMatching(new RegExp(`^${YEAR}\\.`)),
    "主题党日",
    "参观校史",
    "会议室",
    PEOPLE[0],
    PEOPLE[1],
    40,
    39,
    PEOPLE[3],
  ]);
  await page.getByRole("button", { name: wordsFor("zh").changes.restore, exact: true }).click();
  await page.getByText(/^已还原/).waitFor();
  expect(await row()).toEqual([]);
  expect(open.faults).toEqual([]);
}, 90_000);

test.each([
  ["zh-CN", false],
  ["en-US", true],
] as const)(
  "every form at 320 px: %s, dark %s",
  async (locale, dark) => {
    const words = wordsFor(locale === "zh-CN" ? "zh" : "en");
    open = await openInExcel(browser, {
      mode: "desktop",
      width: 320,
      bytes: Buffer.from(BOOK).toString("base64"),
      locale,
      dark,
    });
    const page = open.pane as Page;
    await page.locator('main[aria-busy="false"]').waitFor({ timeout: 20_000 });
    await page.getByRole("button", { name: words.register.open }).click();
    await page.locator("form").waitFor();
    const faults: Record<string, string[]> = {};
    for (const name of ["meetings", "study", "members", "talks", "dues", "makeUp"] as const) {
      await page.getByLabel(words.register.which).selectOption(name);
      const found = await faultsOf(page);
      if (found.length > 0) faults[name] = found;
    }
    await page.getByRole("tab", { name: words.shell.tabs.fill }).click();
    await page.locator('main[aria-busy="false"]').waitFor();
    const found = await faultsOf(page);
    if (found.length > 0) faults["fill"] = found;
    expect(faults).toEqual({});
    expect(await page.getByRole("tab", { name: overview.title }).count()).toBe(locale === "zh-CN" ? 1 : 0);
  },
  90_000,
);
