import type { DueList, DuePerson } from "../../engine/types";

export type Presence = "present" | "absent" | "out";

/** What was changed of 全体到会, by name. */
export interface Exceptions {
  readonly presence: Readonly<Record<string, Presence>>;
  readonly reasons: Readonly<Record<string, string>>;
}

export const NO_EXCEPTIONS: Exceptions = { presence: {}, reasons: {} };

/** Everybody is there until told otherwise; who is excused counts only when told so. */
export const presenceOf = (person: DuePerson, exceptions: Exceptions): Presence =>
  exceptions.presence[person.name] ?? (person.excused ? "out" : "present");

/** Space goes round: there, absent, and for the excused not counted. */
export function nextPresence(person: DuePerson, exceptions: Exceptions): Presence {
  const now = presenceOf(person, exceptions);
  if (now === "present") return "absent";
  return now === "absent" && person.excused ? "out" : "present";
}

export interface AttendanceFigures {
  readonly attending: readonly string[];
  readonly absent: readonly { readonly name: string; readonly reason?: string }[];
  readonly due: number;
  /** `95.2%`; empty where nobody is due. */
  readonly rate: string;
  readonly votersDue: number;
  readonly votersPresent: number;
}

export function attendanceFigures(list: DueList, exceptions: Exceptions): AttendanceFigures {
  const people = list.groups.flatMap((group) => group.people);
  const there = people.filter((person) => presenceOf(person, exceptions) === "present");
  const missing = people.filter((person) => presenceOf(person, exceptions) === "absent");
  const due = there.length + missing.length;
  const absent = missing.map(({ name }) => {
    const reason = exceptions.reasons[name]?.trim();
    return reason ? { name, reason } : { name };
  });
  return {
    attending: there.map((person) => person.name),
    absent,
    due,
    rate: due === 0 ? "" : `${Math.round((there.length / due) * 1000) / 10}%`,
    votersDue: people.filter((person) => person.voter).length,
    votersPresent: there.filter((person) => person.voter).length,
  };
}
