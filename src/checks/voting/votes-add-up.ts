/*
 * X18. What: the figures of a vote agree with each other, with the names and with the roster. Why: votes that do not add
 * up put the resolution in doubt. What to do: check against the count and the sign-in sheet; note votes sent in writing.
 */
import type { CellAddress } from "../../domain/address";
import { rawOf } from "../../domain/reading";
import type { Check } from "../check";
import { meetingSubject, uniqueCells } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";
import { TOLD_IN, type VoteRow, voteRows, votersPresent } from "./vote-row";

type Messages = { figures: { faults: readonly string[] } };
type Fault = { readonly text: string; readonly at: readonly CellAddress[] };

const IN_WRITING = /书面意见/;

/** Faults are kept as `part a b` so that either language can say them. */
const PARTS: Readonly<
  Record<string, readonly [zh: (a: string, b: string) => string, en: (a: string, b: string) => string]>
> = {
  sum: [
    (a, b) => `赞成、反对、弃权共 ${a} 票，实到有表决权 ${b} 名`,
    (a, b) => `${a} votes in all, ${b} voters present`,
  ],
  over: [(a, b) => `实到有表决权 ${a} 名，多于应到 ${b} 名`, (a, b) => `${a} voters present, more than the ${b} due`],
  roster: [
    (a, b) => `应到有表决权 ${a} 名，名册当日有表决权党员 ${b} 名`,
    (a, b) => `${a} voters due, the roster has ${b} that day`,
  ],
  names: [
    (a, b) => `实到有表决权 ${a} 名，参加人员中有表决权的 ${b} 名`,
    (a, b) => `${a} voters present, ${b} of the names listed may vote`,
  ],
};
const say = (fault: string, language: 0 | 1): string => {
  const [part = "", a = "", b = ""] = fault.split(" ");
  return PARTS[part]?.[language](a, b) ?? part;
};

const check: Check<Messages> = {
  meta: { code: "X18", name: "votes-add-up", scope: "row", subject: "meetings", severity: "must", basis: ["X18"] },
  messages: {
    figures: {
      sample: { faults: ["sum 9 8", "over 10 9", "roster 11 9", "names 9 8"] },
      zh: ({ faults }) => ({
        what: `${faults.map((fault) => say(fault, 0)).join("；")}。`,
        fix: "请对照计票结果和签到表核对；有书面意见计入的请注明。",
      }),
      en: ({ faults }) => ({
        what: `${faults.map((fault) => say(fault, 1)).join("; ")}.`,
        fix: "Check against the count and the sign-in sheet; note votes sent in writing.",
      }),
    },
  },
  run: (input) => ({
    findings: voteRows(input).flatMap((row) => {
      const faults = faultsOf(row);
      if (faults.length === 0) return [];
      const args = { faults: faults.map((fault) => fault.text) };
      return [
        {
          messageId: "figures" as const,
          args,
          subject: meetingSubject(row.meeting),
          mark: meetingMark(row.meeting),
          at: uniqueCells(faults.flatMap((fault) => fault.at)),
        },
      ];
    }),
  }),
};

function faultsOf(row: VoteRow): Fault[] {
  const { due, present } = row;
  const faults: Fault[] = [...sumFault(row)];
  const votersByRoster = due && row.votersByRoster;
  const votersByName = present && row.votersByName;
  if (due && present && present.value > due.value)
    faults.push({ text: `over ${present.value} ${due.value}`, at: [...present.at, ...due.at] });
  if (due && votersByRoster !== undefined && due.value > votersByRoster)
    faults.push({ text: `roster ${due.value} ${votersByRoster}`, at: due.at });
  if (present && votersByName !== undefined && present.value > votersByName)
    faults.push({ text: `names ${present.value} ${votersByName}`, at: present.at });
  return faults;
}

/** Votes counted in writing may exceed those present, where the row says so. */
function sumFault(row: VoteRow): Fault[] {
  const { yes, no, abstain, meeting } = row;
  const present = votersPresent(row);
  if (!yes || !no || !abstain || present === undefined) return [];
  const sum = yes.value + no.value + abstain.value;
  const written = [...TOLD_IN, "remark" as const].some((field) => IN_WRITING.test(rawOf(meeting[field])));
  const right = written ? sum >= present : sum === present;
  return right ? [] : [{ text: `sum ${sum} ${present}`, at: [...yes.at, ...no.at, ...abstain.at] }];
}

export default check;
