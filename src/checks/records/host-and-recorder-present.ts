/*
 * X12. What: who chairs or keeps the minutes is there, and the two are two people. Why: an absent chair means one of two
 * cells is wrong; one person as both may be right in a small branch. What to do: check the cells against the minutes.
 */
import type { Meeting } from "../../domain/books";
import type { Check, CheckInput } from "../check";
import { personNames } from "../members/person-names";
import { cellsOf, meetingSubject } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";
import type { Held } from "../../view/meetings-held";

type Messages = { absent: { names: readonly string[] }; same: { name: string } };

const check: Check<Messages> = {
  meta: {
    code: "X12",
    name: "host-and-recorder-present",
    scope: "row",
    subject: "meetings",
    severity: "should",
    basis: ["X12"],
  },
  messages: {
    absent: {
      sample: { names: ["王小明"] },
      zh: ({ names }) => ({
        what: `${names.join("、")} 是主持人或记录人，又列在缺席名单里。`,
        fix: "请对照会议记录核对，改正有误的一处。",
      }),
      en: ({ names }) => ({
        what: `${names.join(", ")} chaired or kept the minutes and is listed as absent.`,
        fix: "Check against the minutes, and correct the cell that is wrong.",
      }),
    },
    same: {
      sample: { name: "王小明" },
      zh: ({ name }) => ({ what: `主持人和记录人都是 ${name}。`, fix: "请核对；通常由两人分别担任。" }),
      en: ({ name }) => ({
        what: `${name} is both chair and recorder.`,
        fix: "Check it; usually these are two people.",
      }),
    },
  },
  run: (input) => ({ findings: input.view.meetings.all.flatMap((held) => judge(input, held) ?? []) }),
};

function judge({ books }: CheckInput, { meeting, days, counts }: Held) {
  if (days && counts !== true) return undefined;
  const place = { subject: meetingSubject(meeting), mark: meetingMark(meeting) };
  const absent = (["host", "recorder"] as const).filter((field) => absentOf(meeting, field).length > 0);
  if (absent.length) {
    const names = [...new Set(absent.flatMap((field) => absentOf(meeting, field)))];
    const lists = (["absentList", "leaveList"] as const).filter((field) =>
      personNames(meeting[field]).some((name) => names.includes(name)),
    );
    return {
      messageId: "absent" as const,
      args: { names },
      ...place,
      at: cellsOf(books, meeting, ...absent, ...lists.slice(0, 1)),
    };
  }
  const [hosts, recorders] = [personNames(meeting.host), personNames(meeting.recorder)];
  if (hosts.length !== 1 || recorders.length !== 1 || hosts[0] !== recorders[0]) return undefined;
  return {
    messageId: "same" as const,
    args: { name: hosts[0]! },
    ...place,
    at: cellsOf(books, meeting, "recorder"),
    severity: "look" as const,
  };
}

/** Names of the cell that stand in the row's own absent list. */
function absentOf(meeting: Meeting, field: "host" | "recorder"): string[] {
  const absent = new Set([...personNames(meeting.absentList), ...personNames(meeting.leaveList)]);
  return personNames(meeting[field]).filter((name) => absent.has(name));
}

export default check;
