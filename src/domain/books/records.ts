import type { FieldName } from "../field-name";
import type { Reading } from "../reading";
import type { DateValue, DaySpan, MeetingKind, MemberType, NameList } from "./values";

/** What every record knows of its place. `Books.cellOf` gives the cell of a field. */
export interface RecordPlace {
  /** Index into `Books.tables`. */
  readonly table: number;
  readonly sheet: string;
  /** 1-based sheet row; of a record over several rows the first, of a form its first row. */
  readonly row: number;
  /** Key of its branch, in books that hold several; absent where nothing tells. */
  readonly branchKey?: string;
  /** Cells of fields that do not stand in the table's own column of this row (forms, merges, melted matrices). */
  readonly cells?: Readonly<Partial<Record<FieldName, { readonly row: number; readonly column: number }>>>;
}

/** A person of the roster. Dates of every spelling; texts as typed, trimmed. */
export interface Member extends RecordPlace {
  /** Compared form: no white space, no middle dots. */
  readonly name: string;
  readonly nameRaw: string;
  readonly gender: Reading<"男" | "女">;
  readonly birthDate: Reading<DateValue>;
  /** Upper case, as text. A number cell that has lost digits is unread with `id-lost-digits`. */
  readonly idNumber: Reading<string>;
  readonly memberType: Reading<string>;
  /** The type as far as it decides; `undefined` where no column or cell tells. */
  readonly type: MemberType | undefined;
  readonly applyDate: Reading<DateValue>;
  readonly joinDate: Reading<DateValue>;
  readonly fullMemberDate: Reading<DateValue>;
  /** Leaving: 转出, 去世, 出党 … with the date where one is kept. */
  readonly leaveDate: Reading<DateValue>;
  readonly transferInDate: Reading<DateValue>;
  readonly awayDate: Reading<DateValue>;
  readonly returnDate: Reading<DateValue>;
  readonly extension: Reading<string>;
  readonly partyPost: Reading<string>;
  readonly partyAge: Reading<string>;
  readonly age: Reading<string>;
  readonly group: Reading<string>;
  /** The group as compared: 第一党小组 = 第一小组 = 一组. */
  readonly groupKey: string | undefined;
  readonly branch: Reading<string>;
  readonly status: Reading<string>;
  readonly remark: Reading<string>;
  /** 是 under a header such as 免学时, 年老体弱; the header words found so. */
  readonly flags: readonly string[];
}

/** One meeting row (三会一课, 主题党日, 组织生活 …). */
export interface Meeting extends RecordPlace {
  readonly date: Reading<DateValue>;
  /** What it counts as, from the type column, else the name, else the sheet. Topic and content add none. */
  readonly kinds: readonly MeetingKind[];
  readonly type: Reading<string>;
  readonly title: Reading<string>;
  readonly topic: Reading<string>;
  readonly content: Reading<string>;
  readonly resolution: Reading<string>;
  readonly place: Reading<string>;
  readonly host: Reading<NameList>;
  readonly recorder: Reading<NameList>;
  readonly lecturer: Reading<NameList>;
  readonly expected: Reading<number>;
  readonly actual: Reading<number>;
  readonly leave: Reading<number>;
  readonly absent: Reading<number>;
  readonly attendees: Reading<NameList>;
  /** Names of a column 缺席人员 or 请假人员, reasons kept. */
  readonly absentList: Reading<NameList>;
  /** Names of a column that is for leave alone (请假人员). */
  readonly leaveList: Reading<NameList>;
  readonly observers: Reading<NameList>;
  readonly votersDue: Reading<number>;
  readonly votersPresent: Reading<number>;
  readonly voteYes: Reading<number>;
  readonly voteNo: Reading<number>;
  readonly voteAbstain: Reading<number>;
  /** Groups it names, compared form; from the group column, else type, topic, content. */
  readonly groupKeys: readonly string[];
  /** 年度 named in the row for 组织生活会 / 民主评议 (`2024年度…`). */
  readonly lifeYear: number | undefined;
  /** 组织生活会 / 民主评议党员 that the topic says was held (召开, 开展), though the type is another. */
  readonly heldInTopic: readonly MeetingKind[];
  /** The fuller row that tells of the same meeting, where this one repeats it. Such a row is not counted. */
  readonly repeats: { readonly table: number; readonly row: number } | undefined;
  readonly remark: Reading<string>;
}

/** Hours of study: one person's, or a session with the people it names; a matrix cell is one record of its month. */
export interface StudyRecord extends RecordPlace {
  readonly date: Reading<DateValue>;
  readonly names: Reading<NameList>;
  readonly hours: Reading<number>;
  readonly topic: Reading<string>;
  readonly content: Reading<string>;
  /** 集中培训, 交流研讨, 视频学习, 阅读文献 …, as typed. */
  readonly form: Reading<string>;
  readonly place: Reading<string>;
  readonly remark: Reading<string>;
}

