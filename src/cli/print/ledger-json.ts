import { cellName, columnLetters } from "../../domain/address";
import type { Books } from "../../domain/books";
import type { Subject, Verdict } from "../../domain/finding";
import type { RecognisedTable, Unread } from "../../domain/ledger";
import { describeFinding, missingWords } from "../../checks";
import type { CheckedLedger } from "../read-ledger";
import { unreadWords } from "./unread-words";

/** `recognise --json`. Keys stand in the order of the contract; the same books give the same bytes. */
export function recognisedJson(file: string, books: Books): object {
  return {
    file,
    tables: books.tables.map(tableJson),
    otherSheets: books.otherSheets.map((sheet) => ({ sheet: sheet.sheet, why: unreadWords(sheet) })),
  };
}

/** `check --json`. */
export function checkedJson({ books, report, standards }: CheckedLedger): object {
  return {
    asOf: report.asOf,
    year: report.year,
    pack: report.pack,
    tables: books.tables.map(tableJson),
    verdicts: report.verdicts.map(verdictJson),
    findings: report.findings.map((finding) => {
      const { what, why, fix } = describeFinding(finding, "zh", standards.texts);
      return {
        code: finding.code,
        severity: finding.severity,
        subject: subjectJson(finding.subject),
        ...(finding.period === undefined ? {} : { period: finding.period }),
        at: finding.at.map(({ sheet, row, column }) => ({ sheet, cell: cellName(row, column) })),
        message: what,
        basis: why,
        advice: fix,
      };
    }),
  };
}

function tableJson(table: RecognisedTable): object {
  return {
    sheet: table.sheet,
    kind: table.kind,
    shape: table.shape,
    headerRows: table.headerRows,
    dataRows: table.dataRows,
    records: table.records,
    columns: Object.fromEntries(
      table.columns.filter(({ field }) => field !== "").map(({ column, field }) => [columnLetters(column), field]),
    ),
    confidence: Math.round(table.confidence * 100) / 100,
    name: table.name,
    unread: table.unread.map((unread) => ({ cell: placeOf(unread, table), why: unreadWords(unread) })),
  };
}

/** The cell; of a whole row its first cell in the table. */
function placeOf({ row, column }: Unread, table: RecognisedTable): string | null {
  return row === undefined ? null : cellName(row, column ?? table.columnSpan[0]);
}

function verdictJson({ clause, subject, period, verdict, expected, actual, evidence, missing }: Verdict): object {
  return {
    clause,
    subject: subjectJson(subject),
    period,
    verdict,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual: Math.round(actual * 10000) / 10000 }),
    evidence: evidence.map(({ sheet, row }) => ({ sheet, row })),
    ...(verdict === "unknown" ? { missing: (missing ?? []).map((one) => missingWords(one, "zh")) } : {}),
  };
}

function subjectJson(subject: Subject): object {
  const own = ownSubjectJson(subject);
  return subject.branch === undefined ? own : { ...own, branch: subject.branch };
}

function ownSubjectJson(subject: Subject): object {
  switch (subject.type) {
    case "member":
      return { type: "member", name: subject.name, ...(subject.row === undefined ? {} : { row: subject.row }) };
    case "group":
      return { type: "group", name: subject.name };
    case "meeting":
    case "table":
      return { type: subject.type, sheet: subject.sheet, row: subject.row };
    default:
      return { type: "branch" };
  }
}
