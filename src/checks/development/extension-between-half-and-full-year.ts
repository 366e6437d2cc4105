/*
 * V19. What: probation is prolonged once, by half a year to a year, and then it is noted. Why: a full date past eighteen
 * months needs an extension, and an extension has its bounds. What to do: check the date of the meeting; note an
 * extension that was decided.
 */
import type { DevelopmentRecord, Member } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import type { Subject } from "../../domain/finding";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { cellsOf, memberSubject, personSubject } from "../members/subjects";
import { type Days, daysIn, isEarlier, monthsAfter, not, onDay } from "../../view/certainty";
import { isOutside } from "../../view/circumstances";
import { isExtended, isNewlyMovedIn, isOnlyPutOff } from "./extension";
import { dayText, isAtLeast, isClosed, isWithin, stepDays } from "./steps";

type Args = { name: string; joined: string; full: string; least: number; most: number; inForce: string };
type Messages = { early: Args; late: Args; open: Args; unnoted: Args };
type Row = { record: Member | DevelopmentRecord; joined: Days | undefined; ended: boolean; subject: Subject };

const SAMPLE: Args = {
  name: "王小明",
  joined: "2023-08-31",
  full: "2025-02-28",
  least: 18,
  most: 24,
  inForce: "2025-02-28",
};

const check: Check<Messages> = {
  meta: {
    code: "V19",
    name: "extension-between-half-and-full-year",
    scope: "row",
    subject: "development",
    severity: "should",
    basis: ["V19"],
  },
  messages: {
    early: {
      sample: SAMPLE,
      zh: ({ name, joined, full, least }) => ({
        what: `${name} ${joined} 入党并延长预备期，${full} 转正，不满 ${least} 个月。`,
        fix: "延长不少于半年；请核对延长决定和转正大会日期。",
      }),
      en: ({ name, joined, full, least }) => ({
        what: `${name} joined on ${joined} with a prolonged probation and became full on ${full}: less than ${least} months.`,
        fix: "An extension is at least half a year; check the decision and the meeting's date.",
      }),
    },
    late: {
      sample: SAMPLE,
      zh: ({ name, joined, full, most }) => ({
        what: `${name} ${joined} 入党并延长预备期，${full} 转正，超过 ${most} 个月。`,
        fix: "延长最长不超过一年；请核对延长决定和转正大会日期。",
      }),
      en: ({ name, joined, full, most }) => ({
        what: `${name} joined on ${joined} with a prolonged probation and became full on ${full}: more than ${most} months.`,
        fix: "An extension is at most a year; check the decision and the meeting's date.",
      }),
    },
    open: {
      sample: SAMPLE,
      zh: ({ name, joined, most }) => ({
        what: `${name} ${joined} 入党并延长预备期，已超过 ${most} 个月，没有转正日期。`,
        fix: "大会已讨论的补记日期；没有讨论的请及时讨论。",
      }),
      en: ({ name, joined, most }) => ({
        what: `${name} joined on ${joined} with a prolonged probation; ${most} months are past and no full date is entered.`,
        fix: "Enter the meeting's date, or put the matter to the meeting.",
      }),
    },
    unnoted: {
      sample: SAMPLE,
      zh: ({ name, joined, full, least }) => ({
        what: `${name} ${joined} 入党，${full} 才转正，已满 ${least} 个月，没有延长预备期的记录。`,
        fix: "延长过的在备注注明；没有延长的请核对日期。",
      }),
      en: ({ name, joined, full, least }) => ({
        what: `${name} joined on ${joined} and became full on ${full}, ${least} months or more, with no extension noted.`,
        fix: "Note the extension in the remark; where there was none, check the dates.",
      }),
    },
  },
  run: (input) => ({ findings: rowsOf(input).flatMap((row) => judge(input, row) ?? []) }),
};

function rowsOf({ books, view, asOf }: CheckInput): Row[] {
  const roster = books.members.map((record) => ({
    record,
    joined: daysIn(record.joinDate),
    ended: isOutside(record, asOf, view.people),
    subject: memberSubject(record),
  }));
  const applicants = books.development.map((record) => {
    return {
      record,
      joined: stepDays(record, "joinMeetingDate"),
      ended: isClosed(record),
      subject: personSubject(record.name, view.people),
    };
  });
  return [...roster, ...applicants];
}

function judge({ books, clause, asOf, view }: CheckInput, { record, joined, ended, subject }: Row) {
  const full = daysIn(record.fullMemberDate);
  if (!joined || (!full && (record.fullMemberDate.state !== "blank" || ended))) return undefined;
  const decided = (full ?? onDay(asOf)).first;
  const text = clause.for(decided);
  if (isNewlyMovedIn(record.name, joined, full ?? onDay(asOf), figureOf(text, "movedIn"), view.people))
    return undefined;
  const term = figureOf(text, "term");
  const [least, most] = [term + figureOf(text, "least"), term + figureOf(text, "most")];
  const messageId = faultOf(joined, full, isExtended(record), least, most, onDay(asOf));
  if (!messageId || (messageId === "early" && isOnlyPutOff(record))) return undefined;
  const args = {
    name: record.name,
    joined: dayText(joined),
    full: full ? dayText(full) : "",
    least,
    most,
    inForce: toIso(decided),
  };
  return { messageId, args, subject, at: cellsOf(books, record, "fullMemberDate"), part: record.sheet };
}

function faultOf(
  joined: Days,
  full: Days | undefined,
  extended: boolean,
  least: number,
  most: number,
  asOf: Days,
): keyof Messages | undefined {
  if (!extended) return full && isAtLeast(full, joined, least) === true ? "unnoted" : undefined;
  if (!full) return isEarlier(monthsAfter(joined, most), asOf) === true ? "open" : undefined;
  if (isAtLeast(full, joined, least) === false) return "early";
  return not(isWithin(full, joined, most)) === true ? "late" : undefined;
}

export default check;
