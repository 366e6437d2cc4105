import { LIFE_KINDS, MEETING_KINDS } from "../../../domain/meeting-kinds";
import { yearOf } from "../../../domain/period";
import type { MeetingKind } from "../../../domain/books";
import type { Verdict } from "../../../domain/finding";
import type { CellLook, SheetCell } from "../../../domain/plan";
import { figureText } from "../../../standards";
import { byGroup } from "./group-order";
import { inLanguage, type ReportContext, type ReportTemplate } from "../context";
import { dayWords, HEAD_WORDS } from "../head-words";
import { countMeetings, isKind, type MeetingCounts, type MonthCount, totalOf } from "./meeting-counts";
import { conclusionOf, lookByMonth, tallyOf } from "./meeting-tally";
import { MEETING_WORDS } from "./meeting-words";
import { cell, headerCells, layOut } from "../paper";
import { sourcesOf } from "../sources";

const WIDTHS = [20, 26, ...Array.from({ length: 12 }, () => 5.5), 7, 8, 10, 8.5, 22];

/** Kinds in the order of the regulation, each with the clause that asks for it. */
const KINDS = LIFE_KINDS.map((kind) => ({ kind, clause: MEETING_KINDS[kind].clause! }));

/** 《“三会一课”开展情况统计表》: kinds × months, periods kept in time, share, conclusion. */
export const meetingSummary: ReportTemplate = {
  id: "meetings",
  title: { zh: "“三会一课”开展情况统计表", en: "Meetings held in the year" },
  description: {
    zh: "各类会议逐月次数、应开展期数、按时开展期数和完成率，党小组逐组列出。",
    en: "Meetings by kind and month, periods due, periods kept and share; groups one by one.",
  },
  plan: (context) => {
    const words = inLanguage(context, MEETING_WORDS);
    const counts = countMeetings(context);
    const texts = textsOfYear(context);
    const kinds = KINDS.filter(
      ({ clause }) =>
        context.standards.isOn(clause, yearOf(context.report.year)) || texts.every((text) => text.id !== clause),
    );
    const body = kinds.flatMap(({ clause, kind }) => [
      kindRow(clause, kind, counts, context),
      ...(clause === "M03" ? groupRows(counts, context) : []),
    ]);
    return layOut(
      {
        name: words.summaryName,
        title: words.summaryTitle(context.branchName, context.report.year),
        widths: WIDTHS,
        lines: [
          [
            {
              value: HEAD_WORDS[context.language].asOf(dayWords(context.asOf, context.language)),
              look: "meta",
              span: WIDTHS.length,
            },
          ],
        ],
        header: headerRows(context),
        merges: headerMerges(),
        body,
        notes: [
          words.rateNote,
          words.lifeNote,
          ...(counts.undated > 0 ? [words.undated(counts.undated)] : []),
          ...(counts.known ? [] : [words.noLedger]),
          ...sourcesOf(context, ["meetings"]),
        ],
      },
      context,
    );
  },
};

function headerRows(context: ReportContext): SheetCell[][] {
  const words = inLanguage(context, MEETING_WORDS);
  const blank = (n: number): string[] => Array.from({ length: n }, () => "");
  return [
    headerCells([words.kind, words.demand, words.month, ...blank(11), ...words.totals]),
    headerCells(["", "", ...words.months, ...blank(5)]),
  ];
}

function headerMerges(): { top: number; left: number; bottom: number; right: number }[] {
  const single = [1, 2, 15, 16, 17, 18, 19].map((column) => ({ top: 1, left: column, bottom: 2, right: column }));
  return [...single, { top: 1, left: 3, bottom: 1, right: 14 }];
}

const textsOfYear = ({ standards, report }: ReportContext) => standards.clausesFor(yearOf(report.year));

function kindRow(clause: string, kind: MeetingKind, counts: MeetingCounts, context: ReportContext): SheetCell[] {
  const text = textsOfYear(context).find((entry) => entry.id === clause);
  const verdicts = context.report.verdicts.filter((verdict) => verdict.clause === clause);
  const demand = text ? figureText(text, context.language) : "";
  return summaryRow(inLanguage(context, MEETING_KINDS[kind].long), demand, counts.by(isKind(kind)), verdicts, context);
}

/** One row a group, from the verdicts about it: which meeting is whose was settled there. */
function groupRows(counts: MeetingCounts, context: ReportContext): SheetCell[][] {
  const words = inLanguage(context, MEETING_WORDS);
  const verdicts = context.report.verdicts.filter((verdict) => verdict.clause === "M03");
  const names = [...new Set(verdicts.flatMap(({ subject }) => (subject.type === "group" ? [subject.name] : [])))];
  return names.sort(byGroup).map((name) => {
    const own = verdicts.filter(({ subject }) => subject.type === "group" && subject.name === name);
    const rows = new Set(own.flatMap((verdict) => verdict.evidence.map((row) => `${row.sheet}\u0000${row.row}`)));
    const months = counts.by(
      ({ meeting }) => meeting.kinds.includes("党小组会") && rows.has(`${meeting.sheet}\u0000${meeting.row}`),
    );
    return summaryRow(words.ofWhich(name), "", months, own, context);
  });
}

function summaryRow(
  name: string,
  demand: string,
  months: readonly MonthCount[],
  verdicts: readonly Verdict[],
  context: ReportContext,
): SheetCell[] {
  const { unknown, exempt } = HEAD_WORDS[context.language];
  const looks = lookByMonth(verdicts);
  const tally = tallyOf(verdicts);
  const open = (value: number | undefined): SheetCell =>
    value === undefined ? cell(unknown, "unknown") : cell(value, "number");
  const figures =
    tally.kind === "exempt"
      ? [cell(exempt, "exempt"), cell(exempt, "exempt"), cell(exempt, "exempt")]
      : tally.kind === "none"
        ? [cell("—", "notDue"), cell("—", "notDue"), cell("—", "notDue")]
        : [
            open(tally.due),
            open(tally.kept),
            tally.rate === undefined
              ? cell(tally.due === 0 ? "—" : unknown, tally.due === 0 ? "notDue" : "unknown")
              : cell(tally.rate, "percent"),
          ];
  return [
    cell(name, "text"),
    cell(demand, "wrapped"),
    ...months.map((month, i) => monthCell(month, looks[i], context)),
    open(totalOf(months)),
    ...figures,
    cell(conclusionOf(verdicts, context.language), "wrapped"),
  ];
}

function monthCell(month: MonthCount, look: CellLook | undefined, context: ReportContext): SheetCell {
  if (month.state === "ahead") return cell("—", "notDue");
  if (month.state === "unknown") return cell(inLanguage(context, MEETING_WORDS).unknownShort, "unknown");
  if (month.doubtful > 0) return cell(`${month.sure}+?`, "unknown");
  return cell(month.sure, look ?? "centre");
}
