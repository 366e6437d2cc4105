import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Books } from "../src/domain/books";
import { readBooks } from "../src/intake";
import { openWorkbook } from "../src/workbook/file";

/** A table as it should be found; parts that are not told are not judged. */
export interface TrueTable {
  readonly sheet: string;
  readonly kind: string;
  readonly shape: "list" | "matrix" | "form";
  readonly headerRows: readonly number[];
  readonly dataRows?: readonly [number, number] | null;
  readonly records: number;
  readonly columns?: Readonly<Record<string, string>>;
}

export interface Case {
  readonly file: string;
  readonly tables: readonly TrueTable[];
  /** Sheets that hold no ledger. */
  readonly empty: readonly string[];
  /** True where the tables listed are all there are. */
  readonly complete: boolean;
  readonly books: Books;
}

const KINDS: Readonly<Record<string, string>> = {
  member_roster: "members",
  meeting_log: "meetings",
  theme_day_log: "meetings",
  meeting_form: "meetings",
  study_log: "study",
  study_matrix: "study",
  study_form: "study",
  dues_ledger: "dues",
  development_ledger: "development",
  attendance_matrix: "attendance",
  signin: "attendance",
  plan: "plan",
  evaluation: "appraisal",
};
const NONE = new Set(["cover", "index", "dictionary", "empty", "machine_backup", "none"]);

export const kindOfTruth = (ledger: string): string => KINDS[ledger] ?? (/summary$/.test(ledger) ? "summary" : "other");

interface TruthSheet {
  sheet: string;
  ledger: string;
  shape: string;
  tables?: {
    headerRows: number[];
    dataRows: [number, number] | null;
    dataCount: number;
    columns: Record<string, string>;
  }[];
}

export async function loadCases(shared: string): Promise<Case[]> {
  const truth = JSON.parse(readFileSync(join(shared, "ledgers/truth.json"), "utf8")) as {
    files: { file: string; sheets: TruthSheet[] }[];
  };
  const cases: Case[] = [];
  for (const file of truth.files) {
    const path = join(shared, "ledgers", file.file);
    if (existsSync(path))
      cases.push({ file: basename(path), complete: true, books: await booksOf(path), ...expected(file.sheets) });
  }
  const scenarios = join(shared, "scenarios");
  for (const name of readdirSync(scenarios)
    .filter((entry) => entry.endsWith(".expected.json"))
    .sort()) {
    const facts = JSON.parse(readFileSync(join(scenarios, name), "utf8")) as {
      year: number;
      tables: { sheet: string; kind: string; headerRows: number[]; records: number }[];
    };
    const path = join(scenarios, name.replace(".expected.json", ".xlsx"));
    const books = await booksOf(path, facts.year);
    cases.push({
      file: basename(path),
      complete: false,
      tables: scenarioTables(facts.tables, books),
      empty: [],
      books,
    });
  }
  return cases;
}

type ScenarioTable = { sheet: string; kind: string; headerRows: number[]; records: number };

/** The facts name each form by its first row; read, the forms of a sheet are one table with as many records. */
function scenarioTables(tables: readonly ScenarioTable[], books: Books): TrueTable[] {
  const forms = new Set(books.tables.filter((table) => table.shape === "form").map((table) => table.sheet));
  const sheets = [...new Set(tables.map((table) => table.sheet))];
  return sheets.flatMap((sheet): TrueTable[] => {
    const own = tables.filter((table) => table.sheet === sheet);
    if (!forms.has(sheet))
      return own.map((table) => ({
        ...table,
        shape: "list",
        records: table.records + (table.kind === "members" ? otherPeople(books, sheet) : 0),
      }));
    const records = own.reduce((sum, table) => sum + table.records, 0);
    return [{ sheet, kind: own[0]!.kind, shape: "form", headerRows: [], records }];
  });
}

/** Applicants and 积极分子 on a roster are rows of it; the facts count its members alone. */
const otherPeople = (books: Books, sheet: string): number =>
  books.members.filter((person) => person.sheet === sheet && person.type === "other").length;

function expected(sheets: readonly TruthSheet[]): { tables: TrueTable[]; empty: string[] } {
  const tables = sheets.flatMap((sheet) =>
    (sheet.tables ?? []).map((table) => ({
      sheet: sheet.sheet,
      kind: kindOfTruth(sheet.ledger),
      shape:
        sheet.shape === "form" ? ("form" as const) : sheet.shape === "matrix" ? ("matrix" as const) : ("list" as const),
      headerRows: table.headerRows,
      dataRows: table.dataRows,
      records: table.dataCount,
      columns: table.columns,
    })),
  );
  return { tables, empty: sheets.filter((sheet) => NONE.has(sheet.ledger)).map((sheet) => sheet.sheet) };
}

export async function booksOf(path: string, year?: number): Promise<Books> {
  const opened = openWorkbook(new Uint8Array(readFileSync(path)), basename(path));
  if (!opened.ok) throw new Error(`${path}: ${opened.refusal.code}`);
  const snapshot = await opened.value.readSnapshot();
  if (!snapshot.ok) throw new Error(`${path}: ${snapshot.refusal.code}`);
  return readBooks(snapshot.value, year === undefined ? {} : { year });
}
