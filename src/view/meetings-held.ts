import type { Books, Meeting, MeetingKind } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import type { Period } from "../domain/period";
import { type Answer, type Days, both, daysIn, isNotLater, liesIn, onDay } from "./certainty";

/** A meeting row with the days its date can mean; `days` is absent where none was read. */
export interface Held {
  readonly meeting: Meeting;
  readonly days: Days | undefined;
  /** Dated on or before asOf. */
  readonly counts: Answer;
}

export interface MeetingsHeld {
  /** Every meeting row once: rows that repeat a fuller row are left out. */
  readonly all: readonly Held[];
  /** Rows that repeat another; they only explain themselves. */
  readonly repeated: readonly Held[];
  ofKind(kind: MeetingKind): readonly Held[];
  /** Rows of a kind in a period by certainty, counting only those dated ≤ asOf. */
  inPeriod(kind: MeetingKind, period: Period): { readonly sure: readonly Held[]; readonly possible: readonly Held[] };
}

export function viewMeetings(books: Books, asOf: CalendarDate): MeetingsHeld {
  const rows = books.meetings.map((meeting): Held => {
    const days = daysIn(meeting.date);
    return { meeting, days, counts: days ? isNotLater(days, onDay(asOf)) : undefined };
  });
  const all = rows.filter(({ meeting }) => meeting.repeats === undefined);
  const byKind = new Map<MeetingKind, Held[]>();
  for (const held of all) {
    for (const kind of held.meeting.kinds) {
      const list = byKind.get(kind);
      if (list) list.push(held);
      else byKind.set(kind, [held]);
    }
  }
  const ofKind = (kind: MeetingKind): readonly Held[] => byKind.get(kind) ?? [];
  return {
    all,
    repeated: rows.filter(({ meeting }) => meeting.repeats !== undefined),
    ofKind,
    inPeriod: (kind, period) => {
      const answer = (held: Held): Answer => (held.days ? both(held.counts, liesIn(held.days, period)) : false);
      const rows = ofKind(kind);
      return { sure: rows.filter((h) => answer(h) === true), possible: rows.filter((h) => answer(h) === undefined) };
    },
  };
}
