import type { UnreadHolds } from "../../domain/coverage";
import type { LedgerKind } from "../../domain/ledger";
import { cellText, isBlankCell, type SheetGrid } from "../grid";
import { isDateFormat, readDate } from "../readers/date";
import { numberedGroups } from "../readers/groups";
import { readKinds } from "../readers/meeting-kinds";
import { comparedName, isLikelyName } from "../readers/person-name";
import { squeeze } from "../text";

/** What a column nobody has a name for holds, and the rows in which it does. */
export interface ColumnHolds {
  readonly holds: UnreadHolds;
  readonly rows: ReadonlySet<number>;
}

const SAMPLE = 60;
const MOST = 0.6;

/** Words of a cell that change what is asked of its row, by ledger. */
const NOTES: Readonly<Partial<Record<LedgerKind, RegExp>>> = {
  members:
    /老弱|年老|失能|免|去世|病故|逝世|已故|转出|停止|出国|出境|流动|外出|延长|推迟|留党察看|留置|逮捕|积极分子|发展对象|申请人|群众|退休|离休|预备|学生/,
  development: /延长|推迟|终止|取消|退出|转出|连续计算|去世/,
  dues: /按季|免|缓|补|离退休|退休|离休|学生|农民|下岗|失业|低保|抚恤|预交|预缴/,
  meetings: /组织生活会|民主评议|支委|小组|接收|转正|选举|换届|处分|评优|推优|资格|票|弃权|书面|请假|缺席|补/,
  plan: /调整|改期|推迟|顺延|取消/,
  committee: /离任|免职|辞|调/,
  appraisal: /预备/,
  talks: /全体/,
  study: /全体|补/,
};

/** What the values say; `undefined` where they bear on nothing that is judged. */
export function holdsOf(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
  ledger: LedgerKind,
  roster: ReadonlySet<string>,
): ColumnHolds | undefined {
  const filled = rows.filter((row) => !isBlankCell(grid.at(row, column)));
  if (filled.length === 0) return undefined;
  const sample = filled.slice(0, SAMPLE);
  const share = (test: (text: string, row: number) => boolean): number =>
    sample.filter((row) => test(squeeze(cellText(grid.at(row, column))), row)).length / sample.length;
  const found = TESTS.find(({ test }) => share((text, row) => test(text, { grid, row, column, roster })) >= MOST);
  if (found) return { holds: found.holds, rows: new Set(filled) };
  // Cells nobody could read may say anything.
  if (share((text) => !/[\p{L}\p{N}√✓✔☑○●△×✗]/u.test(text)) >= MOST) return { holds: "anything", rows: new Set(filled) };
  const words = NOTES[ledger];
  const noted = words ? filled.filter((row) => words.test(cellText(grid.at(row, column)))) : [];
  return noted.length > 0 ? { holds: "notes", rows: new Set(noted) } : undefined;
}

interface Place {
  readonly grid: SheetGrid;
  readonly row: number;
  readonly column: number;
  readonly roster: ReadonlySet<string>;
}

/** In this order: a date is a number too, and 第一党小组 is a kind of meeting by its words. */
const TESTS: readonly { readonly holds: UnreadHolds; readonly test: (text: string, place: Place) => boolean }[] = [
  { holds: "dates", test: (_, place) => isDate(place) },
  { holds: "groups", test: (text) => text.length <= 12 && numberedGroups(text).length > 0 },
  { holds: "branches", test: (text) => text.length <= 30 && /支部$/.test(text) },
  { holds: "kinds", test: (text) => text.length <= 20 && readKinds(text).kinds.length > 0 },
  { holds: "people", test: (text, { roster }) => isPeople(text, roster) },
  { holds: "numbers", test: (text) => /^-?\d+(\.\d+)?(学时|课时|小时|分钟|天|人|名|票|元|h|min)?$|^半天$/i.test(text) },
  { holds: "marks", test: (text) => /^([√✓✔☑○●△×✗]|是|否|有|无|y|n|yes|no)$/i.test(text) },
];

function isDate({ grid, row, column }: Place): boolean {
  const cell = grid.at(row, column)!;
  if (typeof cell.value === "number") return isDateFormat(cell.format) || /^(19|20)\d{6}$/.test(String(cell.value));
  return typeof cell.value === "string" && /\d[^\d]*\d/.test(cell.value) && readDate(cell, { year: 2000 }).ok;
}

/** Names alone, or a list of them; 全体党员 stands for a list. */
function isPeople(text: string, roster: ReadonlySet<string>): boolean {
  if (/^全体(党员|支委|委员)/.test(text)) return true;
  const parts = text.split(/[、，,；;\/]/).filter((part) => part !== "");
  if (parts.length === 0) return false;
  const known = parts.filter((part) => roster.has(comparedName(part)));
  if (known.length * 2 >= parts.length) return true;
  return roster.size === 0 || parts.length > 1 ? parts.every((part) => isLikelyName(comparedName(part))) : false;
}
