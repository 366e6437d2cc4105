import { cellName } from "../domain/address";
import type { UnreadPart } from "../domain/coverage";
import type { LeftOut, Missing, Verdict, VerdictWord } from "../domain/finding";
import type { Language } from "../domain/language";

/** The six verdicts as they are shown. */
export const VERDICT_WORDS: Readonly<Record<VerdictWord, Readonly<Record<Language, string>>>> = {
  met: { zh: "达标", en: "met" },
  unmet: { zh: "未达标", en: "not met" },
  pending: { zh: "进行中", en: "in progress" },
  notDue: { zh: "未到期", en: "not yet due" },
  exempt: { zh: "不适用", en: "does not apply" },
  unknown: { zh: "无法判断", en: "cannot be judged" },
};

const LEDGERS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  members: { zh: "党员名册", en: "the roster" },
  meetings: { zh: "会议台账", en: "the meeting ledger" },
  study: { zh: "学习台账", en: "the study ledger" },
  talks: { zh: "谈心谈话记录", en: "the talk log" },
  appraisal: { zh: "民主评议结果", en: "the appraisal results" },
  dues: { zh: "党费台账", en: "the dues ledger" },
};

const FIELDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  date: { zh: "到日的日期", en: "dates to the day" },
  hours: { zh: "学时", en: "hours" },
  joinDate: { zh: "入党时间", en: "joining dates" },
  fullMemberDate: { zh: "转正时间或党员类别", en: "dates or types of full membership" },
  partyPost: { zh: "党内职务", en: "party posts" },
};

/** Why a row was looked at and not counted (`LeftOut.why`). */
const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "after-as-of": { zh: "日期在检查日之后", en: "dated after the day of the check" },
  "no-date": { zh: "没有能读的日期", en: "no date that could be read" },
  "vague-date": { zh: "日期只到月或年，无法确定归哪一期", en: "the date is known to the month or year only" },
  repeats: { zh: "与另一表的同一次会议重复", en: "tells of a meeting that another row records" },
  "no-group": { zh: "没有写明党小组", en: "names no group" },
  "no-hours": { zh: "没有能读的学时", en: "no hours that could be read" },
  "two-people": { zh: "姓名对应名册中的两个人", en: "the name fits two people of the roster" },
  "other-life-year": { zh: "属于别的年度", en: "belongs to another 年度" },
  prepares: { zh: "只是研究、部署，不是召开", en: "prepares the meeting and does not hold it" },
};

export function leftOutReason(row: LeftOut, language: Language): string {
  return REASONS[row.why]?.[language] ?? row.why;
}

/** What an unknown verdict lacks, as something that can be brought. */
export function missingWords(missing: Missing, language: Language): string {
  if ("ledger" in missing) return LEDGERS[missing.ledger]?.[language] ?? missing.ledger;
  if ("field" in missing) return fieldWords(missing, language);
  if ("part" in missing) {
    const [when, ledger] = [periodWords(missing.period, language), LEDGERS[missing.part]![language]];
    return language === "zh" ? `${when}的${ledger}` : `${ledger} of ${when}`;
  }
  return "only" in missing ? onlyWords(missing.only, language) : unreadPartWords(missing.unread, language);
}

function fieldWords({ field, sheet }: { field: string; sheet?: string }, language: Language): string {
  const words = FIELDS[field]?.[language] ?? field;
  if (sheet === undefined) return words;
  return language === "zh" ? `${sheet}的${words}` : `${words} on ${sheet}`;
}

/** Books of one kind of meeting say nothing of the others. */
function onlyWords(kinds: readonly string[], language: Language): string {
  if (language === "en") return `a ledger of that kind (only ${kinds.join(", ") || "other records"} kept here)`;
  return kinds.length > 0 ? `这一类的台账（只见${kinds.join("、")}台账）` : "写明会议类型的台账";
}

function unreadPartWords({ sheet, row, column, header, holds }: UnreadPart, language: Language): string {
  const cell = row === undefined || column === undefined ? "" : cellName(row, column);
  const name = header.length > HEADER_SHOWN ? `${header.slice(0, HEADER_SHOWN)}…` : header;
  if (language === "en") {
    if (holds === "table") return `sheet ${sheet} (it was not understood)`;
    return `${name ? `column “${name}”` : "a column"} of ${sheet}${cell ? ` ${cell}` : ""} (it was not understood)`;
  }
  if (holds === "table") return `工作表《${sheet}》（没有读懂）`;
  return `《${sheet}》${cell}${name ? `“${name}”` : ""}一栏（没有读懂）`;
}

const HEADER_SHOWN = 12;

export function verdictSentences(verdict: Verdict, title: string, language: Language): { what: string; fix: string } {
  return language === "zh" ? sentencesZh(verdict, title) : sentencesEn(verdict, title);
}

function sentencesZh(verdict: Verdict, title: string): { what: string; fix: string } {
  const about = [periodWords(verdict.period, "zh"), "name" in verdict.subject ? verdict.subject.name : "", title]
    .filter(Boolean)
    .join(" ");
  const unit = unitZh(verdict.clause);
  const count =
    verdict.expected === undefined ? "" : `，应有 ${verdict.expected} ${unit}，现有 ${verdict.actual ?? 0} ${unit}`;
  const lacks = (verdict.missing ?? []).map((missing) => missingWords(missing, "zh")).join("、");
  const short = Math.max(0, (verdict.expected ?? 0) - (verdict.actual ?? 0));
  const open = verdict.verdict === "unmet" || verdict.verdict === "pending";
  return {
    what: `${about}：${VERDICT_WORDS[verdict.verdict].zh}${count}${lacks ? `，缺少${lacks}` : ""}。`,
    fix: lacks
      ? `补上${lacks}后重新检查。`
      : open && short > 0
        ? `还差 ${Math.round(short * 100) / 100} ${unit}。`
        : "",
  };
}

/** In what a clause counts: hours of study, people talked with, else times. */
function unitZh(clause: string): string {
  if (clause.startsWith("E")) return "学时";
  return clause === "M12" ? "人" : "次";
}

function sentencesEn(verdict: Verdict, title: string): { what: string; fix: string } {
  const about = [title, "name" in verdict.subject ? verdict.subject.name : "", verdict.period]
    .filter(Boolean)
    .join(", ");
  const count = verdict.expected === undefined ? "" : `, ${verdict.actual ?? 0} of ${verdict.expected}`;
  const lacks = (verdict.missing ?? []).map((missing) => missingWords(missing, "en")).join(", ");
  const short = Math.max(0, (verdict.expected ?? 0) - (verdict.actual ?? 0));
  const open = verdict.verdict === "unmet" || verdict.verdict === "pending";
  return {
    what: `${about}: ${VERDICT_WORDS[verdict.verdict].en}${count}${lacks ? `; missing: ${lacks}` : ""}.`,
    fix: lacks
      ? `Add ${lacks} and check again.`
      : open && short > 0
        ? `${Math.round(short * 100) / 100} more needed.`
        : "",
  };
}

/** `2025-Q3` → `2025年第三季度`. */
export function periodWords(period: string, language: Language): string {
  if (language === "en") return period;
  const [year, part = ""] = period.split("-");
  if (part.startsWith("Q")) return `${year}年第${"一二三四"[Number(part.slice(1)) - 1] ?? "?"}季度`;
  if (part.startsWith("H")) return `${year}年${part === "H1" ? "上" : "下"}半年`;
  return part === "" ? `${year}年` : `${year}年${Number(part)}月`;
}
