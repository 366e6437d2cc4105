import type { CheckReport, Finding } from "../../../src/domain/finding";
import type { SheetPlan } from "../../../src/domain/plan";
import type { Snapshot } from "../../../src/domain/snapshot";
import { matchTasks, planTasks, readTasks, TASK_SHEET } from "../../../src/plans/tasks";
import { readByHand } from "../../../src/plans/tasks/by-hand";
import { HEADER_ROW } from "../../../src/plans/tasks/plan-tasks";
import { cellName } from "../../../src/domain/address";
import { buildSnapshot, type ShortCell } from "../../support/snapshot-builder";

const finding = (key: string): Finding => ({
  code: "K01",
  messageId: "blank",
  severity: "should",
  subject: { type: "branch" },
  at: [{ sheet: "会议", row: 4, column: 2 }],
  basis: ["K01"],
  args: {},
  key,
});
const report = (asOf: string, ...keys: string[]): CheckReport => ({
  asOf,
  year: 2025,
  pack: { id: "p", version: "1" },
  verdicts: [],
  findings: keys.map(finding),
});
const describe = (item: Finding) => ({ what: `缺 ${item.key}`, why: "惯例", fix: "补上" });
const EMPTY = buildSnapshot({});

/** The workbook after the plan was written and a person typed into it. */
function written(plan: SheetPlan, typed: Readonly<Record<string, string>> = {}): Snapshot {
  const cells: Record<string, ShortCell> = {};
  plan.rows.forEach((row, r) =>
    row.forEach((cell, c) => cell.value !== null && (cells[cellName(r + 1, c + 1)] = cell.value)),
  );
  return buildSnapshot({ 整改清单: { cells: { ...cells, ...typed }, own: TASK_SHEET } });
}

const head = { branchName: "第一党支部", asOf: "2025-03-01", pack: "p 1" };
const states = (tasks: ReturnType<typeof matchTasks>) =>
  Object.fromEntries(tasks.map((task) => [task.key, task.state]));

test("new, still open, solved, and open again", () => {
  const first = matchTasks(report("2025-03-01", "k-01", "k-02"), EMPTY, describe);
  expect(states(first)).toEqual({ "k-01": "new", "k-02": "new" });
  const second = matchTasks(report("2025-04-01", "k-02", "k-03"), written(planTasks(first, head)), describe);
  expect(states(second)).toEqual({ "k-02": "open", "k-03": "new", "k-01": "solved" });
  const third = matchTasks(report("2025-05-01", "k-01", "k-02", "k-03"), written(planTasks(second, head)), describe);
  expect(states(third)).toEqual({ "k-01": "open", "k-02": "open", "k-03": "open" });
  expect(third.find((task) => task.key === "k-01")!.since).toBe("2025-03-01");
});

test("what the person typed stays with its task, wherever the task moves", () => {
  const plan = planTasks(matchTasks(report("2025-03-01", "k-01", "k-02"), EMPTY, describe), head);
  const again = matchTasks(
    report("2025-04-01", "k-02"),
    written(plan, { G6: "李老师", H6: "4月底", K6: "=已补" }),
    describe,
  );
  expect(again.find((task) => task.key === "k-02")).toMatchObject({ owner: "李老师", due: "4月底", note: "=已补" });
});

test("checking twice adds nothing", () => {
  const once = planTasks(matchTasks(report("2025-03-01", "k-01", "k-01", "k-02"), EMPTY, describe), head);
  const twice = planTasks(matchTasks(report("2025-03-01", "k-01", "k-01", "k-02"), written(once), describe), head);
  expect(twice.rows).toHaveLength(once.rows.length);
  expect(once.rows).toHaveLength(4 + 2);
});

test("a person's own lines below the list are not read as tasks", () => {
  expect(readTasks(written(planTasks([], head), { C8: "我的备忘", L8: "见附件 一" }))).toEqual([]);
});

test("rows, columns and words of hers stay: a task of her own, a further column, another way to mend it", () => {
  const plan = planTasks(matchTasks(report("2025-03-01", "k-01", "k-02"), EMPTY, describe), head);
  const typed = { M4: "备注", M5: "已和书记说过", E6: "四月补开", C7: "自己记的一项", G7: "王老师", C9: "又一项" };
  const snapshot = written(plan, typed);
  const tasks = matchTasks(report("2025-04-01", "k-02", "k-03", "k-01"), snapshot, describe);
  const again = planTasks(tasks, head, readByHand(snapshot, HEADER_ROW));
  const texts = again.rows.map((row) => row.map((cell) => cell.value));
  expect(texts[3]![12]).toBe("备注");
  expect(texts.find((row) => row[11] === "k-01")![12]).toBe("已和书记说过");
  const changed = texts.findIndex((row) => row[11] === "k-02");
  expect(texts[changed]![4]).toBe("四月补开");
  expect(texts.slice(changed + 1, changed + 3).map((row) => [row[2], row[6] ?? null])).toEqual([
    ["自己记的一项", "王老师"],
    ["又一项", null],
  ]);
  const third = planTasks(tasks, head, readByHand(written(again), HEADER_ROW));
  expect(third.rows).toEqual(again.rows);
});
