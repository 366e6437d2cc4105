import type { Member } from "../../domain/books";
import { daysInMonth, makeDate } from "../../domain/calendar-date";
import { rawOf } from "../../domain/reading";
import { type Days, daysIn } from "../../view/certainty";

const GONE = /(?:已|组织关系)转出|转出党组织|调往|去世|病故|逝世|停止党籍|开除党籍|出党|除名/;
const DATED = /((?:19|20)\d{2})[年./-](\d{1,2})(?:月份?|[./-](\d{1,2}))?(?:(\d{1,2})日)?/;

/** When a member left: the roster's own date, else the day or month his remark tells; "undated" where it only says that he left. */
export function leavingOf(member: Member): Days | "undated" | undefined {
  const told = daysIn(member.leaveDate);
  if (told) return told;
  if (member.leaveDate.state === "unread") return "undated";
  const notes = [rawOf(member.status), rawOf(member.remark), rawOf(member.memberType)].filter((note) =>
    GONE.test(note),
  );
  if (notes.length === 0) return undefined;
  for (const note of notes) {
    const match = DATED.exec(note.replace(/\s+/g, ""));
    const days = match && daysFrom(Number(match[1]), Number(match[2]), match[3] ?? match[4]);
    if (days) return days;
  }
  return "undated";
}

function daysFrom(year: number, month: number, day: string | undefined): Days | undefined {
  const first = makeDate(year, month, day === undefined ? 1 : Number(day));
  return first && { first, last: day === undefined ? { ...first, day: daysInMonth(year, month) } : first };
}
