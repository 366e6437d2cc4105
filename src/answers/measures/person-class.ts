import type { Member } from "../../domain/books";
import { type CalendarDate, compareDates, wholeYears } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import { type Answer, both, daysIn, isNotLater, not, onDay } from "../../view/certainty";
import type { AnswerInput, PersonClass } from "../answer";
import { fieldText, keepsField } from "../kept-text";
import { leavingOf } from "./leaving";

/** In the branch on the day: joined, moved in, not yet left (who left on the day itself is not counted). */
export function isInBranch(member: Member, day: CalendarDate, { view }: AnswerInput): Answer {
  const left = leavingOf(member);
  const came = daysIn(member.transferInDate);
  const stays = left === undefined ? true : left === "undated" ? undefined : not(isNotLater(left, onDay(day)));
  return both(both(view.people.isMember(member, day), stays), came ? isNotLater(came, onDay(day)) : true);
}

/** Levels of education from 1 初中 to 5 研究生; `undefined` for words that name none. */
export function educationLevel(words: string): number | undefined {
  if (/研究生|硕士|博士/.test(words)) return 5;
  if (/大专|专科|高职/.test(words)) return 3;
  if (/本科|大学|学士/.test(words)) return 4;
  if (/中专|高中|技校|职高|中技|中师/.test(words)) return 2;
  return /初中|小学|文盲/.test(words) ? 1 : undefined;
}

/** Whether a person is of the class on the day; `undefined` where the books do not tell. `kept` is false where no column says it. */
export function isOfClass(member: Member, group: PersonClass, day: CalendarDate, input: AnswerInput): Answer {
  switch (group.by) {
    case "standing":
      return group.is === "full"
        ? input.view.people.isFull(member, day)
        : input.view.people.isProbationary(member, day);
    case "gender": {
      const gender = valueOf(member.gender);
      return gender === undefined ? undefined : gender === group.is;
    }
    case "minority": {
      const nation = fieldText(input, member, "ethnicity");
      return nation === "" ? undefined : !/^汉族?$/.test(nation);
    }
    case "education": {
      const level = educationLevel(fieldText(input, member, "education"));
      return level === undefined ? undefined : level >= group.least && level <= group.most;
    }
    case "group":
      return member.groupKey === undefined ? undefined : member.groupKey === group.key;
    case "committee":
      return input.view.committee.known
        ? input.view.committee.membersOn(day).some(({ row, name }) => row === member.row && name === member.name)
        : undefined;
    case "age":
      return isOfAge(member, group, day);
  }
}

function isOfAge(member: Member, group: Extract<PersonClass, { by: "age" }>, day: CalendarDate): Answer {
  const born = daysIn(member.birthDate);
  if (!born || compareDates(born.first, day) > 0) return undefined;
  const inside = (age: number): Answer => {
    if (age === (group.open === "most" ? group.most : group.least) && group.open !== undefined) return undefined;
    return age >= (group.least ?? 0) && age <= (group.most ?? 999);
  };
  const [old, young] = [inside(wholeYears(born.first, day)), inside(wholeYears(born.last, day))];
  return old === young ? old : undefined;
}

/** Whether the roster has the column a class is told by; the words for what is missing where it has not. */
export function missingColumn(group: PersonClass, members: readonly Member[], input: AnswerInput): string | undefined {
  const lacks = (field: string): boolean => !members.some((member) => keepsField(input.books, member, field));
  if (group.by === "gender" && lacks("gender")) return "性别";
  if (group.by === "minority" && lacks("ethnicity")) return "民族";
  if (group.by === "education" && lacks("education")) return "学历";
  if (group.by === "age" && lacks("birthDate")) return "出生日期";
  if (group.by === "group" && lacks("group")) return "党小组";
  return group.by === "committee" && !input.view.committee.known ? "支委职务" : undefined;
}
