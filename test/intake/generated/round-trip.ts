import { toIso } from "../../../src/domain/calendar-date";
import type { Books } from "../../../src/domain/books";
import { valueOf, type Reading } from "../../../src/domain/reading";
import { readBooks } from "../../../src/intake";
import { groupKey } from "../../../src/intake/readers/groups";
import { workbook } from "../support/sheets";
import type { Facts } from "./facts";
import { inTraditional } from "./traditional";
import { meetingSheets, rosterSheet, studySheet, type Layout } from "./layouts";

/** What a book shows that the facts do not say, and what it misses without telling. Empty where all is well. */
export function differences(facts: Facts, layout: Layout): string[] {
  const sheets = [rosterSheet(facts, layout), ...meetingSheets(facts, layout), studySheet(facts, layout)];
  const books = readBooks(workbook(...(layout.traditional ? sheets.map(inTraditional) : sheets)), { year: facts.year });
  const wrong: string[] = [];
  const unread = (kind: string): number =>
    books.tables.reduce((sum, table) => sum + (table.kind === kind ? table.unread.length : 0), 0);
  compare(
    wrong,
    "members",
    books.members.map((one) => [one.name, show(one.gender), iso(one.joinDate), one.groupKey ?? ""]),
    facts.people.map((one) => [one.name, one.gender, toIso(one.join), groupKey(String(one.group))!]),
    unread("members"),
  );
  compare(
    wrong,
    "meetings",
    books.meetings.map((one) => [
      iso(one.date),
      one.kinds.join("+"),
      valueOf(one.host)?.names[0]?.name ?? "?",
      show(one.expected),
      show(one.actual),
      away(one.absentList),
    ]),
    facts.meetings.map((one) => [
      toIso(one.date),
      one.kind,
      facts.people[one.host]!.name,
      String(one.expected),
      String(one.actual),
      one.absent
        .map((i) => facts.people[i]!.name)
        .sort()
        .join(),
    ]),
    unread("meetings"),
  );
  compare(
    wrong,
    "study",
    books.study.flatMap((one) =>
      (valueOf(one.names)?.names ?? [{ name: "?" }]).map(({ name }) => [
        name,
        iso(one.date).slice(0, 7),
        show(one.hours),
      ]),
    ),
    facts.hours.map((one) => [
      facts.people[one.person]!.name,
      `${facts.year}-${String(one.month).padStart(2, "0")}`,
      String(one.hours),
    ]),
    unread("study"),
  );
  return wrong;
}

/** A value, or `?` for a cell that was not read and stands among the unread. */
const show = (reading: Reading<unknown>): string =>
  reading.state === "read" ? String(reading.value) : reading.state === "unread" ? "?" : reading.state;

const iso = (reading: Books["members"][number]["joinDate"]): string => {
  const value = valueOf(reading);
  return value ? toIso(value.first) : show(reading);
};

const away = (list: Reading<{ names: readonly { name: string }[] }>): string =>
  (valueOf(list)?.names ?? [])
    .map((person) => person.name)
    .sort()
    .join();

const fits = (found: readonly string[], fact: readonly string[]): boolean =>
  found.every((part, i) => part === "?" || part.startsWith("?") || part === fact[i]);

/** Every record must be a fact, a `?` standing for what was told as unread; every fact must be a record; every `?` must be told. */
function compare(
  wrong: string[],
  what: string,
  found: readonly (readonly string[])[],
  truth: readonly (readonly string[])[],
  told: number,
): void {
  const left = [...truth];
  let open = 0;
  // Whole records first: one with a gap fits several facts.
  for (const record of [...found].sort((a, b) => Number(a.includes("?")) - Number(b.includes("?")))) {
    open += record.filter((part) => part === "?").length;
    const at = left.findIndex((fact) => fits(record, fact));
    if (at < 0) wrong.push(`${what}: read ${record.join(" ")}`);
    else left.splice(at, 1);
  }
  for (const fact of left) wrong.push(`${what}: missed ${fact.join(" ")}`);
  if (open !== told) wrong.push(`${what}: ${open} cells were not read, ${told} are told`);
}
