import { LIFE_YEAR_KINDS } from "../../domain/meeting-kinds";
import type { DateValue, Meeting, MeetingKind } from "../../domain/books";
import type { FieldName } from "../../domain/ledger";
import { ABSENT, read, valueOf, type Reading } from "../../domain/reading";
import type { DraftTable } from "../layout/tables/draft-table";
import { readDate, type DateContext } from "../readers/date";
import { groupsOfCell, groupsOfText } from "../readers/groups";
import { heldInTopic, kindsAlone, lifeYearOf, readKinds } from "../readers/meeting-kinds";
import { readTimes } from "../readers/time-of-day";
import { readVotes } from "../readers/votes";
import { attendanceOf } from "./attendance-cells";
import type { CellReader } from "./cells";
import { dateContext, rowContext, type BookContext } from "./context";
import { placed } from "./members";
import { dayAbove } from "./title-day";

/** Reads the rows of a meeting ledger. */
export function* readMeetings(table: DraftTable, id: number, cells: CellReader, book: BookContext): Generator<Meeting> {
  const dates = dateContext(table, book);
  const fallback = kindsOfTable(table);
  for (const row of table.recordRows) {
    const own = readKinds(table.rowTitles?.get(row) ?? "").kinds;
    yield readMeeting(table, id, cells, book, row, dates, own.length > 0 ? own : fallback);
  }
}

/** Kinds the sheet itself stands for: its name, else its title. */
export function kindsOfTable(table: DraftTable): readonly MeetingKind[] {
  const sheet = readKinds(table.grid.name).kinds;
  return sheet.length > 0 ? sheet : readKinds(table.title.text).kinds;
}

function readMeeting(
  table: DraftTable,
  id: number,
  cells: CellReader,
  book: BookContext,
  row: number,
  dates: DateContext,
  fallback: readonly MeetingKind[],
): Meeting {
  const type = cells.text(row, "type");
  const title = cells.text(row, "title");
  const topic = cells.text(row, "topic");
  const content = cells.text(row, "content");
  const voteText = cells.text(row, "voteText");
  const resolution = cells.has("resolution") ? cells.text(row, "resolution") : voteText;
  const told = kindsOf(cells, row, type, title, fallback);
  // Where nothing else tells the kind, a subject that is a kind's name and no more does.
  const kinds = told.length > 0 || topic.state !== "read" ? told : kindsAlone(topic.value);
  const attendance = attendanceOf(cells, row, book);
  const names = { roster: book.roster };
  return {
    table: id,
    sheet: table.grid.name,
    row,
    date: meetingDate(cells, row, rowContext(cells, row, dates)),
    kinds,
    type,
    title,
    topic,
    content,
    resolution,
    place: cells.text(row, "place"),
    host: cells.names(row, "host", names),
    recorder: cells.names(row, "recorder", names),
    lecturer: cells.names(row, "lecturer", names),
    ...attendance,
    observers: cells.names(row, "observers", names),
    ...votesOf(cells, row, [resolution, content, voteText, cells.text(row, "remark")]),
    groupKeys: groupsOf(cells, row, book, [type, title, topic, content]),
    lifeYear: lifeYear(kinds, [type, title, topic, content]),
    heldInTopic: topic.state === "read" ? heldInTopic(topic.value).filter((kind) => !kinds.includes(kind)) : [],
    repeats: undefined,
    remark: cells.text(row, "remark"),
    ...placed(cells.places(row, { attendees: "rosterText", ...voteCells(cells, row) })),
  };
}

function kindsOf(
  cells: CellReader,
  row: number,
  type: Reading<string>,
  title: Reading<string>,
  fallback: readonly MeetingKind[],
): readonly MeetingKind[] {
  for (const [field, reading] of [
    ["type", type],
    ["title", title],
  ] as const) {
    if (reading.state !== "read") continue;
    const told = readKinds(reading.value);
    if (told.kinds.length > 0) return told.kinds;
    if (field === "title") continue;
    if (!told.known) cells.refuse(row, "type", "unknown-kind", reading.raw);
    return ["其他"];
  }
  return fallback;
}

