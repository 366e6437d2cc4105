/*
 * O12. What: every member is placed in a branch and, where there are groups, in one. Why: nobody may stand outside. What
 * to do: enter branch and group; age or illness excuse from work, not from belonging.
 */
import type { Member } from "../../domain/books";
import { isFilled } from "../../domain/reading";
import type { Check, CheckInput } from "../check";
import { cellsOf, memberSubject } from "./subjects";
import { isOutside } from "../../view/circumstances";

type Field = "branch" | "group";
type Messages = { blank: { name: string; fields: readonly string[] } };

const WORDS: Readonly<Record<string, { zh: string; en: string }>> = {
  branch: { zh: "所在党支部", en: "branch" },
  group: { zh: "党小组", en: "group" },
};

const check: Check<Messages> = {
  meta: {
    code: "O12",
    name: "placed-in-branch-and-group",
    scope: "cell",
    subject: "members",
    severity: "should",
    basis: ["O12"],
  },
  messages: {
    blank: {
      sample: { name: "王小明", fields: ["group"] },
      zh: ({ name, fields }) => ({
        what: `${name} 的${fields.map((field) => WORDS[field]?.zh ?? field).join("、")}空着。`,
        fix: "请补填；尚未编入的及时编入。",
      }),
      en: ({ name, fields }) => ({
        what: `${name}: ${fields.map((field) => WORDS[field]?.en ?? field).join(", ")} is blank.`,
        fix: "Fill it in; who is not yet placed is placed soon.",
      }),
    },
  },
  run: (input) => {
    const grouped = input.view.groups.length >= input.standards.figure("M03", "groups");
    const kept = {
      branch: tablesKeeping(input, "branch"),
      group: grouped ? tablesKeeping(input, "group") : new Set<number>(),
    };
    return {
      findings: input.books.members.flatMap((member) => {
        const fields = (["branch", "group"] as const).filter(
          (field) => member[field].state === "blank" && kept[field].has(member.table),
        );
        if (fields.length === 0 || !belongs(input, member)) return [];
        return [
          {
            messageId: "blank" as const,
            args: { name: member.name, fields },
            subject: memberSubject(member),
            at: cellsOf(input.books, member, ...fields),
            part: member.sheet,
            // One of the two is enough; a group beside no branch at all places nobody.
            ...(isFilled(member.branch) ? { severity: "look" as const } : {}),
          },
        ];
      }),
    };
  },
};

/** Rosters with the column filled somewhere: one that is blank in every row is not kept. */
function tablesKeeping({ books }: CheckInput, field: Field): Set<number> {
  return new Set(books.members.filter((member) => isFilled(member[field])).map((member) => member.table));
}

const belongs = ({ view, asOf }: CheckInput, member: Member): boolean =>
  view.people.isMember(member, asOf) === true && !isOutside(member, asOf, view.people);

export default check;
