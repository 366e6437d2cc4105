import type { LedgerKind } from "../../domain/ledger";
import type { DraftTable } from "../layout/tables/draft-table";
import { hasMemberValues, hasPartyColumn, outlookColumn, ownerOfRows } from "./evidence";
import { namesOtherBody, namesOtherDues, namesOtherJob, namesParty, ownerOfPeople } from "./titles";

/**
 * Whose books these are: a list of people is the branch's roster, meetings and study are the party's, only with evidence.
 * What the user said, or said before, is not asked again.
 */
export function settleOwners(drafts: readonly DraftTable[], fileName: string): DraftTable[] {
  const rosters = drafts.map((draft) => (draft.kind === "members" ? rosterOf(draft, fileName) : undefined));
  const own = rosters.includes("roster");
  const party = own || drafts.some((draft) => draft.told || PARTY_ALONE.has(draft.kind)) || namesParty(fileName);
  return drafts.map((draft, i) => {
    if (draft.told) return draft;
    const roster = rosters[i];
    if (roster !== undefined) return settleRoster(draft, roster, own);
    // Rows without a header under the name of a roster are no meetings, whatever words stand in them.
    if (draft.kind === "meetings" && draft.shape === "list" && draft.headerRows.length === 0 && isNamedRoster(draft))
      return { ...draft, kind: "other" };
    return isOurs(draft, party) ? draft : as(draft, "other");
  });
}

const isNamedRoster = ({ title, grid }: DraftTable): boolean =>
  [title.text, grid.name].some((name) => /名册|花名册|名单/.test(name));

/** Ledgers that nobody but a party branch keeps. */
const PARTY_ALONE: ReadonlySet<LedgerKind> = new Set<LedgerKind>(["dues", "development", "appraisal", "committee"]);

type RosterOwner = "roster" | "staff" | "development" | "other";

function rosterOf(draft: DraftTable, fileName: string): RosterOwner {
  if (draft.told) return "roster";
  const named = ownerOfPeople(draft.title.text) ?? ownerOfPeople(draft.grid.name);
  if (named === "party" || named === "development") return named === "party" ? "roster" : named;
  const outlook = outlookColumn(draft);
  const marks = hasPartyColumn(draft);
  if (named === "other") return "other";
  if (marks && named !== "staff") return "roster";
  if (outlook) return named === undefined && hasMemberValues(draft) && everyOne(draft) ? "roster" : "staff";
  if (marks || hasMemberValues(draft)) return "roster";
  return ownerOfPeople(fileName) === "party" && named === undefined ? "roster" : "other";
}

/** 政治面貌 of a list that holds nobody but members: a roster under that head. */
function everyOne(draft: DraftTable): boolean {
  const column = outlookColumn(draft)!.column;
  return draft.recordRows.every((row) => {
    const text = draft.grid.text(row, column);
    return text === "" || /党员|预备|正式/.test(text);
  });
}

function settleRoster(draft: DraftTable, owner: RosterOwner, own: boolean): DraftTable {
  if (owner === "roster") return draft;
  if (owner === "staff") return own ? as(draft, "other") : { ...draft, staff: true };
  return as(draft, owner);
}

function isOurs(draft: DraftTable, party: boolean): boolean {
  const names = [draft.title.text, draft.grid.name, ...(draft.rowTitles?.values() ?? [])];
  const text = [...names, ...draft.title.lines, ...draft.columns.map((role) => role.header)].join(" ");
  switch (draft.kind) {
    case "meetings":
    case "study":
    case "talks":
    case "plan":
      return isPartyLife(draft, names, text, party);
    case "dues":
      return !namesOtherDues(text);
    default:
      return true;
  }
}

function isPartyLife(draft: DraftTable, names: readonly string[], text: string, party: boolean): boolean {
  const own = names.filter((name) => name !== "");
  if (own.some(namesOtherBody) && !own.some((name) => /党/.test(name))) return false;
  if (draft.shape === "form" && (own.some(namesOtherJob) || (draft.kind === "meetings" && !isMeetingForm(draft, text))))
    return false;
  const rows = ownerOfRows(draft);
  if (rows === "other" && !own.some((name) => /党/.test(name))) return false;
  if (draft.kind === "plan" || draft.kind === "talks") return true;
  return rows === "party" || party || namesParty(text);
}

/** A meeting form names a kind of meeting, or a topic and those present. */
function isMeetingForm({ fields }: DraftTable, text: string): boolean {
  const has = (...names: string[]): boolean => names.some((name) => fields.has(name));
  if (has("type") || namesParty(text)) return true;
  return (
    has("topic", "content", "title") && has("attendees", "actual", "expected", "expected/actual", "host", "recorder")
  );
}

const as = (draft: DraftTable, kind: LedgerKind): DraftTable => ({
  ...draft,
  kind,
  ...(kind === "other" && { foreign: true }),
});
