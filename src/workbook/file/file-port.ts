import type { Outcome } from "../port";
import type { FilePort } from "./file-port-types";
import { FileWorkbook } from "./file-workbook";
import { openPackage } from "./package/workbook-package";
import { answer } from "./refused";

export type * from "./file-port-types";

/** Opens the bytes of an .xlsx or .xlsm file. Refuses, with the reason, what is no workbook we can read. */
export function openWorkbook(bytes: Uint8Array, fileName: string): Outcome<FilePort> {
  return answer(() => new FileWorkbook(openPackage(bytes), fileName));
}
