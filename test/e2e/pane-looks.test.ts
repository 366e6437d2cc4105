import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { wordsFor } from "../../src/i18n";
import { chromiumPath, launchChromium, testWith } from "../support/chromium";
import { startSite, type Site } from "./support/site";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const test = testWith(chromiumPath(), "Chromium");

/** Width of the page and of the pane beside the sheet at it. */
const LOOKS = [
  { language: "zh", width: 1280, pane: 350 },
  { language: "en", width: 880, pane: 320 },
] as const;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  if (!chromiumPath()) return;
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** The example, opened in one language; scripts of the test run beside the page's own rules. */
async function openExample(language: "zh" | "en", width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: "zh-CN",
    bypassCSP: true,
    reducedMotion: "reduce",
  });
  await context.addInitScript((kept) => localStorage.setItem("branch-ledger.language", kept), language);
  const page = await context.newPage();
  await page.goto(site.address);
  await page
    .getByRole("button", { name: language === "zh" ? "打开示例" : /example/i })
    .first()
    .click();
  await page.locator('#pane-panel[aria-busy="false"] table').first().waitFor();
  await page.addScriptTag({ content: AXE });
  return page;
}

/** What axe finds wrong in the pane as a browser draws it: contrast, sizes and names included. */
async function faultsOf(pane: Locator): Promise<string[]> {
  return pane.evaluate(async (root) => {
    const { axe } = window as unknown as {
      axe: { run(root: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(root);
    const wide = [...root.querySelectorAll("#pane-panel, header")]
      .filter((part) => part.scrollWidth > part.clientWidth)
      .map((part) => `scrolls sideways: ${part.tagName}`);
    return [...violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 200)}`), ...wide];
  });
}

test.each(LOOKS)(
  "every view in a browser: $language, $pane px",
  async ({ language, width, pane: paneWidth }) => {
    const page = await openExample(language, width);
    const pane = page
      .locator(".fui-FluentProvider")
      .filter({ has: page.locator("#pane-panel") })
      .last();
    const { shell, overview, findings, summaries, recognised } = wordsFor(language);
    const faults: Record<string, string[]> = {};
    const look = async (view: string) => {
      const found = await faultsOf(pane);
      if (found.length > 0) faults[view] = found;
    };
    const button = (name: string) => pane.getByRole("button", { name }).first();
    const menuPage = async (name: string) => {
      await pane.getByRole("button", { name: shell.menu.label, exact: true }).click();
      await pane.getByRole("menuitem", { name, exact: true }).click();
      await pane.getByRole("heading", { name, exact: true }).waitFor();
    };

    expect(Math.round((await pane.boundingBox())!.width)).toBe(paneWidth);
    await look("overview");
    await pane.locator("[data-grid-row]").first().click();
    await button(overview.check).click();
    await pane.getByRole("button", { name: shell.close }).last().waitFor();
    await page.locator('#pane-panel[aria-busy="false"]').waitFor();
    await look("overview, marked");
    await pane.getByRole("tab", { name: shell.tabs.findings }).click();
    await pane.getByRole("button", { name: findings.next, exact: true }).click();
    await look("findings");
    await pane.getByRole("tab", { name: shell.tabs.summaries }).click();
    await pane.locator(`article button:not([aria-disabled=true])`, { hasText: summaries.preview }).first().click();
    await look("summaries");
    await menuPage(shell.menu.recognised);
    await button(recognised.details).click();
    await look("recognised, columns");
    await button(recognised.correct).click();
    await look("recognised, correction");
    await menuPage(shell.menu.standards);
    await pane.getByRole("button", { name: /^M04/ }).click();
    await look("standards");
    await menuPage(shell.menu.changes);
    await look("changes");
    await menuPage(shell.menu.help);
    await look("help");
    expect(faults).toEqual({});
    await page.context().close();
  },
  120_000,
);
