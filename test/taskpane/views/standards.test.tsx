import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { EMPTY_SETTINGS } from "../../../src/domain/settings";
import { wordsFor } from "../../../src/i18n";
import type { Pack } from "../../../src/standards";
import { axeFaults } from "../../support/axe-jsdom";
import { PortDouble } from "../../support/port-double";
import { SNAPSHOT } from "../fixture/branch-year";
import { atRest, openMenuPage, openPane } from "../fixture/open-pane";

const words = wordsFor("zh");
const text = words.standards;
const county: Pack = {
  format: 1,
  id: "某县",
  version: "3",
  level: "superior",
  title: "某县标准",
  clauses: [{ id: "E01", values: { hours: 40 }, reason: "县委通知" }],
  checklist: [{ aspect: "组织生活", items: ["三会一课"] }],
};

/** The page with the list narrowed to what a test is about: looking by role through a hundred clauses takes seconds. */
async function openStandards(settings: object = {}, query = "E01") {
  const port = new PortDouble(SNAPSHOT);
  port.settings = { ...EMPTY_SETTINGS, ...settings };
  const opened = await openPane({ port });
  await openMenuPage(opened.user, "更多", "标准");
  await opened.user.click(screen.getByLabelText(text.search));
  await opened.user.paste(query);
  return { ...opened, port };
}

async function paste(user: Awaited<ReturnType<typeof openStandards>>["user"], value: string) {
  await user.click(screen.getByRole("button", { name: text.importPack }));
  const field = screen.getByLabelText(text.importHint);
  await user.click(field);
  await user.paste(value);
}

test("a pack is imported as the superior body's, lies under the branch's, is shown and removed", async () => {
  const branch: Pack = {
    format: 1,
    id: "第一党支部",
    version: "1",
    level: "branch",
    clauses: [{ id: "E01", values: { hours: 36 }, reason: "分批完成" }],
  };
  const { user, port, view } = await openStandards({ pack: branch });
  await paste(user, JSON.stringify(county));
  await user.click(screen.getByRole("button", { name: text.apply }));
  await atRest();
  expect(port.settings).toMatchObject({ pack: branch, superiorPack: county });
  expect(view.container).toHaveTextContent(text.superior("某县标准", "3", 1));
  expect(view.container).toHaveTextContent("三会一课（某县标准）");
  await user.click(screen.getByRole("button", { name: /^E01/ }));
  expect(view.container).toHaveTextContent("某县：学时 32 改为 40。 改动的理由：县委通知");
  expect(view.container).toHaveTextContent(`第一党支部：学时 40 改为 36。 改动的理由：分批完成 ${text.looser}`);
  expect(await axeFaults(view.container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: text.remove }));
  await atRest();
  expect(port.settings?.superiorPack).toBeUndefined();
});

test("whose pack it is can be said otherwise at import", async () => {
  const { user, port } = await openStandards();
  await paste(user, JSON.stringify(county));
  await user.click(screen.getByRole("button", { name: text.levels.branch }));
  await user.click(screen.getByRole("button", { name: text.apply }));
  await atRest();
  expect(port.settings).toMatchObject({ pack: { id: "某县", level: "branch" } });
  expect(port.settings?.superiorPack).toBeUndefined();
});

test("faults are listed as sentences before anything is taken; the rest can then be taken", async () => {
  const { user, port, view } = await openStandards();
  await paste(
    user,
    JSON.stringify({ ...county, clauses: [...county.clauses, { id: "Z99" }, { id: "M04", values: { times: 999 } }] }),
  );
  await user.click(screen.getByRole("button", { name: text.apply }));
  expect(view.container).toHaveTextContent("标准包里的条款 Z99 不存在，已略过");
  expect(view.container).toHaveTextContent("条款 M04 的“次数”写成 999");
  expect(port.settings?.superiorPack).toBeUndefined();
  await user.click(screen.getByRole("button", { name: text.applyRest }));
  await atRest();
  expect((port.settings?.superiorPack as Pack).clauses.map(({ id, values }) => [id, values])).toEqual([
    ["E01", { hours: 40 }],
    ["M04", {}],
  ]);
});

test.each(["{", "[]", JSON.stringify({ ...county, format: 9 })])(
  "%s is refused with a sentence and nothing is kept",
  async (value) => {
    const { user, port, view } = await openStandards();
    await paste(user, value);
    await user.click(screen.getByRole("button", { name: text.apply }));
    expect(view.container.textContent).toMatch(/仍按原来的标准检查/);
    expect(screen.queryByRole("button", { name: text.applyRest })).toBeNull();
    expect(port.calls).not.toContain("writeSettings");
  },
);

test("a kept pack of a later version stays as it is: nothing can be changed over it until it is cleared away", async () => {
  const later = { ...county, level: "branch", format: 9, news: [1] };
  const { user, port, view } = await openStandards({ pack: later }, "M04");
  expect(view.container).toHaveTextContent("标准包是较新的格式");
  expect((screen.getByLabelText(text.unusable.branch) as HTMLTextAreaElement).value).toContain('"news"');
  await user.click(screen.getByRole("button", { name: /^M04/ }));
  expect(screen.queryByRole("switch")).toBeNull();
  expect(port.settings?.pack).toEqual(later);
  await user.click(screen.getByRole("button", { name: text.clearUnusable }));
  await atRest();
  expect(port.settings?.pack).toBeUndefined();
  expect(screen.getByRole("switch")).toBeInTheDocument();
});

test("the workbook says at opening that its standards cannot all be used, and leads to them", async () => {
  const port = new PortDouble(SNAPSHOT);
  port.settings = { ...EMPTY_SETTINGS, superiorPack: { ...county, clauses: [{ id: "Z99" }] } };
  const { user, view } = await openPane({ port });
  expect(view.container).toHaveTextContent(text.faultNotice(1));
  await user.click(screen.getAllByRole("button", { name: words.shell.results.see })[0]!);
  expect(await screen.findByRole("heading", { name: words.shell.menu.standards })).toBeInTheDocument();
});

test("the period of a clause is changed with its reason, and only what differs is kept", async () => {
  const { user, port } = await openStandards({}, "M04");
  await user.click(screen.getByRole("button", { name: /^M04/ }));
  await user.selectOptions(screen.getByLabelText(text.period), "half");
  await user.type(screen.getByLabelText(text.reason), "镇里要求");
  await user.click(screen.getByRole("button", { name: text.save }));
  await atRest();
  expect((port.settings?.pack as Pack).clauses).toEqual([{ id: "M04", period: "half", reason: "镇里要求" }]);
  await user.click(screen.getByRole("button", { name: text.reset }));
  await atRest();
  expect((port.settings?.pack as Pack).clauses).toEqual([]);
});

test("the table is made from here, in Chinese whatever the pane speaks", async () => {
  const { user, port } = await openStandards();
  await user.click(screen.getByRole("button", { name: text.writeTable }));
  await atRest();
  expect(port.calls).toContain("writeSheets");
});

test("clauses stand in their sections and are found by what kind of rule they are", async () => {
  await openStandards({}, "惯例");
  const headings = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
  const order = Object.values(text.sections);
  expect(headings.filter((one) => (order as string[]).includes(one!))).toEqual(
    order.filter((one) => headings.includes(one)),
  );
  const names = screen.getAllByRole("button", { name: /^[A-Z]\d\d/ }).map((one) => one.textContent!.slice(0, 3));
  expect(names).toContain("M04");
  expect(names).not.toContain("M01");
});
