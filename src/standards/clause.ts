import { type CalendarDate, toIso } from "../domain/calendar-date";
import type { Severity } from "../domain/finding";
import type { Language } from "../domain/language";
import type { PeriodKind } from "../domain/period";

/** One text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** A: wording read, article seen · B: official notice, or article not seen · C: practice of real templates · D: secondary page. */
export type Confidence = "A" | "B" | "C" | "D";

/** What kind of rule it is, said wherever it is cited; custom is never called a regulation. */
export type Origin = "条例" | "规划" | "惯例" | "地方" | "单位" | "逻辑";

/** Over what a clause is judged. `lifeYear` is the 年度 of 组织生活会 and 民主评议; `each` every record; `once` once in a person's life. */
export type ClausePeriod = PeriodKind | "lifeYear" | "term" | "each" | "once" | "always";

/** Whom it binds. */
export type Scope = "branch" | "committee" | "groups" | "member" | "secretary" | "applicant" | "school" | "university";

/** A figure a pack may change: its bounds and in which direction it becomes stricter. */
export interface Adjustable {
  readonly label: Words;
  readonly unit: Words;
  readonly min: number;
  readonly max: number;
  /** `more`: a larger figure is stricter (不少于); `less`: a smaller one (不超过); `none`: neither. */
  readonly stricter: "more" | "less" | "none";
}

/** A rule of a document as data. One id may have several records, one for each text that was in force. */
export interface ClauseRecord {
  readonly id: string;
  readonly title: Words;
  /** The figure as a phrase; `{name}` stands for a value, `{period}` for the period. */
  readonly figure: Words;
  readonly values: Readonly<Record<string, number>>;
  readonly adjustable: Readonly<Record<string, Adjustable>>;
  readonly period: ClausePeriod;
  /** Other periods a pack may choose. */
  readonly periods?: readonly PeriodKind[];
  readonly scope: readonly Scope[];
  /** `undefined` where no check looks at it: the record then only tells what is known. */
  readonly severity: Severity | undefined;
  readonly issuer: string;
  readonly document: string;
  readonly article: string;
  /** ISO dates. */
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  /** Until this day it is not certain that the text was in force: where the one before asks otherwise, nothing is judged. */
  readonly doubtfulTo?: string;
  /** The text was read from this date on; earlier days are judged by it too, for no older text is at hand. */
  readonly alsoBefore?: boolean;
  readonly confidence: Confidence;
  readonly origin: Origin;
  /** Whether it is judged by default. */
  readonly on: boolean;
  /** How a ledger is judged by it, and what a ledger cannot show. */
  readonly judged: Words;
  readonly blind: Words;
  /** Tags of the source list. */
  readonly sources: readonly string[];
  readonly reading?: TextReading;
}

/**
 * How the words of a record were found when it was held against the texts. `read`: its words, under its article;
 * `confirmed`: article and sense, the words not kept; `position`: words read, the number follows from its neighbours;
 * `notFound`: not seen, it may still be right; `noText`: the rule claims no article.
 */
export interface TextReading {
  readonly how: "read" | "confirmed" | "position" | "notFound" | "noText";
  /** Words of the text, 25 characters at the most; empty where none are at hand. */
  readonly words: string;
  /** Tag of the copy in which they were read. */
  readonly from: string;
  /** ISO day of the check. */
  readonly on: string;
}

/** A record as it stands with the packs applied. */
export interface Clause extends ClauseRecord {
  /** What packs changed in it; empty for the national text. */
  readonly changed: readonly ClauseChange[];
}

export interface ClauseChange {
  readonly pack: string;
  /** A key of `values`, or `on`, or `period`. */
  readonly what: string;
  readonly from: number | string | boolean;
  readonly to: number | string | boolean;
  /** True where the figure asks for less than the layer above. It is accepted and shown. */
  readonly looser: boolean;
  readonly reason: string;
}

const PERIODS: Readonly<Record<PeriodKind, Words>> = {
  month: { zh: "每月", en: "a month" },
  quarter: { zh: "每季度", en: "a quarter" },
  half: { zh: "每半年", en: "a half-year" },
  year: { zh: "每年", en: "a year" },
};

/** The figure of a clause as a phrase with its values filled in; `{period}` is the period as a pack may have set it. */
export function figureText(clause: ClauseRecord, language: Language): string {
  const period = PERIODS[clause.period as PeriodKind]?.[language];
  return clause.figure[language].replace(
    /\{(\w+)\}/g,
    (_, name: string) => (name === "period" ? period : undefined) ?? String(clause.values[name] ?? "?"),
  );
}

/** The clause as it is cited: document, article and what kind of rule it is. */
export function citation(clause: ClauseRecord, language: Language): string {
  const place = [clause.document, clause.article].filter(Boolean).join(" ");
  return language === "zh" ? `${place}（${clause.origin}）` : `${place} (${ORIGIN_EN[clause.origin]})`;
}

export const ORIGIN_EN: Readonly<Record<Origin, string>> = {
  条例: "regulation",
  规划: "training plan",
  惯例: "custom",
  地方: "local rule",
  单位: "rule of the unit",
  逻辑: "logic of the record",
};

/** True where the record is in force on a day. */
export function inForceOn(record: ClauseRecord, date: CalendarDate): boolean {
  const iso = toIso(date);
  return (
    (record.validFrom <= iso || record.alsoBefore === true) && (record.validTo === undefined || iso <= record.validTo)
  );
}
