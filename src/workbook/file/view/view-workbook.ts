import type { FilePort } from "../file-port";
import type { WorkbookView } from "./workbook-view";

/** How the workbook looks at this moment. */
export function viewWorkbook(port: FilePort): WorkbookView {
  return port.view();
}
