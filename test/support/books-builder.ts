import type {
  AppraisalRecord,
  Books,
  CommitteeRecord,
  DateValue,
  DaySpan,
  DevelopmentRecord,
  DuesRecord,
  Meeting,
  MeetingKind,
  Member,
  NamedPerson,
  NameList,
  PlanRecord,
  StudyRecord,
  TalkRecord,
} from "../../src/domain/books";
import { type CalendarDate, daysInMonth, makeDate } from "../../src/domain/calendar-date";
import type { LedgerKind, RecognisedTable } from "../../src/domain/ledger";
import { ABSENT, BLANK, type Reading, read, unread } from "../../src/domain/reading";

/*
 * Books in short form. A case writes only what matters to it; everything else has a sensible value.
 * Dates: "2025-03-05", "2025-03" (month), "2025" (year), "2025-03-05 14:30-16:00", "?text" (could not be read),
 * "!text" (impossible day). `null` is a blank cell, `undefined` leaves the default. Columns named in `without` are absent.
 */
export type Cell<T> = T | null | undefined;

export interface MemberRow {
  name: string;
  gender?: Cell<"男" | "女">;
  born?: Cell<string>;
  id?: Cell<string>;
  type?: Cell<string>;
  apply?: Cell<string>;
  joined?: Cell<string>;
  full?: Cell<string>;
  left?: Cell<string>;
  transferIn?: Cell<string>;
  away?: Cell<string>;
  back?: Cell<string>;
  extension?: Cell<string>;
  post?: Cell<string>;
  partyAge?: Cell<string>;
  group?: Cell<string>;
  branch?: Cell<string>;
  status?: Cell<string>;
  remark?: Cell<string>;
  flags?: readonly string[];
  sheet?: string;
}

export interface MeetingRow {
  date?: Cell<string>;
  kinds?: readonly MeetingKind[];
  type?: Cell<string>;
  title?: Cell<string>;
  topic?: Cell<string>;
  content?: Cell<string>;
  resolution?: Cell<string>;
  place?: Cell<string>;
  host?: Cell<string>;
  recorder?: Cell<string>;
  lecturer?: Cell<string>;
  expected?: Cell<number>;
  actual?: Cell<number>;
  leave?: Cell<number>;
  absent?: Cell<number>;
  attendees?: Cell<string>;
  absentList?: Cell<string>;
  leaveList?: Cell<string>;
  observers?: Cell<string>;
  votersDue?: Cell<number>;
  votersPresent?: Cell<number>;
  yes?: Cell<number>;
  no?: Cell<number>;
  abstain?: Cell<number>;
  groups?: readonly string[];
  lifeYear?: number;
  held?: readonly MeetingKind[];
  repeats?: { table: number; row: number };
  remark?: Cell<string>;
  sheet?: string;
}

export interface StudyRow {
  date?: Cell<string>;
  names?: Cell<string>;
  hours?: Cell<number | string>;
  topic?: Cell<string>;
  content?: Cell<string>;
  form?: Cell<string>;
  sheet?: string;
  row?: number;
  column?: number;
}

export interface BookInput {
  branchName?: string;
  members?: readonly MemberRow[];
  meetings?: readonly MeetingRow[] | undefined;
  study?: readonly StudyRow[];
  committee?: readonly CommitteeRow[];
  appraisal?: readonly AppraisalRow[];
  development?: readonly DevelopmentRow[];
  talks?: readonly TalkRow[];
  dues?: readonly DuesRow[];
  plan?: readonly PlanRow[];
  /** Ledgers without rows that were recognised nevertheless. */
  empty?: readonly LedgerKind[];
  /** Columns the ledgers do not keep: `members.group`, `meetings.absentList`. */
  without?: readonly string[];
  /** Year that the titles name, by ledger. */
  titleYear?: Partial<Record<LedgerKind, number>>;
  /** Date that the titles name, by ledger. */
  titleDate?: Partial<Record<LedgerKind, string>>;
}

