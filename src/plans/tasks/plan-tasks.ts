import { cellName } from "../../domain/address";
import type { SheetCell, SheetPlan } from "../../domain/plan";
import { type ByHand, NOTHING_BY_HAND } from "./by-hand";
import { type RectificationTask, SEVERITY_WORD, TASK_COLUMNS, TASK_SHEET, type TaskState } from "./task";

const STATE_WORD: Readonly<Record<TaskState, string>> = { new: "新发现", open: "未解决", solved: "已解决" };
const HEADERS = [
  "序号",
  "程度",
  "问题",
  "依据",
  "怎么补",
  "位置",
  "责任人",
  "整改时限",
  "状态",
  "首次发现",
  "整改说明",
  "编号",
];
const WIDTHS = [5, 9, 34, 28, 30, 16, 10, 12, 8, 11, 20, 12];
/** Row of the column heads. */
export const HEADER_ROW = 4;

/** What the sheet's head says beside the tasks. */
export interface TaskSheetHead {
  readonly branchName: string;
  readonly asOf: string;
  readonly pack: string;
}

/** The 整改清单 sheet: open tasks first, worst first as the check gave them, solved ones at the end. */
export function planTasks(
  tasks: readonly RectificationTask[],
  head: TaskSheetHead,
  byHand: ByHand = NOTHING_BY_HAND,
): SheetPlan {
  const open = tasks.filter((task) => task.state !== "solved");
  const rows = [...open, ...tasks.filter((task) => task.state === "solved")];
  const solved = tasks.length - open.length;
  const count = `共 ${tasks.length} 项：新发现 ${open.filter((task) => task.state === "new").length}，未解决 ${open.filter((task) => task.state === "open").length}，已解决 ${solved}`;
  const width = HEADERS.length;
  const wide = (top: number) => ({ top, left: 1, bottom: top, right: width - 1 });
  return {
    report: TASK_SHEET,
    name: "整改清单",
    widths: WIDTHS,
    rows: [
      [{ value: "问题整改清单", look: "title" }],
      [{ value: `填报单位：${head.branchName}　　检查日期：${head.asOf}　　${count}`, look: "meta" }],
      [
        {
          value:
            "责任人、整改时限、整改说明由支部填写，再次检查时保留；自己加的行、列和改过的“怎么补”也保留；状态由检查结果得出。",
          look: "note",
        },
      ],
      [...HEADERS.map((value): SheetCell => ({ value, look: "header" })), ...byHand.headers],
      ...listed(rows, byHand),
    ],
    merges: [wide(1), wide(2), wide(3)],
    headerRows: [HEADER_ROW, HEADER_ROW],
    freeze: HEADER_ROW,
    landscape: true,
    footer: `截至 ${head.asOf}　标准包 ${head.pack}`,
    keep: {
      keyColumn: TASK_COLUMNS.key,
      columns: [TASK_COLUMNS.owner, TASK_COLUMNS.due, TASK_COLUMNS.note],
      firstRow: HEADER_ROW + 1,
    },
  };
}

/** The tasks with what stands beside them, and her own rows each below the task it stood below. */
function listed(tasks: readonly RectificationTask[], byHand: ByHand): SheetCell[][] {
  const keys = new Set(tasks.map((task) => task.key));
  const own = (key: string | undefined) => byHand.rows.filter((row) => row.below === key).map((row) => [...row.cells]);
  const lost = byHand.rows
    .filter((row) => row.below !== undefined && !keys.has(row.below))
    .map((row) => [...row.cells]);
  return [
    ...own(undefined),
    ...tasks.flatMap((task, index) => [
      [...taskRow(task, index + 1), ...(byHand.beside.get(task.key) ?? [])],
      ...own(task.key),
    ]),
    ...lost,
  ];
}

function taskRow(task: RectificationTask, number: number): SheetCell[] {
  const typed = (value: string): SheetCell => ({ value: value === "" ? null : value, look: "input" });
  const place: SheetCell = task.at
    ? { value: `${task.at.sheet} ${cellName(task.at.row, task.at.column)}`, look: "link", link: task.at }
    : { value: null, look: "text" };
  return [
    { value: number, look: "centre" },
    { value: SEVERITY_WORD[task.severity], look: task.state === "solved" ? "centre" : task.severity },
    { value: task.what, look: "wrapped" },
    { value: task.why, look: "wrapped" },
    { value: task.fix, look: "wrapped" },
    place,
    typed(task.owner),
    typed(task.due),
    { value: STATE_WORD[task.state], look: task.state === "solved" ? "met" : "centre" },
    { value: task.since, look: "centre" },
    typed(task.note),
    { value: task.key, look: "note" },
  ];
}
