import { MEETING_KINDS } from "../../../src/domain/meeting-kinds";
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { wordsFor } from "../../../src/i18n";
import type { Suggestion } from "../../../src/plans/fill";
import { axeFaults } from "../../support/axe-jsdom";
import { inSteps } from "../fixture/fixture-engine";
import { atRest, openMenuPage, openPane, openTab } from "../fixture/open-pane";

jest.setTimeout(60_000);
const words = wordsFor("zh");

const suggestion = (row: number, sure: boolean): Suggestion => ({
  id: `actual@会议!${row},12`,
  kind: "actual",
  at: { sheet: "会议", row, column: 12 },
  before: null,
  after: 14,
  from: [{ sheet: "会议", row, column: 15 }],
  sure,
  args: {},
});
const engine = { suggest: () => inSteps([suggestion(2, true), suggestion(3, true), suggestion(4, false)]) };

test("补全 shows before and after with its sources, counts in the tab, and writes only what was accepted", async () => {
  const { user, port } = await openPane({ engine });
  const written = jest.spyOn(port, "applyEdits");
  await openTab(user, /补全 ?3/);
  await user.click(screen.getByRole("button", { name: words.fill.acceptLabel("会议 L4") }));
  await atRest();
  await user.click(screen.getByRole("button", { name: words.fill.acceptAllSure(2) }));
  await atRest();
  const rows = written.mock.calls.map(([plan]) => plan.edits.map((edit) => [edit.at.row, edit.before, edit.after]));
  expect(rows).toEqual([
    [[4, null, 14]],
    [
      [2, null, 14],
      [3, null, 14],
    ],
  ]);
  await user.click(screen.getByRole("button", { name: "O2" }));
  expect(port.selected).toEqual([expect.objectContaining({ range: { top: 2, bottom: 2, left: 15, right: 15 } })]);
});

test("an empty form says what is missing, writes nothing, and goes to the first fault", async () => {
  const { user, port } = await openPane();
  await openMenuPage(user, "更多", words.shell.menu.register);
  await user.click(screen.getByRole("button", { name: words.register.preview }));
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))));
  expect(screen.getByText(words.register.faults.kinds)).toBeVisible();
  expect(screen.getByText(words.register.faults.need)).toBeVisible();
  expect(document.activeElement).toHaveTextContent(MEETING_KINDS.党员大会.short.zh);
  expect(port.calls).not.toContain("applyEdits");
});

test("the tasks are written after a fresh look, and counted", async () => {
  const { user, port, view } = await openPane();
  await openTab(user, /问题/);
  await user.click(screen.getByRole("button", { name: words.findings.tasks }));
  await atRest();
  expect(port.calls.slice(-2)).toEqual(["readSnapshot", "writeSheets"]);
  expect(port.sheets.map((sheet) => sheet.report)).toEqual(["rectification"]);
  expect(view.container).toHaveTextContent(/新发现 9 项，待整改 0 项，已整改 0 项/);
});

test.each(["zh", "en"] as const)("补全 and every form have no fault for axe: %s", async (language) => {
  const text = wordsFor(language);
  const { user, view } = await openPane({ engine, language });
  await user.click(screen.getByRole("tab", { name: new RegExp(text.shell.tabs.fill) }));
  await atRest();
  expect(await axeFaults(view.container)).toEqual([]);
  await openMenuPage(user, text.shell.menu.label, text.shell.menu.register);
  for (const name of ["meetings", "members", "dues"]) {
    await user.selectOptions(screen.getByLabelText(text.register.which), name);
    expect(await axeFaults(view.container)).toEqual([]);
  }
});
