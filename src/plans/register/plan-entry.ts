import type { Rect } from "../../domain/address";
import type { RecordPlace } from "../../domain/books";
import { type CellIndex, indexCells } from "../../domain/cell-index";
import type { CellEdit, EditPlan } from "../../domain/plan";
import { snapshotAfter } from "../../domain/snapshot-after";
import { type Candidate, candidates } from "./choose-table";
import { planDuesMonth } from "./dues-month";
import type { Entry } from "./entry";
import { formulaEndsAt, growthOf, type StaleTotal, staleTotals } from "./growth";
import { findLanding, type Ground, type Landing, mergesThatGrow } from "./landing";
import type { LandingRefusal } from "./landing-refusal";
import type { EntryPlan, RegisterInput, RegisterRefusal } from "./entry-plan";
import { holdsToo, placed, type RowContext, writeRows } from "./new-rows";
import { otherFactsHold } from "./other-facts";
import { planForm } from "./new-form";
import { type Position, positions } from "./position";
import { planMatrix } from "./study-matrix";
import { type Homeless, readBack } from "./read-back";

/** Places tried before an entry is refused. */
const TRIES = 8;

/**
 * Plans one entry into the user's own ledger, in its own columns and spelling, where its keeper would have put it. The plan is
 * proved before it is shown: the workbook as it will be is read again, and the entry must read as given, everything else as before.
 */
export function registerEntry(entry: Entry, input: RegisterInput): EntryPlan | { readonly refusal: RegisterRefusal } {
  const cells = indexCells(input.snapshot);
  let refusal: RegisterRefusal | undefined;
  let tries = 0;
  for (const draft of drafts(entry, input, cells)) {
    if ("refusal" in draft) refusal ??= { code: draft.refusal };
    else {
      const proved = prove(entry, draft, input);
      if (!("wrong" in proved)) return proved;
      refusal ??= { code: "reads-otherwise", detail: proved.wrong };
      if ((tries += 1) >= TRIES) break;
    }
  }
  return { refusal: refusal ?? { code: "no-ledger" } };
}

interface Draft {
  readonly plan: EditPlan;
  readonly landing: Landing;
  readonly stale: readonly StaleTotal[];
  /** Words the shape has no place for at all, known before reading again. */
  readonly homeless?: readonly Homeless[];
  readonly isNew: (record: RecordPlace) => boolean;
}

type Drafts = Generator<Draft | { readonly refusal: LandingRefusal }>;

/** Ways to write the entry, the likeliest first. */
function* drafts(entry: Entry, input: RegisterInput, cells: CellIndex): Drafts {
  const { books, snapshot } = input;
  const context: RowContext = { books, cells, date1904: snapshot.date1904 };
  if (entry.ledger === "dues") {
    const month = planDuesMonth(entry, context);
    if (month) return yield "refusal" in month ? month : { ...month, isNew: () => false };
  }
  const found = candidates(entry, books, cells, (table) => table.shape === "list" && takesRows(entry, table));
  const forms =
    entry.ledger === "meetings" ? candidates(entry, books, cells, (table) => table.shape === "form") : "no-ledger";
  if (typeof forms !== "string" && entry.ledger === "meetings" && keptInForms(found, forms))
    for (const plainly of [false, true])
      for (const { table } of forms.slice(0, 3)) {
        const form = planForm(entry, table, { ...context, plainly });
        if (form) yield { ...form, stale: [], isNew: ({ sheet, row }) => sheet === table.sheet && row >= form.top };
      }
  const matrices =
    entry.ledger === "study" ? candidates(entry, books, cells, (table) => table.shape === "matrix") : "no-ledger";
  if (typeof found === "string" && typeof matrices !== "string" && entry.ledger === "study")
    for (const { table } of matrices.slice(0, 2)) yield* planMatrix(entry, table, context);
  if (typeof found === "string") return yield { refusal: found };
  for (const plainly of [false, true])
    for (const candidate of found)
      for (const position of positions(entry, candidate.section.rows))
        yield rowDraft(entry, candidate, position, input, { ...context, plainly });
}

/** Meetings are kept in forms where no list is there that holds the entry's kind. */
function keptInForms(lists: ReturnType<typeof candidates>, forms: readonly Candidate[]): boolean {
  const best = (found: readonly Candidate[]) => found[0]?.score ?? 0;
  return typeof lists === "string" || best(forms) > best(lists);
}

/** A year's total for each person is no list of sessions. */
function takesRows(entry: Entry, table: Candidate["table"]): boolean {
  const fields = new Set(table.columns.map((role) => role.field));
  if (entry.ledger !== "study") return true;
  const dated = fields.has("date") || fields.has("startDate") || fields.has("month");
  return dated && (fields.has("name") || fields.has("attendees") || fields.has("participants"));
}

