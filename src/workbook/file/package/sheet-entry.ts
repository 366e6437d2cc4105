import type { Visibility } from "../../../domain/snapshot";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  /** Place in the list, from 0; what `localSheetId` counts. */
  readonly index: number;
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: Visibility;
  /** Path of its part; empty where there is none. */
  readonly path: string;
  /** A sheet of cells, even where its part is missing: reading it says so. False for charts, dialogs and macros. */
  readonly worksheet: boolean;
}
