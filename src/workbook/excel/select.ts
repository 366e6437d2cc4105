import type { RangeAddress } from "../port";
import { refuse } from "./refusal-of";
import { roundTrip } from "./in-excel";

/** Shows a cell: the sheet first, the cell only once Excel has the sheet in front; selecting at once does nothing in some builds. */
export async function showCell(context: Excel.RequestContext, { sheet: name, range }: RangeAddress): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await roundTrip(context);
  if (sheet.isNullObject) refuse("sheet-missing", { sheet: name });
  if (sheet.visibility !== Excel.SheetVisibility.visible) refuse("sheet-hidden", { sheet: name });
  sheet.activate();
  await roundTrip(context);
  sheet
    .getRangeByIndexes(range.top - 1, range.left - 1, range.bottom - range.top + 1, range.right - range.left + 1)
    .select();
  await roundTrip(context);
}
