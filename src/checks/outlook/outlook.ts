import type { Books } from "../../domain/books";
import { fromIso } from "../../domain/calendar-date";
import type { CheckReport } from "../../domain/finding";
import type { Standards } from "../../standards";
import { viewBranch } from "../../view/branch-view";
import { type DueItem, dueItems } from "./due-items";
import { type HoursNeeded, hoursNeeded } from "./hours-needed";
import { type ProposedEvent, proposedCalendar } from "./proposed-calendar";
import { type Reminder, reminders } from "./reminders";

/** What is still possible in the year of the report: all of it plain data, nothing of it a record. */
export interface Outlook {
  readonly due: readonly DueItem[];
  readonly hours: readonly HoursNeeded[];
  readonly calendar: readonly ProposedEvent[];
  readonly reminders: readonly Reminder[];
}

/** Looks ahead from the day of the report. Pure: the same books and report give the same outlook. */
export function outlookOf(books: Books, report: CheckReport, standards: Standards): Outlook {
  const asOf = fromIso(report.asOf)!;
  const view = viewBranch(books, asOf);
  const due = dueItems(report, standards);
  return {
    due,
    hours: hoursNeeded(due, asOf),
    calendar: proposedCalendar(due, view, standards.calendar, asOf, report.year),
    reminders: reminders(books, view, report, standards),
  };
}
