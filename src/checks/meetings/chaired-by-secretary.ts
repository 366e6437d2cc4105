/*
 * M14. What: the secretary takes the chair at members' and committee meetings. Why: the regulation gives it to him; he may ask
 * the deputy or a committee member, and then the row should say so. A role word alone is taken at its word. What to do: check
 * who took the chair; note 受书记委托 where somebody else did.
 */
import type { Meeting, NamedPerson } from "../../domain/books";
import { valueOf } from "../../domain/reading";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Check, CheckInput, Found } from "../check";
import { firstCell, meetingSubject } from "../members/subjects";
import type { Officer } from "../../view/committee";
import { type Post, parsePosts } from "../../view/posts";
import { meetingMark } from "./meeting-mark";

type Messages = { other: { row: number; host: string }; deputy: { row: number; host: string; post: string } };
type Rank = "secretary" | "committee" | "other";

const check: Check<Messages> = {
  meta: {
    code: "M14",
    name: "chaired-by-secretary",
    scope: "cross",
    subject: "meetings",
    severity: "should",
    basis: ["M14"],
  },
  messages: {
    other: {
      sample: { row: 27, host: "张三" },
      zh: ({ row, host }) => ({
        what: `第 ${row} 行由${host}主持，不是书记、副书记或支委。`,
        fix: "核对主持人；党员大会和支委会由书记主持，书记不能参加时委托副书记或委员。",
      }),
      en: ({ row, host }) => ({
        what: `Row ${row} was chaired by ${host}, who is neither secretary nor of the committee.`,
        fix: "Check who took the chair; the secretary does, or asks the deputy or a committee member.",
      }),
    },
    deputy: {
      sample: { row: 6, host: "李四", post: "副书记" },
      zh: ({ row, host, post }) => ({
        what: `第 ${row} 行由${post}${host}主持。`,
        fix: "书记委托主持的，在记录中注明“受书记委托”。",
      }),
      en: ({ row, host, post }) => ({
        what: `Row ${row} was chaired by ${host} (${post}).`,
        fix: "Where the secretary asked for it, note 受书记委托 in the record.",
      }),
    },
  },
  run: (input) => {
    if (!input.view.committee.known) return {};
    const rows = [...new Set([...input.view.meetings.ofKind("党员大会"), ...input.view.meetings.ofKind("支委会")])];
    return { findings: rows.flatMap(({ meeting, days }) => judge(input, meeting, days?.first ?? input.asOf)) };
  },
};

function judge(input: CheckInput, meeting: Meeting, date: CalendarDate): Found<Messages>[] {
  const officers = input.view.committee.membersOn(date);
  const hosts = valueOf(meeting.host)?.names ?? [];
  const secretaryKnown = officers.some(({ posts }) => posts.some((post) => post.rank === "secretary"));
  if (hosts.length === 0 || !secretaryKnown) return [];
  const ranked = hosts.map((person) => ({ person, posts: postsOf(person, officers) }));
  const best = ranked.reduce((a, b) => (WEIGHT[rankOf(b.posts)] < WEIGHT[rankOf(a.posts)] ? b : a));
  const rank = rankOf(best.posts);
  if (rank === "secretary") return [];
  const place = {
    subject: meetingSubject(meeting),
    at: firstCell(input.books, meeting, "host"),
    mark: meetingMark(meeting),
  };
  const args = { row: meeting.row, host: isRoleAlone(best.person) ? "" : best.person.name };
  if (rank === "other") return [{ messageId: "other", args, ...place }];
  return [
    {
      messageId: "deputy",
      severity: "look",
      args: { ...args, post: best.posts.map((post) => post.raw).join("、") },
      ...place,
    },
  ];
}

const WEIGHT: Readonly<Record<Rank, number>> = { secretary: 0, committee: 1, other: 2 };

function rankOf(posts: readonly Post[]): Rank {
  if (posts.some((post) => post.rank === "secretary")) return "secretary";
  return posts.some((post) => post.rank === "deputy" || post.rank === "commissioner") ? "committee" : "other";
}

/** The posts he holds by the ledgers; a role word alone stands for the post. */
function postsOf(person: NamedPerson, officers: readonly Officer[]): readonly Post[] {
  if (isRoleAlone(person)) return parsePosts(person.name || person.role || "");
  return officers.filter((officer) => officer.name === person.name).flatMap((officer) => officer.posts);
}

const isRoleAlone = (person: NamedPerson): boolean => person.name === "" || parsePosts(person.name).length > 0;

export default check;
