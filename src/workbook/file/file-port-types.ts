import type { SheetLook } from "../../domain/form-look";
import type { Outcome, WorkbookPort } from "../port";
import type { CellValue } from "../../domain/snapshot";
import type { MarksView, WorkbookView } from "./view/workbook-view";

/** A user's own edit of one cell: made without a plan, since the user is looking at it. */
export interface UserEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `null` clears the cell. */
  readonly value: CellValue | null;
  /** With its `=`; `value` is then its result, where one is known. */
  readonly formula?: string;
  /** Number format, where the value needs one to be read rightly: a date that was typed. Absent keeps the cell's. */
  readonly format?: string;
}

/** Rows the user puts in or takes out. */
export interface UserRows {
  readonly sheet: string;
  readonly change: "insert" | "delete";
  /** First of the rows; new ones stand before it. */
  readonly row: number;
  readonly count: number;
}

/** The port over an .xlsx file. */
export interface FilePort extends WorkbookPort {
  readonly fileName: string;
  /** The file as it is now; the very bytes that were opened where nothing was changed. */
  save(): Outcome<Uint8Array>;
  /** How the workbook looks, for a grid. */
  view(): WorkbookView;
  /** What the blank cells of a form are like. */
  formLooks(): readonly SheetLook[];
  /** Our marks alone, without a look at the cells. */
  marks(): MarksView;
  /** Writes what the user has typed in a grid; listeners are told. */
  userEdit(edit: UserEdit): Outcome<void>;
  /** Many at once, as a paste makes them: all or none. */
  userEdits(edits: readonly UserEdit[]): Outcome<void>;
  userRows(rows: UserRows): Outcome<void>;
}
