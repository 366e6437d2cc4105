import type { Books } from "../../domain/books";
import type { RecordKey } from "../books/draft-books";
import type { DraftTable } from "../layout/tables/draft-table";
import { readAppraisal } from "./appraisal";
import { readAttendanceTable } from "./attendance";
import type { CellReader } from "./cells";
import { readCommittee } from "./committee";
import type { BookContext } from "./context";
import { readDevelopment } from "./development";
import { readDues } from "./dues";
import { readMeetings } from "./meetings";
import { readMembers } from "./members";
import { readPlan } from "./plan";
import { readStudy } from "./study";
import { readTalks } from "./talks";

type Reader<K extends RecordKey> = (
  table: DraftTable,
  id: number,
  cells: CellReader,
  book: BookContext,
) => Generator<Books[K][number]>;

/** The reader of each kind of ledger; a kind without one (summary, other) is recognised and its rows are not read. */
export const READERS: { readonly [K in RecordKey]: Reader<K> } = {
  members: readMembers,
  meetings: readMeetings,
  study: readStudy,
  dues: readDues,
  development: readDevelopment,
  talks: readTalks,
  plan: readPlan,
  appraisal: readAppraisal,
  committee: readCommittee,
  attendance: readAttendanceTable,
};

/** Rosters first: names and groups of the other ledgers are matched against them. */
export const READING_ORDER: readonly RecordKey[] = [
  "members",
  "meetings",
  "study",
  "dues",
  "development",
  "talks",
  "plan",
  "appraisal",
  "committee",
  "attendance",
];
