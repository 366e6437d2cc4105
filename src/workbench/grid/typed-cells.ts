import type { ICellData, ICommandInfo, Nullable } from "@univerjs/core";
import type { CellValue } from "../../domain/snapshot";
import type { GridEdit } from "./grid";

/** The parameters of Univer's mutations that carry values, as far as they concern us. */
interface ValuesParams {
  readonly subUnitId: string;
  readonly cellValue?: Record<string, Record<string, Nullable<ICellData>>>;
}

interface FormatParams {
  readonly subUnitId: string;
  readonly refMap: Record<string, { readonly pattern: string }>;
  readonly values: Record<
    string,
    { readonly ranges: readonly { startRow: number; endRow: number; startColumn: number; endColumn: number }[] }
  >;
}

const TEXT_TYPES = new Set<unknown>([1, 4]);

/** What a cell of the picture holds, in the file's terms. Rich text is taken as its plain text. */
export function plainValue(cell: Nullable<ICellData>): CellValue | null {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replace(/\r/g, "\n");
  const value = cell?.v;
  if (value === undefined || value === null || value === "") return null;
  if (cell?.t === 3) return value === 1 || value === true || value === "1";
  if (typeof value === "string" && /^#[A-Z/0!?]+[A-Z!?]$/.test(value) && !TEXT_TYPES.has(cell?.t))
    return { error: value };
  return typeof value === "boolean" ? value : TEXT_TYPES.has(cell?.t) ? String(value) : value;
}

type SheetName = (sheetId: string) => string | undefined;

/** A cell that carries a look alone says nothing of its value. */
const hasValue = (cell: Nullable<ICellData>) => !cell || ["v", "p", "f", "si"].some((key) => key in cell);

function editsOfValues(params: ValuesParams, nameOf: SheetName): (GridEdit & { readonly computed: boolean })[] {
  const sheet = nameOf(params.subUnitId);
  if (sheet === undefined) return [];
  return Object.entries(params.cellValue ?? {}).flatMap(([row, line]) =>
    Object.entries(line ?? {})
      .filter(([, cell]) => hasValue(cell))
      .map(([column, cell]) => ({
        sheet,
        row: Number(row) + 1,
        column: Number(column) + 1,
        value: plainValue(cell),
        computed: Boolean(cell?.f || cell?.si),
      })),
  );
}

/** Number formats by cell, as a date that was typed brings one with it. */
function formatsOf(params: FormatParams, nameOf: SheetName): { key: string; format: string }[] {
  const sheet = nameOf(params.subUnitId);
  if (sheet === undefined) return [];
  return Object.entries(params.values).flatMap(([ref, { ranges }]) => {
    const format = params.refMap[ref]?.pattern;
    if (format === undefined) return [];
    return ranges.flatMap((range) => {
      const keys = [];
      for (let row = range.startRow; row <= range.endRow; row += 1)
        for (let column = range.startColumn; column <= range.endColumn; column += 1)
          keys.push({ key: keyOf(sheet, row + 1, column + 1), format });
      return keys;
    });
  });
}

const keyOf = (sheet: string, row: number, column: number) => JSON.stringify([sheet, row, column]);

/** Gathers what one action of the user changes, cell by cell, and hands it on at once. */
export class TypedCells {
  private readonly cells = new Map<string, GridEdit>();
  private readonly formats = new Map<string, string>();

  constructor(
    private readonly nameOf: SheetName,
    private readonly formulaAt: (edit: GridEdit) => string | undefined,
  ) {}

  /** Takes in a mutation that has run; true where it concerns values. `fromFormula`: Univer has computed it. */
  take(info: Readonly<ICommandInfo>, fromFormula: boolean): boolean {
    if (info.id === "sheet.mutation.set-range-values") this.keep(info.params as ValuesParams, fromFormula);
    else if (info.id === "sheet.mutation.set.numfmt")
      for (const { key, format } of formatsOf(info.params as FormatParams, this.nameOf)) this.formats.set(key, format);
    else return false;
    return true;
  }

  private keep(params: ValuesParams, fromFormula: boolean): void {
    for (const { computed, ...edit } of editsOfValues(params, this.nameOf)) {
      const formula = computed || fromFormula ? this.formulaAt(edit) : undefined;
      // What a formula spills into its neighbours belongs to the formula, not to them.
      if (fromFormula && formula === undefined) continue;
      this.cells.set(keyOf(edit.sheet, edit.row, edit.column), formula === undefined ? edit : { ...edit, formula });
    }
  }

  /** All that was gathered since the last call. A format without a value is none of ours. */
  flush(): GridEdit[] {
    const edits = [...this.cells].map(([key, edit]) => {
      const format = this.formats.get(key);
      return format === undefined ? edit : { ...edit, format };
    });
    this.cells.clear();
    this.formats.clear();
    return edits;
  }
}
