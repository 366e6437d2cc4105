import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { wordsFor } from "../../../src/i18n";
import type { RefusalCode } from "../../../src/workbook/port";
import { PortDouble } from "../../support/port-double";
import { BOOKS, CLEAN_REPORT, PEOPLE, REPORT, SNAPSHOT } from "../fixture/branch-year";
import { inSteps } from "../fixture/fixture-engine";
import { atRest, openMenuPage, openPane, openTab } from "../fixture/open-pane";

const words = wordsFor("zh");
jest.setTimeout(60_000);

const cell = (name: RegExp) => screen.getByRole("button", { name });

describe("概览", () => {
  test("says in one sentence how things stand, and names the worst", async () => {
    const { view, port } = await openPane();
    expect(view.container).toHaveTextContent("10 项标准：5 项未达标，2 项进行中，3 项无法判断。");
    expect(view.container).toHaveTextContent("截至 2025-11-20");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("第一党支部");
    expect(port.calls).toEqual(["readSettings", "readSnapshot"]);
  });

  test("a cell opens its rows, a row leads to the sheet, closing gives the focus back", async () => {
    const { user, port } = await openPane();
    await user.click(cell(/^党员大会 第 1 季度 达标/));
    await user.click(screen.getByRole("button", { name: "会议 第 2 行" }));
    expect(port.selected).toEqual([
      expect.objectContaining({ sheet: "会议", range: expect.objectContaining({ top: 2, bottom: 2 }) }),
    ]);
    await user.click(screen.getByRole("button", { name: words.shell.close }));
    expect(screen.queryByRole("button", { name: "会议 第 2 行" })).toBeNull();
    expect(document.activeElement).toHaveAccessibleName(/^党员大会 第 1 季度/);
  });

  test("an unmet cell says what is missing and that nothing counts", async () => {
    const { user, view } = await openPane();
    await user.click(cell(/^党员大会 第 3 季度 未达标 缺 1/));
    expect(view.container).toHaveTextContent(words.overview.detail.noneCounted);
  });

  test("the year grid is one stop of Tab and is walked by arrows", async () => {
    const { user } = await openPane();
    const stops = () =>
      screen.getAllByRole("button").filter((button) => button.dataset["gridRow"] && button.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    act(() => stops()[0]!.focus());
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
    expect(document.activeElement).toHaveAccessibleName(/^支委会 7 月/);
    expect(stops()).toEqual([document.activeElement]);
    await user.keyboard("{ArrowUp}{End}");
    expect(document.activeElement).toHaveAccessibleName(/^党员大会 第 4 季度/);
    await user.keyboard("{Enter}");
    expect(document.activeElement).toHaveAttribute("aria-expanded", "true");
  });

  test("bars stand worst first and are shortened until asked for", async () => {
    const { user } = await openPane();
    const section = () => screen.getByRole("heading", { name: "党员学时" }).closest("section")!;
    expect(within(section()).getAllByRole("listitem")).toHaveLength(6);
    expect(within(section()).getAllByRole("listitem")[0]).toHaveTextContent(`${PEOPLE[0]}8/32`);
    await user.click(within(section()).getByRole("button", { name: "展开全部 15 个" }));
    expect(within(section()).getAllByRole("listitem")).toHaveLength(15);
  });

  test("no ledger: says so, why, and where to go on", async () => {
    const { user } = await openPane({ engine: { recognise: () => inSteps({ ...BOOKS, tables: [] }) } });
    await user.click(screen.getByRole("button", { name: words.overview.empty.open }));
    expect(await screen.findByText(words.recognised.noTables)).toBeVisible();
  });
});

describe("the main button", () => {
  test("marks, says how many, and offers to save", async () => {
    const save = jest.fn();
    const { user, port } = await openPane({ environment: { save } });
    await user.click(cell(/一键检查并标注/));
    await atRest();
    expect(screen.getByText(new RegExp(`已标注 ${port.marks.marks.length} 个单元格`))).toBeVisible();
    await user.click(screen.getByRole("button", { name: "保存文件" }));
    expect(save).toHaveBeenCalledTimes(1);
    await user.click(cell(/清除标注/));
    await atRest();
    expect(port.marks.marks).toEqual([]);
  });

  test("beyond a moment shows progress with a number, and can be cancelled", async () => {
    // jsdom takes a page whose focused button has vanished for one without focus; a browser does not.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const port = new PortDouble(SNAPSHOT);
    const { user } = await openPane({ port });
    port.readSnapshot = (task) => {
      task?.onProgress?.(45, 100);
      return new Promise(() => {});
    };
    await user.click(cell(/一键检查并标注/));
    expect(await screen.findByText("正在读取工作簿 45%")).toBeVisible();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.45");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "取消" }));
    await user.keyboard("{Enter}");
    await atRest();
    expect(document.activeElement).toBe(cell(/一键检查并标注/));
    expect(screen.getByText(/已取消，表格没有改动/)).toBeVisible();
    expect(cell(/一键检查并标注/)).toBeEnabled();
  });
});

test("a change in a large workbook says that the report is old and offers to look again", async () => {
  const rows = Array.from({ length: 8001 }, (_, i) => ({ row: i + 2, cells: [{ column: 1, value: i }] }));
  const { user, port } = await openPane({
    port: new PortDouble({ ...SNAPSHOT, sheets: [{ ...SNAPSHOT.sheets[2]!, rows }] }),
  });
  act(() => port.userChanges());
  expect(screen.getByText(words.shell.stale)).toBeVisible();
  await user.click(screen.getByRole("button", { name: words.shell.recheck }));
  await atRest();
  expect(screen.queryByText(words.shell.stale)).toBeNull();
});

describe("问题", () => {
  const open = async () => {
    const opened = await openPane();
    await openTab(opened.user, /问题/);
    return opened;
  };
  const lines = () => screen.getAllByRole("listitem").map((item) => item.textContent);

  test("a chip carries its count and shows its findings alone; pressed again it shows all", async () => {
    const { user } = await open();
    expect(lines()).toHaveLength(REPORT.findings.length);
    await user.click(screen.getByRole("button", { name: "建议完善 6" }));
    expect(lines()).toHaveLength(6);
    await user.click(screen.getByRole("button", { name: "请核对 2" }));
    expect(lines()).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "请核对 2" }));
    expect(lines()).toHaveLength(REPORT.findings.length);
  });

  test.each([
    ["台账", ["全支部", "会议", "名册"]],
    ["党员", ["不涉及个人", PEOPLE[1]]],
  ])("groups by %s", async (by, groups) => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: by }));
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual(groups);
  });

  test("walks from the foot and by Alt with arrows, each step to its cell", async () => {
    const { user, port } = await open();
    await user.click(screen.getByRole("button", { name: "下一条" }));
    expect(screen.getByText("1 / 9")).toBeVisible();
    fireEvent.keyDown(screen.getByText("1 / 9"), { key: "ArrowUp", altKey: true });
    expect(screen.getByText("9 / 9")).toBeVisible();
    fireEvent.keyDown(screen.getByText("9 / 9"), { key: "ArrowDown", altKey: true });
    expect(screen.getByText("1 / 9")).toBeVisible();
    expect(port.selected).toContainEqual({ sheet: "名册", range: { top: 3, left: 1, bottom: 3, right: 1 } });
  });

  test("a look is told 已核对, kept by key, and can be taken back", async () => {
    const { user, port } = await open();
    const look = REPORT.findings.find((finding) => finding.code === "X14")!;
    await user.click(screen.getByRole("button", { name: "上一条" }));
    while (!port.selected.at(-1) || screen.queryByRole("button", { name: "标为已核对" }) === null)
      await user.click(screen.getByRole("button", { name: "上一条" }));
    await user.click(screen.getByRole("button", { name: "标为已核对" }));
    await atRest();
    expect(port.settings?.acknowledged).toHaveLength(1);
    expect(REPORT.findings.filter((finding) => finding.severity === "look").map((finding) => finding.key)).toContain(
      port.settings?.acknowledged[0],
    );
    expect(look.severity).toBe("look");
    expect(screen.getByRole("tab", { name: /问题 ?8/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: words.findings.showAcknowledged(1) }));
    await user.click(screen.getByRole("button", { name: "取消已核对" }));
    expect(port.settings?.acknowledged).toEqual([]);
  });

  test("nothing found is never a bare all good", async () => {
    const { user, view } = await openPane({ engine: { check: () => inSteps(CLEAN_REPORT) } });
    await openTab(user, /问题/);
    expect(view.container).toHaveTextContent("没有发现问题。以下 3 项无法判断：");
    expect(view.container).toHaveTextContent("谈心谈话 · 缺少");
  });

  test("thousands of findings are drawn by the page", async () => {
    const findings = Array.from({ length: 3000 }, (_, i) => ({ ...REPORT.findings[5]!, key: `K01-${i}` }));
    const { user } = await openPane({ engine: { check: () => inSteps({ ...REPORT, findings }) } });
    await openTab(user, /问题/);
    expect(lines()).toHaveLength(20);
    await user.click(screen.getByRole("button", { name: "再显示 20 条" }));
    expect(lines()).toHaveLength(40);
  });
});

