import { moveFormula } from "../../../domain/formula/move-formula";

/** Formulas that several cells share: the first holds the text, the others are the same text seen from their place. */
export class SharedFormulas {
  private readonly masters = new Map<string, { text: string; row: number; column: number }>();

  /** Text for the cell; `own` is what stands in the cell itself, empty for all but the master. */
  textOf(index: string, own: string, row: number, column: number): string {
    if (own) this.masters.set(index, { text: own, row, column });
    const master = this.masters.get(index);
    if (!master || own) return own;
    return moveFormula(master.text, row - master.row, column - master.column);
  }
}
