import { toIso, weekday } from "../../domain/calendar-date";
import type { Language } from "../../domain/language";
import { clauseTitle } from "../describe";
import { periodWords } from "../verdict-words";
import type { DueItem } from "./due-items";
import type { HoursNeeded } from "./hours-needed";
import type { ProposedEvent } from "./proposed-calendar";
import type { Reminder } from "./reminders";

const ZH: Readonly<Record<Reminder["kind"], (names: string, day: string) => string>> = {
  fullMembership: (names, day) => `${names}的预备期到 ${day} 满，请准备讨论转正。`,
  election: (_names, day) => `本届支委会任期到 ${day}，请向上级请示换届。`,
  inspection: (names, day) => `${day} 前对入党积极分子${names}考察一次。`,
  publicity: (names, day) => `${names}的公示最早 ${day} 满，期满后记下结束时间。`,
  makeUp: (names, day) => `${names}缺课，请在 ${day} 前补学并记录。`,
};

const EN: Readonly<Record<Reminder["kind"], (names: string, day: string) => string>> = {
  fullMembership: (names, day) =>
    `The probation of ${names} ends on ${day}; prepare the discussion of full membership.`,
  election: (_names, day) => `The committee's term ends on ${day}; ask the superior body about the election.`,
  inspection: (names, day) => `Inspect the activist ${names} by ${day}.`,
  publicity: (names, day) => `The publicity of ${names} can end on ${day} at the earliest; enter its end then.`,
  makeUp: (names, day) => `${names} missed a session; arrange make-up study by ${day}.`,
};

/** A reminder in a sentence. */
export function describeReminder({ kind, names, by }: Reminder, language: Language): string {
  return (language === "zh" ? ZH : EN)[kind](names.join("、"), toIso(by));
}

/** `11-30 前 支委会 1 次`: what is due and by when. */
export function describeDue({ clause, subject, by, more, period }: DueItem, language: Language): string {
  const name = "name" in subject ? subject.name : "";
  const title = clauseTitle(clause, language);
  const unit = clause.startsWith("E") ? (language === "zh" ? "学时" : "hours") : language === "zh" ? "次" : "×";
  if (language === "en")
    return `${[title, name].filter(Boolean).join(", ")}: ${more} ${unit} by ${toIso(by)} (${period}).`;
  return `${toIso(by)} 前 ${name}${title} ${more} ${unit}（${periodWords(period, "zh")}）。`;
}

/** How much, and at what pace. */
export function describeHours({ name, hours, weeks, perWeek }: HoursNeeded, language: Language): string {
  return language === "zh"
    ? `${name} 还差 ${hours} 学时，余 ${weeks} 周，每周 ${perWeek} 学时可完成。`
    : `${name} needs ${hours} more hours in ${weeks} weeks: ${perWeek} a week.`;
}

/** A proposed day with what it serves. */
export function describeEvent(event: ProposedEvent, language: Language): string {
  const day = `${toIso(event.date)}${language === "zh" ? `（周${"一二三四五六日"[weekday(event.date) - 1]}）` : ""}`;
  const kinds = event.kinds.join("、");
  const groups =
    event.groups.length > 0
      ? language === "zh"
        ? `（${event.groups.join("、")}）`
        : ` (${event.groups.join(", ")})`
      : "";
  const doubt = event.certain
    ? ""
    : language === "zh"
      ? "，这一年的放假安排未公布，请再核对"
      : ", holidays of that year are not known yet";
  return language === "zh" ? `${day}：${kinds}${groups}${doubt}。` : `${day}: ${kinds}${groups}${doubt}.`;
}
