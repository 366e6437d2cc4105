import type { DuesRecord, Member } from "../../domain/books";
import { type CalendarDate, addDays } from "../../domain/calendar-date";
import type { CheckInput } from "../check";
import { type Days, daysIn } from "../../view/certainty";
import { isOutside } from "../../view/circumstances";
import { type MonthNumber, monthOf } from "./months";

/** The months a person owes dues to this branch for: from … to, both in; `undefined` where the roster says none or cannot tell. */
export interface Owed {
  readonly from: MonthNumber;
  readonly to: MonthNumber;
  /** Month of joining, where it is known. */
  readonly joined: MonthNumber | undefined;
}

/**
 * From the month of joining, or the month after he came where that is later, until the month he left, and only months that
 * are over. Without a roster every month is owed, unless the row itself says when he joined; a name that is not on the
 * roster, or stands there twice, is not judged.
 */
export function owedMonths(input: CheckInput, record: DuesRecord): Owed | undefined {
  const { view, asOf } = input;
  const over = lastOver(asOf);
  if (view.people.all.length === 0)
    return { from: 0, to: over, joined: undefined, ...joining(daysIn(record.joinDate)) };
  const found = view.people.named(record.name);
  return found.length === 1 ? owedBy(input, found[0]!, record, over) : undefined;
}

/** From the month of joining; the month itself only where it is known. */
function joining(days: Days | undefined): Partial<Pick<Owed, "from" | "joined">> {
  if (!days) return {};
  const [first, last] = [monthOf(days.first), monthOf(days.last)];
  return { from: last, joined: first === last ? last : undefined };
}

function owedBy({ view, asOf }: CheckInput, member: Member, record: DuesRecord, over: MonthNumber): Owed | undefined {
  const left = daysIn(member.leaveDate);
  if (member.type === "other" || (!left && isOutside(member, asOf, view.people))) return undefined;
  const { from = 0, joined } = joining(daysIn(member.joinDate) ?? daysIn(record.joinDate));
  const arrived = daysIn(member.transferInDate);
  return {
    from: Math.max(from, arrived ? monthOf(arrived.last) + 1 : 0),
    to: left ? Math.min(over, monthOf(left.first)) : over,
    joined,
  };
}

/** The last month that is over on a day. */
export function lastOver(asOf: CalendarDate): MonthNumber {
  return monthOf(addDays(asOf, 1)) - 1;
}
