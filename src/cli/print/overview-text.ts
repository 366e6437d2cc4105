import { cellName } from "../../domain/address";
import { toIso } from "../../domain/calendar-date";
import type { Finding, Severity, Verdict, VerdictWord } from "../../domain/finding";
import { clauseTitle, describeFinding, missingWords } from "../../checks";
import type { CheckedLedger } from "../read-ledger";
import { centred, padTo, shownWidth } from "./columns";
import { KIND_WORDS } from "./recognised-text";

const SIGN: Readonly<Record<VerdictWord, string>> = {
  met: "✓",
  unmet: "缺",
  pending: "…",
  notDue: "·",
  exempt: "-",
  unknown: "?",
};
/** Of several verdicts in one place the first of these is shown. */
const ORDER: readonly VerdictWord[] = ["unmet", "unknown", "pending", "met", "notDue", "exempt"];
const SEVERITY: Readonly<Record<Severity, string>> = { must: "必须补齐", should: "建议完善", look: "请核对" };
const PLACES = 4;
const SHOWN = 40;
const PEOPLE = 10;

/** How things stand, compactly: the year at a glance, people's hours, and the findings, worst first. */
export function overviewText(ledger: CheckedLedger): string {
  const { books, report, asOf } = ledger;
  const head = `${books.branchName || "支部"}  ${report.year} 年，截至 ${toIso(asOf)}  标准包 ${report.pack.id} ${report.pack.version}`;
  const tables = books.tables
    .filter(({ kind }) => kind !== "other")
    .map(({ sheet, kind, records }) => `${sheet}（${KIND_WORDS[kind]} ${records}）`);
  return [
    head,
    `台账：${tables.join("、")}`,
    "",
    ...grid(report.verdicts),
    ...people(report.verdicts),
    ...findingLines(ledger),
    "",
  ].join("\n");
}

function grid(verdicts: readonly Verdict[]): string[] {
  const branch = verdicts.filter(({ subject }) => subject.type !== "member");
  const clauses = [...new Set(branch.map(({ clause }) => clause))];
  if (clauses.length === 0) return [];
  const width = Math.max(...clauses.map((clause) => shownWidth(clauseTitle(clause, "zh")))) + 5;
  const months = Array.from({ length: 12 }, (_, i) => centred(String(i + 1), PLACES)).join("");
  const rows = clauses.map(
    (clause) =>
      `${padTo(`${clause} ${clauseTitle(clause, "zh")}`, width)}${signs(branch.filter((verdict) => verdict.clause === clause))}`,
  );
  return [
    `${" ".repeat(width)}${months}`,
    ...rows,
    `${" ".repeat(width)}✓达标 缺未达标 …进行中 ·未到期 -不适用 ?无法判断`,
    "",
  ];
}

function signs(verdicts: readonly Verdict[]): string {
  const byPeriod = new Map<string, VerdictWord>();
  for (const { period, verdict } of verdicts) {
    const known = byPeriod.get(period);
    if (known === undefined || ORDER.indexOf(verdict) < ORDER.indexOf(known)) byPeriod.set(period, verdict);
  }
  return [...byPeriod]
    .map(([period, word]) =>
      centred(
        SIGN[word],
        PLACES * (period.includes("-Q") ? 3 : period.includes("-H") ? 6 : period.includes("-") ? 1 : 12),
      ),
    )
    .join("");
}

function people(verdicts: readonly Verdict[]): string[] {
  return [...new Set(verdicts.filter(({ subject }) => subject.type === "member").map(({ clause }) => clause))].flatMap(
    (clause) => {
      const own = verdicts.filter((verdict) => verdict.clause === clause && verdict.subject.type === "member");
      const count = (word: VerdictWord): number => own.filter(({ verdict }) => verdict === word).length;
      const share = ({ actual, expected }: Verdict): number => (actual ?? 0) / (expected ?? 1);
      const short = own
        .filter(({ verdict }) => verdict === "unmet" || verdict === "pending")
        .sort((a, b) => share(a) - share(b));
      const named = short
        .slice(0, PEOPLE)
        .map(
          ({ subject, actual, expected }) =>
            `${"name" in subject ? subject.name : ""} ${trim(actual)}/${trim(expected)}`,
        );
      const words: [VerdictWord, string][] = [
        ["met", "达标"],
        ["unmet", "未达标"],
        ["pending", "进行中"],
        ["exempt", "不适用"],
        ["unknown", "无法判断"],
      ];
      const counts = words.filter(([word]) => count(word) > 0).map(([word, text]) => `${count(word)} 人${text}`);
      return [
        `${clause} ${clauseTitle(clause, "zh")}：${counts.join("，")}`,
        ...(named.length > 0
          ? [`  ${named.join("  ")}${short.length > PEOPLE ? `  ……共 ${short.length} 人` : ""}`]
          : []),
      ];
    },
  );
}

const trim = (value: number | undefined): string => (value === undefined ? "?" : String(Math.round(value * 100) / 100));

function findingLines({ report, standards }: CheckedLedger): string[] {
  const { findings, verdicts } = report;
  const unknown = [
    ...new Set(
      verdicts
        .filter(({ verdict }) => verdict === "unknown")
        .map(
          ({ clause, missing }) =>
            `${clauseTitle(clause, "zh")}（缺${(missing ?? []).map((one) => missingWords(one, "zh")).join("、")}）`,
        ),
    ),
  ];
  const counts = (["must", "should", "look"] as const).map(
    (severity) => `${SEVERITY[severity]} ${findings.filter((finding) => finding.severity === severity).length}`,
  );
  const lines = findings
    .slice(0, SHOWN)
    .map(
      (finding) =>
        `  [${SEVERITY[finding.severity]}] ${placeOf(finding)}${describeFinding(finding, "zh", standards.texts).what}`,
    );
  return [
    "",
    findings.length === 0 ? "没有发现问题。" : `问题 ${findings.length}：${counts.join("，")}`,
    ...lines,
    ...(findings.length > SHOWN
      ? [`  ……另有 ${findings.length - SHOWN} 项，用 report 生成问题清单，或用 --json 看全部`]
      : []),
    ...(unknown.length > 0 ? [`无法判断：${unknown.join("；")}`] : []),
  ];
}

function placeOf({ at }: Finding): string {
  const [first] = at;
  return first ? `${first.sheet} ${cellName(first.row, first.column)}${at.length > 1 ? " 等" : ""}  ` : "";
}
