import type { ColumnRole, FieldName, LedgerKind } from "../../../domain/ledger";
import { matchHeader } from "../../lexicon";
import { headerKey } from "../../text";
import type { ColumnDraft, ColumnTask } from "./column-draft";
import { settlePairs } from "./column-pairs";
import type { ColumnProfile } from "./column-values";

/** Months of a whole year. */
const YEAR = 12;
const MATRIX_FIELD: Readonly<Partial<Record<LedgerKind, string>>> = { dues: "paid", study: "hours", summary: "times" };

/** The role of every column: words first, then values, then the whole set (one field, one column). */
export function assignColumns(task: ColumnTask): ColumnRole[] {
  const drafts: ColumnDraft[] = [];
  for (const [column, path] of task.paths) {
    const header = path.join("/");
    if (header === "" && task.profile(column).filled === 0) continue;
    drafts.push(roleOf(task, column, path, header));
  }
  refineByValues(task, drafts);
  settlePairs(task, drafts);
  return number(task.kind, drafts);
}

function roleOf(task: ColumnTask, column: number, path: readonly string[], header: string): ColumnDraft {
  const month = task.runs.months.get(column);
  const matrix = MATRIX_FIELD[task.kind];
  if (month !== undefined && matrix) return { column, header, field: `${matrix}.${month}`, confidence: 1, by: "words" };
  const inRun =
    task.runs.monthColumns.has(column) ||
    (task.runs.meetings.has(column) && (task.kind === "attendance" || task.kind === "study"));
  if (inRun) return { column, header, field: `header:${header}`, confidence: 0.9, by: "words" };
  if (task.kind === "study" && task.runs.months.size > 0 && /^(合计|总计|小计|累计)(学时)?$/.test(headerKey(header))) {
    return {
      column,
      header,
      field: task.runs.months.size === YEAR ? "annualHours" : "totalHours",
      confidence: 0.95,
      by: "words",
    };
  }
  const match = matchHeader(task.kind, path);
  if (match) return { column, header, field: match.field, confidence: match.confidence, by: "words" };
  return { column, header, field: `header:${header}`, confidence: header === "" ? 0.2 : 0.5, by: "none" };
}

const has = (drafts: readonly ColumnDraft[], field: FieldName): boolean =>
  drafts.some((draft) => draft.field === field);

/** Where the word does not decide, or says something the values contradict. */
function refineByValues(task: ColumnTask, drafts: ColumnDraft[]): void {
  for (const draft of drafts) {
    const key = headerKey(draft.header.split("/").pop() ?? "");
    if (task.kind === "development") refineStage(task, draft, key);
    if (draft.by === "none") {
      refineUnknown(task, drafts, draft);
      if (task.kind === "meetings") refineForm(task, drafts, draft, key);
    } else if (task.kind === "meetings") refineMeeting(task, drafts, draft, key);
    else refinePersonal(task, drafts, draft, key);
  }
}

function refineUnknown(task: ColumnTask, drafts: readonly ColumnDraft[], draft: ColumnDraft): void {
  const profile = task.profile(draft.column);
  if (profile.halfDay >= 0.8 && !has(drafts, "halfDay"))
    Object.assign(draft, { field: "halfDay", confidence: 0.9, by: "values" });
  if (profile.filled < 3 || draft.by !== "none") return;
  const guess = fieldOfValues(profile);
  if (guess && !has(drafts, guess.field))
    Object.assign(draft, { field: guess.field, confidence: guess.confidence, by: "values" });
}

/** What values alone can be: ids, phones, sexes, names. Dates are left alone: nobody can tell which they are. */
export function fieldOfValues(profile: ColumnProfile): { field: FieldName; confidence: number } | undefined {
  if (profile.id >= 0.8) return { field: "idNumber", confidence: 0.9 };
  if (profile.phone >= 0.8) return { field: "phone", confidence: 0.9 };
  if (profile.gender >= 0.9) return { field: "gender", confidence: 0.95 };
  if (profile.memberType >= 0.9) return { field: "memberType", confidence: 0.8 };
  return undefined;
}

