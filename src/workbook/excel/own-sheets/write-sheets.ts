import { OWN_SHEET_NAME, ownSheetFormula } from "../../../domain/own-sheet";
import type { SheetLayout, SheetPlan } from "../../../domain/plan";
import type { Task, WrittenSheet } from "../../port";
import type { SheetFinder } from "../find-sheets";
import { heed, roundTrip } from "../in-excel";
import { refusalOf } from "../refusal-of";
import { drawColumns, drawFrame, drawLinks, emptySheet } from "./draw-frame";
import { drawLooks } from "./draw-looks";
import { findPlaces } from "./find-own";
import type { Place } from "./find-own";
import { gridOf } from "./sheet-grid";
import type { SheetGrid } from "./sheet-grid";

/** Cells (a link counts as ten) in one round trip: far below the five million bytes the web allows. */
const CELLS_PER_TRIP = 25_000;
const LINK_WEIGHT = 10;

/** Makes our sheets or writes them again. What the user typed into them is held here until all is written, and written a second time if Excel fails. */
export async function writeOwnSheets(
  context: Excel.RequestContext,
  finder: SheetFinder,
  plans: readonly SheetPlan[],
  task?: Task,
): Promise<readonly WrittenSheet[]> {
  const places = await findPlaces(context, finder, plans);
  heed(task);
  try {
    await writeAll(context, finder, places, task);
  } catch (error) {
    if (refusalOf(error).code !== "host-failed" && refusalOf(error).code !== "host-busy") throw error;
    await writeAll(context, finder, await foundAgain(context, finder, places), task);
  }
  return places.map(({ plan, name, known }) => ({ report: plan.report, name, created: known === undefined }));
}

/** After a failure a new sheet may be there or not: it is found by its mark, else by the name we gave it. */
async function foundAgain(
  context: Excel.RequestContext,
  finder: SheetFinder,
  places: readonly Place[],
): Promise<readonly Place[]> {
  const sheets = await finder.find(context, () => null);
  return places.map((place) => {
    const known = sheets.find((sheet) => sheet.own === place.plan.report || sheet.name === place.name);
    return known ? { ...place, known } : place;
  });
}

async function writeAll(
  context: Excel.RequestContext,
  finder: SheetFinder,
  places: readonly Place[],
  task?: Task,
): Promise<void> {
  const names = new Map(places.map(({ plan, name }) => [plan.name, name]));
  const pace = new Pace(context);
  const made: Excel.Worksheet[] = [];
  for (const [index, place] of places.entries()) {
    made.push(await writeOne(context, place, (name) => names.get(name) ?? name, pace));
    task?.onProgress?.(index + 1, places.length);
  }
  await roundTrip(context);
  for (const sheet of made) finder.remember(sheet.id);
}

async function writeOne(
  context: Excel.RequestContext,
  { plan, name, known, kept }: Place,
  nameOf: (name: string) => string,
  pace: Pace,
): Promise<Excel.Worksheet> {
  const sheet = known?.proxy ?? context.workbook.worksheets.add(name);
  sheet.load("id");
  // The mark comes first: a sheet that was left half made is found by it and written whole the next time.
  if (known?.own === undefined) sheet.names.add(OWN_SHEET_NAME, ownSheetFormula(plan.report)).visible = false;
  if (known) emptySheet(sheet);
  await drawSheet(sheet, plan, gridOf(plan, kept), nameOf, pace);
  return sheet;
}

/** Queues a layout over an empty sheet, sending it in parts where it is long. */
export async function drawSheet(
  sheet: Excel.Worksheet,
  plan: SheetLayout,
  grid: SheetGrid,
  nameOf: (name: string) => string,
  pace: Pace,
): Promise<void> {
  drawColumns(sheet, plan);
  drawLinks(sheet, grid.links, nameOf);
  await pace.spend(grid.links.length * LINK_WEIGHT);
  await writeBody(sheet, grid, pace);
  drawLooks(sheet, grid);
  drawFrame(sheet, plan);
}

/** Number formats before values: only so does text stay text. */
async function writeBody(sheet: Excel.Worksheet, grid: SheetGrid, pace: Pace): Promise<void> {
  const height = Math.max(1, Math.floor(CELLS_PER_TRIP / 2 / grid.width));
  for (let from = 0; from < grid.values.length; from += height) {
    const values = grid.values.slice(from, from + height);
    const range = sheet.getRangeByIndexes(from, 0, values.length, grid.width);
    range.numberFormat = grid.formats.slice(from, from + height);
    range.values = values;
    await pace.spend(values.length * grid.width * 2);
  }
}

/** Sends what has been queued once it is enough for one round trip. */
export class Pace {
  private spent = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  async spend(cells: number): Promise<void> {
    this.spent += cells;
    if (this.spent < CELLS_PER_TRIP) return;
    this.spent = 0;
    await roundTrip(this.context);
  }
}
