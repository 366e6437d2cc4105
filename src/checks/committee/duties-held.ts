/*
 * O06. What: the committee has a secretary and members for organisation, publicity and discipline. Why: the regulation
 * names these roles; one person may hold two. What to do: enter who holds the role, or let the committee share it out.
 */
import { rawOf } from "../../domain/reading";
import { yearOf } from "../../domain/period";
import type { Check, CheckInput } from "../check";

type Messages = { missing: { roles: readonly string[] } };

/** Roles and the words by which a post names them. */
const ROLES = [
  { role: "书记", en: "secretary", named: /(?<!副)书记/ },
  { role: "组织委员", en: "organisation", named: /组织|组宣/ },
  { role: "宣传委员", en: "publicity", named: /宣传|组宣/ },
  { role: "纪检委员", en: "discipline", named: /纪检|纪律/ },
] as const;
const DUTY = /组织|组宣|宣传|纪检|纪律/;

const check: Check<Messages> = {
  meta: { code: "O06", name: "duties-held", scope: "cross", subject: "committee", severity: "look", basis: ["O06"] },
  messages: {
    missing: {
      sample: { roles: ["纪检委员"] },
      zh: ({ roles }) => ({
        what: `支委分工里没有看到：${roles.join("、")}。`,
        fix: "有人担任的补记职务（一人可兼两项）；没有的请支委会明确分工。",
      }),
      en: ({ roles }) => ({
        what: `Nobody is recorded for: ${roles.map((role) => ROLES.find((entry) => entry.role === role)?.en ?? role).join(", ")}.`,
        fix: "Enter who holds it (one person may hold two), or let the committee share it out.",
      }),
    },
  },
  run: (input) => {
    const { asOf, view, standards, year } = input;
    const posts = postTexts(input);
    if (
      !view.hasCommitteeOn(asOf, standards.figure("M02", "members", yearOf(year))) ||
      !posts.some((post) => DUTY.test(post))
    )
      return {};
    const roles = ROLES.filter(({ named }) => !posts.some((post) => named.test(post))).map(({ role }) => role);
    return roles.length
      ? {
          findings: [
            {
              messageId: "missing" as const,
              args: { roles },
              subject: { type: "branch" as const },
              at: [],
              period: String(year),
            },
          ],
        }
      : {};
  },
};

/** The posts of the committee as written: a cell may hold two, and a committee ledger has post and 分工. */
function postTexts({ books, view, asOf }: CheckInput): string[] {
  const names = new Set(view.committee.membersOn(asOf).map((officer) => officer.name));
  const rows =
    view.committee.source === "members"
      ? books.members.map((m) => ({ name: m.name, post: rawOf(m.partyPost) }))
      : books.committee.map((c) => ({ name: c.name, post: rawOf(c.post) + rawOf(c.duty) }));
  return rows.filter((row) => names.has(row.name)).map((row) => row.post);
}

export default check;