/** The date, with the times of its own cell or of a column beside it. */
function meetingDate(cells: CellReader, row: number, context: DateContext): Reading<DateValue> {
  if (cells.has("time")) return dayAbove(cells, row);
  const field = cells.has("date")
    ? "date"
    : cells.has("startTime")
      ? "startTime"
      : cells.has("timeRange")
        ? "timeRange"
        : cells.has("month")
          ? "month"
          : "date.planned";
  const reading =
    field === "month"
      ? monthAsDate(cells, row, context)
      : field === "date.planned"
        ? ABSENT
        : cells.date(row, field, context);
  if (reading.state !== "read" || reading.value.end !== undefined) return reading;
  const beside =
    [cells.plain(row, "timeRange"), cells.plain(row, "startTime")].find(
      (text) => text !== "" && field !== "timeRange",
    ) ?? "";
  const start = reading.value.start === undefined ? readTimes(beside) : undefined;
  const end = endOf(cells, row, context);
  if (!start && end === undefined) return reading;
  return read({ ...reading.value, ...start, ...(end !== undefined && { end }) }, reading.raw);
}

/** When the meeting ended: a time, or a time with its date. */
function endOf(cells: CellReader, row: number, context: DateContext): number | undefined {
  const cell = cells.cell(row, "endTime");
  if (!cell) return undefined;
  const time = readTimes(cells.plain(row, "endTime"));
  if (time) return time.start;
  const whole = readDate(cell, context);
  return whole.ok ? whole.value.start : undefined;
}

function monthAsDate(cells: CellReader, row: number, context: DateContext): Reading<DateValue> {
  const { year, month } = context;
  if (year === undefined || month === undefined) return cells.date(row, "month", context);
  return cells.date(row, "month", context).state === "read" ? cells.date(row, "month", context) : ABSENT;
}

/** Where the votes of a row are told, if not in resolution or content: in a column 表决结果 or in the remark. */
function voteCells(cells: CellReader, row: number): Readonly<Record<string, FieldName>> {
  const from = ["voteText", "remark"].find((field) => readVotes(cells.plain(row, field)) !== undefined);
  const told = from === undefined ? {} : Object.fromEntries(VOTE_FIELDS.map((field) => [field, from]));
  return { ...(cells.has("voteText") && { resolution: "voteText" }), ...told };
}

const VOTE_FIELDS = ["votersDue", "votersPresent", "voteYes", "voteNo", "voteAbstain"] as const;

function votesOf(
  cells: CellReader,
  row: number,
  texts: readonly Reading<string>[],
): Pick<Meeting, "votersDue" | "votersPresent" | "voteYes" | "voteNo" | "voteAbstain"> {
  const columns = Object.fromEntries(VOTE_FIELDS.map((field) => [field, cells.count(row, field)])) as Record<
    (typeof VOTE_FIELDS)[number],
    Reading<number>
  >;
  for (const text of texts) {
    const facts = text.state === "read" ? readVotes(text.value) : undefined;
    if (!facts) continue;
    for (const field of VOTE_FIELDS) {
      const value = facts[field];
      // A column wins over a text, even where its cell is blank in this row only if the text is silent.
      if (value !== undefined && columns[field].state !== "read" && text.state === "read")
        columns[field] = read(value, text.raw);
    }
  }
  return columns;
}

function groupsOf(cells: CellReader, row: number, book: BookContext, texts: readonly Reading<string>[]): string[] {
  const column = cells.plain(row, "group");
  if (column !== "") return groupsOfCell(column);
  for (const text of texts) {
    const found = text.state === "read" ? groupsOfText(text.value, book.groups) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function lifeYear(kinds: readonly MeetingKind[], texts: readonly Reading<string>[]): number | undefined {
  const relevant =
    kinds.some((kind) => LIFE_YEAR_KINDS.includes(kind)) ||
    texts.some((text) => /组织生活会|民主评议/.test(valueOf(text) ?? ""));
  return relevant ? lifeYearOf(texts.map((text) => valueOf(text) ?? "")) : undefined;
}
