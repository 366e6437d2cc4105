import type { Task } from "../port";
import { heed, roundTrip } from "./in-excel";
import { errorCode } from "./refusal-of";
import type { UsedSize } from "./read-size";

/** Rows of one sheet that are read at once. */
interface Block {
  readonly sheet: number;
  readonly from: number;
  readonly rows: number;
}

/** What a block brings; outer index is the row. */
export interface BlockCells {
  readonly sheet: number;
  /** 0-based row of the first line. */
  readonly from: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export interface BlockSource {
  readonly proxy: Excel.Worksheet;
  readonly size: UsedSize | null;
}

/** Cells in one round trip: on the web the answer may have 5 MB; elsewhere it is memory that counts. */
export const CELLS_PER_TRIP = { web: 60_000, desktop: 2_000_000 };

function blocksOf(sources: readonly BlockSource[], limit: number): Block[] {
  return sources.flatMap(({ size }, sheet) => {
    if (!size) return [];
    const height = Math.max(1, Math.floor(limit / size.columns));
    const blocks: Block[] = [];
    for (let from = 0; from < size.rows; from += height)
      blocks.push({ sheet, from: size.row + from, rows: Math.min(height, size.rows - from) });
    return blocks;
  });
}

/** As many blocks as go into one round trip. */
function tripsOf(blocks: readonly Block[], sources: readonly BlockSource[], limit: number): Block[][] {
  const trips: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = block.rows * sources[block.sheet]!.size!.columns;
    if (cells > room || trips.length === 0) {
      trips.push([]);
      room = limit;
    }
    trips.at(-1)!.push(block);
    room -= cells;
  }
  return trips;
}

/**
 * Reads all cells. What was asked for before rides along in the first round trip; `askAgain` queues it once more where that
 * trip was refused. Answers that are too large are asked for in halves.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sources: readonly BlockSource[],
  limit: number,
  askAgain: () => void,
  task?: Task,
): Promise<BlockCells[]> {
  const trips = tripsOf(blocksOf(sources, limit), sources, limit);
  if (trips.length === 0) await roundTrip(context);
  const cells: BlockCells[] = [];
  const total = trips.reduce((sum, trip) => sum + trip.length, 0);
  for (const [index, trip] of trips.entries()) {
    heed(task);
    cells.push(...(await readTrip(context, trip, sources, index === 0 ? askAgain : () => undefined)));
    task?.onProgress?.(Math.min(index + 1, total), total);
  }
  return cells;
}

async function readTrip(
  context: Excel.RequestContext,
  trip: readonly Block[],
  sources: readonly BlockSource[],
  askAgain: () => void,
): Promise<BlockCells[]> {
  const ranges = trip.map((block) => {
    const { proxy, size } = sources[block.sheet]!;
    const range = proxy.getRangeByIndexes(block.from, size!.column, block.rows, size!.columns);
    range.load("values,formulas,numberFormat");
    return range;
  });
  try {
    await roundTrip(context);
  } catch (error) {
    const halves = trip.flatMap(halved);
    if (errorCode(error) !== "ResponsePayloadSizeLimitExceeded" || halves.length === trip.length) throw error;
    askAgain();
    const middle = Math.ceil(halves.length / 2);
    const first = await readTrip(context, halves.slice(0, middle), sources, askAgain);
    return [...first, ...(await readTrip(context, halves.slice(middle), sources, () => undefined))];
  }
  return ranges.map((range, index) => ({
    sheet: trip[index]!.sheet,
    from: trip[index]!.from,
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
  }));
}

function halved(block: Block): Block[] {
  if (block.rows < 2) return [block];
  const rows = Math.ceil(block.rows / 2);
  return [
    { ...block, rows },
    { ...block, from: block.from + rows, rows: block.rows - rows },
  ];
}