/** Dues of one person: a month (matrix cell or list row) or the row's own figures. */
export interface DuesRecord extends RecordPlace {
  readonly name: string;
  readonly base: Reading<number>;
  readonly rate: Reading<number>;
  readonly monthlyDue: Reading<number>;
  readonly personCategory: Reading<string>;
  readonly memberType: Reading<string>;
  readonly joinDate: Reading<DateValue>;
  readonly payDate: Reading<DateValue>;
  /** 所属月份 of a list row. */
  readonly month: Reading<DateValue>;
  readonly paidAmount: Reading<number>;
  /** Months of a matrix: cell text as typed by month 1–12; the year is `matrixYear`. */
  readonly paid: Readonly<Partial<Record<number, Reading<string>>>>;
  readonly matrixYear: number | undefined;
  readonly remark: Reading<string>;
}

/** One person on the way into the party. */
export interface DevelopmentRecord extends RecordPlace {
  readonly name: string;
  readonly gender: Reading<string>;
  readonly birthDate: Reading<DateValue>;
  readonly idNumber: Reading<string>;
  readonly applyDate: Reading<DateValue>;
  readonly firstTalkDate: Reading<DateValue>;
  readonly activistDate: Reading<DateValue>;
  readonly contacts: Reading<NameList>;
  /** Inspections by column, each with the dates it holds. */
  readonly inspect: readonly { readonly field: FieldName; readonly reading: Reading<readonly DaySpan[]> }[];
  readonly developDate: Reading<DateValue>;
  readonly publicityStart: Reading<DateValue>;
  readonly publicityEnd: Reading<DateValue>;
  readonly trainStart: Reading<DateValue>;
  readonly trainEnd: Reading<DateValue>;
  readonly politicalReview: Reading<DateValue>;
  readonly committeeReviewDate: Reading<DateValue>;
  readonly previewDate: Reading<DateValue>;
  readonly joinMeetingDate: Reading<DateValue>;
  readonly joinDate: Reading<DateValue>;
  readonly introducer: Reading<NameList>;
  /** 审批前谈话. */
  readonly joinTalkDate: Reading<DateValue>;
  readonly approvalDate: Reading<DateValue>;
  readonly oathDate: Reading<DateValue>;
  readonly fullMemberDate: Reading<DateValue>;
  readonly fullApprovalDate: Reading<DateValue>;
  readonly extension: Reading<string>;
  readonly stage: Reading<string>;
  readonly status: Reading<string>;
  readonly remark: Reading<string>;
}

export interface TalkRecord extends RecordPlace {
  readonly date: Reading<DateValue>;
  readonly speaker: Reading<NameList>;
  readonly target: Reading<NameList>;
  readonly content: Reading<string>;
}

/** A row of the annual plan. */
export interface PlanRecord extends RecordPlace {
  /** Month, quarter or date as written; `every` is 每月. */
  readonly when: Reading<PlanTime>;
  /** Kinds planned, from the type column, else topic or content. */
  readonly kinds: readonly MeetingKind[];
  readonly kindsFrom: FieldName | undefined;
  readonly type: Reading<string>;
  readonly content: Reading<string>;
  readonly status: Reading<string>;
  /** Year of the plan: its title's, else the option's. */
  readonly year: number;
}

export type PlanTime =
  { readonly kind: "months"; readonly months: readonly number[]; readonly year?: number } | { readonly kind: "every" };

export interface AppraisalRecord extends RecordPlace {
  readonly name: string;
  readonly memberType: Reading<string>;
  readonly type: MemberType | undefined;
  readonly result: Reading<string>;
  readonly date: Reading<DateValue>;
  /** 年度 of its table by the rule of M09. */
  readonly lifeYear: number | undefined;
  readonly remark: Reading<string>;
}

/** A person or a term (届) of the committee. */
export interface CommitteeRecord extends RecordPlace {
  /** Empty for a row that is a term and no person. */
  readonly name: string;
  readonly post: Reading<string>;
  readonly duty: Reading<string>;
  readonly startDate: Reading<DateValue>;
  readonly endDate: Reading<DateValue>;
  readonly dueDate: Reading<DateValue>;
  readonly actualDate: Reading<DateValue>;
  readonly term: Reading<string>;
}

/** A person's mark at one meeting of an attendance matrix or sign-in sheet. */
export interface AttendanceRecord extends RecordPlace {
  readonly name: string;
  readonly date: Reading<DateValue>;
  readonly meeting: string;
  readonly mark: Reading<"present" | "leave" | "absent" | "late">;
}
