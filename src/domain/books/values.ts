import type { CalendarDate } from "../calendar-date";

/** How precisely a date is known. A range or list of days has day precision. */
export type DatePrecision = "day" | "month" | "year";

/**
 * A date as written. `first` and `last` bound the days it can mean: equal for a day, the month's ends for a month.
 * `days` lists several days where the cell does (`1月18、24日`, `2026.5.12—5.16` as its two ends with `span` true).
 * A span counts on its first day.
 */
export interface DateValue {
  readonly precision: DatePrecision;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly days?: readonly CalendarDate[];
  /** Each date of a list that is not known to the day throughout. */
  readonly parts?: readonly DaySpan[];
  readonly span?: boolean;
  /** Minutes since midnight, where a time stands in the cell or in a time column. */
  readonly start?: number;
  readonly end?: number;
  /** 上午, 下午, 晚上 where only that is given. */
  readonly halfDay?: "morning" | "afternoon" | "evening";
  /** Where the year came from when the cell had none. */
  readonly yearFrom?: "cell" | "title" | "sheet" | "file" | "option";
}

/** The days a date can mean, both inside: one day, or a month. */
export interface DaySpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** A person's name in a list, with what stood beside it. */
export interface NamedPerson {
  /** Without white space and middle dots: the form names are compared in. */
  readonly name: string;
  /** As typed. */
  readonly raw: string;
  /** 书记, 组织委员 … where written beside the name. */
  readonly role?: string;
  /** The reason of an absence, as typed. */
  readonly reason?: string;
  /** Marked 列席: not attending. */
  readonly observer?: boolean;
}

/**
 * A cell of names. `countable` is false where the list cannot be counted (等, 全体, 详见签到表). `everyone` says that the
 * words 全体党员 or 全体支委 stand there. `none` says that 无 stands there: nobody, which is not the same as blank.
 */
export interface NameList {
  readonly names: readonly NamedPerson[];
  readonly countable: boolean;
  readonly everyone?: "members" | "committee";
  readonly none?: boolean;
}

/** A person's type in the roster, as far as it decides anything. */
export type MemberType = "full" | "probationary" | "other";

export type { MeetingKind } from "../meeting-kinds";
