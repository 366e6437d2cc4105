import type { EditPlan, MergeChange } from "../../../domain/plan";
import { rangeOf } from "./cell-block";

/** Makes merged areas, or lets those that are there reach further. */
export function setMerges(plan: EditPlan, sheetOf: (name: string) => Excel.Worksheet): void {
  for (const { sheet, before, after } of plan.merges ?? []) {
    if (before) rangeOf(sheetOf(sheet), before).unmerge();
    rangeOf(sheetOf(sheet), after).merge(false);
  }
}

/** The areas as they were; rows that came in are still there. */
export function takeMergesBack(
  merges: readonly MergeChange[],
  sheetOf: (name: string) => Excel.Worksheet | undefined,
): void {
  for (const { sheet, before, after } of [...merges].reverse()) {
    const proxy = sheetOf(sheet);
    if (!proxy) continue;
    rangeOf(proxy, after).unmerge();
    if (before) rangeOf(proxy, before).merge(false);
  }
}
