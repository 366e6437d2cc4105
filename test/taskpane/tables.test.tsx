import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { SheetSnapshot } from "../../src/domain/snapshot";
import { wordsFor } from "../../src/i18n";
import { engine } from "../../src/engine";
import { axeFaults } from "../support/axe-jsdom";
import { PortDouble } from "../support/port-double";
import { date, sheet, workbook } from "../intake/support/sheets";
import { atRest, openMenuPage, openPane } from "./fixture/open-pane";

const MEETINGS = ["会议日期", "会议类型", "会议主题", "地点", "主持人", "记录人", "应到人数", "实到人数"];
const rows = [date(45693), "支委会", "研究工作", "会议室", "张三", "李四", 5, 5] as const;
const clean = sheet("会议", [MEETINGS, [...rows], [date(45720), ...rows.slice(1)], [date(45750), ...rows.slice(1)]]);
const merged = sheet(
  "旧台账",
  [["2025年三会一课台账"], MEETINGS, ["2025.5.8", ...rows.slice(1)], ["2025.6.9", ...rows.slice(1)]],
  { merges: ["A1:H1", "D3:D4"] },
);

jest.setTimeout(60_000);

async function openRecognised(language: "zh" | "en", ...sheets: SheetSnapshot[]) {
  const words = wordsFor(language);
  const port = new PortDouble(workbook(...sheets));
  const pane = await openPane({ language, port, engine });
  await openMenuPage(pane.user, words.shell.menu.label, words.shell.menu.recognised);
  return { ...pane, port, words };
}

const button = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name}`) });

describe.each(["zh", "en"] as const)("%s", (language) => {
  test("a clean list becomes a named table after it was shown, by keyboard alone", async () => {
    const { port, user, words, view } = await openRecognised(language, clean);
    const open = button(words.tables.name);
    open.focus();
    await user.keyboard("{Enter}");
    await atRest();
    expect(port.edits).toEqual([]);
    expect(view.container).toHaveTextContent("会议台账");
    expect(await axeFaults(view.container)).toEqual([]);
    const region = screen.getByRole("region", { name: words.tables.name });
    within(region).getByRole("button", { name: words.tables.name }).focus();
    await user.keyboard("{Enter}");
    await atRest();
    expect(port.edits).toMatchObject([
      {
        action: "make-table",
        edits: [],
        tables: [{ sheet: "会议", range: { top: 1, left: 1, bottom: 4, right: 8 }, name: "会议台账", look: "keep" }],
      },
    ]);
    expect(document.activeElement).toBe(open);
  });

  test("what cannot be a named table says why and what to do, and is copied instead", async () => {
    const { port, user, words, view } = await openRecognised(language, merged);
    await user.click(button(words.tables.name));
    expect(await screen.findByText(words.tables.no.merged)).toBeInTheDocument();
    await user.click(button(words.tables.copy));
    await atRest();
    expect(view.container).toHaveTextContent("2025-05-08");
    expect(await axeFaults(view.container)).toEqual([]);
    expect(port.edits).toEqual([]);
    await user.click(
      within(screen.getByRole("region", { name: words.tables.copy })).getByRole("button", { name: words.tables.copy }),
    );
    await atRest();
    const made = port.edits[0]!.sheets![0]!;
    expect(made.table).toEqual({ name: "会议台账", range: { top: 3, left: 1, bottom: 5, right: 9 } });
    expect(made.rows[4]!.map(({ value }) => value)).toEqual([
      45817,
      "支委会",
      "研究工作",
      "会议室",
      "张三",
      "李四",
      5,
      5,
      "旧台账!A4:H4",
    ]);
  });

  test("a new ledger is shown and made where the workbook has none", async () => {
    const { port, user, words, view } = await openRecognised(language, sheet("封面", [["党支部"]]));
    await user.selectOptions(screen.getByRole("combobox", { name: words.tables.kind }), "study");
    await user.click(button(words.tables.show));
    await atRest();
    expect(view.container).toHaveTextContent("学习日期");
    expect(await axeFaults(view.container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: words.tables.make }));
    await atRest();
    expect(port.edits).toMatchObject([{ action: "new-ledger", sheets: [{ table: { name: "学习台账" } }] }]);
    expect(document.activeElement).toBe(button(words.tables.show));
  });
});
