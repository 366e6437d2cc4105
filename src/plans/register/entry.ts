import type { MeetingKind } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { WrittenPerson } from "../spelling/names";

/** What a person typed into a form, already validated. Nothing in it was made up by the program. */
export type Entry = MeetingEntry | StudyEntry | MemberEntry | TalkEntry | DuesEntry;

export interface MeetingEntry {
  readonly ledger: "meetings";
  /** Several where one gathering served several. */
  readonly kinds: readonly MeetingKind[];
  readonly date: CalendarDate;
  /** Minutes since midnight. */
  readonly start?: number;
  readonly end?: number;
  readonly place: string;
  readonly host: string;
  readonly recorder: string;
  readonly topic: string;
  readonly content: string;
  readonly resolution: string;
  /** Group of a 党小组会, as the roster writes it. */
  readonly group?: string;
  readonly attending: readonly string[];
  readonly absent: readonly WrittenPerson[];
  readonly observers: readonly string[];
  readonly votes?: {
    readonly due: number;
    readonly present: number;
    readonly yes: number;
    readonly no: number;
    readonly abstain: number;
  };
}

export interface StudyEntry {
  readonly ledger: "study";
  readonly date?: CalendarDate;
  readonly topic: string;
  readonly form: string;
  readonly place: string;
  /** Left out in a make-up that is only prepared: how long it took is known afterwards. */
  readonly hours?: number;
  readonly people: readonly string[];
  /** A make-up for an earlier absence: what was missed. */
  readonly makesUp?: string;
}

export interface MemberEntry {
  readonly ledger: "members";
  readonly name: string;
  readonly gender?: "男" | "女";
  readonly idNumber?: string;
  readonly birthDate?: CalendarDate;
  readonly memberType: "正式党员" | "预备党员";
  readonly joinDate?: CalendarDate;
  readonly fullMemberDate?: CalendarDate;
  readonly group?: string;
  readonly partyPost?: string;
  readonly phone?: string;
}

export interface TalkEntry {
  readonly ledger: "talks";
  readonly date: CalendarDate;
  readonly speaker: string;
  readonly target: string;
  readonly place: string;
  readonly content: string;
}

export interface DuesEntry {
  readonly ledger: "dues";
  readonly name: string;
  readonly year: number;
  readonly month: number;
  readonly amount: number;
  readonly payDate?: CalendarDate;
}

export type EntryLedger = Entry["ledger"];
