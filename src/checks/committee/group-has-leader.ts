/*
 * O13. What: each group has its leader. Why: he calls and chairs the group's meetings. What to do: enter who leads the
 * group, or let the branch name someone. Silent where no leader is recorded at all: the ledger then does not keep them.
 */
import type { Check } from "../check";
import { groupLeadersOn } from "./group-leaders";

type Messages = { none: { group: string } };

/** With one group or none there is nothing to divide. */
const check: Check<Messages> = {
  meta: { code: "O13", name: "group-has-leader", scope: "table", subject: "members", severity: "look", basis: ["O13"] },
  messages: {
    none: {
      sample: { group: "第三党小组" },
      zh: ({ group }) => ({ what: `名册里没有看到${group}的组长。`, fix: "有组长的补记职务；没有的请支部明确。" }),
      en: ({ group }) => ({
        what: `No leader of ${group} is recorded.`,
        fix: "Enter who leads the group, or let the branch name someone.",
      }),
    },
  },
  run: ({ view, asOf, standards }) => {
    if (view.groups.length < standards.figure("M03", "groups")) return {};
    const leaders = groupLeadersOn(view, asOf);
    if (leaders.size === 0) return {};
    const without = view.groups.filter((group) => !leaders.has(group.key));
    return {
      findings: without.map(({ name }) => ({
        messageId: "none" as const,
        args: { group: name },
        subject: { type: "group" as const, name },
        at: [],
      })),
    };
  },
};

export default check;
