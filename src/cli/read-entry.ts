import { z } from "zod";
import type { MeetingKind } from "../domain/books";
import { type CalendarDate, fromIso } from "../domain/calendar-date";
import type { Entry } from "../plans/register";
import { badUsage } from "./fault";
import type { Host } from "./host";

const KINDS = [
  "党员大会",
  "支委会",
  "党小组会",
  "党课",
  "主题党日",
  "组织生活会",
  "民主评议党员",
  "民主生活会",
  "谈心谈话",
  "集中学习",
  "换届选举",
  "其他",
] as const satisfies readonly MeetingKind[];

const text = z.string().default("");
const name = z.string().trim().min(1, "姓名不能空");
const count = z.number().int().min(0);
const day = z
  .string()
  .refine((iso) => fromIso(iso) !== undefined, "日期须是日历上有的一天，写成 YYYY-MM-DD")
  .transform((iso): CalendarDate => fromIso(iso)!);
const clock = z
  .string()
  .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, "时间写成 HH:MM")
  .transform((time) => Number(time.split(":")[0]) * 60 + Number(time.split(":")[1]));

/** The fields of each ledger's form, as a file gives them. What is not named here is refused, not dropped. */
const ENTRY = z.discriminatedUnion("ledger", [
  z.strictObject({
    ledger: z.literal("meetings"),
    kinds: z.array(z.enum(KINDS)).min(1, "要写会议类型"),
    date: day,
    start: clock.optional(),
    end: clock.optional(),
    place: text,
    host: text,
    recorder: text,
    topic: text,
    content: text,
    resolution: text,
    group: z.string().optional(),
    attending: z.array(name).default([]),
    absent: z.array(z.strictObject({ name, reason: z.string().optional() })).default([]),
    observers: z.array(name).default([]),
    votes: z.strictObject({ due: count, present: count, yes: count, no: count, abstain: count }).optional(),
  }),
  z.strictObject({
    ledger: z.literal("study"),
    date: day.optional(),
    topic: text,
    form: text,
    place: text,
    hours: z.number().positive().optional(),
    people: z.array(name).min(1, "要写参加的人"),
    makesUp: z.string().optional(),
  }),
  z.strictObject({
    ledger: z.literal("members"),
    name,
    gender: z.enum(["男", "女"]).optional(),
    idNumber: z.string().optional(),
    birthDate: day.optional(),
    memberType: z.enum(["正式党员", "预备党员"]),
    joinDate: day.optional(),
    fullMemberDate: day.optional(),
    group: z.string().optional(),
    partyPost: z.string().optional(),
    phone: z.string().optional(),
  }),
  z.strictObject({ ledger: z.literal("talks"), date: day, speaker: name, target: name, place: text, content: text }),
  z.strictObject({
    ledger: z.literal("dues"),
    name,
    year: z.number().int(),
    month: z.number().int().min(1).max(12),
    amount: z.number().min(0),
    payDate: day.optional(),
  }),
]);

/** The entry of `--entry`; what cannot be read as one ends the command with a sentence. */
export function readEntry(path: string, host: Host): Entry {
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder().decode(host.readFile(path)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = error instanceof SyntaxError ? "不是 JSON 文件" : code === "ENOENT" ? "没有这个文件" : "读不了这个文件";
    throw badUsage(`${path}：${why}。`);
  }
  const parsed = ENTRY.safeParse(given);
  if (parsed.success) return dropUndefined(parsed.data) as Entry;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}：${issue.message}`);
  throw badUsage(`${path}：${faults.join("；")}`);
}

function dropUndefined(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
