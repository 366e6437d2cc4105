import { yearOf } from "../../../domain/period";
import type { Rect } from "../../../domain/address";
import type { Severity } from "../../../domain/finding";
import type { Language } from "../../../domain/language";
import type { CellLook, SheetCell } from "../../../domain/plan";
import { CHECKS, describeFinding, VERDICT_WORDS } from "../../../checks";
import { citation, type Clause, figureText } from "../../../standards";
import { inLanguage, type ReportContext, type ReportTemplate } from "../context";
import { checklistSections } from "./checklist-rows";
import { dayWords, HEAD_WORDS } from "../head-words";
import { cell, headerCells, layOut } from "../paper";
import { evidenceWords } from "../sources";
import { STANDARD_WORDS } from "./standard-words";
import {
  adviceOf,
  figureOfGroup,
  lacksOf,
  periodsOfGroup,
  type VerdictGroup,
  verdictGroups,
} from "../issues/verdict-groups";

const WIDTHS = [6, 14, 24, 27, 15, 10, 9, 25, 28, 25];
const SHOWN_FINDINGS = 3;
const LOOK_OF: Readonly<Record<Severity, CellLook>> = { must: "must", should: "should", look: "look" };

/** A clause's lines on the sheet, without its own four columns. */
type Part = readonly SheetCell[];

/** 《对标检查表》: standard by standard, to be handed to an inspector. */
export const standardSheet: ReportTemplate = {
  id: "standards",
  title: { zh: "对标检查表", en: "Check against the standards" },
  description: {
    zh: "逐项标准：要求、依据、周期、结论、数量、依据哪几行、缺什么、建议；注明截止日期和标准包版本。",
    en: "Standard by standard: requirement, article, period, verdict, figure, rows it rests on, what is missing, advice.",
  },
  plan: (context) => {
    const words = inLanguage(context, STANDARD_WORDS);
    const body: SheetCell[][] = [];
    const merges: Rect[] = [];
    const year = yearOf(context.report.year);
    const on = context.standards.clausesFor(year).filter(({ id }) => context.standards.isOn(id, year));
    const head = (section: string): void => {
      const top = body.length + 2;
      merges.push({ top, left: 1, bottom: top, right: WIDTHS.length });
      body.push([cell(section, "subtitle"), ...WIDTHS.slice(1).map(() => cell(null, "subtitle"))]);
    };
    for (const [section, clauses] of sectionsOf(bySection(on), context)) {
      head(section);
      for (const [clause, parts] of clauses) addClause(clause, parts, body, merges, context);
    }
    for (const [pack, rows] of checklistSections(context.standards.checklist, WIDTHS.length)) {
      head(words.checklist(pack));
      body.push(...rows);
    }
    const scope = words.scope(dayWords(context.asOf, context.language), context.report.year, context.report.pack);
    return layOut(
      {
        name: words.name,
        title: words.title(context.branchName, context.report.year),
        widths: WIDTHS,
        lines: [[{ value: scope, look: "meta", span: WIDTHS.length }]],
        header: [headerCells(words.columns)],
        merges,
        body,
        notes: [words.note, words.silent, ...offNote(context)],
      },
      context,
    );
  },
};

function sectionsOf(clauses: readonly Clause[], context: ReportContext): [string, [Clause, readonly Part[]][]][] {
  const words = inLanguage(context, STANDARD_WORDS);
  const sections = new Map<string, [Clause, readonly Part[]][]>();
  for (const clause of clauses) {
    const parts = partsOf(clause, context);
    if (parts.length === 0) continue;
    const section = words.sections[clause.id[0] ?? ""] ?? clause.id;
    sections.set(section, [...(sections.get(section) ?? []), [clause, parts]]);
  }
  return [...sections];
}

/** The order of an inspector's list: who the branch is, what it does, what it keeps. */
const SECTION_ORDER = "OMQEPVDKX";

/** Clauses by section, inside a section in the order of the records. */
export function bySection(clauses: readonly Clause[]): Clause[] {
  const place = ({ id }: Clause): number => SECTION_ORDER.indexOf(id[0] ?? "") + 1 || SECTION_ORDER.length + 1;
  return [...clauses].sort((a, b) => place(a) - place(b));
}

