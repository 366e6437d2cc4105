import { LIFE_KINDS } from "../../domain/meeting-kinds";
import type { Meeting, MeetingKind } from "../../domain/books";
import type { DraftTable } from "../layout/tables/draft-table";
import { readKinds } from "../readers/meeting-kinds";
import { squeeze } from "../text";

const WHOLE = /三会一课|组织生活(?!会)|支部工作|会议(记录|台账|登记)/;

/** True for a title, sheet or file name that promises organisational life as a whole; 支委会会议记录 promises one kind. */
export function namesWhole(text: string): boolean {
  const plain = squeeze(text);
  if (/三会一课|组织生活(?!会)|支部工作/.test(plain)) return true;
  return WHOLE.test(plain) && sevenIn(readKinds(plain).kinds).length === 0;
}

const sevenIn = (kinds: readonly MeetingKind[]): MeetingKind[] => kinds.filter((kind) => LIFE_KINDS.includes(kind));

/** What kinds of meeting the books keep: `whole` where a name says so or two kinds are found; `found`: those seen. */
export interface KindsKept {
  readonly whole: boolean;
  readonly found: readonly MeetingKind[];
}

export function kindsKept(drafts: readonly DraftTable[], meetings: readonly Meeting[], fileName: string): KindsKept {
  const tables = drafts.filter((draft) => draft.kind === "meetings");
  if (tables.length === 0) return { whole: false, found: [] };
  const names = tables.flatMap(namesOf);
  const found = new Set(sevenIn(meetings.flatMap(({ kinds, heldInTopic }) => [...kinds, ...heldInTopic])));
  for (const name of names) for (const kind of sevenIn(readKinds(name).kinds)) found.add(kind);
  return { whole: found.size >= 2 || [fileName, ...names].some(namesWhole), found: [...found] };
}

/** Kinds a table of whole books would record: those its own name gives, else any; else the one kind of the books. */
export function kindsOfNames(table: DraftTable, { whole, found }: KindsKept): readonly MeetingKind[] | "all" {
  if (!whole) return found;
  const own = sevenIn(readKinds(table.grid.name).kinds);
  const kinds = own.length > 0 ? own : sevenIn(readKinds(table.title.text).kinds);
  return kinds.length > 0 && !namesOf(table).some(namesWhole) ? kinds : "all";
}

const namesOf = (table: DraftTable): string[] => [table.title.text, table.grid.name, ...(table.rowTitles?.values() ?? [])];