export interface CommitteeRow {
  name?: string;
  post?: Cell<string>;
  duty?: Cell<string>;
  start?: Cell<string>;
  end?: Cell<string>;
  due?: Cell<string>;
  actual?: Cell<string>;
  term?: Cell<string>;
  sheet?: string;
}
export interface AppraisalRow {
  name: string;
  type?: Cell<string>;
  result?: Cell<string>;
  date?: Cell<string>;
  lifeYear?: number;
  remark?: Cell<string>;
  sheet?: string;
}
export interface TalkRow {
  date?: Cell<string>;
  speaker?: Cell<string>;
  target?: Cell<string>;
  content?: Cell<string>;
  sheet?: string;
}
export interface PlanRow {
  months?: readonly number[] | "every" | null;
  kinds?: readonly MeetingKind[];
  kindsFrom?: string;
  type?: Cell<string>;
  content?: Cell<string>;
  status?: Cell<string>;
  year?: number;
  sheet?: string;
}
export interface DuesRow {
  name: string;
  base?: Cell<number>;
  rate?: Cell<number>;
  monthlyDue?: Cell<number>;
  category?: Cell<string>;
  type?: Cell<string>;
  joined?: Cell<string>;
  payDate?: Cell<string>;
  month?: Cell<string>;
  amount?: Cell<number>;
  paid?: Partial<Record<number, string | null>>;
  year?: number;
  remark?: Cell<string>;
  sheet?: string;
}
export interface DevelopmentRow {
  name: string;
  gender?: Cell<string>;
  born?: Cell<string>;
  id?: Cell<string>;
  apply?: Cell<string>;
  talk?: Cell<string>;
  activist?: Cell<string>;
  contacts?: Cell<string>;
  inspect?: readonly Cell<string>[];
  develop?: Cell<string>;
  publicityStart?: Cell<string>;
  publicityEnd?: Cell<string>;
  trainStart?: Cell<string>;
  trainEnd?: Cell<string>;
  political?: Cell<string>;
  committeeReview?: Cell<string>;
  preview?: Cell<string>;
  joinMeeting?: Cell<string>;
  joined?: Cell<string>;
  introducer?: Cell<string>;
  joinTalk?: Cell<string>;
  approval?: Cell<string>;
  oath?: Cell<string>;
  full?: Cell<string>;
  fullApproval?: Cell<string>;
  extension?: Cell<string>;
  stage?: Cell<string>;
  status?: Cell<string>;
  remark?: Cell<string>;
  sheet?: string;
}

const FIELDS: Partial<Record<LedgerKind, readonly string[]>> = {
  members: [
    "name",
    "gender",
    "birthDate",
    "idNumber",
    "memberType",
    "applyDate",
    "joinDate",
    "fullMemberDate",
    "leaveDate",
    "transferInDate",
    "awayDate",
    "returnDate",
    "extension",
    "partyPost",
    "partyAge",
    "age",
    "group",
    "branch",
    "status",
    "remark",
  ],
  meetings: [
    "date",
    "type",
    "title",
    "topic",
    "content",
    "resolution",
    "place",
    "host",
    "recorder",
    "lecturer",
    "expected",
    "actual",
    "leave",
    "absent",
    "attendees",
    "absentList",
    "leaveList",
    "observers",
    "votersDue",
    "votersPresent",
    "voteYes",
    "voteNo",
    "voteAbstain",
    "group",
    "remark",
  ],
  study: ["date", "name", "hours", "topic", "content", "form", "place", "remark"],
  committee: ["name", "partyPost", "duty", "startDate", "endDate", "dueDate", "actualDate", "term"],
  appraisal: ["name", "memberType", "result", "date", "remark"],
  talks: ["date", "speaker", "target", "content"],
  plan: ["month", "type", "content", "status"],
  dues: [
    "name",
    "base",
    "rate",
    "monthlyDue",
    "personCategory",
    "memberType",
    "joinDate",
    "payDate",
    "month",
    "paidAmount",
    "remark",
    ...Array.from({ length: 12 }, (_, i) => `paid.${i + 1}`),
  ],
  development: [
    "name",
    "gender",
    "birthDate",
    "idNumber",
    "applyDate",
    "firstTalkDate",
    "activistDate",
    "contacts",
    "inspect",
    "inspect#2",
    "inspect#3",
    "developDate",
    "publicityStart",
    "publicityEnd",
    "trainStart",
    "trainEnd",
    "politicalReview",
    "committeeReviewDate",
    "previewDate",
    "joinMeetingDate",
    "joinDate",
    "introducer",
    "joinTalkDate",
    "approvalDate",
    "oathDate",
    "fullMemberDate",
    "fullApprovalDate",
    "extension",
    "stage",
    "status",
    "remark",
  ],
};