function addClause(
  clause: Clause,
  parts: readonly Part[],
  body: SheetCell[][],
  merges: Rect[],
  context: ReportContext,
): void {
  const { language } = context;
  const top = body.length + 2;
  const own = [
    cell(clause.id, "centre"),
    cell(clause.title[language], "wrapped"),
    cell(requirementOf(clause, language), "wrapped"),
    cell(citation(clause, language), "wrapped"),
  ];
  parts.forEach((part, i) => body.push([...(i === 0 ? own : own.map(({ look }) => cell(null, look))), ...part]));
  if (parts.length > 1)
    for (let column = 1; column <= own.length; column++)
      merges.push({ top, left: column, bottom: top + parts.length - 1, right: column });
}

/** The figure; a rule that counts nothing is told by how it is judged. */
function requirementOf(clause: Clause, language: Language): string {
  const figure = figureText(clause, language);
  return figure === "—" ? clause.judged[language] : figure;
}

function partsOf(clause: Clause, context: ReportContext): readonly Part[] {
  const verdicts = context.report.verdicts.filter((verdict) => verdict.clause === clause.id);
  if (verdicts.length > 0) return verdictGroups(verdicts).map((group) => verdictPart(group, context));
  const check = CHECKS.find(({ meta }) => meta.code === clause.id);
  return check ? [findingPart(clause, check.meta.subject, context)] : [];
}

function verdictPart(group: VerdictGroup, context: ReportContext): Part {
  const { language } = context;
  return [
    cell(periodsOfGroup(group, language), "wrapped"),
    cell(VERDICT_WORDS[group.word][language], group.word),
    cell(figureOfGroup(group, language), "centre"),
    cell(
      evidenceWords(
        group.verdicts.flatMap(({ evidence }) => evidence),
        context,
      ),
      "wrapped",
    ),
    cell(lacksOf(group, context), "wrapped"),
    cell(adviceOf(group, context), "wrapped"),
  ];
}

/** A clause that is told by findings alone: nothing found is not a verdict, and a ledger that is not there tells nothing. */
function findingPart(clause: Clause, ledger: string, context: ReportContext): Part {
  const words = inLanguage(context, STANDARD_WORDS);
  const { language } = context;
  const findings = context.report.findings.filter(({ code }) => code === clause.id);
  const blank = (n: number): SheetCell[] => Array.from({ length: n }, () => cell(null, "wrapped"));
  if (findings.length === 0) {
    const kept = context.books.tables.some(({ kind }) => kind === ledger);
    return kept
      ? [cell(words.each, "wrapped"), cell(words.nothing, "met"), ...blank(4)]
      : [
          cell(words.each, "wrapped"),
          cell(HEAD_WORDS[language].unknown, "unknown"),
          ...blank(2),
          cell(words.noLedger(ledger), "wrapped"),
          ...blank(1),
        ];
  }
  const worst = (["must", "should", "look"] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  )!;
  const said = findings.map((finding) => describeFinding(finding, language, context.standards.texts));
  const more = findings.length > SHOWN_FINDINGS ? words.more(findings.length) : "";
  return [
    cell(words.each, "wrapped"),
    cell(words.severity[worst], LOOK_OF[worst]),
    cell(words.places(findings.length), "centre"),
    cell(
      evidenceWords(
        findings.flatMap(({ at }) => at),
        context,
      ),
      "wrapped",
    ),
    cell(
      said
        .slice(0, SHOWN_FINDINGS)
        .map(({ what }) => what)
        .join("\n") + more,
      "wrapped",
    ),
    cell([...new Set(said.map(({ fix }) => fix))].slice(0, 2).join("\n"), "wrapped"),
  ];
}

function offNote(context: ReportContext): string[] {
  const year = yearOf(context.report.year);
  const off = context.standards
    .clausesFor(year)
    .filter(({ id }) => !context.standards.isOn(id, year) && CHECKS.some(({ meta }) => meta.code === id));
  const names = off
    .map(({ id, title }) => `${id} ${title[context.language]}`)
    .join(HEAD_WORDS[context.language].listMark);
  return names === "" ? [] : [inLanguage(context, STANDARD_WORDS).off(names)];
}
