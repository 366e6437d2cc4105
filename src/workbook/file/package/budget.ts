import { refuse } from "../refused";

/** What one workbook may take of the machine while it is read, in bytes of memory and letters looked at. */
export const BUDGET = { memory: 300e6, formulas: 30e6 };

/** Bytes a filled cell takes on its way through the program. */
const CELL = 350;

/** Counts what reading a workbook takes, and stops it before the machine feels it. Small archives can unpack to anything. */
export class Budget {
  private memory = 0;
  private formulas = 0;

  /** `outer` counts too, but is not taken from. */
  constructor(private readonly outer?: Budget) {}

  /** Asked before so many bytes are unpacked. */
  roomFor(bytes: number): void {
    if (this.memory + bytes > BUDGET.memory) refuse("too-large", { detail: "unpacked" });
  }

  /** A part's text: one byte a letter where all are ASCII, else two. */
  text(letters: number, bytes: number): void {
    this.take(letters === bytes ? letters : 2 * letters, "unpacked");
  }

  cells(count: number): void {
    this.take(count * CELL, "cells");
  }

  /** Letters of a formula that is worked out from another cell's. */
  formula(letters: number): void {
    this.formulas += letters;
    if (this.formulas > BUDGET.formulas) refuse("too-large", { detail: "formulas" });
  }

  private take(bytes: number, what: string): void {
    this.memory += bytes;
    if (this.memory + (this.outer?.memory ?? 0) > BUDGET.memory) refuse("too-large", { detail: what });
  }
}
