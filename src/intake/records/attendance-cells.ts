import type { Meeting, NameList } from "../../domain/books";
import { ABSENT, read, type Reading } from "../../domain/reading";
import { readAttendance, readBuckets } from "../readers/attendance-text";
import { countOnly, readNames } from "../readers/names";
import { isLikelyName } from "../readers/person-name";
import { squeeze } from "../text";
import type { CellReader } from "./cells";
import type { BookContext } from "./context";

type Attendance = Pick<Meeting, "expected" | "actual" | "leave" | "absent" | "attendees" | "absentList" | "leaveList">;

/** Numbers and names of those present and absent, from whichever columns hold them. */
export function attendanceOf(cells: CellReader, row: number, book: BookContext): Attendance {
  const present = { roster: book.roster };
  const away = { roster: book.roster, absent: true };
  const shared = sharedCounts(cells, row);
  const attendees = cells.names(row, "attendees", present);
  const own = cells.names(row, "absentList", away);
  const leaveOnly = cells.headerOf("absentList").includes("请假") && !/缺|未/.test(cells.headerOf("absentList"));
  const leaveList = leaveOnly ? own : cells.names(row, "leaveList", away);
  const absentList = leaveOnly ? own : joined(own, leaveList);
  const base = {
    expected: counted(cells, row, "expected", shared?.expected),
    actual: counted(cells, row, "actual", shared?.actual),
    leave: counted(cells, row, "leave", shared?.leave),
    absent: counted(cells, row, "absent", shared?.absent),
    attendees: attendees.state === "absent" ? namesInCount(cells, row, "actual", book) : attendees,
    absentList,
    leaveList,
  };
  return withBuckets(cells, row, book, withHeadCount(base));
}

function sharedCounts(
  cells: CellReader,
  row: number,
): Partial<Record<"expected" | "actual" | "leave" | "absent", Reading<number>>> | undefined {
  if (!cells.has("expected/actual")) return undefined;
  const text = cells.plain(row, "expected/actual");
  const whole = cells.text(row, "expected/actual");
  if (whole.state !== "read") return { expected: whole as Reading<number>, actual: whole as Reading<number> };
  const facts = readAttendance(text);
  if (!facts || facts.expected === undefined || facts.actual === undefined) {
    const refused = cells.refuse(row, "expected/actual", "not-a-number", text);
    return { expected: refused, actual: refused };
  }
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, read(value as number, text)]));
}

/** A count column; one that holds names instead counts them. */
function counted(
  cells: CellReader,
  row: number,
  field: "expected" | "actual" | "leave" | "absent",
  shared: Reading<number> | undefined,
): Reading<number> {
  if (!cells.has(field)) return shared ?? ABSENT;
  const text = cells.plain(row, field);
  if (/[一-龥]{2}/.test(text) && !/^\d/.test(squeeze(text))) {
    const facts = readAttendance(text);
    if (facts?.[field] !== undefined) return read(facts[field], text);
    const names = readNames(text, { absent: field === "leave" || field === "absent" });
    const sure =
      names.ok &&
      names.value.countable &&
      names.value.names.length > 0 &&
      names.value.names.every((person) => isLikelyName(person.name));
    if (names.ok && sure) return read(names.value.names.filter((person) => !person.observer).length, text);
  }
  return cells.count(row, field);
}

/** 实到人员 with names in it instead of a number. */
function namesInCount(cells: CellReader, row: number, field: "actual", book: BookContext): Reading<NameList> {
  const text = cells.plain(row, field);
  if (!/[一-龥]{2}/.test(text) || /\d/.test(text)) return ABSENT;
  const names = readNames(text, { roster: book.roster });
  return names.ok && names.value.names.length > 0 && names.value.names.every((person) => isLikelyName(person.name))
    ? read(names.value, text)
    : ABSENT;
}

/** `18人` in a column of names is the number present where no other column tells it. */
function withHeadCount(attendance: Attendance): Attendance {
  if (attendance.actual.state !== "absent" || attendance.attendees.state !== "read") return attendance;
  const count = countOnly(attendance.attendees.raw);
  return count === undefined ? attendance : { ...attendance, actual: read(count, attendance.attendees.raw) };
}

function joined(absent: Reading<NameList>, leave: Reading<NameList>): Reading<NameList> {
  if (leave.state !== "read" || leave.value.none) return absent;
  if (absent.state !== "read" || absent.value.none)
    return absent.state === "read" || absent.state === "blank" ? leave : absent;
  return read(
    {
      ...absent.value,
      names: [...absent.value.names, ...leave.value.names],
      countable: absent.value.countable && leave.value.countable,
    },
    `${absent.raw}；${leave.raw}`,
  );
}

/** 参会：…⏎请假：…⏎缺席：… in one cell. */
function withBuckets(cells: CellReader, row: number, book: BookContext, base: Attendance): Attendance {
  const field = cells.has("rosterText") ? "rosterText" : "attendees";
  const raw = cells.plain(row, field);
  const buckets = raw === "" ? undefined : readBuckets(raw);
  if (!buckets)
    return field === "rosterText" ? { ...base, attendees: cells.names(row, field, { roster: book.roster }) } : base;
  const list = (text: string | undefined, absent: boolean): Reading<NameList> => {
    const outcome = text === undefined || text === "" ? undefined : readNames(text, { roster: book.roster, absent });
    return outcome?.ok ? read(outcome.value, text!) : ABSENT;
  };
  const leave = list(buckets.leave, true);
  const absent = list(buckets.absent, true);
  const none: NameList = { names: [], countable: true, none: true };
  const away = absent.state === "read" ? joined(absent, leave) : leave.state === "read" ? leave : read(none, raw);
  return {
    ...base,
    attendees: buckets.attendees === undefined ? ABSENT : list(buckets.attendees, false),
    absentList: base.absentList.state === "absent" ? away : base.absentList,
    leaveList: base.leaveList.state === "absent" ? leave : base.leaveList,
  };
}
