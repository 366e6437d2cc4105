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
  readonly reason: "（）" | "()" | "：";
  readonly nobody: string;
}

/** The style most cells of the column show; the common Chinese one where none shows it. */
export function nameStyleOf(texts: readonly string[]): NameStyle {
  const separators = texts.flatMap((text) =>
    SEPARATORS.filter((mark) => withoutReasons(text).includes(mark)).slice(0, 1),
  );
  const reasons = texts.flatMap((text): NameStyle["reason"][] =>
    /（[^）]*）/.test(text) ? ["（）"] : /\([^)]*\)/.test(text) ? ["()"] : /[：:]/.test(text) ? ["："] : [],
  );
  const nobody = texts.filter((text) => /^(无|无缺席|\/|—|-|0)$/.test(text));
  return {
    separator: commonest(separators) ?? "、",
    reason: commonest(reasons) ?? "（）",
    nobody: commonest(nobody) ?? "无",
  };
}

export function writeNames(people: readonly WrittenPerson[], style: NameStyle): string {
  if (people.length === 0) return style.nobody;
  return people.map((person) => person.name + writeReason(person.reason, style)).join(style.separator);
}

function writeReason(reason: string | undefined, style: NameStyle): string {
  if (!reason) return "";
  if (style.reason === "：") return `：${reason}`;
  return style.reason === "()" ? `(${reason})` : `（${reason}）`;
}

function withoutReasons(text: string): string {
  return text.replace(/（[^）]*）|\([^)]*\)/g, "");
}
