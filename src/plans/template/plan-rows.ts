import type { ColumnRole, RecognisedTable } from "../../domain/ledger";
import type { CellEdit, RowInsert } from "../../domain/plan";
import type { GapReason, RowSet, TemplateGap, TemplateInput } from "./template-fill";

/** Fields nobody misses: a remark is for whoever fills the table, not for the books. */
const OPTIONAL = /^(remark|no)$/;

/** Fields by which a listed row is known: they stand there already, which is no gap. */
const LISTED = /^(branch|committee|month|no|year|name)$/;

interface Planned {
  readonly edits: readonly CellEdit[];
  readonly inserts: readonly RowInsert[];
  readonly gaps: readonly TemplateGap[];
}

/**
 * Places the rows: those the template lists in their own row, the others below header and rows that are there. Where
 * something follows (a total, notes, a signature) rows are put in above it, in the look of the first.
 */
export function planRows(table: RecognisedTable, rows: RowSet, input: TemplateInput): Planned {
  const places = placesOf(table, rows, input);
  const gaps = new Map<string, TemplateGap>();
  const miss = (header: string | undefined, why: GapReason, count = 1): void => {
    const key = `${header ?? ""}\u0000${why}`;
    gaps.set(key, {
      sheet: table.sheet,
      ...(header === undefined ? {} : { header }),
      why,
      count: (gaps.get(key)?.count ?? 0) + count,
    });
  };
  if (input.template.cells.sheet(table.sheet)?.protected) {
    miss(undefined, "taken", 0);
    return { edits: [], inserts: [], gaps: [...gaps.values()] };
  }
  const own = places.rows.filter(({ isListed }) => isListed).length;
  if (table.records > own && places.rows.length > own) miss(undefined, "rows-kept", table.records - own);
  if (places.leftOut > 0) miss(undefined, "person-not-listed", places.leftOut);
  const edits: CellEdit[] = [];
  places.rows.forEach(({ row, isNew, index }) => {
    for (const role of table.columns) {
      const source = rows.cell(index, role);
      if ("why" in source) {
        if (source.why !== "ahead" && !OPTIONAL.test(role.field)) miss(shownHeader(role), source.why);
        continue;
      }
      const at = { sheet: table.sheet, row, column: role.column };
      if (!isNew && isTaken(at, input)) {
        if (!LISTED.test(role.field)) miss(shownHeader(role), "taken");
        continue;
      }
      const like = isNew && places.like !== undefined ? { likeCell: { ...at, row: places.like } } : {};
      edits.push({
        at,
        before: null,
        after: source.value,
        ...(source.format ? { format: source.format } : {}),
        from: source.from,
        ...like,
      });
    }
  });
  return { edits, inserts: places.inserts, gaps: [...gaps.values()] };
}

interface Places {
  readonly rows: readonly {
    readonly index: number;
    readonly row: number;
    readonly isNew: boolean;
    readonly isListed: boolean;
  }[];
  readonly leftOut: number;
  readonly inserts: readonly RowInsert[];
  /** Row whose look new ones take; absent where none must be put in. */
  readonly like: number | undefined;
}

function placesOf(table: RecognisedTable, rows: RowSet, input: TemplateInput): Places {
  const listed = Array.from({ length: rows.count }, (_, i) => rows.rowAt?.(i));
  const start = firstFreeRow(table);
  const needed = listed.filter((row) => row === undefined).length;
  const free = freeRows(table, start, needed, input);
  const missing = needed - free;
  const inserts = missing > 0 ? [{ sheet: table.sheet, before: start + free, count: missing }] : [];
  let next = start;
  const places = listed.flatMap((row, index) => {
    if (row === "left-out") return [];
    return row !== undefined
      ? [{ index, row: row >= start + free ? row + missing : row, isNew: false, isListed: true }]
      : [{ index, row: next++, isNew: next - start > free, isListed: false }];
  });
  const like =
    missing > 0 && (free > 0 || table.dataRows !== null) ? (free > 0 ? start : table.dataRows![1]) : undefined;
  return { rows: places, inserts, like, leftOut: listed.filter((row) => row === "left-out").length };
}

/** Below the header, the rule and example rows, and the records that are there. */
function firstFreeRow(table: RecognisedTable): number {
  const kept = table.skipped
    .filter(({ why }) => why === "rule" || why === "example" || why === "column-numbers" || why === "header")
    .map(({ row }) => row);
  const below = Math.max(0, ...table.headerRows, table.records > 0 ? (table.dataRows?.[1] ?? 0) : 0);
  let row = below + 1;
  while (kept.includes(row)) row++;
  return row;
}

/** How many of the rows from `start` are free of anything inside the table's columns, but for numbers of rows. */
function freeRows(table: RecognisedTable, start: number, needed: number, { template }: TemplateInput): number {
  const sheet = template.cells.sheet(table.sheet);
  const numbers = table.columns.filter(({ field }) => field === "no").map(({ column }) => column);
  const [left, right] = table.columnSpan;
  const taken = sheet?.rows.find(
    ({ row, cells }) =>
      row >= start &&
      cells.some(
        ({ column, value, formula }) =>
          column >= left &&
          column <= right &&
          formula === undefined &&
          !(numbers.includes(column) && /^\d+$/.test(String(value))),
      ),
  );
  const merged =
    sheet?.merges
      .filter(
        ({ top, left: first, right: last, bottom }) =>
          bottom >= start && first <= right && last >= left && (bottom > top || last > first),
      )
      .map(({ top }) => Math.max(top, start)) ?? [];
  return Math.min(needed, ...(taken ? [taken.row - start] : []), ...merged.map((top) => top - start));
}

function isTaken(at: { sheet: string; row: number; column: number }, { template }: TemplateInput): boolean {
  const merge = template.cells.mergeAt(at);
  return (
    template.cells.at(at) !== undefined || (merge !== undefined && (merge.top !== at.row || merge.left !== at.column))
  );
}

const shownHeader = ({ header }: ColumnRole): string => header.replace(/\s+/g, "");
