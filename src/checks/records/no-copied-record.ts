/*
 * X02. What: each record is written for its own meeting. Why: records copied from one date to another are among the first
 * things a bulletin names. What to do: check against the notes of the day, and write what was said then. Short entries,
 * topics and groups that study the same text in one month are not compared.
 */
import { compareDates, daysBetween } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { cellsOf, meetingSubject } from "../members/subjects";
import { dayText } from "../../view/day-text";
import type { Held } from "../../view/meetings-held";
import { namesInText } from "./names-in-text";
import { normalText } from "./normal-text";
import { type Entry, copySteps } from "./similarity";

type Messages = { copied: { kind: string; date: string; earlier: string } };
type Dated = Held & { readonly days: NonNullable<Held["days"]> };

const check: Check<Messages> = {
  meta: {
    code: "X02",
    name: "no-copied-record",
    scope: "cross",
    subject: "meetings",
    severity: "should",
    basis: ["X02"],
  },
  messages: {
    copied: {
      sample: { kind: "支委会", date: "2025-04-10", earlier: "2025-01-09" },
      zh: ({ kind, date, earlier }) => ({
        what: `${date} ${kind}的内容与 ${earlier} 的几乎相同。`,
        fix: "请对照当天的原始记录核对，按实际内容记录。",
      }),
      en: ({ kind, date, earlier }) => ({
        what: `The content of ${date} (${kind}) is nearly that of ${earlier}.`,
        fix: "Check against the notes of the day, and record what was said then.",
      }),
    },
  },
  *run(input) {
    const texts = entries(input);
    yield;
    const copies = yield* copySteps(
      texts,
      figureOf(input.clause.for(input.asOf), "percent") / 100,
      mayBeCopy(figureOf(input.clause.for(input.asOf), "groupDays")),
    );
    return {
      findings: [...copies].map(([later, earlier]) => ({
        messageId: "copied" as const,
        args: { kind: later.meeting.kinds.join("、"), date: dayText(later.days), earlier: dayText(earlier.days) },
        subject: meetingSubject(later.meeting),
        at: [...cellsOf(input.books, later.meeting, "content"), ...cellsOf(input.books, earlier.meeting, "content")],
        mark: `${dayText(later.days)} ${dayText(earlier.days)}`,
      })),
    };
  },
};

/** Contents long enough to be compared, earliest first. */
function entries({ books, view, clause, asOf }: CheckInput): Entry<Dated>[] {
  const names = namesInText(books.members.map((member) => member.name));
  const least = figureOf(clause.for(asOf), "characters");
  return view.meetings.all
    .flatMap((held): Entry<Dated>[] => {
      const content = valueOf(held.meeting.content) ?? "";
      if (!held.days || held.counts !== true || content.length < least) return [];
      const text = normalText(content, names);
      return text.length >= least ? [{ text, item: { ...held, days: held.days } }] : [];
    })
    .sort(
      (a, b) =>
        compareDates(a.item.days.first, b.item.days.first) ||
        a.item.meeting.table - b.item.meeting.table ||
        a.item.meeting.row - b.item.meeting.row,
    );
}

/** One kind and another date. Groups study the same text at about the same time, unless one group is known to be the same. */
const mayBeCopy =
  (groupDays: number) =>
  (later: Dated, earlier: Dated): boolean => {
    if (compareDates(later.days.first, earlier.days.last) <= 0) return false;
    const kinds = later.meeting.kinds.filter((kind) => earlier.meeting.kinds.includes(kind));
    if (kinds.length === 0) return false;
    if (kinds.every((kind) => kind === "其他") && valueOf(later.meeting.type) !== valueOf(earlier.meeting.type))
      return false;
    if (isSameGroup(later, earlier) || !kinds.every((kind) => kind === "党小组会")) return true;
    return Math.abs(daysBetween(earlier.days.first, later.days.first)) > groupDays;
  };

function isSameGroup({ meeting: a }: Dated, { meeting: b }: Dated): boolean {
  return a.groupKeys.length === 1 && b.groupKeys.length === 1 && a.groupKeys[0] === b.groupKeys[0];
}

export default check;