function rowDraft(
  entry: Entry,
  candidate: Candidate,
  position: Position,
  input: RegisterInput,
  context: RowContext,
): Draft | { readonly refusal: LandingRefusal } {
  const { books, snapshot } = input;
  const rows = entriesOf(entry, candidate);
  const place = intoMerge(entry, candidate, position, context);
  const alike = (column: number, merge: Rect) => holdsToo(entry, column, merge, candidate, context);
  const ground = findLanding(candidate, place, rows.length, books, context.cells, alike, (row) =>
    formulaEndsAt(candidate.table, row, snapshot),
  );
  if (typeof ground === "string") return { refusal: ground };
  const merges = mergesThatGrow(ground, rows.length, context.cells, alike);
  const inside = coveredColumns(ground, context.cells);
  const covered = new Set([...merges.map((merge) => merge.after.left), ...inside]);
  const edits = writeRows(rows, ground, covered, context);
  const growth = growthOf(ground, rows.length, snapshot, edits);
  const last = ground.row + rows.length - 1;
  return {
    plan: {
      action: `register-${entry.ledger}`,
      inserts: ground.inserts,
      edits: [...edits, ...growth.edits],
      ...(growth.growth.length > 0 ? { growth: growth.growth } : {}),
      ...(merges.length > 0 ? { merges } : {}),
      ...resizesOf(ground, last, context.cells),
    },
    landing: landingOf(ground),
    stale: staleTotals(ground, snapshot, books),
    isNew: (record) => record.table === ground.table.id && record.row >= ground.row && record.row <= last,
  };
}

const landingOf = ({ inserts: _inserts, after: _after, ...landing }: Ground): Landing => landing;

/** A study session of several people is several rows where the ledger keeps one person a row. */
function entriesOf(entry: Entry, { table }: Candidate): readonly Entry[] {
  if (entry.ledger !== "study" || !table.columns.some((role) => role.field === "name")) return [entry];
  return entry.people.map((name) => ({ ...entry, people: [name] }));
}

/** Before the first row of a merged month that is the entry's own, the entry goes below that row, inside the month. */
function intoMerge(entry: Entry, { table, section }: Candidate, position: Position, context: RowContext): Position {
  const { next, previous } = position;
  if (next === undefined) return position;
  const merges = context.cells.sheet(table.sheet)?.merges ?? [];
  const own = merges.filter(
    (merge) =>
      merge.left === merge.right && merge.bottom > merge.top && holdsToo(entry, merge.left, merge, { table }, context),
  );
  if (previous !== undefined && own.some((merge) => merge.bottom === previous)) return position;
  if (!own.some((merge) => merge.top === next)) return position;
  const after = section.rows[section.rows.findIndex((row) => row.row === next) + 1]?.row;
  return { previous: next, ...(after === undefined ? {} : { next: after }) };
}

/** Columns in which a merged area runs through the place where rows are put in. */
function coveredColumns(ground: Ground, cells: CellIndex): number[] {
  const { table, row, inserts } = ground;
  if (inserts.length === 0) return [];
  const merges = cells.sheet(table.sheet)?.merges ?? [];
  return merges
    .filter((merge) => merge.top < row && merge.bottom >= row)
    .flatMap((merge) => Array.from({ length: merge.right - merge.left + 1 }, (_, i) => merge.left + i));
}

function resizesOf(ground: Ground, last: number, cells: CellIndex): Pick<EditPlan, "resizes"> {
  const named = cells.sheet(ground.table.sheet)?.tables.find((table) => table.name === ground.table.name);
  if (!named) return {};
  const inside = ground.inserts.some((insert) => insert.before <= named.range.bottom);
  const bottom = inside ? placed(ground, named.range.bottom) : named.range.bottom;
  return last > bottom ? { resizes: [{ table: named.name, range: { ...named.range, bottom: last } }] } : {};
}

/** Reads the workbook as it will be. */
function prove(entry: Entry, draft: Draft, input: RegisterInput): EntryPlan | { readonly wrong: string } {
  const after = input.reread(snapshotAfter(input.snapshot, draft.plan));
  if (!otherFactsHold(input.books, after, draft.plan.inserts, draft.isNew)) return { wrong: "其他记录会读成别的内容" };
  const { plan, landing, stale } = draft;
  if (draft.homeless) return { plan, landing, stale, homeless: draft.homeless, after };
  const back = readBack(entry, after, draft.isNew);
  if (back.wrong.length > 0) return { wrong: back.wrong.join("、") };
  return { plan, landing, stale, homeless: back.homeless, after };
}

/** Cells whose content changes, for whoever shows them. */
export const changedCells = (plan: EditPlan): readonly CellEdit[] =>
  plan.edits.filter((edit) => edit.formula !== undefined || edit.after !== edit.before);
