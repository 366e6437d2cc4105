import { MAX_COLUMN, MAX_ROW, contains } from "../../domain/address";
import type { Severity } from "../../domain/finding";
import { MARK_COLOURS, groupMarks, isMarkFormula, markFormula } from "../../domain/mark-rule";
import type { MarkGroup } from "../../domain/mark-rule";
import type { Mark, MarkPlan } from "../../domain/plan";
import type { Skipped, Task } from "../port";
import { chunksOf, rectanglesOf } from "./address-chunks";
import type { FoundSheet, SheetFinder } from "./find-sheets";
import { heed, roundTrip } from "./in-excel";
import { askMerged, mergesIn } from "./read-layout";

const RANK: Readonly<Record<Severity, number>> = { must: 0, should: 1, look: 2 };

interface Asked {
  readonly rules: Excel.ConditionalFormatCollection;
  readonly merges: Excel.RangeAreas;
}
type Sheet = FoundSheet<Asked>;

function askRules(sheet: Excel.Worksheet): Asked {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return { rules, merges: askMerged(sheet.getUsedRange()) };
}

/** Ours are told by the tag in their formula, never by an id that was remembered: copies and moved rules are found too. */
function ours({ rules }: Asked): Excel.ConditionalFormat[] {
  return rules.items.filter((rule) => {
    const custom = rule.type === Excel.ConditionalFormatType.custom ? rule.customOrNullObject : null;
    return custom !== null && !custom.isNullObject && isMarkFormula(String(custom.rule.formula));
  });
}

/** A protected sheet takes no rule unless its owner left formatting open. */
const locked = (sheet: Sheet) => sheet.protected && !sheet.mayFormat;

const takeOut = (sheets: readonly Sheet[]) =>
  sheets.filter((sheet) => !locked(sheet)).forEach((sheet) => ours(sheet.asked).forEach((rule) => rule.delete()));

/** Queues the rules of one group; they lie above the user's own in Excel, as every new rule does. */
function setGroup(sheet: Excel.Worksheet, group: MarkGroup): void {
  const colours = MARK_COLOURS[group.severity];
  for (const { address, first } of chunksOf(rectanglesOf(group.cells))) {
    const { custom } = sheet.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = `=${markFormula(group.untilFilled, first.top, first.left)}`;
    custom.format.fill.color = `#${colours.fill}`;
    if (colours.font) custom.format.font.color = `#${colours.font}`;
  }
}

export interface Marked {
  readonly marked: number;
  readonly skipped: readonly Skipped[];
}

/** Takes out every mark and sets the plan's: one round trip to find, one to write. */
export async function setMarks(
  context: Excel.RequestContext,
  finder: SheetFinder,
  plan: MarkPlan,
  task?: Task,
): Promise<Marked> {
  const sheets = await finder.find(context, askRules);
  heed(task);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const skipped: Skipped[] = [];
  const groups = groupMarks(placed(plan, byName, skipped));
  context.application.suspendScreenUpdatingUntilNextSync();
  takeOut(sheets);
  for (const group of groups) setGroup(byName.get(group.sheet)!.proxy, group);
  await roundTrip(context);
  task?.onProgress?.(1, 1);
  return { marked: groups.reduce((sum, group) => sum + group.cells.length, 0), skipped };
}

/** Marks where they can be set, the gravest first. A covered cell gives its mark to the corner of its merge: only that is seen. */
function placed(plan: MarkPlan, sheets: ReadonlyMap<string, Sheet>, skipped: Skipped[]): Mark[] {
  const marks: Mark[] = [];
  const merges = new Map([...sheets].map(([name, sheet]) => [name, mergesIn(sheet.asked.merges)]));
  for (const mark of plan.marks) {
    const { sheet: name, row, column } = mark.at;
    const sheet = sheets.get(name);
    const outside = row < 1 || column < 1 || row > MAX_ROW || column > MAX_COLUMN;
    const why = !sheet ? "sheet-missing" : locked(sheet) ? "protected-sheet" : outside ? "out-of-bounds" : undefined;
    const merge = merges.get(name)?.find((rect) => contains(rect, row, column));
    if (why) skipped.push({ sheet: name, row, column, why });
    else marks.push(merge ? { ...mark, at: { sheet: name, row: merge.top, column: merge.left } } : mark);
  }
  return marks.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** Takes out every mark of ours and says how many cells they covered; sheets that are protected keep theirs. */
export async function removeMarks(
  context: Excel.RequestContext,
  finder: SheetFinder,
  task?: Task,
): Promise<{ readonly removed: number }> {
  const sheets = await finder.find(context, askRules);
  heed(task);
  const rules = sheets.filter((sheet) => !locked(sheet)).flatMap((sheet) => ours(sheet.asked));
  if (rules.length === 0) return { removed: 0 };
  const areas = rules.map((rule) => rule.getRanges());
  for (const area of areas) area.load("cellCount");
  for (const rule of rules) rule.delete();
  await roundTrip(context);
  return { removed: areas.reduce((sum, area) => sum + area.cellCount, 0) };
}
