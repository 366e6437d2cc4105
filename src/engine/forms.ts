import type { Books } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import { indexCells } from "../domain/cell-index";
import type { SheetLook } from "../domain/form-look";
import type { Snapshot } from "../domain/snapshot";
import { fillForm, type FormFill } from "../plans/forms";
import type { Standards } from "../standards";
import { viewBranch } from "../view/branch-view";

/** A form of the superior body and the books it is filled from. */
export interface FormRequest {
  readonly form: Snapshot;
  /** How the form's blank cells look, where the host can tell. */
  readonly looks: readonly SheetLook[];
  readonly ledger: Snapshot;
  readonly books: Books;
  readonly standards: Standards;
  readonly asOf: CalendarDate;
  /** For forms that name no period at all. */
  readonly year: number;
}

/** What the books can say in the form, with the proof of each cell and why others stay blank. */
export function planForm({ form, looks, ledger, books, standards, asOf, year }: FormRequest): FormFill {
  const answers = { books, view: viewBranch(books, asOf), cells: indexCells(ledger), asOf, standards };
  return fillForm({ form, looks, ledger: answers, date1904: form.date1904, year });
}
