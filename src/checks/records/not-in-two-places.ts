/*
 * X11. What: nobody is at two meetings at once. Why: two rows that overlap and share people cannot both be as written,
 * unless one gathering was recorded as two. What to do: check times and places; held together, record it so.
 */
import type { Meeting } from "../../domain/books";
import { dayNumber } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import type { Check, CheckInput } from "../check";
import { personNames } from "../members/person-names";
import { cellsOf, meetingSubject } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";
import { attending } from "../../view/branch-view";
import { exactDay } from "../../view/certainty";

type Args = { names: readonly string[]; other: string };
type Messages = { apart: Args; together: Args };
type Timed = {
  readonly meeting: Meeting;
  readonly start: number;
  readonly end: number;
  readonly people: ReadonlySet<string>;
};

const check: Check<Messages> = {
  meta: {
    code: "X11",
    name: "not-in-two-places",
    scope: "cross",
    subject: "meetings",
    severity: "must",
    basis: ["X11"],
  },
  messages: {
    apart: {
      sample: { names: ["王小明", "李一"], other: "党员大会 14:30–15:30" },
      zh: ({ names, other }) => ({
        what: `与同日${other}时间重叠、地点不同，两处都有：${names.join("、")}。`,
        fix: "请核对两条记录的时间、地点和到会人员。",
      }),
      en: ({ names, other }) => ({
        what: `Overlaps ${other} of that day at another place; in both: ${names.join(", ")}.`,
        fix: "Check times, places and attendance of both rows.",
      }),
    },
    together: {
      sample: { names: ["王小明", "李一"], other: "党员大会 14:30–16:00" },
      zh: ({ names, other }) => ({
        what: `与同日${other}时间重叠，两条都有：${names.join("、")}。`,
        fix: "一并召开的依次写明时间，分别记录；否则请核对时间。",
      }),
      en: ({ names, other }) => ({
        what: `Overlaps ${other} of that day; in both: ${names.join(", ")}.`,
        fix: "Held together, give each its own time; else check the times.",
      }),
    },
  },
  run: (input) => ({
    findings: [...byDay(input).values()].flatMap((rows) =>
      rows.flatMap((later, i) => judge(input, later, rows.slice(0, i)) ?? []),
    ),
  }),
};

/** Rows with a day, a start and an end, by day, in the order of start and row. */
function byDay({ view }: CheckInput): Map<number, Timed[]> {
  const days = new Map<number, Timed[]>();
  for (const { meeting, days: meant, counts } of view.meetings.all) {
    const date = exactDay(meant);
    const { start, end } = valueOf(meeting.date) ?? {};
    if (!date || counts !== true || start === undefined || end === undefined) continue;
    const people = new Set(
      [...attending(meeting), ...personNames(meeting.host)].filter(
        (name) => name !== "" && view.people.named(name).length <= 1,
      ),
    );
    const list = days.get(dayNumber(date));
    if (list) list.push({ meeting, start, end, people });
    else days.set(dayNumber(date), [{ meeting, start, end, people }]);
  }
  for (const list of days.values())
    list.sort((a, b) => a.start - b.start || a.meeting.table - b.meeting.table || a.meeting.row - b.meeting.row);
  return days;
}

/** One finding for the later row, whatever the number of rows it overlaps. */
function judge({ books }: CheckInput, later: Timed, before: readonly Timed[]) {
  const overlaps = before.flatMap((other) => {
    const names = [...later.people].filter((name) => other.people.has(name));
    return Math.min(later.end, other.end) - Math.max(later.start, other.start) >= 1 && names.length
      ? [{ other, names }]
      : [];
  });
  if (overlaps.length === 0) return undefined;
  const apart = overlaps.some(({ other }) => placesDiffer(later.meeting, other.meeting));
  const args = {
    names: [...new Set(overlaps.flatMap(({ names }) => names))],
    other: overlaps.map(({ other }) => rowText(other)).join("、"),
  };
  const at = [later, ...overlaps.map(({ other }) => other)].flatMap(({ meeting }) => cellsOf(books, meeting, "date"));
  const found = { args, subject: meetingSubject(later.meeting), mark: meetingMark(later.meeting), at };
  return apart
    ? { ...found, messageId: "apart" as const }
    : { ...found, messageId: "together" as const, severity: "look" as const };
}

function placesDiffer(a: Meeting, b: Meeting): boolean {
  const [x, y] = [a, b].map((meeting) => (valueOf(meeting.place) ?? "").replace(/\s/g, ""));
  return x !== "" && y !== "" && x !== y;
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
const rowText = ({ meeting, start, end }: Timed): string => `${meeting.kinds.join("、")} ${clock(start)}–${clock(end)}`;

export default check;
