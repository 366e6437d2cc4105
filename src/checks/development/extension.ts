import { type Days, daysIn, isEarlier, isNotLater, monthsAfter } from "../../view/certainty";
import type { People } from "../../view/people";
import { type Reading, rawOf } from "../../domain/reading";

const NOTED = /延长|推迟/;
const PROLONGED = /延长/;
const DENIED = /(?:未|不|没有|无需|不予)(?:延长|推迟)/;
const NO = /^(?:无|否|不|没有|未延长|—|-|\/)$/;

type Row = { readonly remark: Reading<string>; readonly extension: Reading<string> };

/** Whether a prolonged or delayed probation is noted: 延长 or 推迟 in the remark, or something in an extension column. */
export function isExtended(row: Row): boolean {
  const column = rawOf(row.extension).trim();
  const remark = rawOf(row.remark);
  return (column !== "" && !NO.test(column)) || (NOTED.test(remark) && !DENIED.test(remark));
}

/** Noted as put off and not as prolonged: the day of full membership may then lie before the shortest prolongation. */
export const isOnlyPutOff = (row: Row): boolean =>
  isExtended(row) &&
  !PROLONGED.test(`${rawOf(row.extension)}${rawOf(row.remark)}`) &&
  /推迟/.test(`${rawOf(row.extension)}${rawOf(row.remark)}`);

/**
 * True where he moved in after joining, and the day lies within the months for which his discussion may be put off (细则 2026
 * 第三十五条, 2014 第三十六条). The last of those days is still within.
 */
export function isNewlyMovedIn(name: string, joined: Days, day: Days, months: number, people: People): boolean {
  return people.named(name).some((member) => {
    const moved = daysIn(member.transferInDate);
    return moved && isEarlier(joined, moved) === true && isNotLater(day, monthsAfter(moved, months)) !== false;
  });
}
