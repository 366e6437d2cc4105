import type { AnswerInput, Why } from "../../answers";
import type { PeriodWords } from "../../answers/dictionary/period-words";
import type { CellAddress } from "../../domain/address";
import type { Evidence, LeftOut } from "../../domain/finding";
import type { SheetLook } from "../../domain/form-look";
import type { CellEdit, EditPlan, RowInsert } from "../../domain/plan";
import type { Snapshot } from "../../domain/snapshot";
import { type GrownList, movedBy } from "./grown-formulas";
import type { FormSheet } from "./layout";
import type { TitleSense } from "./title";

/** A form of the superior body, and the books it is filled from. Plain data but for the view. */
export interface FormInput {
  readonly form: Snapshot;
  readonly looks: readonly SheetLook[];
  readonly ledger: AnswerInput;
  readonly date1904: boolean;
  /** For forms that name no period at all. */
  readonly year: number;
}

/** What holds for a whole sheet of a form. */
export interface SheetContext {
  readonly sheet: FormSheet;
  readonly look: SheetLook | undefined;
  readonly input: FormInput;
  readonly title: TitleSense;
  /** Times that lines above the table name. */
  readonly meta: readonly PeriodWords[];
  readonly branch: string;
}

/** A cell that is written, with its question and the rows it follows from (反查). */
export interface FilledCell {
  readonly at: CellAddress;
  /** What is written; a ratio as a number. */
  readonly value: string | number;
  readonly question: string;
  readonly rows: readonly Evidence[];
  readonly leftOut: readonly LeftOut[];
}

/** A question that stays blank, with its words and why. */
export interface Unanswered {
  readonly at: CellAddress;
  /** The words of the form: the head, or the row's item. */
  readonly question: string;
  readonly why: Why;
  /** What is missing, in the secretary's words; empty where the reason says it all. */
  readonly detail: string;
}

/** A printed total, and whether the rows above come to it. */
export interface CheckedTotal {
  readonly at: CellAddress;
  readonly agrees: boolean;
}

/** What came of a form: the plan that writes it, and the proof. */
export interface FormFill {
  readonly plan: EditPlan;
  readonly filled: readonly FilledCell[];
  readonly unanswered: readonly Unanswered[];
  readonly totals: readonly CheckedTotal[];
  /** True where a sheet holds a question at all. */
  readonly asks: boolean;
  /** True where 身份证号 was written, because the form asks for it. */
  readonly hasIds: boolean;
}

/** What one part of a sheet comes to. */
export interface Part {
  readonly edits: readonly CellEdit[];
  readonly filled: readonly FilledCell[];
  readonly unanswered: readonly Unanswered[];
  readonly totals?: readonly CheckedTotal[];
  readonly inserts?: EditPlan["inserts"];
  readonly grown?: readonly GrownList[];
}

export const NOTHING: Part = { edits: [], filled: [], unanswered: [] };

export const join = (parts: readonly Part[]): Part => ({
  edits: parts.flatMap(({ edits }) => edits),
  filled: parts.flatMap(({ filled }) => filled),
  unanswered: parts.flatMap(({ unanswered }) => unanswered),
  totals: parts.flatMap(({ totals }) => totals ?? []),
  inserts: parts.flatMap(({ inserts }) => inserts ?? []),
  grown: parts.flatMap(({ grown }) => grown ?? []),
});

export const placeAt = ({ sheet }: SheetContext, row: number, column: number): CellAddress => ({
  sheet: sheet.sheet.name,
  row,
  column,
});

/** The part as its places are after rows came in above it on the same sheet. */
export function below(part: Part, inserts: readonly RowInsert[]): Part {
  const by = inserts.reduce((sum, { count }) => sum + count, 0);
  if (by === 0) return part;
  const down = (at: CellAddress): CellAddress => ({ ...at, row: at.row + by });
  return {
    edits: part.edits.map((edit) => ({
      ...edit,
      at: down(edit.at),
      ...(edit.likeCell ? { likeCell: down(edit.likeCell) } : {}),
      ...(edit.formula === undefined ? {} : { formula: movedBy(edit.formula, edit.at.sheet, inserts) }),
    })),
    filled: part.filled.map((cell) => ({ ...cell, at: down(cell.at) })),
    unanswered: part.unanswered.map((one) => ({ ...one, at: down(one.at) })),
    totals: (part.totals ?? []).map((total) => ({ ...total, at: down(total.at) })),
    inserts: (part.inserts ?? []).map((insert) => ({ ...insert, before: insert.before + by })),
    grown: (part.grown ?? []).map((list) => ({ ...list, after: list.after + by, top: list.top + by })),
  };
}
