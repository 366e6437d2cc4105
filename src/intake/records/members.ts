import type { Member } from "../../domain/books";
import { BLANK, read, valueOf, type Reading } from "../../domain/reading";
import { cellText } from "../grid";
import type { DraftTable } from "../layout/tables/draft-table";
import { groupKey } from "../readers/groups";
import { readMemberType } from "../readers/member-type";
import { comparedName } from "../readers/person-name";
import { halfWidth, headerKey, squeeze } from "../text";
import type { CellReader } from "./cells";
import { dateContext, type BookContext } from "./context";

const FLAG_HEADER = /免学时|免学习|年老体弱|失能|流动党员/;
const LONGEST_SAFE = 999_999_999_999_999;

/** Reads the rows of a roster. */
export function* readMembers(table: DraftTable, id: number, cells: CellReader, book: BookContext): Generator<Member> {
  const dates = dateContext(table, book);
  const birth = { date1904: book.date1904 };
  for (const row of table.recordRows) {
    const nameRaw = cells.plain(row, "name");
    const name = comparedName(nameRaw);
    if (name === "") continue;
    const memberType = cells.text(row, "memberType");
    const status = cells.text(row, "status");
    const type = typeOf(memberType, status);
    // Of a list of staff those who are no members are nobody's.
    if (table.staff && type !== "full" && type !== "probationary") continue;
    const group = groupOf(table, cells, row);
    yield {
      table: id,
      sheet: table.grid.name,
      row,
      name,
      nameRaw,
      gender: genderOf(cells, row),
      birthDate: cells.date(row, "birthDate", birth),
      idNumber: idOf(cells, row),
      memberType,
      type,
      applyDate: cells.date(row, "applyDate", birth),
      joinDate: cells.date(row, "joinDate", birth),
      fullMemberDate: cells.date(row, "fullMemberDate", birth),
      leaveDate: cells.date(row, "transferOutDate", dates),
      transferInDate: cells.date(row, "transferInDate", dates),
      awayDate: cells.date(row, "awayDate", dates),
      returnDate: cells.date(row, "returnDate", dates),
      extension: cells.text(row, "extension"),
      partyPost: cells.text(row, "partyPost"),
      partyAge: cells.text(row, "partyAge"),
      age: cells.text(row, "age"),
      group,
      groupKey: groupKey(valueOf(group) ?? ""),
      branch: cells.text(row, "branch"),
      status,
      remark: remarkOf(cells, row, nameRaw),
      flags: flagsOf(table, row),
      ...placed(cells.places(row, { leaveDate: "transferOutDate" })),
    };
  }
}

/** `cells` of a record, left out where it has none. */
export const placed = <T>(cells: T | undefined): { cells?: T } => (cells === undefined ? {} : { cells });

function typeOf(memberType: Reading<string>, status: Reading<string>): Member["type"] {
  return (
    readMemberType(valueOf(memberType) ?? "") ??
    (memberType.state === "absent" ? readMemberType(valueOf(status) ?? "") : undefined)
  );
}

function genderOf(cells: CellReader, row: number): Member["gender"] {
  const reading = cells.text(row, "gender");
  if (reading.state !== "read") return reading;
  const text = squeeze(reading.value);
  if (/^(男|m$|male$)/i.test(text)) return read("男", reading.raw);
  return /^(女|f$|female$)/i.test(text)
    ? read("女", reading.raw)
    : cells.refuse(row, "gender", "not-names", reading.raw);
}

/** Ids are text. A number cell with more digits than a number keeps is damaged, not an id. */
export function idOf(cells: CellReader, row: number): Reading<string> {
  const cell = cells.cell(row, "idNumber");
  const reading = cells.text(row, "idNumber");
  if (!cell || reading.state !== "read") return reading;
  if (typeof cell.value === "number" && Math.abs(cell.value) > LONGEST_SAFE)
    return cells.refuse(row, "idNumber", "id-lost-digits", plainNumber(cell.value));
  return read(halfWidth(squeeze(reading.value)).replace(/^['’]/, "").toUpperCase(), reading.raw);
}

const plainNumber = (value: number): string => BigInt(Math.round(value)).toString();

/** The group column, else a block title that names one. */
function groupOf(table: DraftTable, cells: CellReader, row: number): Reading<string> {
  const reading = cells.text(row, "group");
  const block = table.blockTitles.get(row);
  const named = block === undefined ? null : /第?[一二三四五六七八九十\d]{1,6}党?小组/.exec(block);
  if (reading.state !== "absent" || !named)
    return reading.state === "read" ? read(squeeze(reading.value), reading.raw) : reading;
  return read(named[0], block!);
}

/** The remark, and what stands in brackets beside the name. */
function remarkOf(cells: CellReader, row: number, nameRaw: string): Reading<string> {
  const parts = ["remark", "remark#2", "remark2", "remark3"]
    .map((field) => cells.plain(row, field))
    .filter((part) => part !== "");
  const beside = /[（(]([^）)]{0,300})[）)]/.exec(nameRaw);
  if (beside) parts.push(beside[1]!);
  if (parts.length > 0) return read(parts.join("；"), parts.join("；"));
  return cells.has("remark") ? BLANK : cells.text(row, "remark");
}

/** 是, √ under a header such as 免学时: the header words. */
function flagsOf(table: DraftTable, row: number): string[] {
  const flags: string[] = [];
  for (const role of table.columns) {
    if (!FLAG_HEADER.test(role.header)) continue;
    const text = squeeze(cellText(table.grid.at(row, role.column)));
    if (/^(是|√|✓|✔|1|y|yes|有)$|^流动党员/i.test(text)) flags.push(headerKey(role.header));
  }
  return flags;
}
