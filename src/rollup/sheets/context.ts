import type { FileOutcome, BranchOutcome, Settled } from "../fold/settle";
import { type Totals, totalsOf } from "../fold/totals";
import type { SheetCell } from "../../domain/plan";
import { cell } from "./page";

/** What every sheet of the roll-up is made from. */
export interface SheetsContext {
  readonly files: readonly FileOutcome[];
  readonly branches: readonly BranchOutcome[];
  readonly totals: Totals;
  /** ISO day. */
  readonly asOf: string;
  readonly year: number;
  readonly pack: string;
  readonly seed: string;
  /** True where a list of those due was given. */
  readonly listed: boolean;
}

export function sheetsContext(
  settled: Settled,
  rest: Omit<SheetsContext, "files" | "branches" | "totals">,
): SheetsContext {
  return { ...rest, files: settled.files, branches: settled.branches, totals: totalsOf(settled.branches) };
}

/** 截至 2025-12-31 · 标准 … · 仅为汇总所收台账，不作排名. */
export const footerOf = ({ asOf, pack }: SheetsContext): string => `截至 ${asOf}　标准 ${pack}`;

/** What is said in place of a figure that a branch did not hand in: a word, never a zero. */
export const NO_LEDGER = "缺";
export const figure = (value: number | null | undefined): SheetCell =>
  value === null || value === undefined ? cell(NO_LEDGER, "unknown") : cell(value, "number");

/** Branches whose workbooks count, in the superior's order. */
export const countedBranches = ({ branches }: SheetsContext): readonly BranchOutcome[] =>
  branches.filter(({ state }) => state === "accepted");
