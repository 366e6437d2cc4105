/*
 * Q20. What: there are at least a fifth more candidates for the committee than seats. Why: an election lets the members
 * choose. What to do: check against the papers of the election. Only where one row gives both numbers.
 */
import { rawOf } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { meetingMark } from "../meetings/meeting-mark";
import { cellsOf, meetingSubject } from "../members/subjects";
import { TOLD_IN, type VoteRow, textOfRow, voteRows } from "./vote-row";

type Messages = { few: { candidates: number; seats: number; percent: number } };

const NUMBER = "(\\d+|[一二两三四五六七八九十])\\s*[名人]";
const CANDIDATES = new RegExp(
  `候选人(?:预备人选)?[^\\d。；;，,、\\n]{0,4}${NUMBER}|${NUMBER}[^。；;，,\\n]{0,4}候选人`,
);
const SEATS = new RegExp(`应选(?:出)?[^\\d。；;，,、\\n]{0,8}${NUMBER}`);
const DIGITS = "一二三四五六七八九十";
/** A lone seat is filled without a choice of persons; delegates are elected by other rules. */
const LEAST_SEATS = 2;
const OTHER_ELECTION = /代表/;

const check: Check<Messages> = {
  meta: {
    code: "Q20",
    name: "more-candidates-than-seats",
    scope: "row",
    subject: "meetings",
    severity: "look",
    basis: ["Q20"],
  },
  messages: {
    few: {
      sample: { candidates: 5, seats: 5, percent: 20 },
      zh: ({ candidates, seats, percent }) => ({
        what: `应选 ${seats} 名，候选人 ${candidates} 名，差额不到应选人数的 ${percent}%。`,
        fix: "请对照选举材料核对人数。",
      }),
      en: ({ candidates, seats, percent }) => ({
        what: `${candidates} candidates for ${seats} seats: not ${percent} % more.`,
        fix: "Check the numbers against the papers of the election.",
      }),
    },
  },
  run: (input) => ({ findings: voteRows(input).flatMap((row) => judge(input, row) ?? []) }),
};

function judge(input: CheckInput, row: VoteRow) {
  if (row.matter !== "election") return undefined;
  const fields = TOLD_IN.filter(
    (field) => CANDIDATES.test(rawOf(row.meeting[field])) || SEATS.test(rawOf(row.meeting[field])),
  );
  const text = fields.map((field) => rawOf(row.meeting[field])).join("\n");
  const [candidates, seats] = [numberIn(CANDIDATES, text), numberIn(SEATS, text)];
  if (candidates === undefined || seats === undefined || seats < LEAST_SEATS || OTHER_ELECTION.test(text))
    return undefined;
  const percent = figureOf(textOfRow(input, row), "percent");
  if (100 * (candidates - seats) >= percent * seats) return undefined;
  return {
    messageId: "few" as const,
    args: { candidates, seats, percent },
    subject: meetingSubject(row.meeting),
    mark: meetingMark(row.meeting),
    at: cellsOf(input.books, row.meeting, ...fields),
  };
}

/** The number a text gives; `undefined` where it gives none, or several that differ. */
function numberIn(pattern: RegExp, text: string): number | undefined {
  const found = [...text.matchAll(new RegExp(pattern, "g"))].map((match) => toNumber(match.slice(1).find(Boolean)!));
  return new Set(found).size === 1 ? found[0] : undefined;
}

const toNumber = (word: string): number =>
  /\d/.test(word) ? Number(word) : word === "两" ? 2 : DIGITS.indexOf(word) + 1;

export default check;