/** Fields that are absent unless a row of the case fills them: keeping them changes what other checks say. */
const RARE = new Set([
  "leaveList",
  "observers",
  "votersDue",
  "votersPresent",
  "voteYes",
  "voteNo",
  "voteAbstain",
  "resolution",
  "lecturer",
  "title",
  "group",
  "transferInDate",
  "awayDate",
  "returnDate",
  "extension",
  "partyAge",
  "age",
  "branch",
  "leaveDate",
]);

export function buildBooks(input: BookInput): Books {
  return new Builder(input).books();
}

class Builder {
  private readonly tables: RecognisedTable[] = [];
  constructor(private readonly input: BookInput) {}

  books(): Books {
    const { input } = this;
    const place = <R extends { sheet?: string }>(
      kind: LedgerKind,
      sheet: string,
      rows: readonly R[] | undefined,
    ): (R & { at: { table: number; sheet: string; row: number } })[] => {
      const names = [...new Set((rows ?? []).map((row) => row.sheet ?? sheet))];
      if (!rows && !input.empty?.includes(kind)) return [];
      for (const name of names.length ? names : [sheet])
        this.addTable(kind, name, (rows ?? []).filter((row) => (row.sheet ?? sheet) === name).length, rows ?? []);
      const next = new Map<string, number>();
      return (rows ?? []).map((row) => {
        const name = row.sheet ?? sheet;
        const n = (next.get(name) ?? 1) + 1;
        next.set(name, n);
        return {
          ...row,
          at: {
            table: this.tables.findIndex((t) => t.sheet === name),
            sheet: name,
            row: (row as { row?: number }).row ?? n,
          },
        };
      });
    };
    const members = place("members", "名册", input.members).map((row) => this.member(row));
    const meetings = place("meetings", "会议", input.meetings).map((row) => this.meeting(row));
    const study = place("study", "学习", input.study).map((row) => this.study(row));
    const committee = place("committee", "换届", input.committee).map((row) => this.committee(row));
    const appraisal = place("appraisal", "评议", input.appraisal).map((row) => this.appraisal(row));
    const talks = place("talks", "谈话", input.talks).map((row) => this.talk(row));
    const plan = place("plan", "计划", input.plan).map((row) => this.plan(row));
    const dues = place("dues", "党费", input.dues).map((row) => this.dues(row));
    const development = place("development", "发展", input.development).map((row) => this.development(row));
    return {
      fileName: "台账.xlsx",
      branchName: input.branchName ?? "第一党支部",
      tables: this.tables,
      otherSheets: [],
      coverage: {
        wholeLife: true,
        tables: this.tables.map(({ id, kind }) => ({
          table: id,
          ledger: kind,
          kinds: "all",
          spans: [],
          limited: false,
          branches: [],
        })),
        unread: [],
        branches: [],
      },
      members,
      meetings,
      study,
      dues,
      development,
      talks,
      plan,
      appraisal,
      committee,
      attendance: [],
    };
  }

