import type { Meeting } from "../../domain/books";
import { valueOf } from "../../domain/reading";

/** What a meeting decides, as far as it changes who must be there: 资格 · 接收 · 转正 · 选举 · 处分 · 评优. */
export type Matter = "qualification" | "admission" | "confirmation" | "election" | "discipline" | "commendation";

/** In order: the first that fits is the matter. 延长预备期 speaks of 预备党员 too, and so stands before 接收. */
const PATTERNS: readonly (readonly [Matter, RegExp])[] = [
  ["qualification", /延长[^。；;\n]{0,200}预备期|取消[^。；;\n]{0,200}预备党员资格/],
  ["admission", /接收[^。；;\n]{0,200}预备党员|接收[^。；;\n]{0,200}入党|吸收[^。；;\n]{0,200}入党/],
  ["confirmation", /转正|转为(?:中共|中国共产党)?正式党员/],
  ["election", /选举|换届|补选/],
  ["discipline", /处分|不合格党员/],
  ["commendation", /评优|推优|推荐优秀/],
];

const QUOTED_TITLE = /《[^》]{0,300}》/g;
const CLAUSE_END = /(?<=[。；;，,\n])/;
/** `1.`, `一、`, `（二）`: the number of an item is no part of what it says. */
const ITEM_NUMBER = /^[\s（(]*(?:\d+|[一二三四五六七八九十]+)[.．、)）]\s*/;
const ONLY_TOLD = /^(?:学习|传达|宣讲|通报|部署|听取)/;

/** The matter a text speaks of. Titles of documents and clauses that only tell (学习…, 通报…) are left out. */
export function matterOfText(text: string): Matter | undefined {
  const decided = text
    .replace(QUOTED_TITLE, "")
    .split(CLAUSE_END)
    .filter((clause) => !ONLY_TOLD.test(clause.trim().replace(ITEM_NUMBER, "")))
    .join("");
  return PATTERNS.find(([, pattern]) => pattern.test(decided))?.[0];
}

/** The matter of a meeting: read from its topic, from the content where the topic is blank or not kept. */
export function matterOf(meeting: Meeting): Matter | undefined {
  return matterOfText(valueOf(meeting.topic) ?? valueOf(meeting.content) ?? "");
}

/** The sentences of a text that speak of the matter. */
export function sentencesOn(matter: Matter, text: string): string {
  const pattern = PATTERNS.find(([kind]) => kind === matter)![1];
  return text
    .split(/[。；;\n]/)
    .filter((sentence) => pattern.test(sentence))
    .join("\n");
}

/** A matter as a finding names it. */
export const MATTER_WORDS: Readonly<Record<Matter, { readonly zh: string; readonly en: string }>> = {
  qualification: { zh: "预备党员资格", en: "a probationary member's standing" },
  admission: { zh: "接收预备党员", en: "an admission" },
  confirmation: { zh: "转正", en: "full membership" },
  election: { zh: "选举", en: "an election" },
  discipline: { zh: "处分", en: "a sanction" },
  commendation: { zh: "评优推荐", en: "a commendation" },
};
