import { cellName } from "../../domain/address";
import type { CellAddress } from "../../domain/address";
import type { FormFill } from "../../engine";

const place = ({ sheet, row, column }: CellAddress) => ({ sheet, cell: cellName(row, column) });

/** `fill --json` (contract-3 §5.7). Cells of what was filled stand where they are after rows came in. */
export function formJson({ filled, unanswered, plan, totals }: FormFill): object {
  return {
    filled: filled.map(({ at, value, question, rows, leftOut }) => ({
      ...place(at),
      value,
      question,
      rows: rows.map(({ sheet, row }) => ({ sheet, row })),
      leftOut: leftOut.map(({ sheet, row, why }) => ({ sheet, row, why })),
    })),
    unanswered: unanswered.map(({ at, question, why, detail }) => ({
      ...place(at),
      question,
      why,
      ...(detail === "" ? {} : { detail }),
    })),
    inserted: plan.inserts.map(({ sheet, before, count }) => ({ sheet, after: before - 1, rows: count })),
    totals: totals.map(({ at, agrees }) => ({ ...place(at), agrees })),
  };
}
