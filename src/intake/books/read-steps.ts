import type { Books, Meeting, Member, StudyRecord } from "../../domain/books";
import type { LedgerKind, RecognisedTable, Unread } from "../../domain/ledger";
import type { Snapshot } from "../../domain/snapshot";
import { SheetGrid } from "../grid";
import type { IntakeOptions, StepProgress } from "../index";
import type { DraftTable } from "../layout/draft-table";
import { findTables } from "../layout/tables";
import { CellReader } from "../records/cells";
import type { BookContext } from "../records/context";
import { readMeetings } from "../records/meetings";
import { readMembers } from "../records/members";
import { readStudy } from "../records/study";
import { recognisedTable } from "../recognised";

/** Rows read in one slice: some milliseconds' work. */
const SLICE = 400;

export function* readSteps(snapshot: Snapshot, options: IntakeOptions): Generator<StepProgress, Books> {
  const drafts: DraftTable[] = [];
  const otherSheets: Unread[] = [];
  const total = snapshot.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0) * 2;
  let done = 0;
  for (const sheet of snapshot.sheets) {
    const found = sheet.own ? [] : findTables({ grid: new SheetGrid(sheet), fileName: snapshot.fileName });
    if (found.length === 0) otherSheets.push({ sheet: sheet.name, reason: "not-a-ledger", raw: "" });
    drafts.push(...found);
    done += sheet.rows.length;
    yield { done, total };
  }
  const members: Member[] = [];
  const meetings: Meeting[] = [];
  const study: StudyRecord[] = [];
  const readers = drafts.map((draft) => new CellReader(draft));
  const context: { -readonly [K in keyof BookContext]: BookContext[K] } = { fileName: snapshot.fileName, date1904: snapshot.date1904, year: options.year, roster: new Set(), groups: new Set() };
  const ofKind = (kind: LedgerKind): number[] => drafts.flatMap((draft, i) => (draft.kind === kind ? [i] : []));
  function* collect<T>(records: Generator<T>, into: T[]): Generator<StepProgress, void> {
    let slice = 0;
    for (const record of records) {
      into.push(record);
      if (++slice % SLICE === 0) yield { done: Math.min((done += SLICE), total), total };
    }
  }
  for (const i of ofKind("members")) yield* collect(readMembers(drafts[i]!, i, readers[i]!, context), members);
  context.roster = new Set(members.map((member) => member.name));
  context.groups = new Set(members.flatMap((member) => (member.groupKey ? [member.groupKey] : [])));
  for (const i of ofKind("meetings")) yield* collect(readMeetings(drafts[i]!, i, readers[i]!, context), meetings);
  for (const i of ofKind("study")) yield* collect(readStudy(drafts[i]!, i, readers[i]!, context), study);
  const tables: RecognisedTable[] = drafts.map((draft, i) => recognisedTable(draft, i, snapshot.fileName, readers[i]!.unread, draft.recordRows.length));
  return {
    fileName: snapshot.fileName, branchName: drafts.find((draft) => draft.title.branch !== "")?.title.branch ?? "", tables, otherSheets,
    members, meetings, study, dues: [], development: [], talks: [], plan: [], appraisal: [], committee: [], attendance: [],
  };
}
