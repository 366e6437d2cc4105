import type { Books, RecordPlace } from "../../domain/books";
import { shiftRow } from "../../domain/formula/row-shift";
import type { RowInsert } from "../../domain/plan";

type Kind = keyof Pick<
  Books,
  | "members"
  | "meetings"
  | "study"
  | "dues"
  | "development"
  | "talks"
  | "plan"
  | "appraisal"
  | "committee"
  | "attendance"
>;

const KINDS: readonly Kind[] = [
  "members",
  "meetings",
  "study",
  "dues",
  "development",
  "talks",
  "plan",
  "appraisal",
  "committee",
  "attendance",
];

/** True where everything that was read before is read the same afterwards, rows followed, and nothing came but what `isNew` allows. */
export function otherFactsHold(
  before: Books,
  after: Books,
  inserts: readonly RowInsert[],
  isNew: (record: RecordPlace) => boolean,
): boolean {
  return KINDS.every((kind) => {
    const left = new Map<string, number>();
    for (const record of before[kind])
      count(
        left,
        factOf(record, (row) => placed(record.sheet, row, inserts)),
        1,
      );
    for (const record of after[kind])
      if (!isNew(record))
        count(
          left,
          factOf(record, (row) => row),
          -1,
        );
    return [...left.values()].every((n) => n === 0);
  });
}

function count(left: Map<string, number>, key: string, by: number): void {
  left.set(key, (left.get(key) ?? 0) + by);
}

function placed(sheet: string, row: number, inserts: readonly RowInsert[]): number {
  return inserts
    .filter((insert) => insert.sheet === sheet)
    .reduce((at, { before, count: by }) => shiftRow(at, { sheet, at: before, count: by })!, row);
}

/** A record as text, without the places that merely moved and the number of its table. */
function factOf(record: RecordPlace, row: (row: number) => number): string {
  const { table: _table, cells: _cells, row: at, ...rest } = record as RecordPlace & { readonly repeats?: unknown };
  return JSON.stringify({ ...rest, repeats: rest.repeats !== undefined, row: row(at) });
}
