import type { LedgerKind } from "../../../domain/ledger";
import { DICTIONARIES } from "../../dictionary";
import { matchHeader, signOf } from "../../lexicon";
import { headerKey } from "../../text";
import type { HeaderRuns } from "../header/header-runs";

/** What speaks for the kind of a table. */
export interface KindEvidence {
  readonly paths: ReadonlyMap<number, readonly string[]>;
  readonly runs: HeaderRuns;
  readonly title: string;
  readonly sheetName: string;
  readonly fileName: string;
}

export interface KindVerdict {
  readonly kind: LedgerKind;
  readonly score: number;
  /** Lead over the next kind. */
  readonly lead: number;
}

const TITLE_BONUS = 2.5;
const SHEET_BONUS = 1.5;
const FILE_BONUS = 0.5;
/** Below this a table is a table, but none of ours. */
const LEAST = 2.5;
const COUNT_WORD = /(次数?|人数|人次|率|占比|比例|数|合计|总数|金额|总额|累计)(\(.*\))?$/;

/** The kind of ledger: by the roles of its headers first, its title words second. */
export function judgeKind(evidence: KindEvidence): KindVerdict {
  const ranked = DICTIONARIES.map((dictionary) => ({
    kind: dictionary.kind,
    score: scoreOf(dictionary.kind, evidence),
  })).sort((a, b) => b.score - a.score);
  const best = ranked[0]!;
  const second = ranked[1]!;
  if (best.score < LEAST || best.kind === "other")
    return { kind: "other", score: LEAST, lead: LEAST - Math.max(best.score, 0) };
  return { kind: best.kind, score: best.score, lead: best.score - Math.max(second.score, LEAST) };
}

function scoreOf(kind: LedgerKind, evidence: KindEvidence): number {
  const dictionary = DICTIONARIES.find((entry) => entry.kind === kind)!;
  const fields = new Map<string, number>();
  for (const [column, path] of evidence.paths) {
    if (evidence.runs.monthColumns.has(column)) continue;
    const match = matchHeader(kind, path);
    if (match)
      fields.set(match.field, Math.max(fields.get(match.field) ?? 0, signOf(kind, match.field) * match.confidence));
  }
  addRuns(kind, evidence, fields);
  if (!dictionary.needs.every((group) => group.some((field) => fields.has(field)))) return -1;
  let score = [...fields.values()].reduce((sum, value) => sum + value, 0);
  score += wordScore(kind, evidence) + titleScore(dictionary.titles, evidence) + specialScore(kind, evidence, fields);
  return score;
}

/** A row of months is dues, hours or counts by the words around it; a row of meetings beside names is attendance. */
function addRuns(kind: LedgerKind, evidence: KindEvidence, fields: Map<string, number>): void {
  const { runs } = evidence;
  const around = `${evidence.title} ${evidence.sheetName} ${[...evidence.paths.values()].flat().join(" ")} ${evidence.fileName}`;
  if (runs.monthColumns.size > 0) {
    if (kind === "dues" && /党费|缴|交纳|交费/.test(around)) fields.set("paid", 4);
    if (kind === "study" && /学时|学习|培训|课时/.test(around)) fields.set("hours", 4);
    if (kind === "summary") fields.set("times", 2);
    if (kind === "attendance" && /考勤|签到|出勤/.test(around)) fields.set("marks", 4);
  }
  if (kind === "plan" && /计划|安排|要点/.test(evidence.title + evidence.sheetName)) {
    if (runs.meetings.size > 0) fields.set("content", 2);
    if (runs.monthColumns.size > 0) fields.set("month", 3);
  }
  if (runs.meetings.size > 0 && kind === "attendance")
    fields.set("marks", 3 + (/考勤|签到|出勤|打卡/.test(around) ? 2 : 0));
  if (runs.meetings.size > 0 && kind === "study" && /学时/.test(around)) fields.set("hours", 4);
}

