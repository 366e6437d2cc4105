import { REGISTERED_KINDS } from "../../domain/meeting-kinds";
import * as z from "zod/mini";
import type { CalendarDate } from "../../domain/calendar-date";
import type { DuesEntry, MeetingEntry, MemberEntry, StudyEntry, TalkEntry } from "../../engine/types";
import { typedDate, typedNames, typedSpan } from "./typed";

/** A key of the words that say what is wrong with a field. */
export type Fault = "need" | "kinds" | "date" | "time" | "number" | "people" | "group";

type Issues = { issues: unknown[] };
const wrong = (context: Issues, input: unknown, message: Fault) => {
  context.issues.push({ code: "custom", input, message });
  return z.NEVER;
};

const text = z.pipe(
  z.string(),
  z.transform((value) => value.trim()),
);
const needed = z.string().check(z.trim(), z.minLength(1, "need"));
const names = z.pipe(z.string(), z.transform(typedNames));
const day = (today: CalendarDate) =>
  z.pipe(
    z.string(),
    z.transform((value, context) => typedDate(value, today) ?? wrong(context, value, value.trim() ? "date" : "need")),
  );
const dayOrNone = (today: CalendarDate) =>
  z.pipe(
    z.string(),
    z.transform((value, context) =>
      value.trim() ? (typedDate(value, today) ?? wrong(context, value, "date")) : undefined,
    ),
  );
const span = z.pipe(
  z.string(),
  z.transform((value, context) => (value.trim() ? (typedSpan(value) ?? wrong(context, value, "time")) : undefined)),
);
const figure = z.pipe(
  z.string(),
  z.transform((value, context) =>
    /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : wrong(context, value, value.trim() ? "number" : "need"),
  ),
);

const person = z.object({ name: z.string(), reason: z.optional(z.string()) });
const votes = z.object({ due: figure, present: figure, yes: figure, no: figure, abstain: figure });

/** Each schema reads what was typed and gives the entry: one type for the form and for the row. */
export const meetingSchema = (today: CalendarDate) =>
  z.object({
    kinds: z.array(z.enum(REGISTERED_KINDS)).check(z.minLength(1, "kinds")),
    date: day(today),
    span,
    place: text,
    host: text,
    recorder: text,
    topic: needed,
    content: text,
    resolution: text,
    observers: names,
    group: z.optional(z.string()),
    attending: z.array(z.string()),
    absent: z.array(person),
    votes: z.optional(votes),
  });
export const studySchema = (today: CalendarDate) =>
  z.object({
    date: day(today),
    topic: needed,
    form: text,
    place: text,
    hours: figure,
    people: z.array(z.string()).check(z.minLength(1, "people")),
    makesUp: z.optional(z.string()),
  });
export const memberSchema = (today: CalendarDate) =>
  z.object({
    name: needed,
    idNumber: text,
    birthDate: dayOrNone(today),
    gender: z.enum(["", "男", "女"]),
    memberType: z.enum(["正式党员", "预备党员"]),
    joinDate: dayOrNone(today),
    fullMemberDate: dayOrNone(today),
    group: text,
    partyPost: text,
    phone: text,
  });
export const talkSchema = (today: CalendarDate) =>
  z.object({ date: day(today), speaker: needed, target: needed, place: text, content: text });
export const duesSchema = (today: CalendarDate) =>
  z.object({ name: needed, year: figure, month: figure, amount: figure, payDate: dayOrNone(today) });

/** What a form asks for comes out as an entry, or as the faults of its fields. */
export type Checked<E> = { readonly entry: E } | { readonly faults: Faults };
export type Faults = Readonly<Record<string, Fault>>;

/** Reads a draft by its schema; faults by the path of the field. */
export function checkDraft<T, E>(schema: z.ZodMiniType<T>, draft: unknown, toEntry: (value: T) => E): Checked<E> {
  const parsed = z.safeParse(schema, draft);
  if (parsed.success) return { entry: toEntry(parsed.data) };
  return {
    faults: Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join("."), issue.message as Fault])),
  };
}

/** Leaves out what is blank: an entry holds nothing that was not typed. */
function filled<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined | ""> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== "")) as never;
}

type Read<S extends (today: CalendarDate) => z.ZodMiniType> = z.output<ReturnType<S>>;

export function meetingEntry({ span: time, group, votes: counted, ...rest }: Read<typeof meetingSchema>): MeetingEntry {
  const absent = rest.absent.map(({ name, reason }) => ({
    name,
    ...(reason?.trim() ? { reason: reason.trim() } : {}),
  }));
  return {
    ledger: "meetings",
    ...rest,
    absent,
    ...time,
    ...(group ? { group } : {}),
    ...(counted ? { votes: counted } : {}),
  };
}
export const studyEntry = ({ makesUp, ...rest }: Read<typeof studySchema>): StudyEntry => ({
  ledger: "study",
  ...rest,
  ...(makesUp ? { makesUp } : {}),
});
export const memberEntry = (value: Read<typeof memberSchema>): MemberEntry => ({
  ledger: "members",
  ...(filled(value) as Omit<MemberEntry, "ledger">),
});
export const talkEntry = (value: Read<typeof talkSchema>): TalkEntry => ({ ledger: "talks", ...value });
export const duesEntry = ({ payDate, ...rest }: Read<typeof duesSchema>): DuesEntry => ({
  ledger: "dues",
  ...rest,
  ...(payDate ? { payDate } : {}),
});
