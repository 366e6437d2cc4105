import type { Meeting } from "../../domain/books";
import { rawOf } from "../../domain/reading";

/** What a meeting row is known by when rows move: date, kind and topic as typed. */
export function meetingMark(meeting: Meeting): string {
  return [rawOf(meeting.date), meeting.kinds.join("/"), rawOf(meeting.topic) || rawOf(meeting.title)].join("|");
}
