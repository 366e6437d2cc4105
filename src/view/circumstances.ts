import type { Member } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import { rawOf } from "../domain/reading";
import { noteOf } from "./people";
import type { People } from "./people";

const OUTSIDE = /去世|病故|逝世|已故|已转出|停止党籍|出国|出境/;
const STUDY_EXEMPT = /年老体弱|失能|免学时|免学习/;
const AWAY = /流动党员|外出/;
const DENIED = /(?:未|非|不属|没有|无)(?:年老体弱|失能|免学时|免学习|停止党籍|出国|出境|已转出)/;
const CLAUSE_ENDS = /[。；，,;\n]/;

/** Parts of the note that bear on study and life of the branch: words about 党费 do not count. */
function relevantNotes(member: Member): string[] {
  return noteOf(member)
    .split(CLAUSE_ENDS)
    .filter((part) => !part.includes("党费") && !DENIED.test(part));
}

/** 去世, 已转出, 停止党籍, 出国（境）, or a leaving date before the day: not judged at all. */
export function isOutside(member: Member, date: CalendarDate, people: People): boolean {
  if (people.isGone(member, date) === true) return true;
  return [...relevantNotes(member), rawOf(member.memberType)].some((part) => OUTSIDE.test(part));
}

/** 年老体弱, 失能, 免学时, 免学习 in status or remark, or 是 under such a header: hours are not asked of him. */
export function isStudyExempt(member: Member): boolean {
  return (
    member.flags.some((flag) => STUDY_EXEMPT.test(flag)) ||
    relevantNotes(member).some((part) => STUDY_EXEMPT.test(part))
  );
}

/** Excused from meetings: as from study, or 流动党员 or 外出. */
export function isExcused(member: Member): boolean {
  return (
    isStudyExempt(member) ||
    relevantNotes(member).some((part) => AWAY.test(part)) ||
    member.flags.some((flag) => AWAY.test(flag))
  );
}

/** 留党察看 in status or remark. */
export function isOnProbationBySanction(member: Member): boolean {
  return /留党察看/.test(noteOf(member));
}

/** What takes the rights to vote and to be elected from him for a time, by status or remark. */
export type VoteBar = "留党察看" | "留置" | "逮捕";

const BARS: readonly VoteBar[] = ["留党察看", "留置", "逮捕"];
const BAR_ENDED =
  /(?:解除|未被?|没有被?|结束)(?:依法)?(?:留置|逮捕)|(?:留置|逮捕)(?:措施)?(?:已|被)?(?:解除|撤销|结束)/g;

/** 留党察看, 留置 and 逮捕 end the rights of a member for the time (选举条例 第五条). */
export function voteBarOf(member: Member): VoteBar | undefined {
  const note = noteOf(member).replace(BAR_ENDED, "");
  return BARS.find((bar) => note.includes(bar));
}
