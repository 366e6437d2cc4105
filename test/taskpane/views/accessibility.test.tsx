import { MEETING_KINDS } from "../../../src/domain/meeting-kinds";
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { Language } from "../../../src/domain/language";
import { EMPTY_SETTINGS } from "../../../src/domain/settings";
import { wordsFor } from "../../../src/i18n";
import type { PaneEnvironment } from "../../../src/taskpane/environment";
import { axeFaults } from "../../support/axe-jsdom";
import { PortDouble } from "../../support/port-double";
import { CLEAN_REPORT, SNAPSHOT } from "../fixture/branch-year";
import { inSteps } from "../fixture/fixture-engine";
import { atRest, openMenuPage, openPane, openTab } from "../fixture/open-pane";

/** Every language and every theme, each with another. */
const LOOKS: readonly { language: Language; theme: PaneEnvironment["theme"] }[] = [
  { language: "zh", theme: "light" },
  { language: "en", theme: "dark" },
  { language: "zh", theme: "contrast" },
];

jest.setTimeout(60_000);

const CHANGE = {
  id: "c1",
  at: "2025-11-20T10:00:00",
  action: "fill",
  inserts: [],
  sheets: ["会议"],
  cells: [{ at: { sheet: "会议", row: 5, column: 6 }, before: null, after: 12 }],
};

describe.each(LOOKS)("axe finds nothing wrong ($language, $theme)", ({ language, theme }) => {
  const words = wordsFor(language);
  const { shell } = words;

  test("概览, with a cell opened and a notice", async () => {
    const { user, view } = await openPane({ language, theme });
    expect(await axeFaults(view.container)).toEqual([]);
    await user.click(
      screen.getAllByRole("button", { expanded: false, name: new RegExp(MEETING_KINDS.党员大会.short[language]) })[2]!,
    );
    await user.click(screen.getByRole("button", { name: words.overview.check }));
    await atRest();
    expect(await axeFaults(view.container)).toEqual([]);
  });

  test("问题, with one opened", async () => {
    const { user, view } = await openPane({ language, theme });
    await openTab(user, new RegExp(shell.tabs.findings));
    await user.click(screen.getByRole("button", { name: words.findings.next }));
    expect(await axeFaults(view.container)).toEqual([]);
  });

  test("问题, with nothing to list", async () => {
    const { user, view } = await openPane({ language, theme, engine: { check: () => inSteps(CLEAN_REPORT) } });
    await openTab(user, new RegExp(shell.tabs.findings));
    expect(view.container).toHaveTextContent(words.findings.none);
    expect(await axeFaults(view.container)).toEqual([]);
  });

  test("汇总, with a preview", async () => {
    const { user, view } = await openPane({ language, theme });
    await openTab(user, new RegExp(shell.tabs.summaries));
    await user.click(screen.getAllByRole("button", { name: new RegExp(`^${words.summaries.preview}`) })[0]!);
    expect(await axeFaults(view.container)).toEqual([]);
  });

  test("识别结果, with columns and corrections", async () => {
    const { user, view } = await openPane({ language, theme });
    await openMenuPage(user, shell.menu.label, shell.menu.recognised);
    await user.click(screen.getAllByRole("button", { name: new RegExp(`^${words.recognised.details}`) })[1]!);
    expect(await axeFaults(view.container)).toEqual([]);
    await user.click(screen.getAllByRole("button", { name: new RegExp(`^${words.recognised.correct}`) })[1]!);
    expect(await axeFaults(view.container)).toEqual([]);
  });

  test("标准, with a clause and the import opened", async () => {
    const { user, view } = await openPane({ language, theme });
    await openMenuPage(user, shell.menu.label, shell.menu.standards);
    await user.type(screen.getByRole("searchbox"), "M04");
    await user.click(screen.getByRole("button", { name: /^M04/ }));
    await user.click(screen.getByRole("button", { name: words.standards.importPack }));
    expect(await axeFaults(view.container)).toEqual([]);
  });

  test("改动记录, with the cells of one", async () => {
    const port = new PortDouble(SNAPSHOT);
    port.settings = { ...EMPTY_SETTINGS, changes: [CHANGE] };
    const { user, view } = await openPane({ language, theme, port });
    await openMenuPage(user, shell.menu.label, shell.menu.changes);
    await user.click(screen.getByRole("button", { name: words.changes.details }));
    expect(await axeFaults(view.container)).toEqual([]);
  });

  test("帮助, and the menu opened", async () => {
    const { user, view } = await openPane({ language, theme });
    await openMenuPage(user, shell.menu.label, shell.menu.help);
    await user.click(screen.getByRole("button", { name: shell.menu.label }));
    expect(await axeFaults(view.container)).toEqual([]);
  });

  test("a refusal with its next step", async () => {
    const port = new PortDouble(SNAPSHOT);
    port.faults.set("readSnapshot", { kind: "refuse", refusal: { code: "editing-cell" } });
    const { view } = await openPane({ language, theme, port });
    expect(await axeFaults(view.container)).toEqual([]);
  });
});
