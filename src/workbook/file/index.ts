export { openWorkbook, type FilePort, type UserEdit, type UserRows } from "./file-port";
export { openAnyWorkbook } from "./open-any";
export { newWorkbook } from "./package/new-workbook";
export { viewWorkbook } from "./view/view-workbook";
export type * from "./view/workbook-view";
