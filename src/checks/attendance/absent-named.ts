/*
 * Q11. What: where fewer came than were expected, the list says who was missing. Why: a blank list is not "nobody", and 无 beside
 * missing people contradicts the numbers. What to do: name the absent with their reasons, or write 无 where nobody was.
 */
import type { Meeting } from "../../domain/books";
import { isBlank, isKept, valueOf } from "../../domain/reading";
import type { Check } from "../check";
import { meetingMark } from "../meetings/meeting-mark";
import { firstCell, meetingSubject } from "../members/subjects";
import { actualOf } from "../../view/branch-view";

type Args = { row: number; expected: number; actual: number };
type Messages = { blank: Args; nobody: Args };

const check: Check<Messages> = {
  meta: { code: "Q11", name: "absent-named", scope: "row", subject: "meetings", severity: "should", basis: ["Q11"] },
  messages: {
    blank: {
      sample: { row: 13, expected: 17, actual: 15 },
      zh: ({ row, expected, actual }) => ({
        what: `第 ${row} 行应到 ${expected} 人、实到 ${actual} 人，没有写谁缺席。`,
        fix: "写上缺席人员和原因；无人缺席的写“无”。",
      }),
      en: ({ row, expected, actual }) => ({
        what: `Row ${row}: ${actual} of ${expected} came, and nobody is named as absent.`,
        fix: "Name the absent with their reasons; write 无 where nobody was.",
      }),
    },
    nobody: {
      sample: { row: 18, expected: 17, actual: 16 },
      zh: ({ row, expected, actual }) => ({
        what: `第 ${row} 行缺席写“无”，但应到 ${expected} 人、实到 ${actual} 人。`,
        fix: "对照签到表核对人数和缺席名单。",
      }),
      en: ({ row, expected, actual }) => ({
        what: `Row ${row} says nobody was absent, but ${actual} of ${expected} came.`,
        fix: "Check the figures and the list against the sign-in sheet.",
      }),
    },
  },
  run: ({ books, view }) => ({
    findings: view.meetings.all.flatMap(({ meeting }) => {
      const [expected, actual] = [valueOf(meeting.expected), actualOf(meeting)];
      const said = saidOf(meeting);
      if (expected === undefined || actual === undefined || actual >= expected || said === undefined) return [];
      const place = {
        args: { row: meeting.row, expected, actual },
        subject: meetingSubject(meeting),
        at: listCell(),
        mark: meetingMark(meeting),
      };
      return [
        said === "nobody"
          ? { messageId: "nobody" as const, severity: "must" as const, ...place }
          : { messageId: "blank" as const, ...place },
      ];

      function listCell() {
        return firstCell(books, meeting, ...(isKept(meeting.absentList) ? ["absentList", "leaveList"] : ["leaveList"]));
      }
    }),
  }),
};

/** What the lists of the absent say; `undefined` where there is no such column or somebody is named. */
function saidOf({ absentList, leaveList }: Meeting): "blank" | "nobody" | undefined {
  const kept = [absentList, leaveList].filter(isKept);
  const open = kept.every((list) => isBlank(list) || valueOf(list)?.none === true);
  if (kept.length === 0 || !open) return undefined;
  return kept.some((list) => valueOf(list)?.none === true) ? "nobody" : "blank";
}

export default check;
