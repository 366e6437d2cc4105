/*
 * Q03. What: admission and full membership are decided with more than half of the voters present, by ballot, and with
 * more than half of those due in favour. Why: this is stricter than for other matters. What to do: check the figures and
 * how the vote was taken; where they are right, ask the superior body.
 */
import type { CellAddress } from "../../domain/address";
import { rawOf } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { cellsOf, meetingSubject, uniqueCells } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";
import { passedWithoutMajority } from "./passed";
import { QUORUM_SAMPLE, type QuorumArgs, type VoteFault, presentCells, quorumArgs } from "./quorum-args";
import { TOLD_IN, type VoteRow, voteRows, votersDue, votersPresent, textOfRow } from "./vote-row";

type Messages = { vote: QuorumArgs };

const HANDS = /举手表决/;

const check: Check<Messages> = {
  meta: {
    code: "Q03",
    name: "more-than-half-for-admission",
    scope: "row",
    subject: "meetings",
    severity: "must",
    basis: ["Q03"],
  },
  messages: {
    vote: {
      sample: QUORUM_SAMPLE,
      zh: ({ faults, due, present, yes }) => ({
        what: [
          faults.includes("quorum") ? `应到有表决权党员 ${due} 名，实到 ${present} 名，没有超过半数。` : "",
          faults.includes("majority") ? `赞成 ${yes} 票，没有超过应到 ${due} 名的半数，记录写了通过。` : "",
          faults.includes("hands") ? "接收预备党员写的是举手表决，规定采取无记名投票。" : "",
        ].join(""),
        fix: "请对照签到表、票决结果核对；数字和方式无误的，向上级党组织请示如何处理。",
      }),
      en: ({ faults, due, present, yes }) => ({
        what: [
          faults.includes("quorum") ? `${present} of ${due} voters were present, not more than half.` : "",
          faults.includes("majority")
            ? `${yes} in favour is not more than half of the ${due} voters due, yet it is recorded as passed.`
            : "",
          faults.includes("hands")
            ? "An admission is recorded as voted by show of hands; the rule asks for a ballot."
            : "",
        ]
          .filter(Boolean)
          .join(" "),
        fix: "Check against the sign-in sheet and the ballots; where the record is right, ask the superior body.",
      }),
    },
  },
  run: (input) => ({ findings: voteRows(input).flatMap((row) => judge(input, row) ?? []) }),
};

function judge(input: CheckInput, row: VoteRow) {
  if (row.matter !== "admission" && row.matter !== "confirmation") return undefined;
  const text = textOfRow(input, row);
  const [due, present] = [votersDue(row), votersPresent(row)];
  const few = due !== undefined && present !== undefined && 100 * present <= figureOf(text, "presentPercent") * due;
  const against = passedWithoutMajority(row, figureOf(text, "yesPercent"));
  const hands = row.matter === "admission" ? handCells(input, row) : [];
  const faults: VoteFault[] = [
    ...(few ? ["quorum" as const] : []),
    ...(against ? ["majority" as const] : []),
    ...(hands.length ? ["hands" as const] : []),
  ];
  if (faults.length === 0) return undefined;
  const at = uniqueCells([...(few ? presentCells(input.books, row) : []), ...(against ? row.yes!.at : []), ...hands]);
  const severity = few || against ? ("must" as const) : ("should" as const);
  return {
    messageId: "vote" as const,
    args: quorumArgs(row, faults),
    subject: meetingSubject(row.meeting),
    mark: meetingMark(row.meeting),
    at,
    severity,
  };
}

/** The cells that say 举手表决. */
function handCells({ books }: CheckInput, { meeting }: VoteRow): CellAddress[] {
  const fields = [...TOLD_IN, "remark" as const].filter((field) => HANDS.test(rawOf(meeting[field])));
  return cellsOf(books, meeting, ...fields);
}

export default check;