  private addTable(kind: LedgerKind, sheet: string, records: number, rows: readonly object[]): void {
    const used = new Set(
      rows.flatMap((row) =>
        Object.entries(row)
          .filter(([, v]) => v !== undefined)
          .map(([k]) => FIELD_OF[k] ?? k),
      ),
    );
    const fields = (FIELDS[kind] ?? []).filter(
      (field) => !this.input.without?.includes(`${kind}.${field}`) && (!RARE.has(field) || used.has(field)),
    );
    const titleDate = this.input.titleDate?.[kind];
    this.tables.push({
      id: this.tables.length,
      sheet,
      kind,
      shape: "list",
      headerRows: [1],
      dataRows: records ? [2, records + 1] : null,
      columnSpan: [1, fields.length],
      records,
      columns: fields.map((field, i) => ({ column: i + 1, header: field, field, confidence: 1, by: "words" as const })),
      confidence: 1,
      name: null,
      title: "",
      ...(this.input.titleYear?.[kind]
        ? { titleYear: this.input.titleYear[kind], year: this.input.titleYear[kind] }
        : {}),
      ...(titleDate ? { titleDate: day(titleDate)! } : {}),
      skipped: [],
      unread: [],
      signature: sheet,
      certain: true,
    });
  }

  /** A cell: absent where the table keeps no such column. */
  private cell<T, V>(table: number, field: string, value: Cell<V>, make: (value: V) => Reading<T>): Reading<T> {
    const kept = this.tables[table]!.columns.some((role) => role.field === field);
    if (!kept) return ABSENT;
    return value === undefined || value === null ? BLANK : make(value);
  }

  private member(row: MemberRow & { at: At }): Member {
    const { at } = row;
    const c = <T, V>(field: string, value: Cell<V>, make: (v: V) => Reading<T>): Reading<T> =>
      this.cell(at.table, field, value, make);
    const typeText = row.type === undefined ? "正式党员" : row.type;
    const keepsType = !this.input.without?.includes("members.memberType");
    return {
      ...at,
      name: plain(row.name),
      nameRaw: row.name,
      gender: c("gender", row.gender, (v) => read(v, v)),
      birthDate: c("birthDate", row.born, date),
      idNumber: c("idNumber", row.id, id),
      memberType: c("memberType", typeText, text),
      type:
        !keepsType || typeText === null
          ? undefined
          : /预备/.test(typeText)
            ? "probationary"
            : /正式|党员/.test(typeText)
              ? "full"
              : "other",
      applyDate: c("applyDate", row.apply, date),
      joinDate: c("joinDate", row.joined === undefined ? "2010-06-01" : row.joined, date),
      fullMemberDate: c(
        "fullMemberDate",
        row.full === undefined
          ? typeText && /正式/.test(typeText) && row.joined === undefined
            ? "2011-06-01"
            : null
          : row.full,
        date,
      ),
      leaveDate: c("leaveDate", row.left, date),
      transferInDate: c("transferInDate", row.transferIn, date),
      awayDate: c("awayDate", row.away, date),
      returnDate: c("returnDate", row.back, date),
      extension: c("extension", row.extension, text),
      partyPost: c("partyPost", row.post, text),
      partyAge: c("partyAge", row.partyAge, text),
      age: ABSENT,
      group: c("group", row.group, text),
      groupKey: row.group ? row.group.replace(/^第|党|小|组/g, "") : undefined,
      branch: c("branch", row.branch, text),
      status: c("status", row.status, text),
      remark: c("remark", row.remark, text),
      flags: row.flags ?? [],
    };
  }

