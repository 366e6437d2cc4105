import type { Books } from "../../domain/books";
import { type CalendarDate, isAfter, toIso } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import type { Candidate } from "../record";
import { shortHash } from "./short-hash";

/** Meetings drawn of one file; of several files of a branch the lowest lots are taken again. */
export const DRAWN = 3;

/** The meetings of the year with the lowest lots. The lot follows from the seed and the meeting alone, so anybody can draw again. */
export function drawCandidates(books: Books, year: number, asOf: CalendarDate, seed: string): Candidate[] {
  const all = books.meetings.flatMap((meeting): Candidate[] => {
    const day = valueOf(meeting.date);
    if (!day || day.precision !== "day" || day.first.year !== year || isAfter(day.first, asOf)) return [];
    if (meeting.repeats !== undefined) return [];
    const date = toIso(day.first);
    const kind = meeting.kinds.join("、");
    const { sheet, row } = meeting;
    return [{ lot: shortHash(`${seed}|${date}|${kind}|${sheet}|${row}`), date, kind, sheet, row }];
  });
  return lowest(all);
}

export const lowest = (all: readonly Candidate[]): Candidate[] =>
  [...all].sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : a.row - b.row)).slice(0, DRAWN);
