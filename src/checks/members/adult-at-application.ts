/*
 * P11. What: who applies is eighteen. Why: the constitution asks for it; where no date of application is kept, the date of
 * joining is looked at. What to do: check both dates; one of them is usually a slip of the hand.
 */
import type { DateValue, DevelopmentRecord, Member } from "../../domain/books";
import { addYears, toIso } from "../../domain/calendar-date";
import { type Reading, valueOf } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { type Days, daysIn, isEarlier, onDay } from "../../view/certainty";
import { dayText } from "../../view/day-text";
import { idFacts } from "./id-number";
import { firstCell, memberSubject, personSubject } from "./subjects";

type Messages = { tooYoung: { name: string; years: number; step: "apply" | "join"; date: string; inForce: string } };
type Person = Member | DevelopmentRecord;

const check: Check<Messages> = {
  meta: {
    code: "P11",
    name: "adult-at-application",
    scope: "row",
    subject: "members",
    severity: "must",
    basis: ["P11"],
  },
  messages: {
    tooYoung: {
      sample: { name: "张三", years: 18, step: "apply", date: "2020-09-01", inForce: "2020-09-01" },
      zh: ({ name, years, step, date }) => ({
        what: `${name}${step === "apply" ? "申请入党" : "入党"}时（${date}）未满 ${years} 岁。`,
        fix: "核对出生日期和这一日期，改正写错的一个。",
      }),
      en: ({ name, years, step, date }) => ({
        what: `${name} was under ${years} when ${step === "apply" ? "applying" : "joining"} (${date}).`,
        fix: "Check the birth date and this date, and correct the one that is wrong.",
      }),
    },
  },
  run: (input) => {
    const elsewhere = input.books.development.filter((record) => input.view.people.named(record.name).length === 0);
    const members = input.view.people.all.flatMap((member) => {
      const applied = appliedElsewhere(input, member);
      return applied ? judge(input, applied, bornOf(applied) ?? bornOf(member)) : judge(input, member);
    });
    return { findings: [...members, ...elsewhere.flatMap((record) => judge(input, record))] };
  },
};

/** His row of the development ledger, where the roster keeps no date of application and that row does. */
function appliedElsewhere({ books, view }: CheckInput, member: Member): DevelopmentRecord | undefined {
  if (daysIn(member.applyDate) || member.applyDate.state === "unread" || view.people.named(member.name).length !== 1)
    return undefined;
  return books.development.find((record) => record.name === member.name && daysIn(record.applyDate) !== undefined);
}

function judge(input: CheckInput, person: Person, born: Days | undefined = bornOf(person)) {
  const step = daysIn(person.applyDate) ? "apply" : "join";
  const reading: Reading<DateValue> = step === "apply" ? person.applyDate : person.joinDate;
  const days = daysIn(reading);
  if (!born || !days || (step === "join" && person.applyDate.state === "unread")) return [];
  const years = figureOf(input.clause.for(days.first), "years");
  const grown: Days = { first: addYears(born.first, years), last: addYears(born.last, years) };
  if (isEarlier(days, grown) !== true) return [];
  const args = { name: person.name, years, step, date: dayText(days), inForce: toIso(days.first) } as const;
  const subject = "nameRaw" in person ? memberSubject(person) : personSubject(person.name, input.view.people);
  return [
    {
      messageId: "tooYoung" as const,
      args,
      subject,
      at: firstCell(input.books, person, step === "apply" ? "applyDate" : "joinDate"),
    },
  ];
}

/** The birth date column, else a right ID number. */
function bornOf(person: Person): Days | undefined {
  const written = daysIn(person.birthDate);
  if (written || person.birthDate.state === "unread") return written;
  const id = valueOf(person.idNumber);
  const facts = id === undefined ? undefined : idFacts(id);
  return facts?.checkRight && facts.born ? onDay(facts.born) : undefined;
}

export default check;