  private meeting(row: MeetingRow & { at: At }): Meeting {
    const { at } = row;
    const c = <T, V>(field: string, value: Cell<V>, make: (v: V) => Reading<T>): Reading<T> =>
      this.cell(at.table, field, value, make);
    const usual = <V>(value: Cell<V>, fallback: V): Cell<V> => (value === undefined ? fallback : value);
    const kinds = row.kinds ?? ["党员大会"];
    return {
      ...at,
      date: c("date", usual(row.date, "2025-03-05"), date),
      kinds,
      type: c("type", usual(row.type, kinds.join("暨")), text),
      title: c("title", row.title, text),
      topic: c("topic", usual(row.topic, "学习"), text),
      content: c("content", row.content, text),
      resolution: c("resolution", row.resolution, text),
      place: c("place", usual(row.place, "会议室"), text),
      host: c("host", usual(row.host, "甲书记"), names),
      recorder: c("recorder", usual(row.recorder, "乙记录"), names),
      lecturer: c("lecturer", row.lecturer, names),
      expected: c("expected", row.expected, num),
      actual: c("actual", usual(row.actual, 10), num),
      leave: c("leave", row.leave, num),
      absent: c("absent", row.absent, num),
      attendees: c("attendees", row.attendees, names),
      absentList: c("absentList", row.absentList, names),
      leaveList: c("leaveList", row.leaveList, names),
      observers: c("observers", row.observers, names),
      votersDue: c("votersDue", row.votersDue, num),
      votersPresent: c("votersPresent", row.votersPresent, num),
      voteYes: c("voteYes", row.yes, num),
      voteNo: c("voteNo", row.no, num),
      voteAbstain: c("voteAbstain", row.abstain, num),
      groupKeys: row.groups ?? [],
      lifeYear: row.lifeYear,
      heldInTopic: row.held ?? [],
      repeats: row.repeats,
      remark: c("remark", row.remark, text),
    };
  }

  private study(row: StudyRow & { at: At }): StudyRecord {
    const { at } = row;
    const c = <T, V>(field: string, value: Cell<V>, make: (v: V) => Reading<T>): Reading<T> =>
      this.cell(at.table, field, value, make);
    return {
      ...at,
      ...(row.column
        ? { cells: { date: { row: at.row, column: row.column }, hours: { row: at.row, column: row.column } } }
        : {}),
      date: c("date", row.date === undefined ? "2025-03-05" : row.date, date),
      names: c("name", row.names, names),
      hours: c("hours", row.hours === undefined ? 4 : row.hours, hours),
      topic: c("topic", row.topic, text),
      content: c("content", row.content, text),
      form: c("form", row.form, text),
      place: c("place", undefined, text),
      remark: c("remark", undefined, text),
    };
  }

  private committee(row: CommitteeRow & { at: At }): CommitteeRecord {
    const { at } = row;
    const c = <T, V>(field: string, value: Cell<V>, make: (v: V) => Reading<T>): Reading<T> =>
      this.cell(at.table, field, value, make);
    return {
      ...at,
      name: plain(row.name ?? ""),
      post: c("partyPost", row.post, text),
      duty: c("duty", row.duty, text),
      startDate: c("startDate", row.start, date),
      endDate: c("endDate", row.end, date),
      dueDate: c("dueDate", row.due, date),
      actualDate: c("actualDate", row.actual, date),
      term: c("term", row.term, text),
    };
  }

  private appraisal(row: AppraisalRow & { at: At }): AppraisalRecord {
    const { at } = row;
    const c = <T, V>(field: string, value: Cell<V>, make: (v: V) => Reading<T>): Reading<T> =>
      this.cell(at.table, field, value, make);
    return {
      ...at,
      name: plain(row.name),
      memberType: c("memberType", row.type, text),
      type: row.type ? (/预备/.test(row.type) ? "probationary" : "full") : undefined,
      result: c("result", row.result === undefined ? "合格" : row.result, text),
      date: c("date", row.date, date),
      lifeYear: row.lifeYear,
      remark: c("remark", row.remark, text),
    };
  }

