import { cellName, type CellAddress } from "../../../domain/address";
import type { Finding, Severity, Verdict } from "../../../domain/finding";
import type { SheetCell } from "../../../domain/plan";
import { clauseTitle, describeFinding, missingWords } from "../../../checks";
import { cellsOf } from "../../marks/plan-marks";
import { inLanguage, type ReportContext, type ReportTemplate } from "../context";
import { dayWords, HEAD_WORDS } from "../head-words";
import { cell, headerCells, layOut, type Line } from "../paper";
import { ISSUE_WORDS } from "./issue-words";

const WIDTHS = [5, 9.5, 18, 32, 36, 30, 9, 10, 12, 20];
/** 责任人, 整改时限, 整改结果: the person's own; 编号 finds the row again. */
const KEPT = [7, 8, 9];
const KEY = 10;
const SHOWN_CELLS = 2;

/** 问题清单: every finding with where, what, why and how, and room for who puts it right and by when. */
export const issueList: ReportTemplate = {
  id: "issues",
  title: { zh: "问题清单", en: "List of findings" },
  description: {
    zh: "每一处缺项：在哪里、缺什么、依据、怎么补；点位置跳到单元格；责任人和时限由支部填写，再生成时保留。",
    en: "Every gap: where, what, why and how to put it right, with links to the cells; owner and due date are yours and kept.",
  },
  plan: (context) => {
    const words = inLanguage(context, ISSUE_WORDS);
    const { report } = context;
    const rows = report.findings.map((finding, i) => findingRow(finding, i + 1, context));
    const none = [cell(null), ...WIDTHS.slice(1).map((_, i) => cell(i === 2 ? words.none : null, "wrapped"))];
    return layOut(
      {
        name: words.name,
        title: words.title(context.branchName, report.year),
        widths: WIDTHS,
        lines: [legend(context)],
        header: [[...headerCells(words.columns.slice(0, -1)), cell(words.columns[KEY - 1]!, "note")]],
        body: rows.length > 0 ? rows : [none],
        notes: notesOf(context),
        keep: { keyColumn: KEY, columns: KEPT },
      },
      context,
    );
  },
};

function legend(context: ReportContext): Line {
  const words = inLanguage(context, ISSUE_WORDS);
  const count = (severity: Severity): number =>
    context.report.findings.filter((finding) => finding.severity === severity).length;
  const head = words.legend(dayWords(context.asOf, context.language), context.report.findings.length);
  return [
    { value: head, look: "meta", span: 3 },
    { value: words.must(count("must")), look: "must", span: 1 },
    { value: words.should(count("should")), look: "should", span: 1 },
    { value: words.look(count("look")), look: "look", span: 1 },
    { value: words.legendNote, look: "note", span: 4 },
  ];
}

function findingRow(finding: Finding, number: number, context: ReportContext): SheetCell[] {
  const words = inLanguage(context, ISSUE_WORDS);
  const { what, why, fix } = describeFinding(finding, context.language, context.standards.texts);
  const cells = cellsOf(finding, context.report, context.books);
  const first = cells[0];
  const place: SheetCell = first
    ? { value: placeWords(cells, context), look: "link", link: first }
    : cell(subjectWords(finding, context), "wrapped");
  return [
    cell(number, "centre"),
    cell(words.severity[finding.severity], finding.severity),
    place,
    cell(what, "wrapped"),
    cell(why, "wrapped"),
    cell(fix, "wrapped"),
    cell(null, "input"),
    cell(null, "input"),
    cell(null, "input"),
    cell(finding.key, "note"),
  ];
}

function placeWords(cells: readonly CellAddress[], context: ReportContext): string {
  const { listMark } = HEAD_WORDS[context.language];
  const bySheet = new Map<string, string[]>();
  for (const { sheet, row, column } of cells)
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cellName(row, column)]);
  return [...bySheet]
    .map(
      ([sheet, names]) =>
        `${sheet} ${names.slice(0, SHOWN_CELLS).join(listMark)}${names.length > SHOWN_CELLS ? inLanguage(context, ISSUE_WORDS).more(names.length) : ""}`,
    )
    .join(listMark);
}

function subjectWords({ subject }: Finding, context: ReportContext): string {
  if ("name" in subject) return subject.name;
  return "sheet" in subject ? subject.sheet : inLanguage(context, ISSUE_WORDS).branch;
}

function notesOf(context: ReportContext): string[] {
  const words = inLanguage(context, ISSUE_WORDS);
  const unknown = context.report.verdicts.filter((verdict) => verdict.verdict === "unknown");
  const unread = context.books.tables.reduce((sum, table) => sum + table.unread.length, 0);
  return [
    words.kept,
    ...(unknown.length > 0 ? [words.unknown(unknownWords(unknown, context))] : []),
    ...(unread > 0 ? [words.unread(unread)] : []),
  ];
}

/** Each clause once, with what it lacks. */
function unknownWords(verdicts: readonly Verdict[], context: ReportContext): string {
  const { language } = context;
  const byClause = new Map<string, Set<string>>();
  for (const { clause, missing } of verdicts) {
    const lacks = byClause.get(clause) ?? new Set<string>();
    for (const one of missing ?? []) lacks.add(missingWords(one, language));
    byClause.set(clause, lacks);
  }
  const { listMark } = HEAD_WORDS[language];
  return [...byClause]
    .map(([clause, lacks]) =>
      inLanguage(context, ISSUE_WORDS).lacks(clauseTitle(clause, language), [...lacks].join(listMark)),
    )
    .join(language === "zh" ? "；" : "; ");
}
