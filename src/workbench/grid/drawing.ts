import {
  type ICellData,
  type ICommandService,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import type { RuleView, SheetView, WorkbookView } from "../../workbook/file";
import { choiceRule, markRule, noteData } from "./rules";
import { gridFormula, sheetData, styleId, valueData } from "./sheet-data";
import { styleData } from "./style-data";

export const BOOK = "book";

/** Looks of the file under the names its cells know them by. */
export const stylesOf = (view: WorkbookView) =>
  Object.fromEntries(view.styles.map((style, index) => [styleId(index), styleData(style)]));

/**
 * Changes the picture by Univer's mutations: these leave no trace in its undo list, so the user's undo only ever takes
 * back what the user did.
 */
export class Drawing {
  /** Marks now drawn, by sheet id. */
  private readonly marks = new Map<string, readonly string[]>();
  private made = 0;

  constructor(private readonly commands: ICommandService) {}

  private run(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: BOOK, ...params });
  }

  /** Marks that came with the workbook. */
  know(id: string, count: number): void {
    this.marks.set(
      id,
      Array.from({ length: count }, (_, index) => `${id}-mark-${index}`),
    );
  }

  drawMarks(id: string, marks: readonly RuleView[]): void {
    for (const cfId of this.marks.get(id) ?? [])
      this.run("sheet.mutation.delete-conditional-rule", { subUnitId: id, cfId });
    this.made += 1;
    const rules = marks.map((mark, index) => markRule(mark, `${id}-mark-${this.made}-${index}`));
    for (const rule of rules) this.run("sheet.mutation.add-conditional-rule", { subUnitId: id, rule });
    this.marks.set(
      id,
      rules.map((rule) => rule.cfId),
    );
  }

  drawCells(id: string, view: SheetView, cells: readonly { readonly row: number; readonly column: number }[]): void {
    const rows = new Map(view.rows.map((row) => [row.row, row]));
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column } of cells) {
      const cell = rows.get(row)?.cells.find((each) => each.column === column);
      const formula = cell?.formula && gridFormula(cell.formula);
      const blank: ICellData = { v: null, p: null, f: null, si: null };
      (cellValue[row - 1] ??= {})[column - 1] = {
        ...blank,
        ...valueData(cell?.value),
        ...(formula && { f: formula }),
        ...(cell && { s: styleId(cell.style) }),
      };
    }
    this.run("sheet.mutation.set-range-values", { subUnitId: id, cellValue });
  }

  /** Puts a sheet in; the looks of the whole workbook come along, as it may have gained some. */
  drawSheet(id: string, view: SheetView, index: number, book: WorkbookView): void {
    const sheet: IWorksheetData = mergeWorksheetSnapshotWithDefault(sheetData(view, id, book.styles.map(styleData)));
    this.run("sheet.mutation.insert-sheet", { index, sheet, styles: stylesOf(book) });
    this.drawMarks(id, view.marks);
    view.choices.forEach((choice, at) =>
      this.run("data-validation.mutation.addRule", { subUnitId: id, rule: choiceRule(choice, `${id}-choice-${at}`) }),
    );
    view.notes.forEach((note, at) => {
      const data = noteData(note, `${id}-note-${at}`);
      this.run("sheet.mutation.update-note", { sheetId: id, row: data.row, col: data.col, note: data });
    });
  }

  /** Takes a sheet out; before that it gives up its name, as two sheets may not share one. */
  renameAway(id: string, name: string): void {
    this.run("sheet.mutation.set-worksheet-name", { subUnitId: id, name: `${name}\u200b` });
  }

  eraseSheet(id: string, name: string): void {
    this.run("sheet.mutation.remove-sheet", { subUnitId: id, subUnitName: name });
    this.marks.delete(id);
  }
}