  private talk(row: TalkRow & { at: At }): TalkRecord {
    const { at } = row;
    const c = <T, V>(field: string, value: Cell<V>, make: (v: V) => Reading<T>): Reading<T> =>
      this.cell(at.table, field, value, make);
    return {
      ...at,
      date: c("date", row.date === undefined ? "2025-03-05" : row.date, date),
      speaker: c("speaker", row.speaker, names),
      target: c("target", row.target, names),
      content: c("content", row.content, text),
    };
  }

  private plan(row: PlanRow & { at: At }): PlanRecord {
    const { at } = row;
    const c = <T, V>(field: string, value: Cell<V>, make: (v: V) => Reading<T>): Reading<T> =>
      this.cell(at.table, field, value, make);
    const when = row.months === undefined ? [3] : row.months;
    return {
      ...at,
      when: c("month", when, (v) =>
        read(v === "every" ? { kind: "every" as const } : { kind: "months" as const, months: v }, String(v)),
      ),
      kinds: row.kinds ?? ["党员大会"],
      kindsFrom: row.kindsFrom ?? "type",
      type: c("type", row.type === undefined ? (row.kinds ?? ["党员大会"]).join("、") : row.type, text),
      content: c("content", row.content, text),
      status: c("status", row.status, text),
      year: row.year ?? 2025,
    };
  }

  private dues(row: DuesRow & { at: At }): DuesRecord {
    const { at } = row;
    const c = <T, V>(field: string, value: Cell<V>, make: (v: V) => Reading<T>): Reading<T> =>
      this.cell(at.table, field, value, make);
    return {
      ...at,
      name: plain(row.name),
      base: c("base", row.base, num),
      rate: c("rate", row.rate, num),
      monthlyDue: c("monthlyDue", row.monthlyDue, num),
      personCategory: c("personCategory", row.category, text),
      memberType: c("memberType", row.type, text),
      joinDate: c("joinDate", row.joined, date),
      payDate: c("payDate", row.payDate, date),
      month: c("month", row.month, date),
      paidAmount: c("paidAmount", row.amount, num),
      paid: Object.fromEntries(
        Object.entries(row.paid ?? {}).map(([m, v]) => [m, v === null || v === undefined ? BLANK : read(v, v)]),
      ),
      matrixYear: row.paid ? (row.year ?? 2025) : undefined,
      remark: c("remark", row.remark, text),
    };
  }

  private development(row: DevelopmentRow & { at: At }): DevelopmentRecord {
    const { at } = row;
    const c = <T, V>(field: string, value: Cell<V>, make: (v: V) => Reading<T>): Reading<T> =>
      this.cell(at.table, field, value, make);
    const d = (field: string, value: Cell<string>): Reading<DateValue> => c(field, value, date);
    return {
      ...at,
      name: plain(row.name),
      gender: c("gender", row.gender, text),
      birthDate: d("birthDate", row.born),
      idNumber: c("idNumber", row.id, id),
      applyDate: d("applyDate", row.apply),
      firstTalkDate: d("firstTalkDate", row.talk),
      activistDate: d("activistDate", row.activist),
      contacts: c("contacts", row.contacts, names),
      inspect: (row.inspect ?? []).map((v, i) => ({
        field: i === 0 ? "inspect" : `inspect#${i + 1}`,
        reading: v
          ? read(
              v.split("、").map((x) => daySpan(x)),
              v,
            )
          : BLANK,
      })),
      developDate: d("developDate", row.develop),
      publicityStart: d("publicityStart", row.publicityStart),
      publicityEnd: d("publicityEnd", row.publicityEnd),
      trainStart: d("trainStart", row.trainStart),
      trainEnd: d("trainEnd", row.trainEnd),
      politicalReview: d("politicalReview", row.political),
      committeeReviewDate: d("committeeReviewDate", row.committeeReview),
      previewDate: d("previewDate", row.preview),
      joinMeetingDate: d("joinMeetingDate", row.joinMeeting),
      joinDate: d("joinDate", row.joined),
      introducer: c("introducer", row.introducer, names),
      joinTalkDate: d("joinTalkDate", row.joinTalk),
      approvalDate: d("approvalDate", row.approval),
      oathDate: d("oathDate", row.oath),
      fullMemberDate: d("fullMemberDate", row.full),
      fullApprovalDate: d("fullApprovalDate", row.fullApproval),
      extension: c("extension", row.extension, text),
      stage: c("stage", row.stage, text),
      status: c("status", row.status, text),
      remark: c("remark", row.remark, text),
    };
  }
}

