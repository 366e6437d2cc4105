import { NOTHING, type Part, placeAt, type SheetContext, type Unanswered } from "./form";
import type { FormTable } from "./layout-types";

/** A title of which a word was not understood narrows everything below it in a way that is not known. */
export function refusal({ title }: SheetContext): { why: Unanswered["why"]; detail: string } | undefined {
  if (title.clash) return { why: "period", detail: "题目的时间不能确定，不知道这张表要填什么" };
  return title.left === "" ? undefined : { why: "word", detail: `题目里的“${title.left}”不明白，不知道这张表要填什么` };
}

export function wholeTable(
  table: FormTable,
  context: SheetContext,
  { why, detail }: { why: Unanswered["why"]; detail: string },
): Part {
  const at = placeAt(context, table.headRows[0]!, table.left);
  return { ...NOTHING, unanswered: [{ at, question: context.title.text || context.sheet.sheet.name, why, detail }] };
}
