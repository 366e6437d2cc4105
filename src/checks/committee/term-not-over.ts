/*
 * O07. What: the committee is renewed before its term is over. Why: an overdue committee is the first thing a superior
 * body asks about, and half a year ahead is the time to prepare. What to do: report and prepare the election; enter it
 * once held.
 */
import { rawOf } from "../../domain/reading";
import type { CellAddress } from "../../domain/address";
import type { Books, CommitteeRecord } from "../../domain/books";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { cellsOf, firstCell } from "../members/subjects";
import { type Days, isEarlier, isNotLater, monthsAfter, onDay } from "../../view/certainty";
import { isCommitteePost, parsePosts } from "../../view/posts";
import { dayText } from "../../view/day-text";
import { type Term, termOn } from "./term";

/** `whose`: the committee, or the secretary alone where the branch has none. */
type Args = { due: string; whose: "committee" | "secretary" };
type Messages = { over: Args; soon: Args };

const WHOSE = {
  committee: { zh: "本届支委会", en: "committee" },
  secretary: { zh: "支部书记", en: "secretary" },
} as const;

const check: Check<Messages> = {
  meta: { code: "O07", name: "term-not-over", scope: "table", subject: "committee", severity: "must", basis: ["O07"] },
  messages: {
    over: {
      sample: { due: "2025-12-30", whose: "committee" },
      zh: ({ due, whose }) => ({
        what: `${WHOSE[whose].zh} ${due} 任期届满，没有新的换届记录。`,
        fix: "已换届的补记换届时间；没有换届的请向上级党委报告并尽快安排。",
      }),
      en: ({ due, whose }) => ({
        what: `The ${WHOSE[whose].en}'s term ended on ${due}; no election is entered since.`,
        fix: "Enter the election if it was held; else report to the superior committee and arrange it.",
      }),
    },
    soon: {
      sample: { due: "2026-05-30", whose: "secretary" },
      zh: ({ due, whose }) => ({
        what: `${WHOSE[whose].zh} ${due} 任期届满，已进入换届准备期。`,
        fix: "请向上级党委请示，安排换届。",
      }),
      en: ({ due, whose }) => ({
        what: `The ${WHOSE[whose].en}'s term ends on ${due}; it is time to prepare the election.`,
        fix: "Ask the superior committee and arrange the election.",
      }),
    },
  },
  run: (input) => {
    const term = termOn(input.books, input.asOf);
    const due = term && !term.renewed ? dueOf(input, term) : undefined;
    if (!term || !due) return {};
    const over = isEarlier(due, onDay(input.asOf)) === true;
    const soon =
      isNotLater(monthsAfter(due, -figureOf(input.clause.for(input.asOf), "remindMonths")), onDay(input.asOf)) === true;
    if (!over && (!soon || isNotLater(onDay(input.asOf), due) !== true)) return {};
    const found = {
      args: { due: dayText(due), whose: whoseTerm(input.books, term) },
      subject: { type: "branch" as const },
      at: termCells(input.books, term),
    };
    return {
      findings: [
        over
          ? { ...found, messageId: "over" as const }
          : { ...found, messageId: "soon" as const, severity: "should" as const },
      ],
    };
  },
};

/** A secretary alone, and no committee post in any row: the branch has no committee, and he too is elected for a term. */
function whoseTerm({ committee }: Books, { records }: Term): Args["whose"] {
  const posts = (row: CommitteeRecord) => parsePosts([rawOf(row.post), rawOf(row.duty)].join("、"));
  const alone = records.every((row) => posts(row).some(({ rank }) => rank === "secretary"));
  const others = committee.some((row) => posts(row).some((post) => isCommitteePost(post) && post.rank !== "secretary"));
  return alone && !others && records.some(({ name }) => name !== "") ? "secretary" : "committee";
}

/** Villages and communities elect for longer; the branch's name tells. */
const VILLAGE = /(?:村|社区)党支部/;

function dueOf({ books, clause, asOf }: CheckInput, { start, due }: Term): Days | undefined {
  const names = books.branchName === "" ? books.tables.map((table) => table.title) : [books.branchName];
  const years = figureOf(clause.for(asOf), names.some((name) => VILLAGE.test(name)) ? "villageYears" : "years");
  return due ?? (start && monthsAfter(start, 12 * years));
}

function termCells(books: Books, { due, records }: Term): CellAddress[] {
  return records.flatMap((record) => (due ? cellsOf(books, record, "dueDate") : firstCell(books, record, "startDate")));
}

export default check;
