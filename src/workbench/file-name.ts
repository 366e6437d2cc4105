/**
 * The name a workbook is saved under: its own with a word behind it, so that a download never looks like the original,
 * and saving what was saved before adds no second word.
 */
export function savedName(fileName: string, suffix: string): string {
  const [, stem = fileName, kept] = /^(.*?)(\.(?:xls[xm]?|et|csv|tsv|txt|html?))$/i.exec(fileName) ?? [];
  // What was read from another kind of file is saved as a new workbook.
  const ending = kept !== undefined && /^\.xls[xm]$/i.test(kept) ? kept : ".xlsx";
  // A browser numbers a repeated download: 台账（已检查） (1).xlsx is still that file.
  const bare = stem.replace(/ ?\(\d+\)$/, "");
  return bare.endsWith(suffix) ? `${bare}${ending}` : `${stem}${suffix}${ending}`;
}
