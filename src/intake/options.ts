import type { RememberedLayout, TableCorrection } from "../domain/settings";

/** What the reader is told beside the workbook itself. */
export interface IntakeOptions {
  /** Year of dates that name none, where title, sheet and file name are silent too. */
  readonly year?: number;
  readonly layouts?: readonly RememberedLayout[];
  readonly corrections?: readonly TableCorrection[];
}

/** How far a long read has come. */
export interface StepProgress {
  readonly done: number;
  readonly total: number;
}
