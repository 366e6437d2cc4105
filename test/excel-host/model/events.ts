import type { HostBook } from "./book";

/** Numbers the client knows its events by. */
export const EVENT = {
  "sheet-changed": 10,
  "sheet-activated": 11,
  "sheet-added": 13,
  "sheet-selection": 14,
  "sheet-deleted": 15,
  "sheet-renamed": 25,
  "table-changed": 101,
  "table-added": 102,
  "table-deleted": 103,
} as const;
export type EventName = keyof typeof EVENT;

/** One entry of a message to the client: category, type, target, JSON. */
export type EventEntry = readonly [65536, number, string, string];

/** Who listens to what, and what waits to be told. */
export class EventBoard {
  private readonly listened = new Set<string>();
  private waiting: EventEntry[] = [];

  constructor(private readonly book: HostBook) {}

  listen(name: EventName, target: string): void {
    this.listened.add(`${EVENT[name]}|${target}`);
  }

  unlisten(name: EventName, target: string): void {
    this.listened.delete(`${EVENT[name]}|${target}`);
  }

  listening(name: EventName, target: string): boolean {
    return this.listened.has(`${EVENT[name]}|${target}`);
  }

  raise(name: EventName, targets: readonly string[], args: Record<string, unknown>): void {
    if (!this.book.eventsOn && args.source !== "Remote") return;
    for (const target of targets)
      if (this.listening(name, target)) this.waiting.push([65536, EVENT[name], target, JSON.stringify(args)]);
  }

  take(): EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }
}
