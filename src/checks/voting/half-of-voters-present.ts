/*
 * Q01. What: a meeting that votes has half of its voters present, and what passes has more than half of those due in
 * favour. Why: below that the resolution does not stand. What to do: check the figures against the sign-in sheet and the
 * count; where they are right, ask the superior body how to go on.
 */
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { meetingSubject, uniqueCells } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";
import { passedWithoutMajority } from "./passed";
import { QUORUM_SAMPLE, type QuorumArgs, type VoteFault, presentCells, quorumArgs } from "./quorum-args";
import { type VoteRow, hasVote, voteRows, votersDue, votersPresent, textOfRow } from "./vote-row";

type Messages = { vote: QuorumArgs };

const check: Check<Messages> = {
  meta: {
    code: "Q01",
    name: "half-of-voters-present",
    scope: "row",
    subject: "meetings",
    severity: "must",
    basis: ["Q01"],
  },
  messages: {
    vote: {
      sample: { ...QUORUM_SAMPLE, faults: ["quorum", "majority"] },
      zh: ({ faults, due, present, yes }) => ({
        what: [
          faults.includes("quorum") ? `应到有表决权党员 ${due} 名，实到 ${present} 名，不到半数。` : "",
          faults.includes("majority") ? `赞成 ${yes} 票，没有超过应到 ${due} 名的半数，记录写了通过。` : "",
        ].join(""),
        fix: "请对照签到表和计票结果核对；数字无误的，向上级党组织请示如何处理。",
      }),
      en: ({ faults, due, present, yes }) => ({
        what: [
          faults.includes("quorum") ? `${present} of ${due} voters were present, fewer than half.` : "",
          faults.includes("majority")
            ? `${yes} in favour is not more than half of the ${due} voters due, yet it is recorded as passed.`
            : "",
        ]
          .filter(Boolean)
          .join(" "),
        fix: "Check against the sign-in sheet and the count; where the figures are right, ask the superior body.",
      }),
    },
  },
  run: (input) => ({ findings: voteRows(input).flatMap((row) => judge(input, row) ?? []) }),
};

function judge(input: CheckInput, row: VoteRow) {
  const { matter } = row;
  const bound =
    matter === undefined
      ? hasVote(row)
      : matter === "qualification" || matter === "discipline" || matter === "commendation";
  if (!bound) return undefined;
  const text = textOfRow(input, row);
  const [due, present] = [votersDue(row), votersPresent(row)];
  const few = due !== undefined && present !== undefined && 100 * present < figureOf(text, "presentPercent") * due;
  const against = passedWithoutMajority(row, figureOf(text, "yesPercent"));
  const faults: VoteFault[] = [...(few ? ["quorum" as const] : []), ...(against ? ["majority" as const] : [])];
  if (faults.length === 0) return undefined;
  const at = uniqueCells([...(few ? presentCells(input.books, row) : []), ...(against ? row.yes!.at : [])]);
  return {
    messageId: "vote" as const,
    args: quorumArgs(row, faults),
    subject: meetingSubject(row.meeting),
    mark: meetingMark(row.meeting),
    at,
  };
}

export default check;
