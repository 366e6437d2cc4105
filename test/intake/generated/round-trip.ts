import { toIso } from "../../../src/domain/calendar-date";
import type { Books } from "../../../src/domain/books";
import { valueOf, type Reading } from "../../../src/domain/reading";
import { readBooks } from "../../../src/intake";
import { groupKey } from "../../../src/intake/readers/groups";
import { workbook } from "../support/sheets";
import type { Facts } from "./facts";
import { meetingSheet, rosterSheet, studySheet, type Layout } from "./layouts";

/** What a book shows that the facts do not say, and what it misses without telling. Empty where all is well. */
export function differences(facts: Facts, layout: Layout): string[] {
  const books = readBooks(workbook(rosterSheet(facts, layout), meetingSheet(facts, layout), studySheet(facts, layout)), { year: facts.year });
  const wrong: string[] = [];
  const told = books.tables.reduce((sum, table) => sum + table.unread.length, 0);
  compare(wrong, "members", books.members.map((one) => `${one.name} ${valueOf(one.gender)} ${iso(one.joinDate)} ${one.groupKey}`), facts.people.map((one) => `${one.name} ${one.gender} ${toIso(one.join)} ${groupKey(String(one.group))}`), told);
  compare(wrong, "meetings", books.meetings.map((one) => `${iso(one.date)} ${one.kinds.join("+")} ${valueOf(one.host)?.names[0]?.name} ${valueOf(one.expected)}/${valueOf(one.actual)} ${away(books, one.absentList)}`), facts.meetings.map((one) => `${toIso(one.date)} ${one.kind} ${facts.people[one.host]!.name} ${one.expected}/${one.actual} ${one.absent.map((i) => facts.people[i]!.name).sort().join()}`), told);
  compare(wrong, "study", books.study.map((one) => `${valueOf(one.names)?.names[0]?.name} ${iso(one.date).slice(0, 7)} ${valueOf(one.hours)}`), facts.hours.map((one) => `${facts.people[one.person]!.name} ${facts.year}-${String(one.month).padStart(2, "0")} ${one.hours}`), told);
  return wrong;
}

const iso = (reading: Books["members"][number]["joinDate"]): string => {
  const value = valueOf(reading);
  return value ? toIso(value.first) : reading.state;
};

const away = (_books: Books, list: Reading<{ names: readonly { name: string }[] }>): string => (valueOf(list)?.names ?? []).map((person) => person.name).sort().join();

/** Records that nobody wrote are always wrong; records that are missing are wrong unless something is told as unread. */
function compare(wrong: string[], what: string, found: readonly string[], truth: readonly string[], told: number): void {
  const left = [...truth];
  for (const record of found) {
    const at = left.indexOf(record);
    if (at < 0) wrong.push(`${what}: read ${record}`);
    else left.splice(at, 1);
  }
  if (told === 0) for (const record of left) wrong.push(`${what}: missed ${record}`);
}
