import type { Member } from "../../../domain/books";
import type { Verdict } from "../../../domain/finding";
import type { SheetCell } from "../../../domain/plan";
import { rawOf } from "../../../domain/reading";
import { missingWords, VERDICT_WORDS } from "../../../checks";
import { inLanguage, type ReportContext, type ReportTemplate } from "../context";
import { dayWords, HEAD_WORDS } from "../head-words";
import { cell, headerCells, layOut } from "../paper";
import { sourcesOf } from "../sources";
import { type HoursByForm, hoursByForm, namesForms, round, STUDY_FORMS } from "./study-forms";
import { STUDY_WORDS } from "./study-words";

/** One person's line: the verdict that binds him most, of E02 where he sits on the committee. */
interface PersonLine {
  readonly name: string;
  readonly member: Member | undefined;
  readonly verdict: Verdict;
}

/** 《党员学习情况统计表》: per person what was asked, done, the share, by form of study. */
export const studySummary: ReportTemplate = {
  id: "study",
  title: { zh: "党员学习情况统计表", en: "Study of the members" },
  description: {
    zh: "每名党员的学习任务、已完成学时、完成率，按学习形式分列，末行合计。",
    en: "Hours asked and done of each member, the share, by form of study, with a total.",
  },
  plan: (context) => {
    const words = inLanguage(context, STUDY_WORDS);
    const lines = personLines(context);
    const forms = namesForms(context.books);
    const split = hoursByForm(context.books, context.report.year);
    const splitOf = ({ evidence, actual }: Verdict): HoursByForm | undefined =>
      actual === undefined ? undefined : split(evidence, actual);
    const formHeads = forms ? words.forms : [];
    const rows = lines.map((line, i) =>
      personRow(line, i + 1, forms ? splitOf(line.verdict) : undefined, forms, context),
    );
    const heads = [...words.head, ...formHeads, ...words.tail];
    return layOut(
      {
        name: words.name,
        title: words.title(context.branchName, context.report.year),
        widths: [6, 12, 11, 12, 10.5, 10.5, 9, ...formHeads.map(() => 9), 10.5, 11, 24],
        lines: [
          [
            {
              value: HEAD_WORDS[context.language].asOf(dayWords(context.asOf, context.language)),
              look: "meta",
              span: heads.length,
            },
          ],
        ],
        header: [headerCells(heads)],
        body:
          rows.length > 0
            ? [...rows, totalRow(lines, rows, formHeads.length, context)]
            : [emptyRow(heads.length, context)],
        notes: notesOf(context, forms),
      },
      context,
    );
  },
};

function personLines({ books, report }: ReportContext): PersonLine[] {
  const byKey = new Map<string, PersonLine>();
  for (const clause of ["E01", "E02"]) {
    for (const verdict of report.verdicts) {
      if (verdict.clause !== clause || verdict.subject.type !== "member") continue;
      const { name, row } = verdict.subject;
      const member = books.members.find((m) => m.name === name && (row === undefined || m.row === row));
      byKey.set(`${name}\u0000${row ?? ""}`, { name: member?.nameRaw.replace(/\s+/g, "") ?? name, member, verdict });
    }
  }
  const place = (line: PersonLine): number => (line.member ? books.members.indexOf(line.member) : books.members.length);
  return [...byKey.values()].sort((a, b) => place(a) - place(b));
}

