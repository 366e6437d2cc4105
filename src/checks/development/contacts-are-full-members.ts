/*
 * V04. What: an activist has one or two contacts, full members both. Why: they are to train him and to speak for him.
 * What to do: enter the contacts; where one was not yet a full member, let the branch name another.
 */
import type { DevelopmentRecord } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import type { Reading } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { personNames } from "../members/person-names";
import { cellsOf, personSubject } from "../members/subjects";
import { isNotLater, onDay } from "../../view/certainty";
import { wasNoFullMember } from "./people-named";
import { stepDays } from "./steps";

type Fault = {
  name: string;
  fault: "blank" | "many" | "standing";
  count: number;
  most: number;
  people: readonly string[];
  inForce: string;
};
type Messages = { contacts: Fault };

const WHAT: Record<Fault["fault"], { zh(args: Fault): string; en(args: Fault): string }> = {
  blank: {
    zh: ({ name }) => `${name} 已确定为积极分子，培养联系人空着。`,
    en: ({ name }) => `${name} is an activist; no contact is entered.`,
  },
  many: {
    zh: ({ name, count, most }) => `${name} 的培养联系人写了 ${count} 名，规定 1–${most} 名。`,
    en: ({ name, count, most }) => `${name} has ${count} contacts; the rule says one to ${most}.`,
  },
  standing: {
    zh: ({ name, people }) => `${name} 的培养联系人 ${people.join("、")} 当时不是正式党员。`,
    en: ({ name, people }) => `Contacts of ${name} who were no full members that day: ${people.join(", ")}.`,
  },
};

const check: Check<Messages> = {
  meta: {
    code: "V04",
    name: "contacts-are-full-members",
    scope: "row",
    subject: "development",
    severity: "should",
    basis: ["V04"],
  },
  messages: {
    contacts: {
      sample: { name: "王小明", fault: "standing", count: 2, most: 2, people: ["李一"], inForce: "2025-03-01" },
      zh: (args) => ({
        what: WHAT[args.fault].zh(args),
        fix: "按实际指定情况补记；不符合的由支部另行指定 1–2 名正式党员。",
      }),
      en: (args) => ({
        what: WHAT[args.fault].en(args),
        fix: "Enter who was named; where one does not qualify, the branch names another full member.",
      }),
    },
  },
  run: (input) => ({ findings: input.books.development.flatMap((record) => judge(input, record) ?? []) }),
};

function judge(input: CheckInput, record: DevelopmentRecord) {
  const activist = stepDays(record, "activistDate");
  if (!activist || isNotLater(activist, onDay(input.asOf)) !== true) return undefined;
  const most = figureOf(input.clause.for(activist.first), "most");
  const names = personNames(record.contacts);
  const people = names.filter((name) => wasNoFullMember(name, activist, input.view.people));
  const fault = faultOf(record.contacts, names.length > most, people.length > 0);
  if (!fault) return undefined;
  return {
    messageId: "contacts" as const,
    args: { name: record.name, fault, count: names.length, most, people, inForce: toIso(activist.first) },
    subject: personSubject(record.name, input.view.people),
    at: cellsOf(input.books, record, "contacts"),
  };
}

function faultOf(contacts: Reading<unknown>, tooMany: boolean, unfit: boolean): Fault["fault"] | undefined {
  if (contacts.state === "blank") return "blank";
  return unfit ? "standing" : tooMany ? "many" : undefined;
}

export default check;
