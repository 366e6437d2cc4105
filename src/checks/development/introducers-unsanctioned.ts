/*
 * V25. What: who introduces is not under 警告, 严重警告 or 撤销党内职务. Why: the rules of 2026 say such a member is no fit
 * introducer while the sanction weighs. What to do: look whether that time was over; no ledger keeps it, so it only asks.
 */
import type { DevelopmentRecord, Member } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import type { Check, CheckInput } from "../check";
import { cellsOf, personSubject } from "../members/subjects";
import { isNotLater, onDay } from "../../view/certainty";
import { noteOf } from "../../view/people";
import { personNames } from "../members/person-names";
import { stepDays } from "./steps";

type Messages = { sanctioned: { name: string; people: readonly string[]; inForce: string } };

const SANCTIONED = /(?<!行政|政务|团内|口头)(?:严重)?警告(?!谈话|教育|信|函|标|牌)|撤销党内职务/;
const OVER =
  /影响期(?:已)?(?:满|届满|结束|过)|(?:处分|警告)(?:期)?(?:已)?(?:解除|期满|撤销)|已解除|(?:未|没有|无)(?:受|受过|受到)?[^，。；]{0,4}(?:处分|警告)/;

const check: Check<Messages> = {
  meta: {
    code: "V25",
    name: "introducers-unsanctioned",
    scope: "row",
    subject: "development",
    severity: "look",
    basis: ["V25"],
  },
  messages: {
    sanctioned: {
      sample: { name: "王小明", people: ["李一"], inForce: "2026-06-15" },
      zh: ({ name, people }) => ({
        what: `${name} 的入党介绍人${people.join("、")}，名册注明受过党内处分。`,
        fix: "受警告、严重警告、撤销党内职务处分在影响期内的，不宜作介绍人；请核对接收当日影响期是否已过。",
      }),
      en: ({ name, people }) => ({
        what: `Introducers of ${name} for whom the roster notes a sanction: ${people.join(", ")}.`,
        fix: "While such a sanction weighs a member should not introduce; check whether that time was over on the day.",
      }),
    },
  },
  run: (input) => ({ findings: input.books.development.flatMap((record) => judge(input, record) ?? []) }),
};

function judge(input: CheckInput, record: DevelopmentRecord) {
  const joined = stepDays(record, "joinMeetingDate");
  if (!joined || isNotLater(joined, onDay(input.asOf)) !== true) return undefined;
  const people = [...new Set(personNames(record.introducer))].filter((name) => {
    const known = input.view.people.named(name);
    return known.length > 0 && known.every(isSanctioned);
  });
  if (people.length === 0) return undefined;
  return {
    messageId: "sanctioned" as const,
    args: { name: record.name, people, inForce: toIso(joined.first) },
    subject: personSubject(record.name, input.view.people),
    at: cellsOf(input.books, record, "introducer"),
  };
}

function isSanctioned(member: Member): boolean {
  const note = noteOf(member);
  return SANCTIONED.test(note) && !OVER.test(note);
}

export default check;
