import { isLikelyName } from "../../intake/readers/person-name";
import { commonest } from "./column";

/** A person as written into a list, with the reason of an absence where one was given. */
export interface WrittenPerson {
  readonly name: string;
  readonly reason?: string;
}

const SEPARATORS = ["、", "，", ",", "；", ";", "\n", "　", " "];

/** How a column writes lists of names: separator, brackets of a reason, and the word for nobody. */
export interface NameStyle {
  readonly separator: string;
  readonly reason: "（）" | "()" | "：" | " ";
  readonly nobody: string;
}

/** The common Chinese form, read the same everywhere. */
export const PLAIN_NAMES: NameStyle = { separator: "、", reason: "（）", nobody: "无" };

const REASON = /假|差|学习|培训|外出|住院|生病|值班|公务|会议|原因|探亲|未到|缺席/;

/** The style most cells of the column show; the common Chinese one where none shows it. */
export function nameStyleOf(texts: readonly string[]): NameStyle {
  const separators = texts.flatMap((text) => separatorOf(withoutReasons(text)) ?? []);
  const separator = commonest(separators) ?? "、";
  const reasons = texts.flatMap((text): NameStyle["reason"][] =>
    /（[^）]*）/.test(text) ? ["（）"] : /\([^)]*\)/.test(text) ? ["()"] : besideOf(text),
  );
  const reason = commonest(reasons) ?? "（）";
  const nobody = texts.filter((text) => /^(无|无缺席|\/|—|-|0|全勤)$/.test(text));
  return {
    separator,
    reason: reason === " " && /^\s$/.test(separator) ? "（）" : reason,
    nobody: commonest(nobody) ?? "无",
  };
}

/** What parts the names of a list; a blank before a reason parts none. */
function separatorOf(text: string): string | undefined {
  return SEPARATORS.find((mark) => {
    const parts = text.split(mark).filter((part) => part.trim() !== "");
    if (parts.length < 2) return false;
    return /\s/.test(mark) ? parts.every((part) => isLikelyName(part.trim()) && !REASON.test(part)) : true;
  });
}

/** A reason behind a colon or a blank. */
function besideOf(text: string): NameStyle["reason"][] {
  if (/[：:]/.test(text)) return ["："];
  const first = text
    .split(/[、，,；;\n]/)[0]!
    .trim()
    .split(/[ 　]/);
  return first.length === 2 && REASON.test(first[1]!) && isLikelyName(first[0]!) ? [" "] : [];
}

export function writeNames(people: readonly WrittenPerson[], style: NameStyle): string {
  if (people.length === 0) return style.nobody;
  return people.map((person) => person.name + writeReason(person.reason, style)).join(style.separator);
}

function writeReason(reason: string | undefined, style: NameStyle): string {
  if (!reason) return "";
  if (style.reason === "：" || style.reason === " ") return `${style.reason}${reason}`;
  return style.reason === "()" ? `(${reason})` : `（${reason}）`;
}

function withoutReasons(text: string): string {
  return text.replace(/（[^）]*）|\([^)]*\)/g, "");
}
