import type { UnreadHolds, UnreadPart } from "../../domain/coverage";
import type { ColumnRole, LedgerKind } from "../../domain/ledger";
import type { RecordLists } from "../books/draft-books";
import type { DraftTable } from "../layout/tables/draft-table";
import { kindsOfTable } from "../records/meetings";
import { headerKey } from "../text";
import { holdsOf } from "./column-holds";
import { unreadLabels } from "./form-labels";

/** Ledgers whose unread columns can add to a verdict or clear a finding. */
const JUDGED: ReadonlySet<LedgerKind> = new Set<LedgerKind>([
  "members",
  "meetings",
  "study",
  "talks",
  "dues",
  "development",
  "plan",
  "appraisal",
  "committee",
]);

/** Columns of the tables whose head was not understood and whose values bear on what is judged; and what a table lacks whole. */
export function unreadColumns(drafts: readonly DraftTable[], lists: RecordLists): UnreadPart[] {
  const roster = new Set(lists.members.map((member) => member.name));
  return drafts.flatMap((draft, id) =>
    JUDGED.has(draft.kind) && draft.recordRows.length > 0
      ? [...columnsOf(draft, id, roster, drafts), ...unreadLabels(draft, id, roster), ...lackingOf(draft, id, lists)]
      : [],
  );
}

/** A head that says plainly what the numbers or names under it are, and that it is nothing of ours. */
const PLAIN: Readonly<Partial<Record<UnreadHolds, RegExp>>> = {
  numbers: /合计|总计|小计|累计|总数|篇|份|次数|金额|元|年龄|编号|号码|序|名次|排名|比例|率|%|成绩|分数|得分|页|册|面积|工资|身高/,
  people: /审核|审批|填表|填报|制表|联系人|负责人|监督|检查人|记录人|照片|经办|保管/,
  marks: /照片|附件|归档|公示|上传|签收/,
  dates: /填报|填表|登记|归档|上传|审核|打印|更新|制表|报送|入职|参加工作|出生|毕业|到岗|任教/,
};

/** Columns at the side of a table whose head cell is empty: its records go on there. */
function outside(draft: DraftTable, drafts: readonly DraftTable[]): Pick<ColumnRole, "column" | "header">[] {
  if (draft.shape === "form" || draft.headerRows.length === 0) return [];
  const others = drafts.filter((other) => other !== draft && other.grid === draft.grid);
  const taken = (column: number): boolean => others.some(({ left, right }) => left <= column && column <= right);
  const columns: number[] = [];
  for (let column = draft.right + 1; column <= draft.right + BESIDE && !taken(column); column++) columns.push(column);
  for (let column = draft.left - 1; column >= draft.bandLeft && !taken(column); column--) columns.push(column);
  return columns.map((column) => ({ column, header: "" }));
}

/** How far beside a table a cell of its rows can stand. */
const BESIDE = 2;

function columnsOf(
  draft: DraftTable,
  id: number,
  roster: ReadonlySet<string>,
  drafts: readonly DraftTable[],
): UnreadPart[] {
  const row = draft.headerRows[draft.headerRows.length - 1] ?? draft.recordRows[0];
  const { runs } = draft;
  const inRun = (column: number): boolean => runs.monthColumns.has(column) || runs.meetings.has(column);
  const unknown = draft.columns.filter((role) => role.by === "none" && !inRun(role.column));
  return [...unknown, ...outside(draft, drafts)].flatMap((role): UnreadPart[] => {
    const found = holdsOf(draft.grid, draft.recordRows, role.column, draft.kind, roster);
    if (!found || PLAIN[found.holds]?.test(headerKey(role.header))) return [];
    return [
      {
        ledger: draft.kind,
        table: id,
        sheet: draft.grid.name,
        ...(row !== undefined && { row, column: role.column }),
        header: role.header,
        ...found,
      },
    ];
  });
}

/** What a table has no column for at all, though every record of its kind has it. */
function lackingOf(draft: DraftTable, id: number, lists: RecordLists): UnreadPart[] {
  const has = (...fields: string[]): boolean => fields.some((field) => draft.fields.has(field));
  const part = (holds: UnreadHolds, rows?: ReadonlySet<number>): UnreadPart => ({
    ledger: draft.kind,
    table: id,
    sheet: draft.grid.name,
    header: "",
    holds,
    ...(rows && { rows }),
  });
  switch (draft.kind) {
    case "study":
      return [
        ...(has("name", "attendees") || draft.title.session?.name !== undefined ? [] : [part("people")]),
        ...(lists.study.some((record) => record.table === id && record.hours.state !== "absent") ? [] : [part("numbers")]),
      ];
    case "meetings":
      return lackingInMeetings(draft, id, lists, part, has);
    case "talks":
      return [
        ...(has("speaker") && has("target", "name") ? [] : [part("people")]),
        ...(has("date", "month") ? [] : [part("dates")]),
      ];
    default:
      return [];
  }
}

function lackingInMeetings(
  draft: DraftTable,
  id: number,
  lists: RecordLists,
  part: (holds: UnreadHolds, rows?: ReadonlySet<number>) => UnreadPart,
  has: (...fields: string[]) => boolean,
): UnreadPart[] {
  const own = lists.meetings.filter((meeting) => meeting.table === id);
  // A label with nothing beside it is a blank cell; a form that has no such label was not read there.
  const undated = own.filter(
    ({ date, cells }) =>
      date.state === "absent" || (draft.shape === "form" && date.state === "blank" && cells?.["date"] === undefined),
  );
  const unsorted = own.filter(({ kinds }) => kinds.length === 0);
  // A name here and there that gives a kind makes no column of kinds.
  const told = has("type") || kindsOfTable(draft).length > 0 || unsorted.length * 2 <= own.length;
  const form = draft.shape === "form" && unsorted.length > 0;
  return [
    ...(undated.length > 0 ? [part("dates", new Set(undated.map(({ row }) => row)))] : []),
    ...(own.length > 0 && (!told || form) ? [part("kinds", new Set(unsorted.map(({ row }) => row)))] : []),
  ];
}
