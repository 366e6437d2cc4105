import type { SheetLook } from "../../../domain/form-look";
import type { SheetView, WorkbookView } from "./workbook-view";

/** What a form's blank cells are like. */
export const formLooks = (view: WorkbookView): SheetLook[] => view.sheets.map((sheet) => lookOf(sheet, view));

function lookOf(sheet: SheetView, { styles }: WorkbookView): SheetLook {
  const formats: Record<string, string> = {};
  const formulas: Record<string, string> = {};
  let lastLined = 0;
  for (const { row, cells } of sheet.rows) {
    for (const { column, style, formula } of cells) {
      if (formula !== undefined) formulas[`${row}:${column}`] = formula;
      const look = styles[style];
      if (look?.format) formats[`${row}:${column}`] = look.format;
      if (look?.border?.bottom && look.border.left && row > lastLined) lastLined = row;
    }
  }
  return { name: sheet.name, choices: sheet.choices, lastLined, formats, formulas };
}
