import type { Books } from "../domain/books";
import { type CalendarDate, toIso } from "../domain/calendar-date";
import type { CheckReport, Finding, Verdict } from "../domain/finding";
import type { Standards } from "../standards";
import type { AnyCheck, AnyFound, AnyResult, CheckInput, Steps } from "./check";
import { type Draft, dedupe } from "./steps/dedupe";
import { doubtedVerdicts, undoubted } from "./steps/doubt";
import { exemptVerdicts } from "./steps/exempt";
import { findingKey, numberKeys } from "./steps/finding-key";
import { sortFindings, sortVerdicts } from "./steps/sort";
import { dayOfText, ownClause, verdictsInForce } from "./steps/text-in-force";
import { unmetFindings } from "./steps/unmet-findings";
import { viewBranch } from "../view/branch-view";

export interface CheckOptions {
  readonly asOf: CalendarDate;
  /** Verdicts are given for the periods of this year; findings for every row. */
  readonly year: number;
  readonly standards: Standards;
}

/** Steps done of steps in all. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/** Runs the checks one by one and yields between them, so that a pane can breathe. The result is that of `runCheckList`. */
export function* checkListSteps(
  checks: readonly AnyCheck[],
  books: Books,
  options: CheckOptions,
): Generator<CheckProgress, CheckReport> {
  const { asOf, year, standards } = options;
  const shared = { books, asOf, year, standards, view: viewBranch(books, asOf) };
  const verdicts: Verdict[] = [];
  const drafts: Draft[] = [];
  const textDay = dayOfText(books, asOf);
  for (const [i, check] of checks.entries()) {
    yield { done: i, total: checks.length };
    const { code, basis } = check.meta;
    if (!standards.isEverOn(code)) continue;
    const input: CheckInput = { ...shared, clause: ownClause(standards, basis[0]!) };
    const outcome = check.run(input);
    const result = isSteps(outcome) ? yield* paced(outcome, { done: i, total: checks.length }) : outcome;
    const told = doubtedVerdicts(verdictsInForce(result.verdicts ?? [], standards), books);
    const judged = exemptVerdicts(told, standards.settings);
    verdicts.push(...judged);
    for (const found of [...unmetFindings(judged, books), ...undoubted(code, result.findings ?? [], books)]) {
      const day = textDay(found);
      if (standards.isOn(code, day) && standards.isCertain(code, day)) drafts.push(draftOf(check, found, toIso(day)));
    }
  }
  const order = new Map(checks.map((check, i) => [check.meta.code, i]));
  const findings = numberKeys(sortFindings(dedupe(drafts), order, books)).map(withoutPart);
  return { asOf: toIso(asOf), year, pack: standards.pack, verdicts: sortVerdicts(verdicts, order), findings };
}

/** Runs every given check over the books. Pure: the same input gives the same report. */
export function runCheckList(checks: readonly AnyCheck[], books: Books, options: CheckOptions): CheckReport {
  const steps = checkListSteps(checks, books, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function isSteps(outcome: AnyResult | Steps<AnyResult>): outcome is Steps<AnyResult> {
  return "next" in outcome;
}

/** The steps of one check, each told as the progress the run has reached. */
function* paced(steps: Steps<AnyResult>, progress: CheckProgress): Generator<CheckProgress, AnyResult> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield progress;
  }
}

function draftOf(check: AnyCheck, found: AnyFound, inForce: string): Draft {
  const { meta } = check;
  return {
    code: meta.code,
    messageId: found.messageId,
    severity: found.severity ?? meta.severity,
    subject: found.subject,
    ...(found.period === undefined ? {} : { period: found.period }),
    at: found.at,
    basis: found.basis ?? meta.basis,
    inForce,
    args: found.args,
    key: findingKey(meta.code, found),
    part: found.part ?? "",
  };
}

function withoutPart({ part: _part, ...finding }: Draft): Finding {
  return finding;
}
