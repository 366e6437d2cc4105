import type { Verdict, VerdictWord } from "../../../domain/finding";
import type { Language } from "../../../domain/language";
import type { CellLook } from "../../../domain/plan";
import { VERDICT_WORDS } from "../../../checks";
import { HEAD_WORDS } from "../head-words";

/** How many periods were due and kept; `due` counts those over and those met before their end. */
export type Tally =
  | {
      readonly kind: "counted";
      readonly due: number | undefined;
      readonly kept: number | undefined;
      readonly rate: number | undefined;
    }
  | { readonly kind: "exempt" }
  | { readonly kind: "none" };

/** Unknown is not zero: one period that cannot be judged leaves share and sums unknown. */
export function tallyOf(verdicts: readonly Verdict[]): Tally {
  if (verdicts.length === 0) return { kind: "none" };
  const count = (word: VerdictWord): number => verdicts.filter((verdict) => verdict.verdict === word).length;
  if (count("exempt") === verdicts.length) return { kind: "exempt" };
  if (count("unknown") > 0) return { kind: "counted", due: undefined, kept: undefined, rate: undefined };
  const kept = count("met");
  const due = kept + count("unmet");
  return { kind: "counted", due, kept, rate: due === 0 ? undefined : kept / due };
}

/** The look of each month (0–11): red where its period went by without the meeting. */
export function lookByMonth(verdicts: readonly Verdict[]): (CellLook | undefined)[] {
  const looks: (CellLook | undefined)[] = Array.from({ length: 12 }, () => undefined);
  for (const { verdict, period } of verdicts) {
    if (verdict !== "unmet" || !period.includes("-")) continue;
    for (const month of monthsOf(period)) looks[month] = "unmet";
  }
  return looks;
}

/** 0-based months of a period of the contract's notation; none for a year. */
function monthsOf(period: string): number[] {
  const part = period.split("-")[1] ?? "";
  const run = (first: number, length: number): number[] => Array.from({ length }, (_, i) => first + i);
  if (part.startsWith("Q")) return run((Number(part.slice(1)) - 1) * 3, 3);
  if (part.startsWith("H")) return run((Number(part.slice(1)) - 1) * 6, 6);
  return part === "" ? [] : [Number(part) - 1];
}

/** 达标; else which periods are missing, running, or cannot be judged. */
export function conclusionOf(verdicts: readonly Verdict[], language: Language): string {
  const { listMark } = HEAD_WORDS[language];
  const periods = (word: VerdictWord): string =>
    [
      ...new Set(
        verdicts.filter((verdict) => verdict.verdict === word).map(({ period }) => shortPeriod(period, language)),
      ),
    ].join(listMark);
  const separator = language === "zh" ? "：" : ": ";
  const named = (["unmet", "unknown", "pending"] as const).flatMap((word) =>
    periods(word) === "" ? [] : [`${VERDICT_WORDS[word][language]}${separator}${periods(word)}`],
  );
  if (named.length > 0) return named.join(language === "zh" ? "；" : "; ");
  if (verdicts.length === 0) return "";
  if (verdicts.every((verdict) => verdict.verdict === "exempt")) return VERDICT_WORDS.exempt[language];
  return VERDICT_WORDS[verdicts.some((verdict) => verdict.verdict === "met") ? "met" : "notDue"][language];
}

const EN_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2025-08` → `8月`, `2025-Q3` → `三季度`, `2025` → `2025年度`. */
export function shortPeriod(period: string, language: Language): string {
  const [year, part = ""] = period.split("-");
  if (language === "en") return part === "" ? period : (EN_MONTHS[Number(part) - 1] ?? part);
  if (part === "") return `${year}年度`;
  if (part.startsWith("Q")) return `${"一二三四"[Number(part.slice(1)) - 1] ?? "?"}季度`;
  return part.startsWith("H") ? (part === "H1" ? "上半年" : "下半年") : `${Number(part)}月`;
}
