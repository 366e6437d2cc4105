import { describeFinding } from "../checks";
import type { Snapshot } from "../domain/snapshot";
import { readByHand } from "../plans/tasks/by-hand";
import { HEADER_ROW, planTasks } from "../plans/tasks/plan-tasks";
import { matchTasks, type TaskState } from "../plans/tasks/task";
import { textsOf } from "./texts";
import type { SheetContext, TaskList } from "./types";

/** The list of tasks as it stands in the workbook, brought up to the report. */
export function taskList(snapshot: Snapshot, { report, standards, branchName, language }: SheetContext): TaskList {
  const texts = textsOf(standards);
  const tasks = matchTasks(report, snapshot, (finding) => describeFinding(finding, language, texts));
  const count = (state: TaskState) => tasks.filter((task) => task.state === state).length;
  const head = { branchName, asOf: report.asOf, pack: `${report.pack.id} ${report.pack.version}` };
  const plan = planTasks(tasks, head, readByHand(snapshot, HEADER_ROW));
  return { plan, counts: { new: count("new"), open: count("open"), solved: count("solved") } };
}
