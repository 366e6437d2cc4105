/*
 * P10. What: 党龄 counts from full membership. Why: lists often count from joining, a year too many. Lists are kept by
 * different days, so the years to asOf and to the year's end before are both right. What to do: check and correct.
 */
import type { Member } from "../../domain/books";
import { type CalendarDate, wholeYears } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import type { Check, CheckInput } from "../check";
import { cellsOf, memberSubject } from "./subjects";
import { daysIn } from "../../view/certainty";

type Messages = {
  differs: { name: string; written: number; years: readonly string[] };
  probationary: { name: string; written: number };
};

const check: Check<Messages> = {
  meta: {
    code: "P10",
    name: "party-age-counts-from-full-membership",
    scope: "cell",
    subject: "members",
    severity: "look",
    basis: ["P10"],
  },
  messages: {
    differs: {
      sample: { name: "王小明", written: 26, years: ["24", "25"] },
      zh: ({ name, written, years }) => ({
        what: `${name} 党龄写 ${written} 年，从转正之日算是 ${years.join(" 或 ")} 年。`,
        fix: "请核对统计日期和转正时间。",
      }),
      en: ({ name, written, years }) => ({
        what: `${name}: ${written} years in the party; from full membership it is ${years.join(" or ")}.`,
        fix: "Check the day of counting and the date of full membership.",
      }),
    },
    probationary: {
      sample: { name: "王小明", written: 1 },
      zh: ({ name, written }) => ({
        what: `${name} 是预备党员，党龄写了 ${written} 年；党龄从转正之日算起。`,
        fix: "请核对；预备期内党龄留空或填 0。",
      }),
      en: ({ name, written }) => ({
        what: `${name} is a probationary member with ${written} years; they count from full membership.`,
        fix: "Check it; leave it blank or 0 during probation.",
      }),
    },
  },
  run: (input) => ({
    findings: input.books.members.flatMap((member) => {
      const written = yearsWritten(member);
      const found = written === undefined ? undefined : judge(input, member, written);
      return found ? [{ ...found, subject: memberSubject(member), at: cellsOf(input.books, member, "partyAge") }] : [];
    }),
  }),
};

/** `26` or `26年`; anything else is not judged. */
function yearsWritten(member: Member): number | undefined {
  const match = /^(\d{1,3})年?$/.exec((valueOf(member.partyAge) ?? "").normalize("NFKC").replace(/\s/g, ""));
  return match ? Number(match[1]) : undefined;
}

function judge({ books, asOf, view }: CheckInput, member: Member, written: number) {
  const date = books.tables[member.table]?.titleDate ?? asOf;
  if (view.people.isProbationary(member, date) === true) {
    return written > 0 ? { messageId: "probationary" as const, args: { name: member.name, written } } : undefined;
  }
  const full = daysIn(member.fullMemberDate);
  if (!full || view.people.isFull(member, date) !== true) return undefined;
  const ends: CalendarDate[] = [{ year: date.year - 1, month: 12, day: 31 }, date];
  const years = new Set(
    ends.flatMap((end) => [wholeYears(full.last, end), wholeYears(full.first, end)]).filter((n) => n >= 0),
  );
  return years.has(written)
    ? undefined
    : {
        messageId: "differs" as const,
        args: { name: member.name, written, years: [...years].sort((a, b) => a - b).map(String) },
      };
}

export default check;
