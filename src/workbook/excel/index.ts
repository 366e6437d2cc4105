import type { Outcome, WorkbookPort } from "../port";
import { LEAST_SET, has, probeCapabilities } from "./capabilities";
import { ExcelPort } from "./excel-port";
import { SheetFinder, nothingMore } from "./find-sheets";
import { readingExcel } from "./in-excel";
import { refused } from "./refusal-of";

/** Opens the workbook that Excel has open. To be called once `Office.onReady` has answered; refuses an Excel below our least set. */
export async function openExcel(): Promise<Outcome<WorkbookPort>> {
  if (!has(LEAST_SET)) return refused({ code: "unsupported", detail: `ExcelApi ${LEAST_SET}` });
  const finder = new SheetFinder();
  // The sheets are found once here, so that every later call can ask about them at once.
  const found = await readingExcel((context) => finder.find(context, nothingMore));
  return found.ok ? { ok: true, value: new ExcelPort(probeCapabilities(), finder) } : found;
}
