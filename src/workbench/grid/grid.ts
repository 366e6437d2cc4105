import type { CellValue } from "../../domain/snapshot";
import type { MarksView, SheetView, WorkbookView } from "../../workbook/file";
import type { RangeAddress } from "../../workbook/port";

/** What the user has typed into one cell of the picture, to be written into the file. */
export interface GridEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
  /** With its `=`. */
  readonly formula?: string;
  /** A number format the value needs to be read rightly (a date was typed). */
  readonly format?: string;
}

/** What happens in the picture and concerns others. */
export interface GridEvents {
  /** Cells the user has changed, and those that were computed anew from them. */
  readonly onEdits: (edits: readonly GridEdit[]) => void;
  /** The user tried what the picture cannot put into the file. */
  readonly onRefused: () => void;
}

/** The spreadsheet on the page: a picture of the file, never its truth. */
export interface Grid {
  /** Shows and selects; false where there is no such sheet. */
  select(target: RangeAddress): boolean;
  /** True while the user is typing in a cell. */
  isTyping(): boolean;
  /** Ends typing in a cell, so that nothing is half-written when the workbook is read. */
  endTyping(): Promise<void>;
  /** Draws the marks as they are in the file now. */
  showMarks(marks: MarksView): void;
  /** Draws cells, sheets and marks as they are in the file now; sheets not named stay as they are. */
  showSheets(view: WorkbookView, names: ReadonlySet<string>): void;
  /** Writes cells into the picture alone. */
  showCells(view: SheetView, cells: readonly { readonly row: number; readonly column: number }[]): void;
  dispose(): void;
}
