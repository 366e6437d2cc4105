/*
 * X08. What: as many names stand in the list of those present as the number says. Why: number and list tell of one meeting.
 * Guests (列席) are not counted, each name once; a list that is not complete is not judged. What to do: check the sign-in sheet.
 */
import type { Meeting } from "../../domain/books";
import { valueOf } from "../../domain/reading";
import type { Check } from "../check";
import { meetingMark } from "../meetings/meeting-mark";
import { cellsOf, meetingSubject } from "../members/subjects";
import { attending, isCountable } from "../../view/branch-view";
import type { People } from "../../view/people";

type Messages = { differs: { row: number; names: number; actual: number } };

const check: Check<Messages> = {
  meta: {
    code: "X08",
    name: "names-match-number",
    scope: "row",
    subject: "meetings",
    severity: "must",
    basis: ["X08"],
  },
  messages: {
    differs: {
      sample: { row: 25, names: 16, actual: 17 },
      zh: ({ row, names, actual }) => ({
        what: `第 ${row} 行实到 ${actual} 人，到会名单有 ${names} 人。`,
        fix: "对照签到表，补全名单或改正实到人数。",
      }),
      en: ({ row, names, actual }) => ({
        what: `Row ${row}: ${actual} present by number, ${names} by name.`,
        fix: "Complete the list or correct the number from the sign-in sheet.",
      }),
    },
  },
  run: ({ books, view }) => ({
    findings: view.meetings.all.flatMap(({ meeting }) => {
      const actual = valueOf(meeting.actual);
      if (actual === undefined || !isCountable(meeting.attendees)) return [];
      const names = attending(meeting).length;
      if (names === actual || names + namesakes(meeting, view.people) === actual) return [];
      return [
        {
          messageId: "differs" as const,
          args: { row: meeting.row, names, actual },
          subject: meetingSubject(meeting),
          at: cellsOf(books, meeting, "attendees", "actual"),
          mark: meetingMark(meeting),
        },
      ];
    }),
  }),
};

/** Repeats of a name that several people of the roster bear: they may be those people. */
function namesakes(meeting: Meeting, people: People): number {
  const times = new Map<string, number>();
  for (const person of valueOf(meeting.attendees)?.names ?? [])
    if (!person.observer) times.set(person.name, (times.get(person.name) ?? 0) + 1);
  return [...times].reduce((sum, [name, n]) => sum + Math.max(0, Math.min(n, people.named(name).length) - 1), 0);
}

export default check;
