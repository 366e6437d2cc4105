import type { NameList, TalkRecord } from "../../domain/books";
import type { Evidence } from "../../domain/finding";
import type { Period } from "../../domain/period";
import { valueOf } from "../../domain/reading";
import type { CheckInput } from "../check";
import { type Days, both, daysIn, isNotLater, liesIn, onDay } from "../../view/certainty";

/** Who talked with whom in a year, either direction: for each name the partners and the rows that tell of them. */
export type TalkedWith = ReadonlyMap<string, ReadonlyMap<string, readonly Evidence[]>>;

/** Rows dated in the year and not after asOf join every 谈话人 with every 谈话对象. */
export function talkedWith(input: CheckInput, year: Period): TalkedWith {
  const partners = new Map<string, Map<string, Evidence[]>>();
  const join = (a: string, b: string, row: Evidence): void => {
    const of = partners.get(a) ?? new Map<string, Evidence[]>();
    partners.set(a, of.set(b, [...(of.get(b) ?? []), row]));
  };
  for (const talk of input.books.talks) {
    const days = daysIn(talk.date);
    if (!days || both(liesIn(days, year), isNotLater(days, onDay(input.asOf))) !== true) continue;
    const row = { sheet: talk.sheet, row: talk.row };
    for (const [a, b] of pairs(input, talk, days)) {
      join(a, b, row);
      join(b, a, row);
    }
  }
  return partners;
}

function pairs(input: CheckInput, talk: TalkRecord, days: Days): [string, string][] {
  const targets = namesOf(input, valueOf(talk.target), days);
  return namesOf(input, valueOf(talk.speaker), days).flatMap((a) =>
    targets.filter((b) => b !== a).map((b): [string, string] => [a, b]),
  );
}

/** The names of a cell; 全体党员 is every member on that day, 全体支委 every committee member. */
function namesOf({ view }: CheckInput, list: NameList | undefined, days: Days): string[] {
  const named = (list?.names ?? []).map((person) => person.name).filter((name) => name !== "");
  const all =
    list?.everyone === "members"
      ? view.people.membersOn(days.first)
      : list?.everyone === "committee"
        ? view.committee.membersOn(days.first)
        : [];
  return [...new Set([...named, ...all.map((person) => person.name)])];
}
