import type { CellAddress } from "../../domain/address";
import type { CheckReport, Finding, Severity } from "../../domain/finding";
import type { SheetSnapshot, Snapshot } from "../../domain/snapshot";

/** Report id of the sheet that keeps the tasks. */
export const TASK_SHEET = "rectification";

/** 新发现: not in the list before · 未解决: still found · 已解决: in the list and no longer found. */
export type TaskState = "new" | "open" | "solved";

/** A finding that became a task; what the person typed beside it stays with it. */
export interface RectificationTask {
  /** The finding's key: by it the task is found again. */
  readonly key: string;
  readonly state: TaskState;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly at: CellAddress | undefined;
  /** Date of the check that first found it, `YYYY-MM-DD`. */
  readonly since: string;
  /** Typed by the person; kept as it stands. */
  readonly owner: string;
  readonly due: string;
  readonly note: string;
}

export type DescribeFinding = (finding: Finding) => {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
};

/** Columns of the sheet, 1-based; the key stands last, small and grey, so that the list can be matched again. */
export const TASK_COLUMNS = {
  no: 1,
  severity: 2,
  what: 3,
  why: 4,
  fix: 5,
  at: 6,
  owner: 7,
  due: 8,
  state: 9,
  since: 10,
  note: 11,
  key: 12,
} as const;

/**
 * Matches the findings of a check with the list as it stands in the workbook. Each finding is one task, each task of the
 * list stays; a task that is found no more is solved, and one that comes back is open again.
 */
export function matchTasks(report: CheckReport, snapshot: Snapshot, describe: DescribeFinding): RectificationTask[] {
  const before = new Map(readTasks(snapshot).map((task) => [task.key, task]));
  const tasks = report.findings.map((finding): RectificationTask => {
    const known = before.get(finding.key);
    before.delete(finding.key);
    const { what, why, fix } = describe(finding);
    const { owner = "", due = "", note = "", since = report.asOf, fix: hers = "" } = known ?? {};
    return {
      key: finding.key,
      state: known ? "open" : "new",
      severity: finding.severity,
      what,
      why,
      // How to mend it is hers to word: what stands there stays.
      fix: hers === "" ? fix : hers,
      at: finding.at[0],
      since,
      owner,
      due,
      note,
    };
  });
  const unique = [...new Map(tasks.map((task) => [task.key, task])).values()];
  return [
    ...unique,
    ...[...before.values()].map((task): RectificationTask => ({ ...task, state: "solved", at: undefined })),
  ];
}

/** The tasks that stand in the workbook's own list. Rows without a key (typed below by a person) are not ours and not read. */
export function readTasks(snapshot: Snapshot): RectificationTask[] {
  const sheet = snapshot.sheets.find((entry) => entry.own === TASK_SHEET);
  if (!sheet) return [];
  return sheet.rows.flatMap((row): RectificationTask[] => {
    const text = textsOf(sheet, row.row);
    const key = text(TASK_COLUMNS.key);
    if (!/^[\w.:-]{4,}$/.test(key)) return [];
    const severity = SEVERITY_OF[text(TASK_COLUMNS.severity)] ?? "look";
    return [
      {
        key,
        severity,
        state: "open",
        what: text(TASK_COLUMNS.what),
        why: text(TASK_COLUMNS.why),
        fix: text(TASK_COLUMNS.fix),
        at: undefined,
        since: text(TASK_COLUMNS.since),
        owner: text(TASK_COLUMNS.owner),
        due: text(TASK_COLUMNS.due),
        note: text(TASK_COLUMNS.note),
      },
    ];
  });
}

export const SEVERITY_WORD: Readonly<Record<Severity, string>> = {
  must: "必须补齐",
  should: "建议完善",
  look: "请核对",
};
const SEVERITY_OF: Readonly<Record<string, Severity>> = { 必须补齐: "must", 建议完善: "should", 请核对: "look" };

function textsOf(sheet: SheetSnapshot, number: number): (column: number) => string {
  const cells = sheet.rows.find((row) => row.row === number)?.cells ?? [];
  return (column) => {
    const value = cells.find((cell) => cell.column === column)?.value;
    return value === undefined || typeof value === "object" ? "" : String(value).trim();
  };
}