describe("汇总", () => {
  test("a card makes its sheet, says its name and leads there", async () => {
    const { user, port } = await openPane();
    await openTab(user, /汇总/);
    const [card] = screen.getAllByRole("article");
    await user.click(within(card!).getByRole("button", { name: /^生成/ }));
    await atRest();
    expect(port.sheets).toHaveLength(1);
    expect(card).toHaveTextContent(`已有工作表：${port.sheets[0]!.name}`);
    await user.click(screen.getByRole("button", { name: "查看" }));
    expect(port.selected.at(-1)?.sheet).toBe(port.sheets[0]!.name);
  });

  test("one report that cannot be laid out does not take the others with it", async () => {
    const { user } = await openPane({
      engine: {
        planSheet: (id) => {
          if (id === "issues") throw new Error("x");
          return {
            report: id,
            name: id,
            widths: [],
            rows: [],
            merges: [],
            headerRows: [1, 1],
            freeze: 0,
            landscape: true,
            footer: "",
          };
        },
      },
    });
    await openTab(user, /汇总/);
    expect(screen.getAllByRole("article").length).toBeGreaterThan(1);
  });
});

describe("识别结果", () => {
  test("says it in her words and reads anew when a column is corrected", async () => {
    const recognise = jest.fn(() => inSteps(BOOKS));
    const { user, view } = await openPane({ engine: { recognise } });
    await openMenuPage(user, "更多", "识别结果");
    expect(view.container).toHaveTextContent(
      "《会议》是会议台账，第 1 行是表头，5 次会议；第 5 行空白，已跳过；第 9 行是合计，已跳过。",
    );
    expect(view.container).toHaveTextContent("“四月中旬”不是日期");
    const card = screen.getByRole("article", { name: /^会议/ });
    await user.click(within(card).getByRole("button", { name: /^每一列怎么读/ }));
    await user.selectOptions(within(card).getAllByRole("combobox")[2]!, "title");
    await atRest();
    expect(recognise).toHaveBeenLastCalledWith(
      SNAPSHOT,
      expect.objectContaining({ corrections: [{ sheet: "会议", anchorRow: 1, fields: { 3: "title" } }] }),
    );
  });

  test("rows that are none are told at once and nothing is sent", async () => {
    const recognise = jest.fn(() => inSteps(BOOKS));
    const { user } = await openPane({ engine: { recognise } });
    await openMenuPage(user, "更多", "识别结果");
    const card = screen.getByRole("article", { name: /^会议/ });
    await user.click(within(card).getByRole("button", { name: /^更正/ }));
    await user.clear(within(card).getByLabelText(/表头在第几行/));
    await user.type(within(card).getByLabelText(/表头在第几行/), "三");
    await user.click(within(card).getByRole("button", { name: "按这样读" }));
    expect(within(card).getByText(words.recognised.headerInvalid)).toBeVisible();
    expect(recognise).toHaveBeenCalledTimes(1);
  });

  test("exact matches ask nothing", async () => {
    const { user } = await openPane();
    await openMenuPage(user, "更多", "识别结果");
    const roster = screen.getByRole("article", { name: /^名册/ });
    expect(within(roster).queryByRole("button", { name: /^记住/ })).toBeNull();
  });
});