/** 活动形式, 开展形式: the kind where its values are kinds. */
function refineForm(task: ColumnTask, drafts: readonly ColumnDraft[], draft: ColumnDraft, key: string): void {
  if (draft.by !== "none" || has(drafts, "type") || !/形式$|方式$/.test(key)) return;
  const { filled, meetingKind } = task.profile(draft.column);
  if (filled > 0 && meetingKind >= 0.9) Object.assign(draft, { field: "type", confidence: 0.75, by: "values" });
}

function refineMeeting(task: ColumnTask, drafts: readonly ColumnDraft[], draft: ColumnDraft, key: string): void {
  if ((draft.field === "title" || draft.field === "topic") && !has(drafts, "type")) {
    const profile = task.profile(draft.column);
    if (profile.filled >= 2 && profile.meetingKind >= 0.9 && /名称|形式|项目/.test(key))
      Object.assign(draft, { field: "type", confidence: 0.75, by: "values" });
  }
  if (draft.field === "type" && key === "类别") return;
  if (draft.field === "memberType" || draft.field === "identity")
    Object.assign(draft, { field: `header:${draft.header}`, by: "none", confidence: 0.5 });
}

const STAGES: readonly (readonly [RegExp, FieldName])[] = [
  [/(申请人|申请入党人员?)$/, "stage.applicant"],
  [/积极分子$/, "stage.activist"],
  [/发展对象$/, "stage.candidate"],
];

/** A column a stage heads, with ticks instead of dates: who is at that stage. */
function refineStage(task: ColumnTask, draft: ColumnDraft, key: string): void {
  const stage = STAGES.find(([words]) => words.test(key));
  if (stage && task.profile(draft.column).tick >= 0.8) Object.assign(draft, { field: stage[1], by: "values" });
}

function refinePersonal(task: ColumnTask, drafts: readonly ColumnDraft[], draft: ColumnDraft, key: string): void {
  const profile = task.profile(draft.column);
  const some = profile.filled > 0;
  if (
    /^(身份|类别|人员类别|类型|人员类型)$/.test(key) &&
    (draft.field === "memberType" || draft.field === "identity" || draft.field === "personCategory")
  ) {
    const isType = some ? profile.memberType >= 0.6 : task.kind === "members" || key === "身份";
    const other = task.kind === "dues" ? "personCategory" : "identity";
    const taken = drafts.some((one) => one !== draft && one.field === "memberType");
    const field =
      isType && !taken ? "memberType" : task.kind === "members" && key !== "身份" ? "personCategory" : other;
    Object.assign(draft, { field, confidence: some ? 0.9 : 0.6, by: some ? "values" : "words" });
  }
  if (
    draft.field === "post" &&
    key === "职务" &&
    !has(drafts, "partyPost") &&
    (task.kind === "members" || task.kind === "committee")
  ) {
    // 书记 and 委员 for some, and for the others no office at all: 无, 教师, 党员.
    const among = profile.committeePost > 0 && profile.office === 0;
    if (!some || profile.partyPost >= 0.6 || among)
      Object.assign(draft, { field: "partyPost", confidence: some ? 0.9 : 0.6, by: some ? "values" : "words" });
  }
  if (draft.field === "status" && some && profile.memberType >= 0.8 && !has(drafts, "memberType"))
    Object.assign(draft, { field: "memberType", confidence: 0.85, by: "values" });
  if (draft.field === "workUnit" && key === "单位" && profile.branch >= 0.6 && !has(drafts, "branch"))
    Object.assign(draft, { field: "branch", confidence: 0.8, by: "values" });
}

/** The second column of one field becomes `field#2`; in a summary two such columns keep their own names. */
function number(kind: LedgerKind, drafts: ColumnDraft[]): ColumnRole[] {
  const seen = new Map<FieldName, number>();
  const totals = new Map<FieldName, number>();
  for (const draft of drafts) totals.set(draft.field, (totals.get(draft.field) ?? 0) + 1);
  return drafts.map((draft) => {
    if (draft.field.startsWith("header:")) return draft;
    if ((kind === "summary" || kind === "other") && totals.get(draft.field)! > 1 && draft.header.includes("/"))
      return { ...draft, field: `header:${draft.header}`, confidence: 0.9 };
    const count = (seen.get(draft.field) ?? 0) + 1;
    seen.set(draft.field, count);
    return count === 1
      ? draft
      : { ...draft, field: `${draft.field}#${count}`, confidence: Math.min(draft.confidence, 0.9) };
  });
}
