import type { CalendarYear } from "./calendar";
import type { StandardSettings } from "./settings";
import type { PeriodKind } from "../domain/period";

/** Version of the pack's shape. */
export const PACK_FORMAT = 1;

/** What a pack changes in one clause. */
export interface PackClause {
  readonly id: string;
  /** ISO day from which the change holds; always, where left out. A clause may be changed again from a later day. */
  readonly from?: string;
  readonly on?: boolean;
  readonly values?: Readonly<Record<string, number>>;
  readonly period?: PeriodKind;
  readonly reason?: string;
}

/** A body's own standards, laid over those of the layer above. */
export interface Pack {
  readonly format: number;
  readonly id: string;
  readonly version: string;
  readonly title?: string;
  readonly issuer?: string;
  /** ISO date. */
  readonly date?: string;
  readonly level: "superior" | "branch";
  readonly clauses: readonly PackClause[];
  readonly settings?: Partial<StandardSettings>;
  readonly calendar?: readonly CalendarYear[];
  /** Aspects and items of the body's own 标准化建设一览表; none are invented. */
  readonly checklist?: readonly { readonly aspect: string; readonly items: readonly string[] }[];
}