test("标准: a figure is changed only with a reason, shown as changed, and comes back", async () => {
  const { user, port } = await openPane();
  await openMenuPage(user, "更多", "标准");
  await user.type(screen.getByRole("searchbox"), "M04");
  await user.click(screen.getByRole("button", { name: /^M04/ }));
  const figure = screen.getByLabelText(/次数/);
  await user.clear(figure);
  await user.type(figure, "2");
  await user.click(screen.getByRole("button", { name: "保存改动" }));
  expect(screen.getByText(words.standards.reasonNeeded)).toBeVisible();
  expect(port.settings).toBeNull();
  await user.type(screen.getByLabelText("改动的理由"), "镇党委要求");
  await user.click(screen.getByRole("button", { name: "保存改动" }));
  await atRest();
  expect(port.settings?.pack).toMatchObject({ clauses: [{ id: "M04", values: { times: 2 }, reason: "镇党委要求" }] });
});

test("the language is switched in the pane and kept outside the workbook", async () => {
  const { user, kept, port } = await openPane();
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(screen.getByRole("menuitem", { name: "English" }));
  expect(screen.getByRole("tab", { name: /Overview/ })).toBeVisible();
  expect(kept.get("language")).toBe("en");
  expect(port.calls).not.toContain("writeSettings");
});

