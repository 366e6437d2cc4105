import type { DateValue, NameList } from "../../domain/books";
import type { FieldName, Unread, UnreadReason } from "../../domain/ledger";
import { ABSENT, BLANK, read, unread, type Reading } from "../../domain/reading";
import type { SnapshotCell } from "../../domain/snapshot";
import { cellText, isBlankCell } from "../grid";
import type { DraftTable } from "../layout/tables/draft-table";
import { isDateFormat, readDate, type DateContext } from "../readers/date";
import { readHours } from "../readers/hours";
import { readNames, type NameContext } from "../readers/names";
import { readAmount, readCount } from "../readers/numbers";
import type { ReadOutcome } from "../readers/outcome";
import { squeeze } from "../text";

const DITTO = /^(〃|″|"|''|同上|同前|。。|\.\.)$/;

/** Reads the cells of one table; whatever could not be read is gathered in `unread`. */
export class CellReader {
  readonly unread: Unread[] = [];
  private readonly lastSeen = new Map<FieldName, number>();
  private readonly known = new Map<string, Map<string, Reading<unknown>>>();

  constructor(readonly table: DraftTable) {}

  has(field: FieldName): boolean {
    return this.table.fields.has(field);
  }

  /** Header text of a field's column; empty where there is none. */
  headerOf(field: FieldName): string {
    return this.table.columns.find((role) => role.field === field)?.header ?? "";
  }

  /** Places of fields that stand in a column of another name, for `Books.cellOf`. */
  places(
    row: number,
    names: Readonly<Record<string, FieldName>>,
  ): Record<string, { row: number; column: number }> | undefined {
    let found: Record<string, { row: number; column: number }> | undefined;
    for (const [field, from] of Object.entries(names)) {
      const column = this.table.fields.get(from);
      if (column !== undefined && !this.table.fields.has(field)) (found ??= {})[field] = { row, column };
    }
    return found;
  }

  /** The cell of a field: itself, what it repeats (merged, 〃, 同上), or `undefined` where it is blank. */
  cell(row: number, field: FieldName): SnapshotCell | undefined {
    const column = this.table.fields.get(field);
    if (column === undefined) return undefined;
    const { grid } = this.table;
    const own = grid.at(row, column);
    if (own === undefined) {
      const merge = grid.mergeAt(row, column);
      if (!merge || merge.top === row) return undefined;
      const shown = grid.at(merge.top, merge.left);
      return merge.left === column && !isBlankCell(shown) ? shown : undefined;
    }
    if (isBlankCell(own)) return undefined;
    if (typeof own.value === "string" && own.value.length <= 3 && DITTO.test(squeeze(own.value)))
      return this.above(field);
    this.lastSeen.set(field, row);
    return own;
  }

  private above(field: FieldName): SnapshotCell | undefined {
    const row = this.lastSeen.get(field);
    return row === undefined ? undefined : this.table.grid.at(row, this.table.fields.get(field)!);
  }

  /** Reads a cell. Equal texts of one column are read once: twenty thousand rows name two hundred people. */
  private make<T>(row: number, field: FieldName, how: (cell: SnapshotCell) => ReadOutcome<T>, memo = ""): Reading<T> {
    if (!this.table.fields.has(field)) return ABSENT;
    const cell = this.cell(row, field);
    if (!cell) return BLANK;
    const value = cell.value;
    if (typeof value === "object") return this.refuse(row, field, "error-cell", value.error);
    if (typeof value !== "string" || memo === "") return this.settle(row, field, how(cell), cellText(cell));
    const shelf = this.shelf(field + memo);
    let reading = shelf.get(value) as Reading<T> | undefined;
    if (reading === undefined) {
      reading = this.settle(row, field, how(cell), cellText(cell));
      if (reading.state === "read") shelf.set(value, reading);
    }
    return reading;
  }

  private shelf(key: string): Map<string, Reading<unknown>> {
    let shelf = this.known.get(key);
    if (!shelf) this.known.set(key, (shelf = new Map()));
    return shelf;
  }

  private settle<T>(row: number, field: FieldName, outcome: ReadOutcome<T>, raw: string): Reading<T> {
    return outcome.ok ? read(outcome.value, raw) : this.refuse(row, field, outcome.why, raw);
  }

  /** Notes a cell that could not be read. */
  refuse(row: number, field: FieldName, reason: UnreadReason, raw: string): Reading<never> {
    const column = this.table.fields.get(field);
    const place = this.table.places?.get(`${row}:${column}`) ?? { row, ...(column !== undefined && { column }) };
    this.unread.push({ sheet: this.table.grid.name, ...place, reason, raw: raw.slice(0, 120) });
    return unread(raw, reason);
  }

  /** Real places of all fields of a form's record; `undefined` for a list. */
  formPlaces(row: number): Record<string, { row: number; column: number }> | undefined {
    if (!this.table.places) return undefined;
    const found: Record<string, { row: number; column: number }> = {};
    for (const [field, column] of this.table.fields) {
      const place = this.table.places.get(`${row}:${column}`);
      if (!place) continue;
      for (const part of field.includes("/") ? field.split("/") : [field]) found[part] = place;
    }
    return found;
  }

  text(row: number, field: FieldName): Reading<string> {
    return this.make(row, field, (cell) => ({ ok: true, value: cellText(cell) }), "t");
  }

  /** Text of the cell, empty where it is blank or absent. */
  plain(row: number, field: FieldName): string {
    return cellText(this.cell(row, field));
  }

  date(row: number, field: FieldName, context: DateContext): Reading<DateValue> {
    return this.make(row, field, (cell) => readDate(cell, context), `d${context.year ?? ""}-${context.month ?? ""}`);
  }

  count(row: number, field: FieldName): Reading<number> {
    return this.make(row, field, (cell) =>
      typeof cell.value === "number" ? { ok: true, value: cell.value } : readCount(cellText(cell)),
    );
  }

  amount(row: number, field: FieldName): Reading<number> {
    return this.make(row, field, (cell) =>
      typeof cell.value === "number" ? { ok: true, value: cell.value } : readAmount(cellText(cell)),
    );
  }

  hours(row: number, field: FieldName, minutesColumn = false): Reading<number> {
    return this.make(row, field, (cell) => readHours(cell, { minutesColumn }), "h");
  }

  names(row: number, field: FieldName, context: NameContext): Reading<NameList> {
    return this.make(
      row,
      field,
      (cell) => {
        if (typeof cell.value === "number")
          return isDateFormat(cell.format)
            ? { ok: false, why: "not-names" }
            : { ok: true, value: { names: [], countable: false } };
        return readNames(cellText(cell), context);
      },
      context.absent ? "a" : "n",
    );
  }
}
