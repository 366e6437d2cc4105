import type { CheckReport, Verdict } from "../../domain/finding";
import type { Words } from "../../i18n";

interface LiveInput {
  readonly before: CheckReport;
  readonly after: CheckReport;
  readonly live: Words["live"];
  readonly clauseName: (id: string) => string;
  readonly periodName: (period: string) => string;
}

/** Clauses told of at the most; the rest is on the pages. */
const MOST = 2;

/** What a change in the sheet came to, in one line: clauses that turned, hours still short, findings more or less. */
export function liveLine({ before, after, live, clauseName, periodName }: LiveInput): string {
  const known = new Map(before.verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const turned = after.verdicts.filter(
    (verdict) => verdict.subject.type !== "member" && known.get(keyOf(verdict))?.verdict !== verdict.verdict,
  );
  const told = [
    ...turned.filter((one) => one.verdict === "met"),
    ...turned.filter((one) => one.verdict === "unmet"),
  ].slice(0, MOST);
  const parts = told.map((verdict) => {
    const say = verdict.verdict === "met" ? live.held : (verdict.actual ?? 0) > 0 ? live.lacking : live.notHeld;
    return say(periodName(verdict.period), clauseName(verdict.clause));
  });
  const short = shortOfHours(after);
  const shortBefore = shortOfHours(before);
  if (short.people !== shortBefore.people && short.hours !== undefined)
    parts.push(live.hours(short.hours, short.people));
  const [old, now] = [keysOf(before), keysOf(after)];
  const solved = [...old].filter((key) => !now.has(key)).length;
  const added = [...now].filter((key) => !old.has(key)).length;
  if (solved > 0) parts.push(live.solved(solved));
  if (added > 0) parts.push(live.added(added));
  return parts.join(live.joiner);
}

const keyOf = ({ clause, period, subject }: Verdict): string =>
  `${clause} ${period} ${subject.type} ${"name" in subject ? subject.name : ""}`;
const keysOf = (report: CheckReport): Set<string> => new Set(report.findings.map((finding) => finding.key));

/** People who do not have the hours yet, by the commonest clause of hours (E01). */
function shortOfHours(report: CheckReport): { readonly people: number; readonly hours: number | undefined } {
  const judged = report.verdicts.filter(
    (verdict) => verdict.clause === "E01" && (verdict.verdict === "unmet" || verdict.verdict === "pending"),
  );
  return {
    people: judged.length,
    hours: judged[0]?.expected ?? report.verdicts.find((verdict) => verdict.clause === "E01")?.expected,
  };
}