type At = { table: number; sheet: string; row: number };

/** Short names of rows → field names of the contract. */
const FIELD_OF: Readonly<Record<string, string>> = {
  left: "leaveDate",
  transferIn: "transferInDate",
  away: "awayDate",
  back: "returnDate",
  groups: "group",
  yes: "voteYes",
  no: "voteNo",
  abstain: "voteAbstain",
};

const plain = (name: string): string => name.replace(/[\s·•．]/g, "");
const text = (value: string): Reading<string> => read(value, value);
const num = (value: number): Reading<number> => read(value, String(value));
const hours = (value: number | string): Reading<number> =>
  typeof value === "number" ? num(value) : unread(value, "not-hours");
const id = (value: string): Reading<string> =>
  value.startsWith("!") ? unread(value.slice(1), "id-lost-digits") : read(value, value);

/** `2025-06` is the whole month. */
function daySpan(value: string): DaySpan {
  const reading = date(value);
  if (reading.state !== "read") throw new Error(`no date: ${value}`);
  return { first: reading.value.first, last: reading.value.last };
}

function day(value: string): CalendarDate | undefined {
  const [y, m, d] = value.split("-").map(Number);
  return makeDate(y!, m!, d!);
}

export function date(value: string): Reading<DateValue> {
  if (value.startsWith("?")) return unread(value.slice(1), "not-a-date");
  if (value.startsWith("!")) return unread(value.slice(1), "impossible-date");
  const [when, time] = value.split(" ");
  const [from, to] = when!.split("~");
  const parts = from!.split("-").map(Number);
  const [y, m] = parts as [number, number?];
  const minutes = time?.split("-").map((t) => Number(t.split(":")[0]) * 60 + Number(t.split(":")[1]));
  if (parts.length === 3) {
    const first = day(from!)!;
    return read(
      {
        precision: "day",
        first,
        last: to ? day(to)! : first,
        ...(to ? { span: true } : {}),
        ...(minutes ? { start: minutes[0], ...(minutes[1] === undefined ? {} : { end: minutes[1] }) } : {}),
      },
      value,
    );
  }
  if (m !== undefined)
    return read({ precision: "month", first: makeDate(y, m, 1)!, last: makeDate(y, m, daysInMonth(y, m))! }, value);
  return read({ precision: "year", first: makeDate(y, 1, 1)!, last: makeDate(y, 12, 31)! }, value);
}

/** "张三、李四(病假)、[王五]" — brackets mark 列席, 全体党员 and 等 as in ledgers, 无 nobody. */
export function names(value: string): Reading<NameList> {
  if (value === "无") return read({ names: [], countable: true, none: true }, value);
  if (/^全体/.test(value))
    return read({ names: [], countable: false, everyone: value === "全体支委" ? "committee" : "members" }, value);
  const people = value
    .replace(/等\d*人?$/, "")
    .split("、")
    .map((raw): NamedPerson => {
      const observer = /^\[.*\]$/.test(raw);
      const reason = /[（(](.*)[)）]/.exec(raw)?.[1];
      const name = plain(raw.replace(/[[\]]|[（(].*[)）]/g, ""));
      return { name, raw, ...(reason ? { reason } : {}), ...(observer ? { observer } : {}) };
    });
  return read({ names: people, countable: !/等\d*人?$/.test(value) }, value);
}
