import { relationOfType } from "../package/relationships";
import { refuse } from "../refused";
import type { WorkbookPackage } from "../package/workbook-package";
import { entriesOf } from "./style-entries";

/** Excel writes 255 letters at the most. */
const LONGEST_FORMAT = 1000;

/** Formats that every program knows by number; those of Chinese Excel (27–36, 50–58) among them. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

export function stylesPath(book: WorkbookPackage): string | undefined {
  const path = relationOfType(book.parts, book.workbookPath, "styles")?.target;
  return path && book.parts.has(path) ? path : undefined;
}

/** Format code by style index; `undefined` for General. A workbook without styles has none. */
export function formatsByStyle(book: WorkbookPackage): readonly (string | undefined)[] {
  const path = stylesPath(book);
  if (!path) return [];
  const root = book.parts.tree(path).root;
  const own = new Map<number, string>();
  for (const element of entriesOf(root.child("numFmts"))) {
    const code = element.attr("formatCode") ?? "";
    if (code.length > LONGEST_FORMAT) refuse("damaged-part", { detail: `${path} (number format)` });
    own.set(element.num("numFmtId") ?? -1, code);
  }
  return entriesOf(root.child("cellXfs")).map((xf) => {
    const id = xf.num("numFmtId") ?? 0;
    const code = own.get(id) ?? BUILT_IN_FORMATS[id];
    return code === undefined || /^general$/i.test(code) ? undefined : code;
  });
}