const OWN_WORDS: Readonly<Partial<Record<LedgerKind, RegExp>>> = {
  study: /学习|培训|参训|学时/,
  meetings: /会议|议题|活动|组织生活/,
  dues: /党费|缴费|交费|缴纳|交纳/,
  plan: /计划|责任/,
  talks: /谈话|谈心/,
  appraisal: /评议/,
};

function wordScore(kind: LedgerKind, evidence: KindEvidence): number {
  const words = OWN_WORDS[kind];
  if (!words) return 0;
  let hits = 0;
  for (const path of evidence.paths.values()) if (words.test(path.join("/"))) hits++;
  return Math.min(hits * 0.5, 2);
}

function titleScore(titles: RegExp, evidence: KindEvidence): number {
  const title = headerKey(evidence.title);
  const sheet = headerKey(evidence.sheetName);
  const bonus = (titles.test(title) ? TITLE_BONUS : 0) + (titles.test(sheet) ? SHEET_BONUS : 0);
  return bonus > 0 ? Math.min(bonus, 3.2) : titles.test(headerKey(evidence.fileName)) ? FILE_BONUS : 0;
}

function specialScore(kind: LedgerKind, evidence: KindEvidence, fields: ReadonlyMap<string, number>): number {
  const has = (...names: string[]): boolean => names.some((name) => fields.has(name));
  const title = evidence.title + evidence.sheetName;
  switch (kind) {
    case "members":
      return (
        (has("joinDate", "fullMemberDate", "memberType") ? 0 : -1.5) + (evidence.runs.monthColumns.size > 0 ? -3 : 0)
      );
    case "meetings":
      return (
        (headerHas(evidence, /^(姓名|党员姓名)$/) && !has("host") ? -3 : 0) +
        (has("host", "recorder", "place", "expected", "actual", "expected/actual", "attendees", "resolution", "type")
          ? 0
          : -2)
      );
    case "plan":
      return (
        (headerHas(evidence, /^(主持人|记录人|实到人数|实到|参会人员|缺席人员及原因)$/) ? -4 : 0) +
        (/计划|安排|要点/.test(title) ? 0 : -1) +
        (has("owner", "done", "plannedDate") || /计划|安排/.test(title) ? 0 : -2)
      );
    case "study":
      return has("hours", "totalHours", "annualHours", "requiredHours", "durationMinutes") ||
        /学习|培训|学时/.test(title)
        ? 0
        : -2;
    case "committee":
      if ([...evidence.paths.values()].some((path) => /默认为?委员/.test(path.join("")))) return 2;
      return has("term", "dueDate", "actualDate", "startDate", "duty") || /支委|支部委员|班子|换届/.test(title)
        ? 0
        : -3;
    case "summary":
      return summaryScore(evidence, fields);
    default:
      return 0;
  }
}

function headerHas(evidence: KindEvidence, words: RegExp): boolean {
  for (const path of evidence.paths.values()) if (words.test(headerKey(path[path.length - 1] ?? ""))) return true;
  return false;
}

/** Counts and rates by branch, month or class, with nobody's name, day or host beside them. */
function summaryScore(evidence: KindEvidence, fields: ReadonlyMap<string, number>): number {
  let counts = 0;
  for (const path of evidence.paths.values()) if (COUNT_WORD.test(headerKey(path[path.length - 1] ?? ""))) counts++;
  if (evidence.runs.meetings.size >= 2 && !headerHas(evidence, /计划|责任/)) counts += evidence.runs.meetings.size;
  const personal = headerHas(evidence, /^(姓名|党员姓名|主持人|会议时间|会议日期|日期|记录人)$/);
  const explicit = [...fields.keys()].some((field) => /times|rate/i.test(field));
  if (personal) return explicit ? 0 : -2;
  return Math.min(counts * 0.5, 4) + (counts >= 2 || evidence.runs.monthColumns.size > 0 ? 1 : 0);
}