function personRow(
  { name, member, verdict }: PersonLine,
  number: number,
  hours: HoursByForm | undefined,
  forms: boolean,
  context: ReportContext,
): SheetCell[] {
  const { unknown, exempt } = HEAD_WORDS[context.language];
  const open = verdict.verdict === "unknown" ? cell(unknown, "unknown") : undefined;
  const exempted = verdict.verdict === "exempt";
  const { expected, actual } = verdict;
  const done =
    open ??
    (actual === undefined
      ? cell(exempted ? "—" : unknown, exempted ? "notDue" : "unknown")
      : cell(round(actual), "number"));
  const share =
    open ??
    (exempted || !expected || actual === undefined
      ? cell(exempted ? exempt : unknown, exempted ? "exempt" : "unknown")
      : cell(actual / expected, "percent"));
  const short = expected !== undefined && actual !== undefined ? Math.max(0, round(expected - actual)) : undefined;
  const split = [...STUDY_FORMS, "unnamed" as const].map((form) =>
    hours ? cell(hours[form], "number") : cell(exempted ? "—" : unknown, exempted ? "notDue" : "unknown"),
  );
  return [
    cell(number, "centre"),
    cell(name, "centre"),
    cell(member ? rawOf(member.memberType) || null : null, "centre"),
    cell(member ? rawOf(member.partyPost) || null : null, "centre"),
    exempted ? cell(exempt, "exempt") : cell(expected ?? null, "number"),
    done,
    share,
    ...(forms ? split : []),
    exempted || short === undefined
      ? cell(exempted ? "—" : unknown, exempted ? "notDue" : "unknown")
      : cell(short, "number"),
    cell(VERDICT_WORDS[verdict.verdict][context.language], verdict.verdict),
    cell(remarkOf(member, verdict, context), "wrapped"),
  ];
}

/** Why somebody is exempt or cannot be judged, in the ledger's own words; never a number that could be an id. */
function remarkOf(member: Member | undefined, verdict: Verdict, { language }: ReportContext): string | null {
  if (verdict.verdict === "unknown")
    return STUDY_WORDS[language].lacks(
      (verdict.missing ?? []).map((one) => missingWords(one, language)).join(HEAD_WORDS[language].listMark),
    );
  if (verdict.verdict !== "exempt" || !member) return null;
  const words = [rawOf(member.status), rawOf(member.remark), ...member.flags].filter((text) => text !== "").join("；");
  return words.replace(/\d{11,}[\dXx]?/g, "…") || null;
}

function totalRow(
  lines: readonly PersonLine[],
  rows: readonly (readonly SheetCell[])[],
  forms: number,
  context: ReportContext,
): SheetCell[] {
  const words = inLanguage(context, STUDY_WORDS);
  const { unknown } = HEAD_WORDS[context.language];
  const judged = lines.filter(({ verdict }) => ["met", "unmet", "pending"].includes(verdict.verdict));
  const met = judged.filter(({ verdict }) => verdict.verdict === "met").length;
  const sum = (column: number): SheetCell => {
    const cells = rows.map((row) => row[column]!).filter(({ look }) => look !== "notDue" && look !== "exempt");
    return cells.some(({ value }) => typeof value !== "number")
      ? cell(unknown, "unknown")
      : cell(round(cells.reduce((total, { value }) => total + (value as number), 0)), "total");
  };
  return [
    cell(words.total, "total"),
    cell(words.persons(lines.length), "total"),
    cell(null, "total"),
    cell(null, "total"),
    sum(4),
    sum(5),
    judged.length === 0 ? cell("—", "total") : cell(`${Math.round((met / judged.length) * 1000) / 10}%`, "total"),
    ...Array.from({ length: forms }, (_, i) => sum(7 + i)),
    sum(7 + forms),
    cell(words.reached(met, judged.length), "total"),
    cell(null, "total"),
  ];
}

function emptyRow(width: number, context: ReportContext): SheetCell[] {
  const lacks = context.report.verdicts
    .filter(({ clause, verdict }) => clause === "E01" && verdict === "unknown")
    .flatMap((verdict) => verdict.missing ?? []);
  const words = STUDY_WORDS[context.language].lacks(
    lacks.map((one) => missingWords(one, context.language)).join(HEAD_WORDS[context.language].listMark),
  );
  return Array.from({ length: width }, (_, i) =>
    i === width - 1
      ? cell(words, "unknown")
      : i === 1
        ? cell(HEAD_WORDS[context.language].unknown, "unknown")
        : cell(null, "text"),
  );
}

function notesOf(context: ReportContext, forms: boolean): string[] {
  const words = inLanguage(context, STUDY_WORDS);
  return [words.hours, ...(forms ? [] : [words.noForms]), ...sourcesOf(context, ["study", "members"])];
}
