/*
 * Q02. What: half of the committee is present at its meeting. Why: with fewer it may not be held. What to do: check the
 * list; where it is right, what was decided is taken up again.
 */
import type { Meeting } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { termOn } from "../committee/term";
import { firstCell, meetingSubject } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";
import { attending, isCountable } from "../../view/branch-view";
import { exactDay, isEarlier, onDay } from "../../view/certainty";
import type { Held } from "../../view/meetings-held";

type Messages = { few: { present: number; all: number } };

/** A committee of one cannot be half present. */
const SMALLEST = 2;

const check: Check<Messages> = {
  meta: {
    code: "Q02",
    name: "half-of-committee-present",
    scope: "row",
    subject: "meetings",
    severity: "must",
    basis: ["Q02"],
  },
  messages: {
    few: {
      sample: { present: 1, all: 4 },
      zh: ({ present, all }) => ({
        what: `支委会应到委员 ${all} 名，到会 ${present} 名，不到半数。`,
        fix: "请核对到会名单；确实不足的，会上议定的事项重新提交支委会讨论。",
      }),
      en: ({ present, all }) => ({
        what: `${present} of ${all} committee members were present, fewer than half.`,
        fix: "Check the list; where it is right, take the matters up again.",
      }),
    },
  },
  run: (input) => {
    const start = termOn(input.books, input.asOf)?.start;
    const rows = input.view.meetings
      .ofKind("支委会")
      .filter(({ meeting, counts }) => meeting.kinds.length === 1 && counts === true);
    return {
      findings: rows.flatMap((held) => {
        const date = exactDay(held.days);
        return date && !(start && isEarlier(onDay(date), start) !== false) ? (judge(input, held, date) ?? []) : [];
      }),
    };
  },
};

function judge(input: CheckInput, { meeting }: Held, date: CalendarDate) {
  const committee = new Set(input.view.committee.membersOn(date).map((officer) => officer.name));
  const present = presentOf(meeting, committee);
  if (!input.view.committee.known || committee.size < SMALLEST || present === undefined) return undefined;
  if (100 * present >= figureOf(input.clause.for(date), "presentPercent") * committee.size) return undefined;
  const field = isCountable(meeting.attendees) ? "attendees" : "actual";
  return {
    messageId: "few" as const,
    args: { present, all: committee.size },
    subject: meetingSubject(meeting),
    mark: meetingMark(meeting),
    at: firstCell(input.books, meeting, field),
  };
}

/** Committee members among the names, else the number; `undefined` where neither is given. */
function presentOf(meeting: Meeting, committee: ReadonlySet<string>): number | undefined {
  if (isCountable(meeting.attendees)) return attending(meeting).filter((name) => committee.has(name)).length;
  return valueOf(meeting.actual);
}

export default check;
