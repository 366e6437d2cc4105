import type { Books, DateValue } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import type { Evidence } from "../../domain/finding";
import { type Reading, rawOf, valueOf } from "../../domain/reading";

/** Longest piece of a topic that is shown beside its row. */
const LONGEST = 24;

/** Date and matter of a row, so that it can be recognised without going there. Empty where the books say nothing of it. */
export function rowSummary(books: Books, at: Evidence): string {
  const isThere = (record: Evidence) => record.sheet === at.sheet && record.row === at.row;
  const meeting = books.meetings.find(isThere);
  if (meeting) return join(dateText(meeting.date), rawOf(meeting.type) || rawOf(meeting.title) || rawOf(meeting.topic));
  const study = books.study.find(isThere);
  if (study) return join(dateText(study.date), rawOf(study.topic) || rawOf(study.content));
  const talk = books.talks.find(isThere);
  return talk ? join(dateText(talk.date), rawOf(talk.target)) : "";
}

function join(...parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (part.length > LONGEST ? `${part.slice(0, LONGEST)}…` : part))
    .join(" ");
}

function dateText(reading: Reading<DateValue>): string {
  const date = valueOf(reading);
  if (!date) return rawOf(reading);
  const iso = toIso(date.first);
  return date.precision === "day" ? iso : date.precision === "month" ? iso.slice(0, 7) : iso.slice(0, 4);
}
