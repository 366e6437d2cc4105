import type { Books } from "../../domain/books";
import type { UnreadHolds, UnreadPart } from "../../domain/coverage";
import type { Verdict } from "../../domain/finding";
import type { LedgerKind } from "../../domain/ledger";
import type { AnyFound } from "../check";

/** What could clear a finding, had it been read: parts of a ledger, in the finding's own row, of its person, or anywhere. */
interface Clearing {
  readonly ledger: LedgerKind;
  readonly holds: readonly UnreadHolds[];
  readonly where: "row" | "person" | "book";
}

const row = (ledger: LedgerKind, ...holds: UnreadHolds[]): Clearing => ({ ledger, holds, where: "row" });
const book = (ledger: LedgerKind, ...holds: UnreadHolds[]): Clearing => ({
  ledger,
  holds: [...holds, "table"],
  where: "book",
});
/** What a roster says of one person: notes that excuse, dates of coming and going. */
const PERSON: Clearing = { ledger: "members", holds: ["notes", "dates", "marks"], where: "person" };
const ROSTER = book("members", "notes", "dates", "branches");
const STEPS = [
  row("development", "dates", "people", "notes", "marks", "numbers"),
  row("members", "dates", "notes", "marks"),
  book("development"),
];
const VOTES = [row("meetings", "numbers", "people", "notes"), ROSTER];
const TERM = [book("committee", "dates", "notes", "people")];
const DUES = [row("dues", "notes", "dates", "marks"), PERSON, book("members")];

/** By code. A part that was not read can only add: it never accuses, it may clear. */
const CLEARED_BY: Readonly<Record<string, readonly Clearing[]>> = {
  E01: [PERSON],
  E02: [PERSON, ...TERM],
  M12: [PERSON, ...TERM],
  M11: [ROSTER, row("appraisal", "notes", "dates")],
  M14: [book("members"), ...TERM],
  M16: [book("meetings", "notes", "kinds", "dates")],
  M19: [book("meetings", "dates", "kinds"), row("plan", "notes", "marks")],
  O01: [ROSTER],
  O02: [ROSTER],
  O04: [ROSTER, ...TERM],
  O07: TERM,
  P01: [PERSON, book("meetings", "people", "notes", "groups", "marks")],
  P04: [row("members", "dates", "notes", "marks")],
  P11: STEPS,
  Q01: VOTES,
  Q02: [row("meetings", "people", "numbers"), ...TERM, book("members")],
  Q03: VOTES,
  Q05: VOTES,
  Q07: [row("members", "dates", "notes")],
  Q10: [row("meetings", "numbers", "people")],
  Q11: [row("meetings", "people", "notes")],
  V18: STEPS,
  X02: [row("meetings", "groups", "kinds")],
  X08: [row("meetings", "people")],
  X09: [ROSTER, row("meetings", "groups", "numbers")],
  X10: [book("members", "people")],
  X12: [row("meetings", "people")],
  X18: VOTES,
  X24: [PERSON, book("meetings", "people", "notes", "groups", "marks")],
  X28: [book("members"), book("development")],
  D02: DUES,
  D03: DUES,
  D05: DUES,
  D06: DUES,
  D12: DUES,
  ...Object.fromEntries(
    ["V01", "V04", "V05", "V07", "V08", "V09", "V12", "V14", "V16", "V17", "V19", "V20", "V21", "V23", "V24"].map(
      (code) => [code, STEPS],
    ),
  ),
};

/** Findings that nothing unread could clear; `look` asks and does not accuse. */
export function undoubted<T extends AnyFound>(code: string, findings: readonly T[], books: Books): readonly T[] {
  const clearing = CLEARED_BY[code];
  if (!clearing || books.coverage.unread.length === 0) return findings;
  return findings.filter((found) => found.severity === "look" || doubtOf(clearing, found, books) === undefined);
}

/** A shortfall that something unread of the person or the book could make good is `unknown`. */
export function doubtedVerdicts(verdicts: readonly Verdict[], books: Books): readonly Verdict[] {
  if (books.coverage.unread.length === 0) return verdicts;
  return verdicts.map((verdict) => {
    const clearing = verdict.verdict === "unmet" ? CLEARED_BY[verdict.clause] : undefined;
    const part = clearing && doubtOf(clearing, { subject: verdict.subject, at: [] }, books);
    if (!part) return verdict;
    const { expected: _expected, actual: _actual, ...rest } = verdict;
    return { ...rest, verdict: "unknown", missing: [{ unread: part }] };
  });
}

type Place = Pick<AnyFound, "subject" | "at">;

function doubtOf(clearing: readonly Clearing[], found: Place, books: Books): UnreadPart | undefined {
  return books.coverage.unread.find((part) =>
    clearing.some(
      ({ ledger, holds, where }) =>
        part.ledger === ledger &&
        (holds.includes(part.holds) || part.holds === "anything") &&
        bears(part, where, found),
    ),
  );
}

function bears(part: UnreadPart, where: Clearing["where"], { subject, at }: Place): boolean {
  if (where === "book" || !part.rows) return true;
  if (where === "person") return subject.type === "member" && subject.row !== undefined && part.rows.has(subject.row);
  if (
    (subject.type === "meeting" || subject.type === "table") &&
    subject.sheet === part.sheet &&
    part.rows.has(subject.row)
  )
    return true;
  return at.some((cell) => cell.sheet === part.sheet && part.rows!.has(cell.row));
}
