import type { Books, DateValue, Meeting, Member, RecordPlace } from "../../domain/books";
import type { LedgerKind } from "../../domain/ledger";
import { rawOf, type Reading, valueOf } from "../../domain/reading";
import { normalText } from "../names/branch-name";
import type { LedgerDigest } from "../record";
import { shortHash } from "./short-hash";

type Digests = Partial<Record<LedgerKind, LedgerDigest>>;

/** Ledgers by which two files of one branch are compared: what goes up comes from them. */
export const COMPARED = ["members", "meetings", "study", "dues", "development"] as const;

/** What each ledger of a book holds, in a form that names nobody. A ledger without rows is in, with no keys. */
export function digestsOf(books: Books): Digests {
  const kept = new Set(books.coverage.tables.map(({ ledger }) => ledger));
  const made: Digests = {};
  for (const kind of COMPARED) {
    if (!kept.has(kind)) continue;
    const records: readonly RecordPlace[] = books[kind];
    const keys = KEYS[kind](books);
    made[kind] = { hash: shortHash(records.map(contentOf).sort().join("\n")), keys: [...new Set(keys)].sort() };
  }
  return made;
}

const KEYS: Readonly<Record<(typeof COMPARED)[number], (books: Books) => string[]>> = {
  members: ({ members }) => members.map(personKey),
  meetings: ({ meetings }) => meetings.flatMap(meetingKeys),
  study: ({ study }) => study.map(({ date }) => monthOf(date)),
  dues: ({ dues }) => dues.map(({ month, payDate }) => (valueOf(month) ? monthOf(month) : monthOf(payDate))),
  development: ({ development }) => development.map(({ name }) => shortHash(name)),
};

/** `name|id|birth|joined|full`, each hashed; empty where nothing stands there. */
function personKey({ name, idNumber, birthDate, joinDate, fullMemberDate }: Member): string {
  const parts = [valueOf(idNumber), dayOf(birthDate), dayOf(joinDate), dayOf(fullMemberDate)];
  return [shortHash(name), ...parts.map((part) => (part === undefined ? "" : shortHash(part)))].join("|");
}

const meetingKeys = ({ date, kinds, groupKeys }: Meeting): string[] =>
  kinds.map((kind) => `${monthOf(date)}|${kind}|${[...groupKeys].sort().join("+")}`);

function monthOf(date: Reading<DateValue>): string {
  const first = valueOf(date)?.first;
  return first ? `${first.year}-${String(first.month).padStart(2, "0")}` : "";
}

/** To the month: one roster writes the day, another does not. */
const dayOf = (date: Reading<DateValue>): string | undefined => monthOf(date) || undefined;

/** A record's words without its place. */
function contentOf(record: RecordPlace): string {
  const { table: _table, sheet: _sheet, row: _row, cells: _cells, ...words } = record;
  return Object.entries(words)
    .filter(([key]) => key !== "repeats")
    .map(([key, value]) => `${key}=${isReading(value) ? normalText(rawOf(value)) : JSON.stringify(value)}`)
    .join(";");
}

const isReading = (value: unknown): value is Reading<unknown> =>
  typeof value === "object" && value !== null && "state" in value;
