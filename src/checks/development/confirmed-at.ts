import { compareDates } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import type { Days } from "../../view/certainty";
import type { Held } from "../../view/meetings-held";
import type { NamesInText } from "../records/names-in-text";
import { matterOfText } from "../voting/matter";

const REFUSED = /未通过|未获通过|不予通过|没有通过|暂缓/;
const SENTENCE_END = /[。；;\n]/;

/** A members' meeting that took up full membership, and for whom. */
export interface Confirmation {
  readonly held: Held;
  readonly days: Days;
  readonly names: readonly string[];
}

/** Members' meetings whose sentences on 转正 name people, latest first; one that refused anybody tells of nobody. */
export function confirmations(meetings: readonly Held[], names: NamesInText): Confirmation[] {
  const found = meetings.flatMap((held): Confirmation[] => {
    const { meeting, days, counts } = held;
    const said = [meeting.topic, meeting.content, meeting.resolution].map((reading) => valueOf(reading) ?? "");
    if (!days || counts !== true || REFUSED.test(said.join("\n"))) return [];
    const sentences = said.flatMap((text) => text.split(SENTENCE_END));
    const named = names.find(sentences.filter((one) => matterOfText(one) === "confirmation").join("\n"));
    return named.length > 0 ? [{ held, days, names: named }] : [];
  });
  return found.sort((a, b) => compareDates(b.days.first, a.days.first));
}
