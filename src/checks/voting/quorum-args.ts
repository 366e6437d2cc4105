import type { Books } from "../../domain/books";
import type { CellAddress } from "../../domain/address";
import { firstCell } from "../members/subjects";
import { type VoteRow, votersDue, votersPresent } from "./vote-row";

/** What is wrong with a vote: too few there, too few for it, or hands were raised. */
export type VoteFault = "quorum" | "majority" | "hands";

/** `faults` are `VoteFault`s; figures not known are −1 and not said. */
export type QuorumArgs = {
  readonly faults: readonly string[];
  readonly due: number;
  readonly present: number;
  readonly yes: number;
};

export const QUORUM_SAMPLE: QuorumArgs = { faults: ["quorum", "majority", "hands"], due: 9, present: 4, yes: 4 };

export function quorumArgs(row: VoteRow, faults: readonly VoteFault[]): QuorumArgs {
  return { faults, due: votersDue(row) ?? -1, present: votersPresent(row) ?? -1, yes: row.yes?.value ?? -1 };
}

/** `votersPresent`, else the cell that tells it, else the list of attendees. */
export function presentCells(books: Books, row: VoteRow): readonly CellAddress[] {
  return row.present?.at.length ? row.present.at : firstCell(books, row.meeting, "attendees", "votersPresent");
}
