/*
 * X10. What: who is listed as present is a member of that day, is not listed as absent too, and stands there once. Why: a name
 * in both lists, or of somebody who had not joined or had left, shows a list copied from another meeting. A name that two
 * people bear is never judged. What to do: check the sign-in sheet and correct the list; mark guests 列席.
 */
import type { Meeting } from "../../domain/books";
import { valueOf } from "../../domain/reading";
import type { Check, CheckInput } from "../check";
import { meetingMark } from "../meetings/meeting-mark";
import { cellsOf, meetingSubject } from "../members/subjects";
import { attendanceOf, isCountable } from "../../view/branch-view";
import type { Days } from "../../view/certainty";

type Faults = {
  both: readonly string[];
  twice: readonly string[];
  stranger: readonly string[];
  early: readonly string[];
  gone: readonly string[];
};
type Messages = { names: Faults & { row: number } };

const ZH: Readonly<Record<keyof Faults, string>> = {
  both: "既到会又缺席",
  twice: "重复列名",
  stranger: "不在名册",
  early: "会后才入党",
  gone: "会前已离开",
};
const EN: Readonly<Record<keyof Faults, string>> = {
  both: "both present and absent",
  twice: "listed twice",
  stranger: "not on the roster",
  early: "joined only later",
  gone: "had left before",
};
const KEYS = ["both", "twice", "stranger", "early", "gone"] as const;
const said = (faults: Faults, words: Readonly<Record<keyof Faults, string>>, comma: string, end: string): string =>
  KEYS.filter((key) => faults[key].length > 0)
    .map((key) => `${words[key]}${comma}${faults[key].join("、")}`)
    .join(end);

const check: Check<Messages> = {
  meta: {
    code: "X10",
    name: "attendance-on-roster",
    scope: "cross",
    subject: "meetings",
    severity: "should",
    basis: ["X10"],
  },
  messages: {
    names: {
      sample: { row: 6, both: ["张三"], twice: [], stranger: ["李四"], early: [], gone: [] },
      zh: ({ row, ...faults }) => ({
        what: `第 ${row} 行到会名单：${said(faults, ZH, "：", "；")}。`,
        fix: "对照签到表和名册改正；不是本支部党员的写入列席人员。",
      }),
      en: ({ row, ...faults }) => ({
        what: `Row ${row}, people present: ${said(faults, EN, ": ", "; ")}.`,
        fix: "Correct the list from sign-in sheet and roster; enter guests as 列席.",
      }),
    },
  },
  run: (input) => ({
    findings: input.view.meetings.all.flatMap(({ meeting, days }) => {
      const faults = faultsOf(input, meeting, days);
      if (KEYS.every((key) => faults[key].length === 0)) return [];
      const grave = faults.both.length + faults.twice.length > 0;
      return [
        {
          messageId: "names" as const,
          args: { row: meeting.row, ...faults },
          ...(grave ? { severity: "must" as const } : {}),
          subject: meetingSubject(meeting),
          at: cellsOf(input.books, meeting, "attendees", ...(faults.both.length > 0 ? ["absentList"] : [])),
          mark: meetingMark(meeting),
        },
      ];
    }),
  }),
};

function faultsOf({ view }: CheckInput, meeting: Meeting, days: Days | undefined): Faults {
  const { people } = view;
  const absent = new Set((valueOf(meeting.absentList)?.names ?? []).map((person) => person.name));
  const { names, repeated } = attendanceOf(meeting);
  const countable = people.all.length > 0 && isCountable(meeting.attendees);
  const [notYet, noMore] = days ? [people.joiningAfter(days.last), people.leftBefore(days.first)] : [NOBODY, NOBODY];
  const faults = {
    both: [] as string[],
    twice: [] as string[],
    stranger: [] as string[],
    early: [] as string[],
    gone: [] as string[],
  };
  for (const name of names) {
    const bearers = people.named(name).length;
    if (bearers > 1) continue;
    if (absent.has(name)) faults.both.push(name);
    if (repeated.has(name)) faults.twice.push(name);
    if (bearers === 0 && countable) faults.stranger.push(name);
    if (notYet.has(name)) faults.early.push(name);
    if (noMore.has(name)) faults.gone.push(name);
  }
  return faults;
}

const NOBODY: ReadonlySet<string> = new Set();

export default check;
