import { refusalOfContainer } from "../zip/container-kind";

/** Kinds of file that are read and never written. */
export type ForeignKind = "old-xls" | "html" | "xml-2003" | "text";

/** Names under which separated text goes; text under any other name is no table. */
const TEXT_NAMES = /\.(?:csv|tsv|txt|xls|et)$/i;

/** The kind of a file that is no .xlsx, by its bytes; `undefined` for what we read as .xlsx or not at all. */
export function foreignKind(bytes: Uint8Array, fileName: string): ForeignKind | undefined {
  const refusal = refusalOfContainer(bytes);
  if (!refusal) return undefined;
  // Excel 95 and before keep letters in the code page of the machine they were written on: nobody can tell which.
  if (refusal.code === "old-xls") return refusal.detail === "ole" ? "old-xls" : undefined;
  if (refusal.code === "html-as-xls") return refusal.detail === "xml" ? "xml-2003" : "html";
  const text = refusal.code === "not-a-workbook" && refusal.detail === "unknown" && TEXT_NAMES.test(fileName);
  return text ? "text" : undefined;
}
