import type { Outcome } from "../port";
import type { FilePort } from "./file-port-types";
import { openWorkbook } from "./file-port";
import { FileWorkbook } from "./file-workbook";
import { foreignKind } from "./foreign/foreign-kind";
import { openPackage } from "./package/workbook-package";
import { answer } from "./refused";

/**
 * Opens a workbook of any kind people keep: .xlsx and .xlsm to be read and written; .xls, .et, .csv and web pages to be read
 * alone. What reads those is loaded when the first of them is opened.
 */
export async function openAnyWorkbook(bytes: Uint8Array, fileName: string): Promise<Outcome<FilePort>> {
  const kind = foreignKind(bytes, fileName);
  if (!kind) return openWorkbook(bytes, fileName);
  const { convertForeign } = await import("./foreign/convert");
  const { ReadOnlyWorkbook } = await import("./foreign/read-only-workbook");
  return answer(() => {
    const read = new FileWorkbook(openPackage(convertForeign(bytes, kind, fileName)), fileName);
    return new ReadOnlyWorkbook(read, bytes, fileName);
  });
}
