import type { Finding, Verdict } from "../domain/finding";
import type { Language } from "../domain/language";
import { toIso } from "../domain/calendar-date";
import { lastDay, parsePeriod } from "../domain/period";
import { RECORDS, type ClauseRecord, citation, figureText } from "../standards";
import type { AnyCheck, Sentences } from "./check";
import { CHECKS } from "./list";
import { verdictSentences } from "./verdict-words";

/** What is the matter, why (the article with its kind of rule), what to do. */
export interface Description {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

const BY_CODE: ReadonlyMap<string, AnyCheck> = new Map(CHECKS.map((check) => [check.meta.code, check]));

/** A finding in words. `texts`: every text of every clause as packs changed them; the national records where left out. */
export function describeFinding(
  finding: Finding,
  language: Language,
  texts: readonly ClauseRecord[] = RECORDS,
): Description {
  const check = BY_CODE.get(finding.code);
  const message = check?.messages[finding.messageId];
  const sentences: Sentences = message ? message[language](finding.args) : { what: finding.code, fix: "" };
  const basis = finding.basis.flatMap((id) => textOn(id, finding.inForce, texts) ?? [])[0];
  const cited = basis ? basisSentence(basis, language) : "";
  return {
    what: sentences.what,
    why: [sentences.why, cited].filter(Boolean).join(language === "zh" ? "" : " "),
    fix: sentences.fix,
  };
}

/** A verdict in words: what was asked, what was found, what to do next. */
export function describeVerdict(
  verdict: Verdict,
  language: Language,
  texts: readonly ClauseRecord[] = RECORDS,
): Description {
  const text = textOn(verdict.clause, toIso(lastDay(parsePeriod(verdict.period))), texts);
  const { what, fix } = verdictSentences(verdict, text?.title[language] ?? verdict.clause, language);
  return { what, fix, why: text ? basisSentence(text, language) : "" };
}

/** The clause's title; the id itself where no record bears it. */
export function clauseTitle(id: string, language: Language): string {
  return latest(id, RECORDS)?.title[language] ?? id;
}

/** The text in force on an ISO day; where none was or no day is given, the latest. */
function textOn(id: string, day: string | undefined, texts: readonly ClauseRecord[]): ClauseRecord | undefined {
  if (day === undefined) return latest(id, texts);
  const own = texts.filter((text) => text.id === id);
  return (
    own.find((text) => (text.validFrom <= day || text.alsoBefore) && (text.validTo ?? "9999") >= day) ??
    latest(id, texts)
  );
}

function latest(id: string, texts: readonly ClauseRecord[]): ClauseRecord | undefined {
  return texts
    .filter((text) => text.id === id)
    .reduce<ClauseRecord | undefined>(
      (best, text) => (!best || text.validFrom > best.validFrom ? text : best),
      undefined,
    );
}

function basisSentence(text: ClauseRecord, language: Language): string {
  const figure = figureText(text, language);
  const said = figure === "—" ? "" : language === "zh" ? `：${figure}` : `: ${figure}`;
  return language === "zh"
    ? `依据：${citation(text, language)}${said}。`
    : `Basis: ${citation(text, language)}${said}.`;
}
