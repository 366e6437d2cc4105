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
import { booksByBranch } from "../view/branches";

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

/**
 * Runs the checks one by one and yields between them, so that a pane can breathe. The result is that of `runCheckList`. Of a
 * book of several branches each is judged by its own rows; of what is nobody's only the rows are looked at.
 */
export function* checkListSteps(
  checks: readonly AnyCheck[],
  books: Books,
  options: CheckOptions,
): Generator<CheckProgress, CheckReport> {
  const parts = booksByBranch(books);
  const several = parts.length > 1;
  const total = checks.length * parts.length;
  const verdicts: Verdict[] = [];
  const drafts: Draft[] = [];
  for (const [i, { branch, books: own }] of parts.entries()) {
    const found = yield* judgeBooks(checks, own, options, { done: i * checks.length, total }, branch?.name);
    const nobodys = several && !branch;
    if (!nobodys) verdicts.push(...found.verdicts);
    drafts.push(...found.drafts.filter(({ subject }) => !nobodys || subject.type !== "branch"));
  }
  const order = new Map(checks.map((check, i) => [check.meta.code, i]));
  const findings = numberKeys(sortFindings(dedupe(several ? onceEach(drafts) : drafts), order, books)).map(withoutPart);
  const { asOf, year, standards } = options;
  return { asOf: toIso(asOf), year, pack: standards.pack, verdicts: sortVerdicts(verdicts, order), findings };
}

function ofBranch<T extends Verdict | AnyFound>(one: T, branch: string | undefined): T {
  return branch === undefined ? one : { ...one, subject: { ...one.subject, branch } };
}

/** A table or a row that several branches' books hold is told of once. */
function onceEach(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, string | undefined>();
  return drafts.filter(({ code, messageId, part, subject }) => {
    if (subject.type !== "table" && subject.type !== "meeting") return true;
    const key = [code, messageId, part, subject.type, subject.sheet, subject.row].join("\u0001");
    const first = seen.has(key) ? seen.get(key) : subject.branch;
    seen.set(key, first);
    return first === subject.branch;
  });
}

interface Judged {
  readonly verdicts: readonly Verdict[];
  readonly drafts: readonly Draft[];
}

function* judgeBooks(
  checks: readonly AnyCheck[],
  books: Books,
  { asOf, year, standards }: CheckOptions,
  { done, total }: CheckProgress,
  branch: string | undefined,
): Generator<CheckProgress, Judged> {
  const shared = { books, asOf, year, standards, view: viewBranch(books, asOf) };
  const verdicts: Verdict[] = [];
  const drafts: Draft[] = [];
  const textDay = dayOfText(books, asOf);
  for (const [i, check] of checks.entries()) {
    const progress = { done: done + i, total };
    yield progress;
    const { code, basis } = check.meta;
    if (!standards.isEverOn(code)) continue;
    const input: CheckInput = { ...shared, clause: ownClause(standards, basis[0]!) };
    const outcome = check.run(input);
    const result = isSteps(outcome) ? yield* paced(outcome, progress) : outcome;
    const told = doubtedVerdicts(verdictsInForce(result.verdicts ?? [], standards), books);
    const judged = exemptVerdicts(told, standards.settings);
    verdicts.push(...judged.map((one) => ofBranch(one, branch)));
    for (const found of [...unmetFindings(judged, books), ...undoubted(code, result.findings ?? [], books)]) {
      const day = textDay(found);
      if (!standards.isOn(code, day) || !standards.isCertain(code, day)) continue;
      drafts.push(draftOf(check, ofBranch(found, branch), toIso(day)));
    }
  }
  return { verdicts, drafts };
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
