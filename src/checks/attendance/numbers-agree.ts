/*
 * Q10. What: expected, present, on leave and absent add up. Why: they are counted at one meeting, so a sum that does not hold
 * is a slip in one of them. A blank number of absent is 0; a blank number on leave is not known, and then nothing is judged.
 * What to do: check the sign-in sheet and correct the figure that is wrong.
 */
import type { Meeting } from "../../domain/books";
import { isBlank, isKept, valueOf } from "../../domain/reading";
import type { Check, Found } from "../check";
import { meetingMark } from "../meetings/meeting-mark";
import { cellsOf, meetingSubject } from "../members/subjects";
import { actualOf } from "../../view/branch-view";

type Sum = { row: number; expected: number; actual: number; leave: number; absent: number };
type Messages = { sum: Sum; tooMany: { row: number; expected: number; actual: number } };

const check: Check<Messages> = {
  meta: { code: "Q10", name: "numbers-agree", scope: "row", subject: "meetings", severity: "must", basis: ["Q10"] },
  messages: {
    sum: {
      sample: { row: 15, expected: 12, actual: 10, leave: 1, absent: 0 },
      zh: ({ row, expected, actual, leave, absent }) => ({
        what: `第 ${row} 行应到 ${expected} 人，实到 ${actual}、请假 ${leave}、缺席 ${absent} 人，相加不等于应到。`,
        fix: "对照签到表核对，改正写错的人数。",
      }),
      en: ({ row, expected, actual, leave, absent }) => ({
        what: `Row ${row}: ${expected} expected, but ${actual} present, ${leave} on leave and ${absent} absent do not add up.`,
        fix: "Check the sign-in sheet and correct the figure that is wrong.",
      }),
    },
    tooMany: {
      sample: { row: 8, expected: 12, actual: 13 },
      zh: ({ row, expected, actual }) => ({
        what: `第 ${row} 行实到 ${actual} 人，多于应到 ${expected} 人。`,
        fix: "列席人员不计入实到；对照签到表核对应到和实到。",
      }),
      en: ({ row, expected, actual }) => ({
        what: `Row ${row}: ${actual} present, more than the ${expected} expected.`,
        fix: "Guests are not counted; check both figures against the sign-in sheet.",
      }),
    },
  },
  run: ({ books, view }) => ({
    findings: view.meetings.all.flatMap(({ meeting }): Found<Messages>[] => {
      const [expected, actual] = [valueOf(meeting.expected), actualOf(meeting)];
      if (expected === undefined || actual === undefined) return [];
      const place = {
        subject: meetingSubject(meeting),
        at: cellsOf(
          books,
          meeting,
          "expected",
          isBlank(meeting.actual) || !isKept(meeting.actual) ? "attendees" : "actual",
          "leave",
          "absent",
        ),
        mark: meetingMark(meeting),
      };
      if (actual > expected) return [{ messageId: "tooMany", args: { row: meeting.row, expected, actual }, ...place }];
      const missed = missedOf(meeting);
      if (!missed || expected === actual + missed.leave + missed.absent) return [];
      return [{ messageId: "sum", args: { row: meeting.row, expected, actual, ...missed }, ...place }];
    }),
  }),
};

/** Those on leave and absent; `undefined` where the ledger does not tell. */
function missedOf({ leave, absent }: Meeting): { leave: number; absent: number } | undefined {
  const onLeave = valueOf(leave);
  if (onLeave === undefined || absent.state === "unread") return undefined;
  return { leave: onLeave, absent: valueOf(absent) ?? 0 };
}

export default check;
