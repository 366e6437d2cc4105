import type { CalendarDate } from "../domain/calendar-date";

/** What the command needs of the machine; tests put their own in its place. */
export interface Host {
  /** The calendar day where the command runs. */
  readonly today: CalendarDate;
  /** The command's own file, which worker threads run; absent where there is none. */
  readonly entry?: string;
  readFile(path: string): Uint8Array;
  /** Writes a file whole or not at all. */
  writeFile(path: string, bytes: Uint8Array): void;
  /** True where both paths name one file. */
  isSameFile(a: string, b: string): boolean;
  /** Results. */
  print(text: string): void;
  /** Progress and messages. */
  tell(text: string): void;
}
