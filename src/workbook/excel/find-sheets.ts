import { OWN_SHEET_NAME, reportOfFormula } from "../../domain/own-sheet";
import type { Visibility } from "../../domain/snapshot";
import { errorCode } from "./refusal-of";
import { roundTrip } from "./in-excel";

/** A sheet as found at the beginning of a call, with what was asked of it besides. */
export interface FoundSheet<T> {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Protected, but with formatting left open. */
  readonly mayFormat: boolean;
  /** The report it was made for, where it is one of ours. */
  readonly own?: string;
  readonly proxy: Excel.Worksheet;
  readonly asked: T;
}

const WANTED =
  "items/id,items/name,items/visibility,items/protection/protected,items/protection/options,items/names/items/name,items/names/items/formula,items/names/items/visible," +
  "items/tables/items/id,items/tables/items/name,items/tables/items/showHeaders,items/tables/items/showTotals";

/**
 * Remembers which sheets there were, so that the next call can ask for them and about them in one round trip. A sheet that
 * is new since costs one more; one that is gone makes the first fail, and all are asked for afresh.
 */
export class SheetFinder {
  private known: readonly string[] = [];
  private names = new Map<string, string>();
  private own = new Set<string>();

  /** Name of a sheet as last found. */
  nameOf(id: string): string | undefined {
    return this.names.get(id);
  }

  /** A sheet of ours that was just made. */
  remember(id: string): void {
    this.own.add(id);
  }

  isOwn(id: string): boolean {
    return this.own.has(id);
  }

  async find<T>(context: Excel.RequestContext, ask: (sheet: Excel.Worksheet) => T): Promise<readonly FoundSheet<T>[]> {
    const sheets = context.workbook.worksheets;
    sheets.load(WANTED);
    const asked = new Map(this.known.map((id) => [id, ask(sheets.getItem(id))]));
    try {
      await roundTrip(context);
    } catch (error) {
      if (this.known.length === 0 || !["ItemNotFound", "InvalidReference"].includes(errorCode(error))) throw error;
      this.known = [];
      return this.find(context, ask);
    }
    const strange = sheets.items.filter((sheet) => !asked.has(sheet.id));
    for (const sheet of strange) asked.set(sheet.id, ask(sheet));
    if (strange.length > 0) await roundTrip(context);
    const all = sheets.items.map((sheet) => found(sheet, asked.get(sheet.id)!));
    this.known = all.map((sheet) => sheet.id);
    this.names = new Map(all.map((sheet) => [sheet.id, sheet.name]));
    this.own = new Set(all.filter((sheet) => sheet.own !== undefined).map((sheet) => sheet.id));
    return all;
  }
}

function found<T>(sheet: Excel.Worksheet, asked: T): FoundSheet<T> {
  const mark = sheet.names.items.find((name) => name.name.toLowerCase() === OWN_SHEET_NAME);
  const own = mark && reportOfFormula(String(mark.formula));
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    protected: sheet.protection.protected,
    mayFormat: sheet.protection.options?.allowFormatCells === true,
    ...(own === undefined ? {} : { own }),
    proxy: sheet,
    asked,
  };
}

function visibilityOf(word: string): Visibility {
  return word === Excel.SheetVisibility.visible
    ? "visible"
    : word === Excel.SheetVisibility.hidden
      ? "hidden"
      : "veryHidden";
}

export const nothingMore = (): null => null;
