import type { Language } from "../domain/language";
import { RECORDS } from "./data/index";

/** What is wrong with a pack. What a fault touches is left out and the layer above holds; the rest of the pack applies. */
export type PackFault =
  | { readonly kind: "notJson" }
  | { readonly kind: "notPack"; readonly path: string }
  | { readonly kind: "newerFormat"; readonly format: number }
  | { readonly kind: "unknownClause"; readonly id: string }
  | { readonly kind: "twice"; readonly id: string }
  | { readonly kind: "unknownFigure"; readonly id: string; readonly name: string }
  | {
      readonly kind: "outOfRange";
      readonly id: string;
      readonly name: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: "badPeriod"; readonly id: string; readonly period: string }
  | {
      readonly kind: "conflict";
      readonly id: string;
      readonly from?: string;
      readonly what: string;
      readonly packs: readonly string[];
    }
  | { readonly kind: "badYear"; readonly year: number; readonly date: string }
  | { readonly kind: "noHeader" }
  | { readonly kind: "badCell"; readonly row: number; readonly text: string };

type Sentences = { readonly [K in PackFault["kind"]]: (fault: Extract<PackFault, { kind: K }>) => string };

const ZH: Sentences = {
  notJson: () => "标准包不是有效的 JSON 文件，可能没有下载完整；仍按原来的标准检查。请重新取得文件。",
  notPack: ({ path }) =>
    `标准包${path ? `的“${path}”` : ""}写法不对；整个标准包没有采用，仍按原来的标准检查。请对照格式说明改正。`,
  newerFormat: ({ format }) =>
    `标准包是较新的格式（第 ${format} 版），这个版本还不认识；没有采用，仍按原来的标准检查。请更新本程序。`,
  unknownClause: ({ id }) => `标准包里的条款 ${id} 不存在，已略过；其余照用。请核对条款编号。`,
  twice: ({ id }) => `标准包里的条款 ${id} 写了两次，只采用第一次；请删去多余的一条。`,
  unknownFigure: ({ id, name }) => `条款 ${id} 没有可以改的“${name}”，已略过；仍用原来的数值。`,
  outOfRange: ({ id, name, value, min, max }) =>
    `条款 ${id} 的“${labelOf(id, name, "zh")}”写成 ${value}，应在 ${min} 到 ${max} 之间；仍用原来的数值。`,
  badPeriod: ({ id, period }) => `条款 ${id} 不能按“${period}”计算；仍用原来的周期。`,
  conflict: ({ id, what, packs }) =>
    `${packs.map((pack) => `“${pack}”`).join("和")}对条款 ${id} 的“${labelOf(id, what, "zh")}”要求不同；两个都没有采用，仍用上一层的标准。请确认以哪个为准。`,
  badYear: ({ year, date }) => `${year} 年节假日里的 ${date} 不对；这一年没有采用。`,
  noHeader: () => "没有找到“条款”“标准值”这样的表头；没有采用，仍按原来的标准检查。请保留表头一行。",
  badCell: ({ row, text }) => `第 ${row} 行的“${text}”看不懂，已略过；仍用原来的数值。`,
};

const EN: Sentences = {
  notJson: () =>
    "The pack is no valid JSON file and may be incomplete; the standards stay as they were. Get the file again.",
  notPack: ({ path }) =>
    `The pack is not written as it should be${path ? ` at "${path}"` : ""}; it is not used and the standards stay as they were. Compare it with the format.`,
  newerFormat: ({ format }) =>
    `The pack has a newer format (${format}) than this version knows; it is not used and the standards stay as they were. Update this program.`,
  unknownClause: ({ id }) =>
    `The pack names a clause ${id} that does not exist; it is skipped, the rest applies. Check the id.`,
  twice: ({ id }) => `The pack names clause ${id} twice; the first is used. Delete the other.`,
  unknownFigure: ({ id, name }) => `Clause ${id} has no figure "${name}" to be changed; it keeps its own.`,
  outOfRange: ({ id, name, value, min, max }) =>
    `Clause ${id} sets "${labelOf(id, name, "en")}" to ${value}, which should be between ${min} and ${max}; it keeps its own.`,
  badPeriod: ({ id, period }) => `Clause ${id} cannot be judged by "${period}"; it keeps its own period.`,
  conflict: ({ id, what, packs }) =>
    `The packs ${packs.map((pack) => `"${pack}"`).join(" and ")} ask differently for "${labelOf(id, what, "en")}" of clause ${id}; neither is used and the layer above holds. Decide which one applies.`,
  badYear: ({ year, date }) => `The holidays of ${year} hold ${date}, which is wrong; that year is not used.`,
  noHeader: () =>
    "No header with 条款 and 标准值 was found; nothing is used and the standards stay as they were. Keep the header row.",
  badCell: ({ row, text }) => `Row ${row} says "${text}", which could not be read; the figure stays as it was.`,
};

const WHAT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  on: { zh: "启用", en: "switch" },
  period: { zh: "周期", en: "period" },
};

/** What is set, as the reader of the pack knows it. */
function labelOf(id: string, name: string, language: Language): string {
  return (
    WHAT[name]?.[language] ?? RECORDS.find((record) => record.id === id)?.adjustable[name]?.label[language] ?? name
  );
}

/** The fault in a sentence: what is wrong, what holds now, what to do. */
export function describePackFault(fault: PackFault, language: Language): string {
  const say = (language === "zh" ? ZH : EN)[fault.kind] as (fault: PackFault) => string;
  return say(fault);
}
