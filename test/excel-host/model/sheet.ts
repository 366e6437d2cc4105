import type { Rect } from "../../../src/domain/address";
import type { CellValue } from "../../../src/domain/snapshot";
import type { HostRule } from "./rule";
import { PLAIN } from "./style";
import type { HostStyle } from "./style";

export interface HostCell {
  value: CellValue | null;
  formula?: string | undefined;
  style: HostStyle;
}

export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

export interface PageSetup {
  orientation: string;
  paperSize: string;
  zoom: unknown;
  printArea: Rect | null;
  titleRows: [number, number] | null;
  centerHorizontally: boolean;
  footers: Record<string, string>;
  margins: Record<string, number>;
}

/** One sheet of the emulated Excel. Rows and columns are 1-based, as in `src/domain`. */
export class HostSheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  rows = new Map<number, Map<number, HostCell>>();
  merges: Rect[] = [];
  rules: HostRule[] = [];
  protection: { options: unknown; password?: string } | null = null;
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** Widths and heights as the client gives them (points). */
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  frozenRows = 0;
  filter: { rect: Rect; active: boolean } | null = null;
  validations: { rect: Rect; rule: unknown; prompt?: string }[] = [];
  links = new Map<string, Hyperlink>();
  page: PageSetup = freshPage();
  /** What has been changed since the book was opened, so that saving touches no more than that. */
  readonly touched = {
    cells: new Set<string>(),
    rules: false,
    layout: false,
    structure: [] as { at: number; count: number }[],
  };
  /** Made by the client in this session. */
  made = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  put(row: number, column: number, change: Partial<HostCell>): void {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map()));
    const old = line.get(column) ?? { value: null, style: PLAIN };
    const next = { ...old, ...change };
    if ("formula" in change && change.formula === undefined) delete next.formula;
    line.set(column, next);
    this.touched.cells.add(`${row},${column}`);
  }

  /** The rectangle round all cells with a value (or, where asked, with any look). */
  used(valuesOnly: boolean): Rect | null {
    let rect: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [row, line] of this.rows)
      for (const [column, cell] of line) {
        if (cell.value === null && (valuesOnly || cell.style === PLAIN)) continue;
        if (!rect) rect = { top: row, left: column, bottom: row, right: column };
        if (row < rect.top) rect.top = row;
        if (row > rect.bottom) rect.bottom = row;
        if (column < rect.left) rect.left = column;
        if (column > rect.right) rect.right = column;
      }
    return rect;
  }
}

export function freshPage(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    printArea: null,
    titleRows: null,
    centerHorizontally: false,
    footers: {},
    margins: {},
  };
}
