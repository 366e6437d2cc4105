import type { ChangeRecord, MarkPlan } from "../../src/domain/plan";
import { bindPort } from "../../src/workbench/bound-port";
import type { Grid } from "../../src/workbench/grid/grid";
import type { FilePort } from "../../src/workbook/file";

const refused = { ok: false, refusal: { code: "protected-sheet" } } as const;
const view = { date1904: false, styles: [], sheets: [{ name: "会议" }, { name: "名册" }] };
const change: ChangeRecord = {
  id: "1",
  at: "",
  action: "fill",
  cells: [{ at: { sheet: "会议", row: 4, column: 2 }, before: null, after: "甲" }],
  inserts: [],
  sheets: [],
};

const MARKS: MarkPlan = { marks: [{ at: { sheet: "会议", row: 4, column: 2 }, severity: "must", untilFilled: false }] };

/** A port and a grid that write down what they are asked. */
function setting(answers: Partial<Record<keyof FilePort, unknown>> = {}, typing = false) {
  const told: string[] = [];
  const answer = (name: keyof FilePort, value: unknown) => async () => answers[name] ?? { ok: true, value };
  const port = {
    capabilities: { host: "file" },
    applyMarks: answer("applyMarks", { marked: 1, skipped: [] }),
    clearMarks: answer("clearMarks", { removed: 1 }),
    writeSheets: answer("writeSheets", [{ report: "r", name: "问题清单", created: true }]),
    applyEdits: answer("applyEdits", change),
    putBack: answer("putBack", { restored: 1, kept: [] }),
    select: answer("select", undefined),
    readSnapshot: answer("readSnapshot", {}),
    writeSettings: answer("writeSettings", undefined),
    readSettings: answer("readSettings", { settings: null, damaged: false }),
    onChanged: () => () => {},
    view: () => view,
    marks: () => [{ name: "会议", marks: [] }],
  } as unknown as FilePort;
  const grid: Grid = {
    select: ({ sheet }) => (told.push(`select ${sheet}`), sheet !== "没有"),
    isTyping: () => typing,
    endTyping: async () => void told.push("end typing"),
    showMarks: (marks) => void told.push(`marks ${marks.length}`),
    showSheets: (_, names) => void told.push(`sheets ${[...names].join()}`),
    showCells: ({ name }, cells) =>
      void told.push(`cells ${name} ${cells.map(({ row, column }) => `${row},${column}`).join()}`),
    dispose: () => {},
  };
  let drawn: Grid | undefined = grid;
  const bound = bindPort(port, { grid: () => drawn, onWritten: () => told.push("written") });
  return { bound, told, hide: () => (drawn = undefined) };
}

const range = { top: 1, left: 1, bottom: 1, right: 1 };

test("marks are set after typing has ended, and drawn", async () => {
  const { bound, told } = setting();
  await bound.applyMarks(MARKS);
  await bound.clearMarks();
  expect(told).toEqual(["end typing", "written", "marks 1", "written", "marks 1"]);
});

test("where there is nothing to mark and nothing was marked, the file is not said to have changed", async () => {
  const { bound, told } = setting({ applyMarks: { ok: true, value: { marked: 0, skipped: [] } } });
  expect(await bound.applyMarks({ marks: [] })).toMatchObject({ ok: true });
  expect(told).not.toContain("written");
});

test("marks that follow unasked leave alone whoever is typing", async () => {
  const { bound, told } = setting({}, true);
  expect(await bound.applyMarks(MARKS)).toEqual({ ok: false, refusal: { code: "editing-cell" } });
  expect(told).toEqual([]);
});

test("a refused write changes neither the picture nor what is unsaved", async () => {
  const { bound, told } = setting({ applyMarks: refused, applyEdits: refused });
  expect(await bound.applyMarks(MARKS)).toBe(refused);
  await bound.applyEdits({ action: "fill", inserts: [], edits: [] });
  expect(told).toEqual(["end typing", "end typing"]);
});

test.each<[string, Partial<ChangeRecord>, string[]]>([
  ["cells alone", {}, ["cells 会议 4,2"]],
  ["rows put in", { inserts: [{ sheet: "会议", before: 4, count: 1 }] }, ["sheets 会议"]],
  ["a table made elsewhere", { tables: [{ sheet: "名册", name: "党员名册" }] }, ["sheets 名册", "cells 会议 4,2"]],
  ["a sheet made", { cells: [], sheets: ["新台账"] }, ["sheets 新台账"]],
])("%s: what has changed is drawn, and no more", async (_, part, drawn) => {
  const { bound, told } = setting({ applyEdits: { ok: true, value: { ...change, ...part } } });
  await bound.applyEdits({ action: "fill", inserts: [], edits: [] });
  expect(told).toEqual(["end typing", "written", ...drawn]);
});

test("a jump to a sheet that the picture lacks is refused in the port's words", async () => {
  const { bound } = setting();
  expect(await bound.select({ sheet: "会议", range })).toEqual({ ok: true, value: undefined });
  expect(await bound.select({ sheet: "没有", range })).toEqual({
    ok: false,
    refusal: { code: "sheet-missing", sheet: "没有" },
  });
});

test("before the grid is drawn, and where it cannot be, everything else works", async () => {
  const { bound, told, hide } = setting();
  hide();
  expect(await bound.applyMarks(MARKS)).toMatchObject({ ok: true });
  expect(await bound.select({ sheet: "会议", range })).toMatchObject({ ok: true });
  expect(told).toEqual(["written"]);
});

test("a cell that is being typed in is not taken out of the user's hands by a look at the books", async () => {
  const { bound, told } = setting({}, true);
  expect(await bound.readSnapshot()).toEqual({ ok: false, refusal: { code: "editing-cell" } });
  expect(told).toEqual([]);
  const calm = setting();
  expect(await calm.bound.readSnapshot()).toMatchObject({ ok: true });
  expect(calm.told).toEqual(["end typing"]);
});
