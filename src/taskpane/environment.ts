import type { CalendarDate } from "../domain/calendar-date";
import type { Language } from "../domain/language";

/** Words kept outside the workbook (language, last page). Neither call may throw. */
export interface PaneStorage {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

/** What the pane is told of the place it runs in. It asks no host itself. */
export interface PaneEnvironment {
  readonly language: Language;
  readonly theme: "light" | "dark" | "contrast";
  /** As a person calls it, for the technical details: `Excel`, `工作台`. */
  readonly hostName: string;
  /** The day judged by. The pane has no other clock. */
  readonly today: CalendarDate;
  /** The day is not today's: the example stands still on it. */
  readonly dayStands?: boolean;
  readonly storage: PaneStorage;
  /** Lets the user choose another workbook, where the host can. */
  readonly openAnother?: () => void;
  /** Told once, when the first judgement or the reason why there is none stands on the screen. */
  readonly onFirstSight?: () => void;
  /** Saves the workbook as a file, where we and not the host do it. */
  readonly save?: () => void;
}

/** Browser storage behind a prefix; silent where the browser forbids it, as some web views do. */
export function browserStorage(prefix: string): PaneStorage {
  return {
    read(key) {
      try {
        return window.localStorage.getItem(prefix + key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        window.localStorage.setItem(prefix + key, value);
      } catch {
        // Nothing is lost but a preference.
      }
    },
  };
}
