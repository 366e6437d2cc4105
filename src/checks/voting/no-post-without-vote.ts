/*
 * Q07. What: posts of the committee are held by members with the right to be elected. Why: 预备党员 and members under
 * 留党察看, 留置 or 逮捕 have no such right. What to do: check type, post and note; where they are right, tell the superior body.
 */
import type { Member } from "../../domain/books";
import { rawOf } from "../../domain/reading";
import type { Check, CheckInput } from "../check";
import { cellsOf, memberSubject } from "../members/subjects";
import { voteBarOf } from "../../view/circumstances";
import { isCommitteePost, parsePosts } from "../../view/posts";

type Args = { name: string; post: string; bar: string };
type Messages = { probationary: Args; sanctioned: Args };

const SAMPLE: Args = { name: "王小明", post: "宣传委员", bar: "留党察看" };
const FIX = {
  zh: "请核对党员类别和职务；确实如此的，向上级党委报告并调整。",
  en: "Check type and post; where both are right, tell the superior committee and change the post.",
};

const check: Check<Messages> = {
  meta: {
    code: "Q07",
    name: "no-post-without-vote",
    scope: "row",
    subject: "members",
    severity: "must",
    basis: ["Q07"],
  },
  messages: {
    probationary: {
      sample: SAMPLE,
      zh: ({ name, post }) => ({ what: `${name} 是预备党员，名册记为${post}；预备党员没有被选举权。`, fix: FIX.zh }),
      en: ({ name, post }) => ({
        what: `${name} is a probationary member and stands as ${post}; he has no right to be elected.`,
        fix: FIX.en,
      }),
    },
    sanctioned: {
      sample: SAMPLE,
      zh: ({ name, post, bar }) => ({
        what: `${name} 注明${bar}，名册记为${post}；其间没有被选举权。`,
        fix: FIX.zh,
      }),
      en: ({ name, post, bar }) => ({
        what: `${name} is under ${bar} and stands as ${post}; he has no right to be elected for that time.`,
        fix: FIX.en,
      }),
    },
  },
  run: (input) => ({
    findings: input.books.members.flatMap((member) => {
      const messageId = barred(input, member);
      const post = rawOf(member.partyPost);
      if (!messageId || !parsePosts(post).some(isCommitteePost)) return [];
      return [
        {
          messageId,
          args: { name: member.name, post, bar: voteBarOf(member) ?? "" },
          subject: memberSubject(member),
          at: cellsOf(input.books, member, "partyPost"),
        },
      ];
    }),
  }),
};

function barred({ view, asOf }: CheckInput, member: Member): keyof Messages | undefined {
  if (view.people.isProbationary(member, asOf) === true) return "probationary";
  return voteBarOf(member) && view.people.isMember(member, asOf) === true ? "sanctioned" : undefined;
}

export default check;
