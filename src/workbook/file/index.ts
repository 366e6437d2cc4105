export { openWorkbook, type FilePort, type UserEdit, type UserRows } from "./file-port";
export { newWorkbook } from "./package/new-workbook";
export { viewWorkbook } from "./view/view-workbook";
export type * from "./view/workbook-view";
