import type { CellAddress } from "../../domain/address";
import type { FieldName } from "../../domain/ledger";
import type { Meeting } from "../../domain/books";
import { rawOf } from "../../domain/reading";
import type { Clause } from "../../standards";
import type { CheckInput } from "../check";
import { firstCell } from "../members/subjects";
import { attending, isCountable } from "../../view/branch-view";
import { exactDay } from "../../view/certainty";
import { voteBarOf } from "../../view/circumstances";
import type { Held } from "../../view/meetings-held";
import { type Matter, matterOf } from "./matter";

/** A number of a vote, with the cell it was read from; none where it was worked out. */
export interface VoteFigure {
  readonly value: number;
  readonly at: readonly CellAddress[];
}

/** A members' meeting or election as far as its vote is told. */
export interface VoteRow {
  readonly meeting: Meeting;
  readonly held: Held;
  readonly matter: Matter | undefined;
  /** 应到会有表决权人数 and 实到 as written; columns win over text. */
  readonly due: VoteFigure | undefined;
  readonly present: VoteFigure | undefined;
  readonly yes: VoteFigure | undefined;
  readonly no: VoteFigure | undefined;
  readonly abstain: VoteFigure | undefined;
  /** Voters of that day by a dated roster; `undefined` where the roster or the date is too vague. */
  readonly votersByRoster: number | undefined;
  /** Attending names that are voters; `undefined` without a countable list. */
  readonly votersByName: number | undefined;
}

type VoteField = "votersDue" | "votersPresent" | "voteYes" | "voteNo" | "voteAbstain";

/** Where a vote may be told in words: a figure read from such a cell has that cell's text as its own. */
export const TOLD_IN = ["resolution", "content", "topic"] as const satisfies readonly FieldName[];

/** The rows judged: those that count as 党员大会 or 换届选举 and are not dated after asOf. */
export const voteRows = (input: CheckInput): readonly VoteRow[] => input.view.once("votes", () => readRows(input));

function readRows(input: CheckInput): VoteRow[] {
  return input.view.meetings.all
    .filter(
      (held) =>
        (held.days === undefined || held.counts === true) &&
        held.meeting.kinds.some((kind) => kind === "党员大会" || kind === "换届选举"),
    )
    .map((held) => voteRow(input, held));
}

function voteRow(input: CheckInput, held: Held): VoteRow {
  const { meeting } = held;
  const figure = (name: VoteField): VoteFigure | undefined => {
    const reading = meeting[name];
    if (reading.state !== "read") return undefined;
    const told = TOLD_IN.find((field) => rawOf(meeting[field]) === reading.raw) ?? name;
    return { value: reading.value, at: firstCell(input.books, meeting, told) };
  };
  return {
    meeting,
    held,
    matter: matterOf(meeting) ?? (meeting.kinds.includes("换届选举") ? "election" : undefined),
    due: figure("votersDue"),
    present: figure("votersPresent"),
    yes: figure("voteYes"),
    no: figure("voteNo"),
    abstain: figure("voteAbstain"),
    get votersByRoster() {
      return votersByRoster(input, held);
    },
    get votersByName() {
      return votersByName(input, held);
    },
  };
}

function votersByRoster({ view }: CheckInput, { days }: Held): number | undefined {
  const date = exactDay(days);
  if (!date || !view.people.dated) return undefined;
  const { least, most } = view.votersOn(date);
  return least === most ? least : undefined;
}

function votersByName({ view }: CheckInput, { meeting, days }: Held): number | undefined {
  const date = exactDay(days);
  if (!date || view.people.all.length === 0 || !isCountable(meeting.attendees)) return undefined;
  const answers = attending(meeting).map((name) => {
    const people = view.people.named(name).filter((member) => !voteBarOf(member));
    const standing = people.map((member) => view.people.isFull(member, date));
    return standing.includes(true) ? true : standing.includes(undefined) ? undefined : false;
  });
  return answers.includes(undefined) ? undefined : answers.filter(Boolean).length;
}

/** The check's text on the meeting's day; of a row without a day, at asOf. */
export const textOfRow = ({ clause, asOf }: CheckInput, { held }: VoteRow): Clause =>
  clause.for(held.days?.first ?? asOf);

/** D: voters who should be there. */
export const votersDue = (row: VoteRow): number | undefined => row.due?.value ?? row.votersByRoster;
/** P: voters who were there. */
export const votersPresent = (row: VoteRow): number | undefined => row.present?.value ?? row.votersByName;
export const hasVote = (row: VoteRow): boolean =>
  row.yes !== undefined || row.no !== undefined || row.abstain !== undefined;
