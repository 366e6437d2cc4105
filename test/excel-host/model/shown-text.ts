import type { HostCell } from "./sheet";

/** What a cell shows, as far as the add-in asks: dates by the book's date system, all else plainly. */
export function shownText(cell: HostCell | undefined, date1904: boolean): string {
  const value = cell?.value ?? "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number" || !/[ymd]/i.test(cell!.style.numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, "")))
    return String(value);
  const day = new Date((value - 25569 + (date1904 ? 1462 : 0)) * 86400000);
  return `${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()}`;
}
