import type { FieldName } from "../../../domain/ledger";
import type { ColumnDraft, ColumnTask } from "./column-draft";

const HALF = 0.5;
const MOST = 0.8;
/** Share of clock times from which a column of times holds no days. */
const CLOCKS = 0.6;
const SESSIONS: ReadonlySet<string> = new Set(["meetings", "study", "plan"]);

/** Roles that only two columns together decide. */
export function settlePairs(task: ColumnTask, drafts: ColumnDraft[]): void {
  if (!SESSIONS.has(task.kind)) return;
  if (task.kind !== "plan") settleTimes(task, drafts);
  settleThemes(drafts);
  if (task.kind !== "plan") {
    settlePeople(task, drafts);
    settleAbsent(task, drafts);
  }
  // 请假人员 is the list of the absent where the ledger keeps no other.
  const leave = drafts.find((draft) => draft.field === "leaveList");
  if (leave && !drafts.some((draft) => draft.field === "absentList")) leave.field = "absentList";
}

/** 参会情况, 人员情况, 学习人员: numbers, names, or both the present and the absent in one cell; the values tell. */
function settlePeople(task: ColumnTask, drafts: readonly ColumnDraft[]): void {
  for (const draft of drafts) {
    const shared = draft.field === "expected/actual";
    if (!shared && draft.field !== "attendees" && !(task.kind === "study" && draft.field === "name")) continue;
    const { buckets, names } = task.profile(draft.column);
    if (buckets >= HALF && draft.field !== "name") Object.assign(draft, { field: "rosterText", by: "values" });
    else if ((names >= HALF && draft.field !== "attendees") || (draft.field === "name" && buckets >= HALF))
      if (!drafts.some((other) => other !== draft && other.field === "attendees"))
        Object.assign(draft, { field: "attendees", by: "values" });
  }
}

const COUNTS: Readonly<Record<string, FieldName>> = { absentList: "absent", leaveList: "leave" };
const LISTS: Readonly<Record<string, FieldName>> = { absent: "absentList", leave: "leaveList" };

/** 缺席, 请假, Absent: a number or the names, as the values are. */
function settleAbsent(task: ColumnTask, drafts: readonly ColumnDraft[]): void {
  for (const draft of drafts) {
    const { number, name, names, filled } = task.profile(draft.column);
    if (filled === 0) continue;
    const field = number >= MOST ? COUNTS[draft.field] : name + names >= HALF ? LISTS[draft.field] : undefined;
    if (field !== undefined && !drafts.some((other) => other.field === field)) become(draft, field);
  }
}

/** Of several times one is the day; the others are the hours, the beginning or the end. */
function settleTimes(task: ColumnTask, drafts: readonly ColumnDraft[]): void {
  const dates = drafts.filter((draft) => draft.field === "date");
  const only = dates[0];
  if (dates.length === 1 && only && task.profile(only.column).time >= CLOCKS) return become(only, "time");
  const begins = dates.find((draft) => /开始(时间|日期)$|起始(时间|日期)$/.test(draft.header));
  if (dates.length > 1) {
    if (begins)
      return become(
        begins,
        task.kind === "study" && task.profile(begins.column).time < 0.6 ? "startDate" : "startTime",
      );
    const times =
      dates.find((draft) => task.profile(draft.column).time >= CLOCKS) ??
      dates.find(
        (draft) =>
          /时间/.test(draft.header) &&
          dates.some((one) => /日期/.test(one.header) && one !== draft) &&
          task.profile(draft.column).date < 0.5,
      );
    if (times) become(times, "timeRange");
    return;
  }
  if (begins && task.kind === "study" && drafts.some((draft) => draft.field === "endDate")) become(begins, "startDate");
}

function become(draft: ColumnDraft, field: FieldName): void {
  Object.assign(draft, { field, confidence: 0.9, by: "values" });
}

/** 主题 beside 议题 or 内容: the subject of the day, and what was dealt with. */
function settleThemes(drafts: readonly ColumnDraft[]): void {
  const topics = drafts.filter((draft) => draft.field === "topic");
  if (topics.length < 2) return;
  const theme = topics.find((draft) => /主题|专题/.test(draft.header));
  const rest = topics.filter((draft) => draft !== theme);
  if (theme && rest.length === 1 && /内容$/.test(rest[0]!.header) && !drafts.some((draft) => draft.field === "content"))
    return void (rest[0]!.field = "content");
  if (theme && topics.some((draft) => draft !== theme && !/主题|专题/.test(draft.header))) theme.field = "theme";
}
