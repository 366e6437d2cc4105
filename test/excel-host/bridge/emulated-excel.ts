import { KINDS } from "../kinds";
import type { HostBook } from "../model/book";
import type { EventEntry } from "../model/events";
import { BatchRun } from "../wire/batch";
import type { Batch } from "../wire/request";
import { Session } from "../wire/session";
import { FaultPlan } from "./faults";

export interface ExcelOptions {
  readonly apiSet?: string;
  readonly apiSets?: Readonly<Record<string, string>>;
  /** Bytes a request or an answer may have; 0 for no limit. Excel on the web: 5 MB. */
  readonly maxPayload?: number;
}

export interface Trip {
  readonly sent: number;
  readonly received: number;
  readonly actions: number;
  /** Only gives references back: the client sends it by itself after `Excel.run`, nobody waits for it. */
  readonly release: boolean;
  readonly error?: string;
}

/** What the transport is told: an answer, or the number of its own refusal. */
export type Answer = { readonly text: string } | { readonly status: number };

/** What the client sends on its own account. */
const BY_ITSELF = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const LOST = {
  Results: [],
  Error: {
    Code: "GeneralException",
    Message: "The connection was lost.",
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 500,
  },
};
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** An Excel with one workbook open, as the client sees it through whichever bridge. */
export class EmulatedExcel {
  readonly session: Session;
  readonly faults = new FaultPlan();
  trips: Trip[] = [];
  /** The user is typing in a cell: every call fails until she presses Enter. */
  inEditMode = false;
  /** Faults of the emulation itself; a test asserts that there are none. */
  readonly bugs: string[] = [];
  private tell: (entries: EventEntry[]) => void = () => undefined;

  constructor(
    readonly book: HostBook,
    readonly options: ExcelOptions = {},
  ) {
    this.session = new Session(book, KINDS, { apiSet: options.apiSet ?? "1.14", apiSets: options.apiSets ?? {} });
  }

  onEvents(tell: (entries: EventEntry[]) => void): void {
    this.tell = tell;
  }

  /** Round trips somebody waited for. */
  get roundTrips(): number {
    return this.trips.filter((trip) => !trip.release).length;
  }

  /** Carries out one batch and hands its answer on; the planned fault of this round trip, if any, happens here. */
  execute(body: string, answer: (answer: Answer) => void): void {
    const batch = JSON.parse(body) as Batch;
    const release = batch.Actions.every((action) => action.ActionType === 1 || BY_ITSELF.has(action.Name));
    const fault = release ? undefined : this.faults.next();
    const reply = fault === "refuse" ? this.lost(body, batch) : this.carryOut(body, batch, release, fault === "half");
    if (fault === "silent") return;
    const send = () => answer(fault === "lose" || fault === "half" ? { text: JSON.stringify(LOST) } : reply);
    if (fault === "late") this.faults.hold(send);
    else send();
    this.flush();
  }

  flush(): void {
    const entries = this.book.events.take();
    if (entries.length) this.tell(entries);
  }

  private lost(body: string, batch: Batch): Answer {
    this.trips.push({
      sent: bytes(body),
      received: 0,
      actions: batch.Actions.length,
      release: false,
      error: "refused",
    });
    return { text: JSON.stringify(LOST) };
  }

  private carryOut(body: string, whole: Batch, release: boolean, half: boolean): Answer {
    const sent = bytes(body);
    const limit = this.options.maxPayload ?? 0;
    if (limit && sent > limit)
      return this.note(
        { sent, received: 0, actions: whole.Actions.length, release, error: "request too large" },
        { status: REQUEST_TOO_LARGE },
      );
    const batch = half ? { ...whole, Actions: whole.Actions.slice(0, Math.ceil(whole.Actions.length / 2)) } : whole;
    const answer = this.run(batch, release);
    const text = JSON.stringify(answer);
    const received = bytes(text);
    const error = (answer.Error as { Code?: string } | undefined)?.Code;
    const trip = { sent, received, actions: batch.Actions.length, release, ...(error ? { error } : {}) };
    return this.note(trip, limit && received > limit ? { status: RESPONSE_TOO_LARGE } : { text });
  }

  private run(batch: Batch, release: boolean): { Results: unknown[]; Error?: unknown } {
    try {
      return new BatchRun(this.session, batch).run(this.inEditMode && !release);
    } catch (error) {
      this.bugs.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return {
        Results: [],
        Error: {
          Code: "GeneralException",
          Message: `emulation: ${String(error)}`,
          Location: "",
          ActionIndex: 0,
          HttpStatusCode: 500,
        },
      };
    }
  }

  private note(trip: Trip, answer: Answer): Answer {
    this.trips.push(trip);
    return answer;
  }
}
