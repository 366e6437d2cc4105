import type { CalendarDate } from "../domain/calendar-date";
import type { Refusal } from "../workbook/port";
import type { FilePort } from "../workbook/file";
import type { Words } from "../i18n";
import type { Opened, OpeningStep, Source } from "./open-file";
import type { Trouble } from "./trouble-bar";
import type { WorkbenchWords } from "./words";

/** What the page shows: the start, a file on its way in, or an open workbook. */
export interface Stage {
  readonly book: FilePort | null;
  /** The day the book is judged by; `null` for today. */
  readonly asOf: CalendarDate | null;
  readonly opening: { readonly name: string; readonly step: OpeningStep } | null;
  readonly trouble: Trouble | null;
  readonly dirty: boolean;
  /** A line over the grid: saved, or why an edit was not taken. */
  readonly hint: { readonly intent: "success" | "warning"; readonly text: string } | null;
  /** What waits for an answer about unsaved changes; `choose` asks for a file first. */
  readonly waiting: Source | "choose" | null;
}

export const START: Stage = {
  book: null,
  asOf: null,
  opening: null,
  trouble: null,
  dirty: false,
  hint: null,
  waiting: null,
};

export type StageEvent =
  | { readonly type: "opening"; readonly name: string; readonly step: OpeningStep }
  | { readonly type: "opened"; readonly book: FilePort; readonly asOf?: CalendarDate }
  | { readonly type: "trouble"; readonly trouble: Trouble | null }
  | { readonly type: "written" }
  | { readonly type: "saved"; readonly text: string }
  | { readonly type: "hint"; readonly text: string | null }
  | { readonly type: "ask"; readonly waiting: Stage["waiting"] };

/** The next stage. Pure. */
export function nextStage(stage: Stage, event: StageEvent): Stage {
  switch (event.type) {
    case "opening":
      return { ...stage, opening: { name: event.name, step: event.step }, trouble: null, waiting: null };
    case "opened":
      return { ...START, book: event.book, asOf: event.asOf ?? null };
    case "trouble":
      return { ...stage, opening: null, trouble: event.trouble };
    case "written":
      return stage.dirty && stage.hint === null ? stage : { ...stage, dirty: true, hint: null };
    case "saved":
      return { ...stage, dirty: false, hint: { intent: "success", text: event.text } };
    case "hint":
      return { ...stage, hint: event.text === null ? null : { intent: "warning", text: event.text } };
    case "ask":
      return { ...stage, waiting: event.waiting };
  }
}

/** A refusal in words: what happened and what to do now. */
export function refusalTrouble({ code, sheet }: Refusal, words: Words, fileName?: string): Trouble {
  const { what, next } = words.refusals[code];
  return { ...(fileName && { fileName }), what: what(sheet ? `《${sheet}》` : ""), next };
}

/** Why a file did not open, in words; `null` where it did. */
export function troubleOf(opened: Opened, fileName: string, words: Words, own: WorkbenchWords): Trouble | null {
  switch (opened.kind) {
    case "opened":
      return null;
    case "refused":
      return refusalTrouble(opened.refusal, words, fileName);
    case "unreadable":
      return { fileName, ...own.unreadable };
    case "broken":
      return { fileName, ...own.broken };
  }
}
