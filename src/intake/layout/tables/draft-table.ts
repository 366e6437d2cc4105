import type { ColumnRole, FieldName, LedgerKind, SkippedRow, TableShape, Unread } from "../../../domain/ledger";
import type { SheetGrid } from "../../grid";
import type { HeaderRuns } from "../header/header-runs";
import type { TableTitle } from "../header/title";

/** A table as found on its sheet, before its records are read. */
export interface DraftTable {
  readonly grid: SheetGrid;
  readonly kind: LedgerKind;
  readonly shape: TableShape;
  readonly headerRows: readonly number[];
  readonly left: number;
  readonly right: number;
  /** First column the table could have had. */
  readonly bandLeft: number;
  readonly sheetHidden: boolean;
  readonly columns: readonly ColumnRole[];
  readonly fields: ReadonlyMap<FieldName, number>;
  readonly runs: HeaderRuns;
  /** Rows that are records; of a record over several rows the first. */
  readonly recordRows: readonly number[];
  /** Further rows of a record, by its first row (three rows per person). */
  readonly moreRows: ReadonlyMap<number, readonly number[]>;
  /** Group or branch named by a block title above a record row. */
  readonly blockTitles: ReadonlyMap<number, string>;
  readonly skipped: readonly SkippedRow[];
  readonly unread: readonly Unread[];
  readonly title: TableTitle;
  readonly legendLines: readonly string[];
  readonly name: string | null;
  readonly confidence: number;
  readonly certain: boolean;
  /** True where the user said what it is, now or before. */
  readonly told?: boolean;
  /** Of another body or job: what it holds bears on nothing here. */
  readonly foreign?: boolean;
  /** A list of staff: only those whose 政治面貌 says so are members. */
  readonly staff?: boolean;
  readonly signature: string;
  /** For several forms on a sheet: the title over each, by its row. */
  readonly rowTitles?: ReadonlyMap<number, string>;
  /** For a form: the sheet as it stands, whose cells have no place among the labels and values. */
  readonly written?: SheetGrid;
  /** For a form: the real place of each cell of its made-up grid, by `row:column`. */
  readonly places?: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}
