import type { UnreadPart } from "../../domain/coverage";
import type { LedgerKind, Unread } from "../../domain/ledger";
import type { Snapshot } from "../../domain/snapshot";
import { onlyYear } from "../layout/header/title";
import type { DraftTable } from "../layout/tables/draft-table";
import { namesOtherBody } from "../owners/titles";
import { readKinds } from "../readers/meeting-kinds";
import { squeeze } from "../text";
import { daysOfMonths, monthsNamed } from "./period-words";

/** Reasons for which a sheet is known to hold no ledger. */
const KNOWN_EMPTY = new Set([
  "our own sheet",
  "empty",
  "ignored",
  "reference sheet",
  "index of sheets",
  "list of codes",
  "hidden and empty",
  "blank form",
]);

/** What a sheet nobody could read would be, by its name and the lines at its top. */
const WORDS: readonly { readonly ledger: LedgerKind; readonly words: RegExp }[] = [
  { ledger: "study", words: /学时|学习(台账|记录|登记|统计|情况|明细)|培训(台账|记录|登记)/ },
  { ledger: "talks", words: /谈心|谈话/ },
  { ledger: "dues", words: /党费/ },
  { ledger: "members", words: /党员(名册|花名册|名单|信息|基本情况)/ },
  { ledger: "committee", words: /支委(会)?(名单|成员|分工)|换届/ },
  { ledger: "development", words: /发展党员|积极分子|发展对象/ },
  { ledger: "appraisal", words: /民主评议/ },
  { ledger: "meetings", words: /三会一课|会议(记录|台账|登记)|党员大会|支部大会|支委会|党小组会|党课|主题党日|组织生活/ },
];
const TALLY = /统计|汇总|计划|安排|方案|制度|说明|目录|模板|模版/;

/** Sheets and tables that were not understood and may be ledgers: whole parts that can only add. */
export function unreadSheets(
  snapshot: Snapshot,
  others: readonly Unread[],
  drafts: readonly DraftTable[],
  year: number | undefined,
): UnreadPart[] {
  const sheets = others
    .filter(({ raw }) => !KNOWN_EMPTY.has(raw))
    .flatMap(({ sheet }) => partsNamed(sheet, [sheet, ...topLines(snapshot, sheet)], year));
  const tables = drafts
    .filter((draft) => draft.kind === "other" && !draft.foreign && draft.recordRows.length > 0)
    .flatMap((draft) => partsNamed(draft.grid.name, [draft.title.text, draft.grid.name], year));
  return [...sheets, ...tables];
}

const LINES = 4;

function topLines(snapshot: Snapshot, name: string): string[] {
  const rows = snapshot.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows
    .slice(0, LINES)
    .flatMap((row) => (row.cells.length <= 2 ? row.cells : []))
    .flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

function partsNamed(sheet: string, names: readonly string[], year: number | undefined): UnreadPart[] {
  const texts = names.map(squeeze).filter((text) => text !== "" && text.length <= 40);
  if (texts.some((text) => TALLY.test(text) || namesOtherBody(text))) return [];
  const found = WORDS.filter(({ words }) => texts.some((text) => words.test(text)));
  const months = texts.map(monthsNamed).find((one) => one !== undefined);
  const own = texts.map(onlyYear).find((one) => one !== undefined) ?? year;
  const kinds = texts.map((text) => readKinds(text).kinds).find((one) => one.length > 0);
  return found.map(({ ledger }) => ({
    ledger,
    sheet,
    header: "",
    holds: "table" as const,
    ...(kinds && { kinds }),
    ...(months && own !== undefined && { spans: months.map((range) => daysOfMonths(own, range)) }),
  }));
}
