/*
 * Q05. What: an election is held with four fifths of those entitled to vote. Why: below that the election does not stand.
 * What to do: check the figures against the sign-in sheet; those who by rule may be left out of the number due are
 * noted; where the figures are right, ask the superior body.
 */
import { figureOf } from "../../standards";
import type { Check } from "../check";
import { meetingSubject } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";
import { QUORUM_SAMPLE, type QuorumArgs, presentCells, quorumArgs } from "./quorum-args";
import { voteRows, votersDue, votersPresent, textOfRow } from "./vote-row";

type Messages = { vote: QuorumArgs };

const check: Check<Messages> = {
  meta: {
    code: "Q05",
    name: "four-fifths-at-elections",
    scope: "row",
    subject: "meetings",
    severity: "must",
    basis: ["Q05"],
  },
  messages: {
    vote: {
      sample: { ...QUORUM_SAMPLE, faults: ["quorum"] },
      zh: ({ due, present }) => ({
        what: `选举大会应到有选举权党员 ${due} 名，实到 ${present} 名，不到五分之四。`,
        fix: "请对照签到表核对；按规定不计入应到的党员请注明；数字无误的，向上级党组织请示。",
      }),
      en: ({ due, present }) => ({
        what: `${present} of ${due} entitled to vote were present at the election, fewer than four fifths.`,
        fix: "Check against the sign-in sheet; note those left out of the number due by rule; where the figures are right, ask the superior body.",
      }),
    },
  },
  run: (input) => ({
    findings: voteRows(input).flatMap((row) => {
      if (row.matter !== "election") return [];
      const [due, present] = [votersDue(row), votersPresent(row)];
      if (due === undefined || present === undefined) return [];
      if (100 * present >= figureOf(textOfRow(input, row), "presentPercent") * due) return [];
      return [
        {
          messageId: "vote" as const,
          args: quorumArgs(row, ["quorum"]),
          subject: meetingSubject(row.meeting),
          mark: meetingMark(row.meeting),
          at: presentCells(input.books, row),
        },
      ];
    }),
  }),
};

export default check;
