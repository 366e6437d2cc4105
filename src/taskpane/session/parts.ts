import type { CalendarDate } from "../../domain/calendar-date";
import type { Engine } from "../../engine/types";
import type { WorkbookPort } from "../../workbook/port";
import type { createJobs } from "./job";
import type { Judge } from "./judge";
import type { Store } from "./store";

/** What every part of a session works with. */
export interface SessionParts {
  readonly port: WorkbookPort;
  readonly engine: Engine;
  readonly judge: Judge;
  readonly store: Store;
  readonly jobs: ReturnType<typeof createJobs>;
  /** The day judged by. */
  readonly today: CalendarDate;
}
