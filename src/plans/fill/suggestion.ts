import type { CellAddress } from "../../domain/address";
import type { Books, Member } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { CellIndex } from "../../domain/cell-index";
import type { MessageArgs } from "../../domain/finding";
import type { CellValue } from "../../domain/snapshot";

/** What can be filled because it follows from the books. */
export type FillKind =
  | "actual"
  | "expected"
  | "leave"
  | "absentees"
  | "rate"
  | "age"
  | "partyAge"
  | "gender"
  | "birthDate"
  | "hoursTotal"
  | "quarter"
  | "month"
  | "dateForm"
  | "nameSpelling"
  | "kindWord"
  | "hoursNumber";

/** Kinds that write what stands there in another form; all others fill blanks and never write over anything. */
const STYLE: ReadonlySet<FillKind> = new Set(["dateForm", "nameSpelling", "kindWord", "hoursNumber"]);

export const isStyle = (kind: FillKind): boolean => STYLE.has(kind);

/** One cell, what stands there, what would stand there, and from which cells it follows. */
export interface Suggestion {
  /** Stable within one reading: the kind and the cell. */
  readonly id: string;
  readonly kind: FillKind;
  readonly at: CellAddress;
  readonly before: CellValue | null;
  readonly after: string | number;
  /** Number format, only where it must change with the value. */
  readonly format?: string;
  /** The cells it follows from; never empty. */
  readonly from: readonly CellAddress[];
  /** True where the books leave no other answer; otherwise the person decides one by one. */
  readonly sure: boolean;
  /** For the sentence that says from what it follows. */
  readonly args: MessageArgs;
}

/** Who belonged to the branch on a day, as the roster shows it; `undefined` where the roster has no dates to tell. */
export interface RosterOnDay {
  /** Somebody who left is still on it. Where leavers are deleted, a past day's number is only a likely one. */
  readonly keepsLeavers: boolean;
  readonly membersOn: (date: CalendarDate) => readonly Member[] | undefined;
  readonly committeeOn: (date: CalendarDate) => readonly Member[] | undefined;
  /** Members who need not be there (年老体弱, 外出 …): their number makes 应到 a matter of choice. */
  readonly excusedOn: (date: CalendarDate) => readonly Member[];
}

export interface FillInput {
  readonly books: Books;
  readonly cells: CellIndex;
  readonly date1904: boolean;
  readonly asOf: CalendarDate;
  readonly roster: RosterOnDay;
}

/** One kind of filling: pure, and silent wherever the books leave a doubt. */
export type Filler = (input: FillInput) => Suggestion[];

/** What a filler proposes before it is known whether the cell may be written. */
export type Proposal = Omit<Suggestion, "id" | "before">;

/**
 * Makes suggestions of proposals: drops those whose cell holds a formula, is covered by a merge, lies on a protected
 * sheet, or already says the same, and those that follow from nothing.
 */
export function toSuggestions(input: FillInput, proposals: readonly Proposal[]): Suggestion[] {
  return proposals.flatMap((proposal) => {
    const { at } = proposal;
    const merge = input.cells.mergeAt(at);
    if (merge && (merge.top !== at.row || merge.left !== at.column)) return [];
    if (proposal.from.length === 0 || input.cells.sheet(at.sheet)?.protected) return [];
    const cell = input.cells.at(at);
    if (cell?.formula !== undefined || cell?.value === proposal.after) return [];
    if (!isStyle(proposal.kind) && cell && cell.value !== "") return [];
    return [{ ...proposal, id: `${proposal.kind}@${at.sheet}!${at.row},${at.column}`, before: cell?.value ?? null }];
  });
}
