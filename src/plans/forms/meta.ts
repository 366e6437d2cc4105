import type { CellEdit } from "../../domain/plan";
import { committeeNames } from "./officers";
import { join, NOTHING, type Part, placeAt, type SheetContext } from "./form";
import type { MetaLine } from "./layout";

/** Lines above a table that ask for the unit, the year, the secretary, the day: filled where they are blank. */
export const fillMeta = (context: SheetContext): Part =>
  join(context.sheet.meta.map((line) => metaPart(line, context)));

function metaPart(line: MetaLine, context: SheetContext): Part {
  const value = valueOf(line, context);
  if (value === undefined || value === "") return NOTHING;
  const colon = /[:：]/.exec(line.text);
  const tail = colon ? line.text.slice(colon.index + 1) : "";
  const blank = /^[\s_＿]*$/.test(tail) || (isDay(line) && /^[\s_＿]*年[\s_＿]*月[\s_＿]*日?[\s_＿]*$/.test(tail));
  if (colon && !blank) return NOTHING;
  if (line.next && (!colon || tail.trim() === "") && !isDay(line))
    return written(line, line.next, null, value, context);
  if (!colon) return line.next ? written(line, line.next, null, value, context) : NOTHING;
  return written(line, line, line.text, `${line.text.slice(0, colon.index + 1)}${value}`, context);
}

const isDay = ({ label }: MetaLine): boolean => /时间|日期/.test(label) && !/统计|起止/.test(label);

function written(
  line: MetaLine,
  { row, column }: { readonly row: number; readonly column: number },
  before: string | null,
  after: string,
  context: SheetContext,
): Part {
  const at = placeAt(context, row, column);
  const edit: CellEdit = { at, before, after, from: [] };
  return { edits: [edit], filled: [{ at, value: after, question: line.label, rows: [], leftOut: [] }], unanswered: [] };
}

function valueOf({ label }: MetaLine, { branch, input, title }: SheetContext): string | undefined {
  if (/单位|支部名称|党支部$|所在支部|^支部$|党组织名称/.test(label) && !/书记/.test(label)) return branch;
  if (/书记/.test(label)) return committeeNames("secretary", input.ledger);
  if (/年度$/.test(label)) return title.period.year === undefined ? `${input.year}年` : `${title.period.year}年`;
  if (/^(填报|填表|报送)(时间|日期)$/.test(label)) {
    const { year, month, day } = input.ledger.asOf;
    return `${year}年${month}月${day}日`;
  }
  return undefined;
}
