/*
 * Q19. What: elections are by secret ballot. Why: the rules on elections know no other way. What to do: check the minutes; a
 * show of hands on how to elect, on tellers or on the agenda is another matter and is not looked at.
 */
import { rawOf } from "../../domain/reading";
import type { Check, CheckInput } from "../check";
import { meetingMark } from "../meetings/meeting-mark";
import { cellsOf, meetingSubject } from "../members/subjects";
import { TOLD_IN, type VoteRow, voteRows } from "./vote-row";

type Messages = { hands: { date: string } };

const HANDS = /举手/;
/** Said of something else than the election itself, or denied. */
const NOT_OF_THE_ELECTION =
  /选举办法|监票|计票|唱票|议程|候选人(?:预备人选)?名单|工作报告|(?:不|禁止|代替)[^，,]{0,6}举手|无记名/;
const SENTENCE_END = /[。；;\n]/;

const check: Check<Messages> = {
  meta: {
    code: "Q19",
    name: "elections-by-ballot",
    scope: "row",
    subject: "meetings",
    severity: "must",
    basis: ["Q19"],
  },
  messages: {
    hands: {
      sample: { date: "2025-06-20" },
      zh: ({ date }) => ({
        what: `${date} 的选举写的是举手表决。`,
        fix: "选举一律采用无记名投票；请对照选举记录核对，确系举手的，向上级党委报告。",
      }),
      en: ({ date }) => ({
        what: `The election of ${date} is said to have been by a show of hands.`,
        fix: "Elections are by secret ballot: check the minutes, and where it is so, tell the superior committee.",
      }),
    },
  },
  run: (input) => ({
    findings: voteRows(input).flatMap((row) => {
      const at = row.matter === "election" ? handCells(input, row) : [];
      return at.length === 0
        ? []
        : [
            {
              messageId: "hands" as const,
              args: { date: rawOf(row.meeting.date) },
              subject: meetingSubject(row.meeting),
              mark: meetingMark(row.meeting),
              at,
            },
          ];
    }),
  }),
};

/** The cells with a sentence that says 举手 of the election. */
function handCells({ books }: CheckInput, { meeting }: VoteRow) {
  const says = (text: string): boolean =>
    text.split(SENTENCE_END).some((one) => HANDS.test(one) && !NOT_OF_THE_ELECTION.test(one));
  return cellsOf(books, meeting, ...[...TOLD_IN, "remark" as const].filter((field) => says(rawOf(meeting[field]))));
}

export default check;
