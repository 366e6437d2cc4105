import type { Member } from "../../domain/books";
import type { Answer, Days } from "../../view/certainty";
import { isOnProbationBySanction } from "../../view/circumstances";
import type { People } from "../../view/people";

/** Whether nobody of that name was a full member on any of the days. A name not on the roster, or unknown: no. */
export function wasNoFullMember(
  name: string,
  days: Days,
  people: People,
  alsoBarred: (member: Member) => boolean = () => false,
): boolean {
  const found = people.named(name);
  const standing = (member: Member): Answer => {
    if (alsoBarred(member)) return false;
    const first = people.isFull(member, days.first);
    return first === people.isFull(member, days.last) ? first : undefined;
  };
  return found.length > 0 && found.every((member) => standing(member) === false);
}

/** 留党察看: may not introduce anyone. */
export const isBarred = isOnProbationBySanction;
