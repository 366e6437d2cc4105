import type { RecognisedTable } from "../../domain/ledger";
import type { TemplateInput } from "./template-fill";

/**
 * The row of a template that already names the branch, `undefined` where rows are still to be written, and `not-listed`
 * where it names other branches only: a line of ours among theirs would be a guess.
 */
export function branchRow(table: RecognisedTable, input: TemplateInput): number | undefined | "not-listed" {
  const column = table.columns.find(({ field }) => field === "branch")?.column;
  const named = column === undefined ? [] : filledRows(table, column, input);
  if (named.length === 0) return undefined;
  const own = plainBranch(input.source.books.branchName);
  const fits = named.filter(
    ({ text }) =>
      own !== "" && (plainBranch(text) === own || own.endsWith(plainBranch(text)) || plainBranch(text).endsWith(own)),
  );
  return fits.length === 1 ? fits[0]!.row : "not-listed";
}

/** The row of a template that names a month. */
export function monthRow(table: RecognisedTable, month: number, input: TemplateInput): number | undefined {
  const column = table.columns.find(
    ({ field, header }) => field === "month" || /^月份?$/.test(header.replace(/\s/g, "")),
  )?.column;
  return column === undefined
    ? undefined
    : filledRows(table, column, input).find(({ text }) =>
        new RegExp(`^0?${month}月?份?$`).test(text.replace(/\s/g, "")),
      )?.row;
}

/**
 * Rows of a template that names people: a person's own row; `left-out` for who is not among them. A template whose names
 * are none of ours (examples) lists nobody.
 */
export function personRows(
  table: RecognisedTable,
  input: TemplateInput,
): (name: string) => number | "left-out" | undefined {
  const column = table.columns.find(({ field }) => field === "name")?.column;
  const named = column === undefined ? [] : filledRows(table, column, input);
  const rows = new Map(named.map(({ row, text }) => [text.replace(/[\s·•．]+/g, ""), row]));
  const known = new Set(input.source.books.members.map(({ name }) => name));
  if (![...rows.keys()].some((name) => known.has(name))) return () => undefined;
  return (name) => rows.get(name) ?? "left-out";
}

function filledRows(
  table: RecognisedTable,
  column: number,
  { template }: TemplateInput,
): { row: number; text: string }[] {
  const sheet = template.cells.sheet(table.sheet);
  const [first, last] = table.dataRows ?? [1, 0];
  return (sheet?.rows ?? []).flatMap(({ row, cells }) => {
    const value = cells.find((cell) => cell.column === column)?.value;
    return row >= first && row <= last && (typeof value === "string" || typeof value === "number")
      ? [{ row, text: String(value) }]
      : [];
  });
}

const plainBranch = (name: string): string =>
  name
    .replace(/\s+/g, "")
    .replace(/^中共/, "")
    .replace(/(党)?支部(委员会)?$/, "");
