import type { Books, Meeting, MeetingKind, NameList } from "../../domain/books";
import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { rawOf, type Reading, valueOf } from "../../domain/reading";

/** What is likely the same as last time; offered, and changed where it is not. */
export interface LastMeeting {
  readonly place: string;
  readonly host: string;
  readonly recorder: string;
  readonly start?: number;
  readonly end?: number;
}

/** From the latest meeting of the same kinds up to a day, else the latest of all. */
export function lastMeeting(books: Books, kinds: readonly MeetingKind[], until: CalendarDate): LastMeeting | undefined {
  const past = books.meetings.filter(
    (meeting) => !meeting.repeats && dayOf(meeting) && compareDates(dayOf(meeting)!, until) <= 0,
  );
  const latest = (list: readonly Meeting[]) =>
    list.reduce<Meeting | undefined>(
      (best, one) => (!best || compareDates(dayOf(best)!, dayOf(one)!) <= 0 ? one : best),
      undefined,
    );
  const found = latest(past.filter((meeting) => kinds.some((kind) => meeting.kinds.includes(kind)))) ?? latest(past);
  if (!found) return undefined;
  const date = valueOf(found.date);
  return {
    place: rawOf(found.place).trim(),
    host: oneName(found.host),
    recorder: oneName(found.recorder),
    ...(date?.start === undefined ? {} : { start: date.start }),
    ...(date?.end === undefined ? {} : { end: date.end }),
  };
}

function dayOf(meeting: Meeting): CalendarDate | undefined {
  const date = valueOf(meeting.date);
  return date?.precision === "day" ? date.first : undefined;
}

function oneName(reading: Reading<NameList>): string {
  const names = valueOf(reading)?.names ?? [];
  return names.length === 1 ? names[0]!.raw.trim() : "";
}
