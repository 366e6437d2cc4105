import type { CalendarDate } from "../../domain/calendar-date";
import type { Engine } from "../../engine/types";
import type { RangeAddress, WorkbookPort } from "../../workbook/port";
import { createChangeList } from "./change-list";
import { createCorrecting } from "./correcting";
import { createJobs, noticeOf } from "./job";
import { type Judge, judgeInSlices } from "./judge";
import { createLook } from "./look";
import { createMarking } from "./marking";
import type { SessionParts } from "./parts";
import { createReading } from "./reading";
import { createSettingsKeeping } from "./settings-keeping";
import { createStandardsKeeping } from "./standards-keeping";
import type { Notice } from "./state";
import { createStore } from "./store";
import { createWriting } from "./writing";

const GOOD_NEWS: ReadonlySet<Notice["kind"]> = new Set<Notice["kind"]>([
  "marked",
  "cleared",
  "checked",
  "written",
  "tasks",
  "edited",
  "restored",
  "standards-kept",
  "remembered",
  "forgotten",
  "cancelled",
]);

/** All that the views can ask for. Nothing here throws; what went wrong is in the state's notice. */
export type Session = ReturnType<typeof createSession>;

/** A workbook, what was made of it, and what can be done with it. `judge` is whoever does the reading of books. */
export function createSession(port: WorkbookPort, engine: Engine, today: CalendarDate, judge?: Judge) {
  const store = createStore();
  const jobs = createJobs(store);
  const parts: SessionParts = { port, engine, judge: judge ?? judgeInSlices(engine), store, jobs, today };
  const settings = createSettingsKeeping(parts);
  const changes = createChangeList(parts, settings);
  const look = createLook(parts, changes);
  const reading = createReading(parts, changes);
  const { open, recheck, setYear, fresh } = reading;
  return {
    state: store.get,
    subscribe: store.subscribe,
    open,
    recheck,
    setYear,
    fresh,
    ...createMarking(parts, changes, reading),
    ...createCorrecting(parts, settings, reading),
    ...createStandardsKeeping(parts, settings, changes, reading),
    ...createWriting(parts, changes, reading, () => look.soon(0)),
    acknowledge: settings.acknowledge,
    setKeepChanges: changes.setKeeping,
    emptyChanges: changes.empty,
    cancel: jobs.cancel,
    dismiss: () => store.send({ type: "dismissed" }),
    ...createPlace(parts),
    /** Good news is read once; what asks for a next step stays until it is answered. */
    settle() {
      const { notice } = store.get();
      if (notice && GOOD_NEWS.has(notice.kind)) store.send({ type: "dismissed" });
    },
    listen: () => listen(parts, look),
  };
}

/** Going to a place in the workbook. */
function createPlace({ port, store }: SessionParts) {
  return {
    async select(target: RangeAddress): Promise<void> {
      try {
        const outcome = await port.select(target);
        if (!outcome.ok)
          store.send({ type: "noticed", notice: { kind: "refused", doing: "jumping", refusal: outcome.refusal } });
      } catch (error) {
        store.send({ type: "noticed", notice: noticeOf(error, "jumping") });
      }
    },
  };
}

/** Begins to hear of changes; returns the call that ends it and whatever is going on. */
function listen({ port, store, jobs }: SessionParts, look: ReturnType<typeof createLook>): () => void {
  const stop = port.onChanged(() => {
    store.send({ type: "changed" });
    look.soon();
  });
  return () => {
    stop();
    look.stop();
    jobs.cancel();
  };
}
