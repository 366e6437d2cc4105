/*
 * V09. What: two full members introduce an applicant. Why: without two, or with one who may not, the admission does not
 * stand. What to do: check the names against the application form; tell the superior committee where one does not qualify.
 */
import type { DevelopmentRecord } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { personNames } from "../members/person-names";
import { cellsOf, personSubject } from "../members/subjects";
import { isNotLater, onDay } from "../../view/certainty";
import { isBarred, wasNoFullMember } from "./people-named";
import { stepDays } from "./steps";

type Args = { name: string; count: number; needed: number; people: readonly string[]; inForce: string };
type Messages = { blank: Args; number: Args; standing: Args };

const SAMPLE: Args = { name: "王小明", count: 1, needed: 2, people: ["李一"], inForce: "2026-01-15" };
const FIX = {
  zh: "请对照入党志愿书核对介绍人；确不符合的，向上级党委说明。",
  en: "Check against the application form; where one does not qualify, tell the superior committee.",
};

const check: Check<Messages> = {
  meta: {
    code: "V09",
    name: "two-introducers",
    scope: "row",
    subject: "development",
    severity: "must",
    basis: ["V09"],
  },
  messages: {
    blank: {
      sample: SAMPLE,
      zh: ({ name, needed }) => ({ what: `${name} 的入党介绍人空着，应有 ${needed} 名。`, fix: "按入党志愿书补记。" }),
      en: ({ name, needed }) => ({
        what: `No introducers of ${name} are entered; there should be ${needed}.`,
        fix: "Enter them from the application form.",
      }),
    },
    number: {
      sample: SAMPLE,
      zh: ({ name, count, needed }) => ({
        what: `${name} 的入党介绍人写了 ${count} 名，应为 ${needed} 名。`,
        fix: FIX.zh,
      }),
      en: ({ name, count, needed }) => ({
        what: `${name} has ${count} introducer(s); there should be ${needed}.`,
        fix: FIX.en,
      }),
    },
    standing: {
      sample: SAMPLE,
      zh: ({ name, people }) => ({
        what: `${name} 的入党介绍人 ${people.join("、")} 当时不是正式党员，或受留党察看处分。`,
        fix: FIX.zh,
      }),
      en: ({ name, people }) => ({
        what: `Introducers of ${name} who were no full members that day, or are on probation by sanction: ${people.join(", ")}.`,
        fix: FIX.en,
      }),
    },
  },
  run: (input) => ({ findings: input.books.development.flatMap((record) => judge(input, record) ?? []) }),
};

function judge(input: CheckInput, record: DevelopmentRecord) {
  const joined = stepDays(record, "joinMeetingDate");
  if (!joined || isNotLater(joined, onDay(input.asOf)) !== true) return undefined;
  const needed = figureOf(input.clause.for(joined.first), "count");
  const list = record.introducer;
  const names = [...new Set(personNames(list))];
  const people = names.filter((name) => wasNoFullMember(name, joined, input.view.people, isBarred));
  const wrongNumber = list.state === "read" && list.value.countable && names.length !== needed;
  const messageId =
    list.state === "blank"
      ? ("blank" as const)
      : people.length
        ? ("standing" as const)
        : wrongNumber
          ? ("number" as const)
          : undefined;
  if (!messageId) return undefined;
  return {
    messageId,
    args: { name: record.name, count: names.length, needed, people, inForce: toIso(joined.first) },
    subject: personSubject(record.name, input.view.people),
    at: cellsOf(input.books, record, "introducer"),
    severity: messageId === "blank" ? ("should" as const) : ("must" as const),
  };
}

export default check;
