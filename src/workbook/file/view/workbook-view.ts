import type { Rect } from "../../../domain/address";
import type { CellValue, Visibility } from "../../../domain/snapshot";

/** How a workbook looks, as plain data for a grid: read only, nothing of it is ever written back. */
export interface WorkbookView {
  readonly date1904: boolean;
  /** Look by index; cells, rows and columns point into it. Index 0 is the look of an untouched cell. */
  readonly styles: readonly CellStyleView[];
  readonly sheets: readonly SheetView[];
}

export interface SheetView {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** The report it was made for, where it is ours. */
  readonly own?: string;
  /** Tab colour, `#RRGGBB`. */
  readonly tabColour?: string;
  readonly rows: readonly RowView[];
  /** Runs of columns that differ from the default. */
  readonly columns: readonly ColumnView[];
  /** In characters. */
  readonly defaultWidth: number;
  /** In points. */
  readonly defaultHeight: number;
  readonly merges: readonly Rect[];
  /** Rows and columns kept in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly marks: readonly RuleView[];
  readonly choices: readonly ChoiceView[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly tables: readonly { readonly name: string; readonly range: Rect; readonly styleName?: string }[];
  /** Cells that jump inside the workbook. */
  readonly links: readonly { readonly range: Rect; readonly target: string }[];
}

/** A row with cells, or one with a height or look of its own. Rows ascending. */
export interface RowView {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** Styled blank cells are in here too, as far as the used part of the sheet reaches. */
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly column: number;
  readonly value?: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  readonly style: number;
}

export interface ColumnView {
  readonly first: number;
  readonly last: number;
  /** In characters. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: number;
}

export interface CellStyleView {
  readonly font: FontView;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly border?: {
    readonly left?: EdgeView;
    readonly right?: EdgeView;
    readonly top?: EdgeView;
    readonly bottom?: EdgeView;
  };
  readonly horizontal?:
    "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed" | "general";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, 0–180 as the file has it; 255 is stacked. */
  readonly rotation?: number;
  /** Number format code; absent for General. */
  readonly format?: string;
}

export interface FontView {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
}

export interface EdgeView {
  /** `thin`, `medium`, `dashed` … as the file has it. */
  readonly style: string;
  readonly colour: string;
}

/** A mark of ours. */
export interface RuleView {
  readonly ranges: readonly Rect[];
  /** Without its `=`, relative to the first cell of the first range. */
  readonly formula: string;
  readonly fill?: string;
  readonly colour?: string;
}

/** A drop-down list. */
export interface ChoiceView {
  readonly ranges: readonly Rect[];
  /** Its values, where they are written out; else `source` is a range or name. */
  readonly values?: readonly string[];
  readonly source?: string;
}

/** Our marks by sheet. */
export type MarksView = readonly { readonly name: string; readonly marks: readonly RuleView[] }[];
