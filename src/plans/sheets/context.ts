import type { Books } from "../../domain/books";
import { type CalendarDate } from "../../domain/calendar-date";
import type { CheckReport } from "../../domain/finding";
import type { Language } from "../../domain/language";
import type { SheetDraft } from "../../domain/plan";
import type { Standards } from "../../standards";

/** What a summary sheet is made from. The same context gives the same sheet. */
export interface ReportContext {
  readonly books: Books;
  readonly report: CheckReport;
  readonly standards: Standards;
  /** 填报单位; empty leaves the line to be filled by hand. */
  readonly branchName: string;
  readonly asOf: CalendarDate;
  readonly language: Language;
}

/** A kind of summary sheet. */
export interface ReportTemplate {
  /** Stable: the sheet is found again by it. */
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
  plan(context: ReportContext): SheetDraft;
}

/** One wording of a text in both languages, chosen at once. */
export const inLanguage = <T>(context: { readonly language: Language }, words: Readonly<Record<Language, T>>): T =>
  words[context.language];
