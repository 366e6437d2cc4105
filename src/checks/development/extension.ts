import { type Reading, rawOf } from "../../domain/reading";

const EXTENDED = /延长/;
const DENIED = /(?:未|不|没有|无需|不予)延长/;
const NO = /^(?:无|否|不|没有|未延长|—|-|\/)$/;

/** Whether a prolonged probation is noted: 延长 in the remark, or something in an extension column. */
export function isExtended(row: { readonly remark: Reading<string>; readonly extension: Reading<string> }): boolean {
  const column = rawOf(row.extension).trim();
  const remark = rawOf(row.remark);
  return (column !== "" && !NO.test(column)) || (EXTENDED.test(remark) && !DENIED.test(remark));
}
