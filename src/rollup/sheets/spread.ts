import type { Severity, VerdictWord } from "../../domain/finding";
import type { CellLook, SheetCell, SheetPlan } from "../../domain/plan";
import { clauseTitle, VERDICT_WORDS } from "../../checks";
import type { BranchOutcome } from "../fold/settle";
import { countedBranches, footerOf, NO_LEDGER, type SheetsContext } from "./context";
import { cell, layOut } from "./page";

const SEVERITIES: readonly Severity[] = ["must", "should", "look"];
const SHORT: Readonly<Record<Severity, string>> = { must: "必须", should: "建议", look: "核对" };

/** 问题分布: branches × clauses, each cell with a word, a number and a colour. Branches stand in the list's order: no ranking. */
export function spreadSheet(context: SheetsContext): SheetPlan {
  const counted = countedBranches(context);
  const codes = codesOf(counted.map(({ part }) => part!.figures.findings));
  return grid(
    context,
    "rollup-spread",
    "问题分布",
    codes,
    counted,
    ["格里是处数和轻重：必须补齐、建议完善、请核对，颜色与文字一致；空白是没有发现。支部按名单顺序，不作排名。"],
    ({ part }, code) => {
      const words = part!.figures.findings[code] ?? {};
      const found = SEVERITIES.filter((severity) => (words[severity] ?? 0) > 0);
      return found.length === 0
        ? cell(null)
        : cell(found.map((one) => `${SHORT[one]}${words[one]}`).join(" "), found[0]!);
    },
  );
}

/** 对标情况: branches × clauses, periods kept of periods judged. */
export function standingSheet(context: SheetsContext): SheetPlan {
  const counted = countedBranches(context);
  const codes = codesOf(counted.map(({ part }) => part!.figures.clauses));
  return grid(
    context,
    "rollup-standing",
    "对标情况",
    codes,
    counted,
    [
      `“达标 4/4”是应评 4 期达标 4 期。进行中、未到期不算未达标；无法判断不当作零，多半是${NO_LEDGER}台账或没有读懂的部分。`,
    ],
    ({ part }, code) => standingOf(part!.figures.clauses[code] ?? {}),
  );
}

function standingOf(words: Readonly<Partial<Record<VerdictWord, number>>>): SheetCell {
  const [met, unmet] = [words.met ?? 0, words.unmet ?? 0];
  if (unmet > 0) return cell(`${VERDICT_WORDS.unmet.zh} ${met}/${met + unmet}`, "unmet");
  if (met > 0) return cell(`${VERDICT_WORDS.met.zh} ${met}/${met}`, "met");
  const other = (["unknown", "pending", "notDue", "exempt"] as const).find((word) => (words[word] ?? 0) > 0);
  return other === undefined ? cell(null) : cell(VERDICT_WORDS[other].zh, other as CellLook);
}

const codesOf = (tallies: readonly Readonly<Record<string, unknown>>[]): string[] =>
  [...new Set(tallies.flatMap((one) => Object.keys(one)))].sort();

function grid(
  context: SheetsContext,
  report: string,
  name: string,
  codes: readonly string[],
  branches: readonly BranchOutcome[],
  notes: readonly string[],
  cellOf: (branch: BranchOutcome, code: string) => SheetCell,
): SheetPlan {
  return layOut({
    report,
    name,
    title: `${context.year}年${name}`,
    lines: [`截至 ${context.asOf}　　计入的 ${branches.length} 个支部`],
    widths: [5, 30, ...codes.map(() => 11)],
    header: ["序号", "支部", ...codes.map((code) => headOf(code))],
    body: branches.map((branch, at) => [
      cell(at + 1, "number"),
      cell(branch.name, "wrapped"),
      ...codes.map((code) => cellOf(branch, code)),
    ]),
    notes: [...notes],
    footer: footerOf(context),
  });
}

function headOf(code: string): string {
  const title = clauseTitle(code, "zh");
  return title === code ? code : `${code} ${title}`;
}
