import { OWN_SHEET_NAME, reportOfFormula } from "../../../domain/own-sheet";
import type { DefinedName } from "../../../domain/snapshot";
import { sheetEntries, workbookRoot, type WorkbookPackage } from "../package/workbook-package";

/** Names of the workbook and of its sheets, ours left out. */
export function readNames(book: WorkbookPackage): DefinedName[] {
  const sheets = sheetEntries(book);
  return nameElements(book)
    .filter((element) => element.attr("name") !== OWN_SHEET_NAME)
    .map((element) => {
      const sheet = sheets[element.num("localSheetId") ?? -1]?.name;
      return { name: element.attr("name") ?? "", formula: element.text(), ...(sheet === undefined ? {} : { sheet }) };
    });
}

/** Report id by the place of its sheet in the workbook. */
export function ownSheets(book: WorkbookPackage): ReadonlyMap<number, string> {
  const own = new Map<number, string>();
  for (const element of nameElements(book)) {
    const sheet = element.num("localSheetId");
    const report = reportOfFormula(element.text());
    if (element.attr("name") === OWN_SHEET_NAME && sheet !== undefined && report) own.set(sheet, report);
  }
  return own;
}

function nameElements(book: WorkbookPackage) {
  return workbookRoot(book).child("definedNames")?.elements("definedName") ?? [];
}
