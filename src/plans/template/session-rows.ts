import { cellOf, type NamedPerson, type StudyRecord } from "../../domain/books";
import { compareDates } from "../../domain/calendar-date";
import type { ColumnRole } from "../../domain/ledger";
import { valueOf } from "../../domain/reading";
import { round } from "../sheets/study/study-forms";
import { copyCell, dateText } from "./copy-record";
import { type CellSource, NO_SOURCE, type RowSource, type TemplateInput, UNKNOWN, valueFrom } from "./template-fill";

interface Attended {
  readonly record: StudyRecord;
  readonly person: NamedPerson;
}

/** A list of study by day: one row for each person of each record of the year, in the order of the days. */
export const sessionRows: RowSource = (_, input) => {
  const rows = attended(input);
  return { count: rows.length, cell: (row, role) => sessionCell(rows[row]!, row, role, input) };
};

function attended({ source, report, asOf }: TemplateInput): Attended[] {
  const dated = source.books.study.filter(({ date, hours }) => {
    const value = valueOf(date);
    return (
      value !== undefined &&
      value.first.year === report.year &&
      compareDates(value.first, asOf) <= 0 &&
      valueOf(hours) !== undefined
    );
  });
  const sorted = [...dated].sort((a, b) => compareDates(valueOf(a.date)!.first, valueOf(b.date)!.first));
  return sorted.flatMap((record) => (valueOf(record.names)?.names ?? []).map((person) => ({ record, person })));
}

function sessionCell({ record, person }: Attended, row: number, role: ColumnRole, input: TemplateInput): CellSource {
  const { books } = input.source;
  const at = (field: string) => cellOf(books, record, field) ?? [];
  if (role.field === "no") return valueFrom(row + 1, []);
  if (role.field === "name") return valueFrom(person.name, [at("name")].flat());
  if (role.field === "date") return valueFrom(dateText(valueOf(record.date)!, role), [at("date"), at("hours")].flat());
  if (role.field === "hours") return valueFrom(round(valueOf(record.hours)!), [at("hours")].flat());
  if (role.field === "totalHours" || role.field === "annualHours") return totalCell(person, input);
  const copied = copyCell(record, role, input);
  if (!("why" in copied)) return copied;
  const namesakes = books.members.filter(({ name }) => name === person.name);
  const own = namesakes.length === 1 ? copyCell(namesakes[0]!, role, input) : NO_SOURCE;
  if (!("why" in own)) return own;
  return role.field === "branch" && books.branchName !== "" ? valueFrom(books.branchName, []) : copied;
}

/** The year's hours as the check summed them; of people of one name nobody's. */
function totalCell(person: NamedPerson, { report }: TemplateInput): CellSource {
  const own = report.verdicts.filter(
    ({ clause, subject }) => clause === "E01" && subject.type === "member" && subject.name === person.name,
  );
  const actual = own.length === 1 ? own[0]!.actual : undefined;
  return actual === undefined ? UNKNOWN : valueFrom(round(actual), []);
}