test("tabs and menu are worked by the keyboard", async () => {
  const { user } = await openPane();
  act(() => screen.getByRole("tab", { name: "概览" }).focus());
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: /问题/ })).toHaveAttribute("aria-selected", "true");
  const menu = screen.getByRole("button", { name: "更多" });
  act(() => menu.focus());
  await user.keyboard("{Enter}{ArrowDown}");
  expect(document.activeElement).toBe(screen.getByRole("menuitem", { name: "识别结果" }));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(document.activeElement).toBe(menu);
});

describe("every refusal becomes a sentence with a next step", () => {
  test.each(Object.keys(words.refusals) as RefusalCode[])("%s", async (code) => {
    const port = new PortDouble(SNAPSHOT);
    port.faults.set("readSnapshot", { kind: "refuse", refusal: { code, sheet: "三会一课" } });
    const { view } = await openPane({ port, environment: { openAnother: jest.fn() } });
    if (code === "cancelled") return expect(view.container).toHaveTextContent(/已取消/);
    expect(view.container).toHaveTextContent(words.refusals[code].what("《三会一课》"));
    expect(view.container).toHaveTextContent(words.refusals[code].next);
    expect(view.container).not.toHaveTextContent(code);
  });
});

test("a view that cannot be drawn says so and leaves the rest of the pane alive", async () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => {});
  const { user } = await openPane({
    engine: {
      describeFinding: () => {
        throw new Error("王某某");
      },
    },
  });
  expect(screen.getByRole("alert")).toHaveTextContent(words.shell.broken.what);
  expect(screen.getByRole("alert")).not.toHaveTextContent("王某某");
  await openTab(user, /汇总/);
  expect(screen.queryByRole("alert")).toBeNull();
  quiet.mockRestore();
});
