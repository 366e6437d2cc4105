import type { Rect } from "../../../src/domain/address";
import type { HostObject } from "../wire/kind";
import { accessDenied, alreadyExists, invalidArgument } from "../wire/host-error";
import { localName, overlaps } from "./rects";
import { PLAIN } from "./style";
import { HostSheet } from "./sheet";
import { EventBoard } from "./events";

export interface HostTable {
  readonly id: string;
  name: string;
  sheet: HostSheet;
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  filtered: boolean;
  made: boolean;
}

export interface HostName {
  name: string;
  formula: string;
  sheet: HostSheet | null;
  visible: boolean;
  comment: string;
}

export interface HostComment {
  readonly id: string;
  readonly sheet: HostSheet;
  row: number;
  column: number;
  content: string;
}

/** The workbook an emulated Excel has open. Sheets, tables, names and parts are plain lists; rules of Excel live beside them. */
export class HostBook {
  name = "台账.xlsx";
  sheets: HostSheet[] = [];
  tables: HostTable[] = [];
  names: HostName[] = [];
  comments: HostComment[] = [];
  xmlParts = new Map<string, string>();
  docSettings = new Map<string, string>();
  active!: HostSheet;
  selection: Rect = { top: 1, left: 1, bottom: 1, right: 1 };
  date1904 = false;
  readOnly = false;
  structureProtected = false;
  eventsOn = true;
  /** Objects the client keeps; they move with their cells. */
  references = new Map<string, HostObject>();
  readonly events = new EventBoard(this);
  private counter = 0;

  nextId(): string {
    this.counter += 1;
    return `{${this.counter.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  nextNumber(): number {
    this.counter += 1;
    return this.counter;
  }

  sheet(key: unknown): HostSheet | undefined {
    const wanted = String(key).toLowerCase();
    return this.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted);
  }

  addSheet(name: string): HostSheet {
    if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw invalidArgument();
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw alreadyExists();
    const sheet = new HostSheet(this.nextId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  addTable(sheet: HostSheet, rect: Rect, name?: string): HostTable {
    const id = String(this.nextNumber());
    const table = {
      id,
      name: name ?? this.freeTableName(),
      sheet,
      rect,
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      filtered: false,
      made: true,
    };
    this.tables.push(table);
    return table;
  }

  private freeTableName(): string {
    let number = 1;
    while (this.tables.some((table) => table.name === `表${number}`)) number += 1;
    return `表${number}`;
  }

  tablesOn(sheet: HostSheet): HostTable[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  /** What a protected sheet refuses is refused here, before anything happens. `rect`: cells whose own lock decides. */
  mayWrite(sheet: HostSheet, rect?: Rect): void {
    if (sheet.protection && (!rect || anyLocked(sheet, rect))) throw accessDenied();
  }

  /** Rules and looks may be changed where the owner left formatting open. */
  mayFormat(sheet: HostSheet): void {
    if (sheet.protection && (sheet.protection.options as { allowFormatCells?: boolean }).allowFormatCells !== true)
      throw accessDenied();
  }

  /** Tells the listeners of the sheet, the book and the tables it touches. */
  changed(sheet: HostSheet, rect: Rect, changeType: string, source = "Local"): void {
    const common = { address: localName(rect), changeType, source, worksheetId: sheet.id };
    this.events.raise("sheet-changed", [sheet.id, "Workbook"], {
      ...common,
      shiftDirection: "None",
      triggerSource: "Unknown",
    });
    for (const table of this.tablesOn(sheet))
      if (overlaps(table.rect, rect))
        this.events.raise("table-changed", [table.id, "Workbook", sheet.id], { ...common, tableId: table.id });
  }
}

function anyLocked(sheet: HostSheet, rect: Rect): boolean {
  for (let row = rect.top; row <= rect.bottom; row += 1)
    for (let column = rect.left; column <= rect.right; column += 1)
      if ((sheet.cell(row, column)?.style ?? PLAIN).locked) return true;
  return false;
}
