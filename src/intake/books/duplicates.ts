import type { Meeting, Member } from "../../domain/books";
import type { RecognisedTable, Unread } from "../../domain/ledger";
import { toIso } from "../../domain/calendar-date";
import { rawOf, valueOf, type Reading } from "../../domain/reading";
import type { DateValue } from "../../domain/books";
import { squeeze } from "../text";

/** How much a table holds: the fuller of two sheets that tell of the same is kept. */
type Fullness = (table: number) => number;

export function fullnessOf(tables: readonly RecognisedTable[]): Fullness {
  return (table) => (tables[table]?.records ?? 0) * 100 + (tables[table]?.columns.length ?? 0);
}

/** Marks rows that repeat a meeting of another sheet: alike in date, kind, group and topic. */
export function markRepeats(meetings: readonly Meeting[], fullness: Fullness): Meeting[] {
  const best = new Map<string, Meeting>();
  for (const meeting of meetings) {
    const key = meetingKey(meeting);
    if (key === undefined) continue;
    const known = best.get(key);
    if (!known || (known.sheet !== meeting.sheet && fullness(meeting.table) > fullness(known.table)))
      best.set(key, meeting);
  }
  return meetings.map((meeting) => {
    const key = meetingKey(meeting);
    const kept = key === undefined ? undefined : best.get(key);
    return kept && kept.sheet !== meeting.sheet
      ? { ...meeting, repeats: { table: kept.table, row: kept.row } }
      : meeting;
  });
}

function meetingKey(meeting: Meeting): string | undefined {
  const date = valueOf(meeting.date);
  if (!date || date.precision !== "day") return undefined;
  const topic = squeeze(rawOf(meeting.topic) || rawOf(meeting.title) || rawOf(meeting.content));
  const { branchKey = "", kinds, groupKeys } = meeting;
  return [toIso(date.first), branchKey, [...kinds].sort().join("+"), [...groupKeys].sort().join("+"), topic].join("|");
}

/** People of several roster sheets, each once; the fuller sheet's row is kept. Namesakes of one sheet stay apart. */
export function dropRepeatedMembers(
  members: readonly Member[],
  fullness: Fullness,
): { members: Member[]; dropped: Map<number, Unread[]> } {
  const order = [...new Set(members.map((member) => member.table))].sort((a, b) => fullness(b) - fullness(a) || a - b);
  const kept = new Map<string, Member[]>();
  const gone = new Set<Member>();
  const dropped = new Map<number, Unread[]>();
  for (const table of order) {
    for (const member of members.filter((one) => one.table === table)) {
      const same = kept
        .get(member.name)
        ?.find((other) => other.sheet !== member.sheet && !gone.has(other) && isSamePerson(member, other));
      if (same) {
        gone.add(member);
        dropped.set(table, [
          ...(dropped.get(table) ?? []),
          { sheet: member.sheet, row: member.row, reason: "duplicate", raw: member.nameRaw },
        ]);
      } else kept.set(member.name, [...(kept.get(member.name) ?? []), member]);
    }
  }
  return { members: members.filter((member) => !gone.has(member)), dropped };
}

/** One name is one person, unless an id, birth or joining date contradicts it. */
function isSamePerson(a: Member, b: Member): boolean {
  const id = [valueOf(a.idNumber), valueOf(b.idNumber)];
  if (id[0] !== undefined && id[1] !== undefined) return id[0] === id[1];
  return agree(a.birthDate, b.birthDate) && agree(a.joinDate, b.joinDate);
}

function agree(a: Reading<DateValue>, b: Reading<DateValue>): boolean {
  const [x, y] = [valueOf(a), valueOf(b)];
  if (!x || !y) return true;
  return toIso(x.first) <= toIso(y.last) && toIso(y.first) <= toIso(x.last);
}
