import type { RecognisedTable } from "../../domain/ledger";
import type { CellEdit, RowInsert } from "../../domain/plan";
import { planRows } from "./plan-rows";
import { recordRows } from "./record-rows";
import { isBranchMissing, statisticRows } from "./statistic-rows";
import { studyRows } from "./study-rows";
import type { RowSet, RowSource, TemplateFill, TemplateGap, TemplateInput } from "./template-fill";

/** The kinds of table that can be filled, the first that fits. */
const SOURCES: readonly RowSource[] = [studyRows, statisticRows, recordRows];

/**
 * Plans what the books can say in an upper body's own table. Only blank cells are written; nothing is invented: what
 * does not follow from the books stays blank and is listed.
 */
export function planTemplate(input: TemplateInput): TemplateFill {
  const edits: CellEdit[] = [];
  const inserts: RowInsert[] = [];
  const gaps: TemplateGap[] = [];
  for (const table of input.template.books.tables) {
    // A roster is of a day; everything else belongs to the year its title names.
    if (table.kind !== "members" && table.year !== undefined && table.year !== input.report.year) {
      gaps.push({ sheet: table.sheet, why: "other-year", count: table.year });
      continue;
    }
    const rows = rowsFor(table, input);
    if (rows === undefined) {
      gaps.push({ sheet: table.sheet, why: "table-not-known", count: 0 });
      continue;
    }
    if (rows.onlyListed && isBranchMissing(table, input)) {
      gaps.push({ sheet: table.sheet, why: "branch-not-listed", count: 0 });
      continue;
    }
    const planned = planRows(table, rows, input);
    edits.push(...planned.edits);
    inserts.push(...planned.inserts);
    gaps.push(...planned.gaps);
  }
  const ids = input.template.books.tables.flatMap((table) =>
    table.columns.filter(({ field }) => field === "idNumber").map(({ column }) => `${table.sheet}:${column}`),
  );
  return {
    plan: { action: "fill-template", edits, inserts },
    gaps,
    hasIds: edits.some(({ at }) => ids.includes(`${at.sheet}:${at.column}`)),
  };
}

function rowsFor(table: RecognisedTable, input: TemplateInput): RowSet | undefined {
  for (const source of SOURCES) {
    const rows = source(table, input);
    if (rows) return rows;
  }
  return undefined;
}
