import type { Member } from "../../domain/books";
import { valueOf } from "../../domain/reading";
import { type NamesInText } from "../records/names-in-text";
import type { Days } from "../../view/certainty";
import type { Held } from "../../view/meetings-held";
import type { People } from "../../view/people";
import { matterOf } from "../voting/matter";

const REFUSED = /未通过|未获通过|不予通过|没有通过/;
const ADMITS = /[^。；;\n]{0,300}(?:接收|吸收)[^。；;\n]*/g;

/** A members' meeting that admitted people, and whom. */
export interface Admission {
  readonly held: Held;
  readonly days: Days;
  readonly names: readonly string[];
}

/** The members' meetings that took up 接收 and do not say 未通过, latest first. */
export function admissions(meetings: readonly Held[], people: People, names: NamesInText): Admission[] {
  return meetings
    .flatMap((held): Admission[] => {
      const { meeting, days } = held;
      if (!days || held.counts !== true || matterOf(meeting) !== "admission") return [];
      const text = [meeting.topic, meeting.content, meeting.resolution]
        .map((reading) => valueOf(reading) ?? "")
        .join("\n");
      return REFUSED.test(text) ? [] : [{ held, days, names: namedAsAdmitted(held, people, names) }];
    })
    .sort(
      (a, b) =>
        b.days.first.year - a.days.first.year ||
        b.days.first.month - a.days.first.month ||
        b.days.first.day - a.days.first.day,
    );
}

/**
 * Whom the row names as admitted: those of the topic, else those of the sentences that say 接收, else those of the content
 * who were no full members that day. Introducers and speakers are named in contents too.
 */
function namedAsAdmitted({ meeting, days }: Held, people: People, names: NamesInText): readonly string[] {
  const topic = names.find(valueOf(meeting.topic) ?? "");
  if (topic.length) return topic;
  const content = valueOf(meeting.content) ?? "";
  const said = names.find((content.match(ADMITS) ?? []).join("\n"));
  if (said.length) return said;
  const wasFull = (member: Member): boolean => days !== undefined && people.isFull(member, days.first) === true;
  return names.find(content).filter((name) => !people.named(name).some(wasFull));
}
