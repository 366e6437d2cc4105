import { type CellText, type Column, figureCell, namesCell } from "./column-writer";
import { columnTexts, commonest } from "../spelling/column";
import { nameStyleOf, PLAIN_NAMES, type WrittenPerson, writeNames } from "../spelling/names";
import type { MeetingEntry } from "./entry";
import { compared } from "./records-of";

export const onLeave = (entry: MeetingEntry): readonly WrittenPerson[] =>
  entry.absent.filter((person) => person.reason !== undefined && person.reason !== "");
export const notExcused = (entry: MeetingEntry): readonly WrittenPerson[] =>
  entry.absent.filter((person) => person.reason === undefined || person.reason === "");

const has = (column: Column, field: string): boolean => column.table.columns.some((role) => role.field === field);

const BUCKET = /^(\s*)((?:参会|参加|出席|到会|实到)(?:人员|党员|名单)?)([:：]\s*)/;

/** Names of those present: a plain list, or the parts 参会：… 请假：… 缺席：… where the column is written so. */
export function presentCell(entry: MeetingEntry, column: Column): CellText {
  const people = entry.attending.map((name) => ({ name }));
  const examples = column.texts.filter((text) => BUCKET.test(text));
  if (examples.length * 2 <= column.texts.length || examples.length === 0) return namesCell(column, people);
  const labels = commonest(examples.map((text) => BUCKET.exec(text)![2]!))!;
  const colon = BUCKET.exec(examples[examples.length - 1]!)![3]!;
  const joint = examples.find((text) => /(请假|缺席|缺勤|未到)[^:：]*[:：]/.test(text));
  const between = joint ? (/([\s；;。]+)(?:请假|缺席|缺勤|未到)[^:：]*[:：]/.exec(joint)?.[1] ?? "\n") : "\n";
  const style = column.plainly
    ? PLAIN_NAMES
    : nameStyleOf(examples.flatMap((text) => text.split(/[\n；;]/)).map((part) => part.replace(/^[^:：]*[:：]/, "")));
  const away = awayHome(column) === "present" ? entry.absent : [];
  const unexcused = away.length > 0 && examples.some((text) => /(缺席|缺勤|未到)[^:：]*[:：]/.test(text));
  const leave = unexcused ? onLeave(entry) : away;
  const parts = [
    `${labels}${colon}${writeNames(people, style)}`,
    ...(leave.length > 0 ? [`请假${colon}${writeNames(leave, style)}`] : []),
    ...(unexcused && notExcused(entry).length > 0 ? [`缺席${colon}${writeNames(notExcused(entry), style)}`] : []),
  ];
  return { value: parts.join(between) };
}

/** Where those away are named: a column of theirs, else the cell of those present where it is written in parts. */
function awayHome(column: Column): "own" | "present" {
  return has(column, "absentList") || has(column, "leaveList") ? "own" : "present";
}

/** 缺席人员 beside 请假人员 holds those without leave; alone it holds everybody who is away. */
export function awayCell(entry: MeetingEntry, column: Column): CellText {
  return namesCell(column, has(column, "leaveList") ? notExcused(entry) : entry.absent);
}

export const leaveListCell = (entry: MeetingEntry, column: Column): CellText =>
  namesCell(column, has(column, "absentList") ? onLeave(entry) : entry.absent);

/** A number of people, or their names where the column is written in names. */
export function countCell(column: Column, people: readonly WrittenPerson[], figure: number): CellText {
  const named = column.texts.filter((text) => /^[一-龥]{2,}/.test(text) && !/^无/.test(text)).length;
  return named * 2 > column.texts.length && named > 0 && !column.plainly
    ? namesCell(column, people)
    : figureCell(column, figure);
}

/** The mark of one person in a column that bears the person's name: as the sheet marks those present and those away. */
export function personMark(entry: MeetingEntry, column: Column): CellText | undefined {
  const name = compared(column.role.header.split("/").pop() ?? "");
  const people = new Set([...entry.attending, ...entry.absent.map((person) => person.name)].map(compared));
  const known = people.has(name) || column.books.members.some((member) => member.name === name);
  if (!known || !isPersonColumn(column)) return undefined;
  const marks = personColumns(column).flatMap((role) => columnTexts(column.cells, column.table, role));
  const present = commonest(marks.filter((mark) => /^[√✓✔○●1是到]$|^出席|^参加|^到/.test(mark))) ?? "√";
  if (entry.attending.some((one) => compared(one) === name)) return { value: present };
  const away = entry.absent.find((person) => compared(person.name) === name);
  if (!away) return undefined;
  const others = marks.filter((mark) => mark !== present);
  const exact = others.find((mark) => away.reason !== undefined && mark === away.reason);
  const fitting = others.filter((mark) => (away.reason ? !/^[×xX✗]$|缺|旷/.test(mark) : /^[×xX✗]$|缺|旷/.test(mark)));
  return { value: exact ?? commonest(fitting) ?? (away.reason ? `请假（${away.reason}）` : "缺席") };
}

const isPersonColumn = (column: Column): boolean =>
  column.role.field.startsWith("header:") || column.role.field.startsWith("person");

function personColumns(column: Column): number[] {
  const names = new Set(column.books.members.map((member) => member.name));
  return column.table.columns
    .filter((role) => names.has(compared(role.header.split("/").pop() ?? "")))
    .map((role) => role.column);
}
