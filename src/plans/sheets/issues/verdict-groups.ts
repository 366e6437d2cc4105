import type { Verdict, VerdictWord } from "../../../domain/finding";
import type { Language } from "../../../domain/language";
import { describeFinding, describeVerdict, missingWords } from "../../../checks";
import { inLanguage, type ReportContext } from "../context";
import { byGroup } from "../meetings/group-order";
import { HEAD_WORDS } from "../head-words";
import { shortPeriod } from "../meetings/meeting-tally";
import { STANDARD_WORDS } from "../standards/standard-words";

/** Verdicts of one clause that say the same, told together: a reader wants 8月未开, not twelve lines. */
export interface VerdictGroup {
  readonly word: VerdictWord;
  readonly verdicts: readonly Verdict[];
}

const ORDER: readonly VerdictWord[] = ["unmet", "unknown", "pending", "met", "exempt", "notDue"];

/** What is missing first; what has not begun last. */
export function verdictGroups(verdicts: readonly Verdict[]): VerdictGroup[] {
  return ORDER.map((word) => ({ word, verdicts: verdicts.filter((verdict) => verdict.verdict === word) })).filter(
    (group) => group.verdicts.length > 0,
  );
}

/** `8月、12月`; of groups, whose months; of people the year and how many. */
export function periodsOfGroup({ verdicts }: VerdictGroup, language: Language): string {
  const { listMark } = HEAD_WORDS[language];
  const bySubject = new Map<string, string[]>();
  for (const { subject, period } of verdicts) {
    const name = subject.type === "group" ? subject.name : "";
    bySubject.set(name, [...new Set([...(bySubject.get(name) ?? []), shortPeriod(period, language)])]);
  }
  const [colon, semicolon] = language === "zh" ? ["：", "；"] : [": ", "; "];
  return [...bySubject]
    .sort(([a], [b]) => byGroup(a, b))
    .map(([name, periods]) => (name === "" ? "" : name + colon) + joinMonths(periods, listMark, language))
    .join(semicolon);
}

/** `1月、2月、3月、5月` → `1—3月、5月`. */
function joinMonths(periods: readonly string[], listMark: string, language: Language): string {
  const months = periods.map((period) => /^(\d{1,2})月$/.exec(period)?.[1]);
  if (language !== "zh" || months.some((month) => month === undefined)) return periods.join(listMark);
  const numbers = months.map(Number).sort((a, b) => a - b);
  const runs: string[] = [];
  for (let i = 0; i < numbers.length;) {
    let end = i;
    while (numbers[end + 1] === numbers[end]! + 1) end++;
    runs.push(end > i ? `${numbers[i]}—${numbers[end]}月` : `${numbers[i]}月`);
    i = end + 1;
  }
  return runs.join(listMark);
}

/** 实有/应有 of a single verdict; of several, how many periods or people. */
export function figureOfGroup({ verdicts }: VerdictGroup, language: Language): string {
  const [first] = verdicts;
  if (verdicts.length === 1 && first?.expected !== undefined && first.actual !== undefined)
    return `${trim(first.actual)}/${trim(first.expected)}`;
  const words = STANDARD_WORDS[language];
  return first?.subject.type === "member"
    ? words.persons(verdicts.length)
    : verdicts.length > 1
      ? words.periods(verdicts.length)
      : "";
}

/** What is short, period by period or person by person; what an unknown verdict lacks. */
export function lacksOf({ word, verdicts }: VerdictGroup, context: ReportContext): string {
  const { language } = context;
  const { listMark } = HEAD_WORDS[language];
  const words = inLanguage(context, STANDARD_WORDS);
  if (word === "unknown") {
    const lacks = new Set(verdicts.flatMap(({ missing }) => (missing ?? []).map((one) => missingWords(one, language))));
    return lacks.size > 0 ? words.lacks([...lacks].join(listMark)) : "";
  }
  if (word === "exempt") {
    const names = verdicts.flatMap(({ subject }) => ("name" in subject ? [subject.name] : []));
    return names.length > 0 ? words.exempt(names.join(listMark)) : "";
  }
  if (word !== "unmet" && word !== "pending") return "";
  const each =
    verdicts.length > 2 &&
    verdicts.every((verdict) => verdict.subject.type !== "member" && shortOf(verdict) === shortOf(verdicts[0]!));
  if (each) return words.shortEach(periodsOfGroup({ word, verdicts }, language), trim(shortOf(verdicts[0]!)));
  const more = verdicts.length > SHOWN ? words.andMore(verdicts.length) : "";
  const named = [...verdicts].sort((a, b) => share(a) - share(b)).slice(0, verdicts.length > SHOWN ? SHOWN : undefined);
  return (verdicts.length > SHOWN ? named : verdicts)
    .map((verdict) => {
      const { subject, period } = verdict;
      const who = "name" in subject ? subject.name : "";
      const when = subject.type === "member" ? "" : shortPeriod(period, language);
      return words.short([who, when].filter((part) => part !== "").join(" "), trim(shortOf(verdict)));
    })
    .join(listMark)
    .concat(more);
}

/** More than these are counted; those who are furthest behind are named. */
const SHOWN = 15;
const shortOf = ({ expected, actual }: Verdict): number => Math.max(0, (expected ?? 0) - (actual ?? 0));
const share = ({ expected, actual }: Verdict): number => (actual ?? 0) / (expected ?? 1);

/** What to do: as the finding of the first unmet verdict says it, else as the verdict itself does. */
export function adviceOf({ word, verdicts }: VerdictGroup, context: ReportContext): string {
  const [first] = verdicts;
  if (!first || (word !== "unmet" && word !== "unknown" && word !== "pending")) return "";
  const { clauses } = context.standards;
  const finding = context.report.findings.find(({ code, period }) => code === first.clause && period === first.period);
  if (word === "unmet" && finding) return describeFinding(finding, context.language, clauses).fix;
  return verdicts.length === 1 ? describeVerdict(first, context.language, clauses).fix : "";
}

const trim = (value: number): string => String(Math.round(value * 100) / 100);
