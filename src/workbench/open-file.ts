import type { CalendarDate } from "../domain/calendar-date";
import type { Outcome, Refusal } from "../workbook/port";
import type { FilePort } from "../workbook/file";

/** How far opening has come; the page paints between the steps. */
export type OpeningStep = "reading" | "unpacking" | "drawing";

/** A source of bytes: a chosen or dropped file, or the example. */
export interface Source {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
  /** The day to judge it by; absent for today. */
  readonly asOf?: CalendarDate;
}

export type Opened =
  | { readonly kind: "opened"; readonly port: FilePort; readonly asOf?: CalendarDate }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "unreadable" }
  | { readonly kind: "broken"; readonly detail: string };

/** Beyond this no ledger is expected, and a browser would hang before it could say so. */
const LARGEST_FILE = 200 * 1024 * 1024;

export const fileSource = (file: File): Source => ({
  name: file.name,
  read: async () => {
    if (file.size > LARGEST_FILE) throw new RangeError("too-large");
    return new Uint8Array(await file.arrayBuffer());
  },
});

/** The example ends with the first half of 2026; judged by any later day it would only show months nobody has kept. */
const SAMPLE_DAY: CalendarDate = { year: 2026, month: 6, day: 30 };

export const sampleSource = (name: string): Source => ({
  name,
  asOf: SAMPLE_DAY,
  read: async () => {
    // In the one file that holds everything it stands in the page: nothing can be fetched there.
    const inside = document.getElementById("ledger-sample")?.textContent;
    if (inside) return Uint8Array.from(atob(inside), (letter) => letter.charCodeAt(0));
    const response = await fetch("assets/sample.xlsx");
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  },
});

/** Two frames: the first is asked for, the second has been drawn. A hidden page draws none, so a timer stands in. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, 100);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        done();
      }),
    );
  });
}

type Opener = (bytes: Uint8Array, fileName: string) => Outcome<FilePort> | Promise<Outcome<FilePort>>;

/** Reads and opens. Never throws: what cannot be opened comes back as a value, and the page goes on. */
export async function openSource(source: Source, open: Opener, onStep: (step: OpeningStep) => void): Promise<Opened> {
  onStep("reading");
  let bytes: Uint8Array;
  try {
    bytes = await source.read();
  } catch (error) {
    return error instanceof RangeError ? { kind: "refused", refusal: { code: "too-large" } } : { kind: "unreadable" };
  }
  onStep("unpacking");
  await painted();
  try {
    const outcome = await open(bytes, source.name);
    if (!outcome.ok) return { kind: "refused", refusal: outcome.refusal };
    return { kind: "opened", port: outcome.value, ...(source.asOf && { asOf: source.asOf }) };
  } catch (error) {
    return { kind: "broken", detail: error instanceof Error ? error.message : String(error) };
  }
}
