import type { SheetPlan } from "../../domain/plan";
import { absentSheet } from "./absent";
import type { SheetsContext } from "./context";
import { returnsSheet } from "./returns";
import { sourcesSheet } from "./sources";
import { spotCheckSheet } from "./spot-checks";
import { spreadSheet, standingSheet } from "./spread";
import { summarySheet } from "./summary";

export { type SheetsContext, sheetsContext } from "./context";
export { returnSlip } from "./returns";

/** Every sheet of the roll-up, 汇总表 first. */
export const rollupSheets = (context: SheetsContext): SheetPlan[] => [
  summarySheet(context),
  absentSheet(context),
  returnsSheet(context),
  spreadSheet(context),
  standingSheet(context),
  sourcesSheet(context),
  spotCheckSheet(context),
];
