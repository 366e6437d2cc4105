import * as z from "zod/mini";
import { fromIso } from "../domain/calendar-date";
import { PACK_FORMAT, type Pack } from "./pack";

const isoDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const id = z.string().check(z.regex(/^[A-Z]\d{2}$/));
const word = z.string().check(z.minLength(1), z.maxLength(200));

const change = z.strictObject({
  id,
  from: z.optional(isoDate.check(z.refine((day) => fromIso(day) !== undefined))),
  on: z.optional(z.boolean()),
  values: z.optional(z.record(z.string(), z.number())),
  period: z.optional(z.enum(["month", "quarter", "half", "year"])),
  reason: z.optional(z.string().check(z.maxLength(500))),
});

const settings = z.strictObject({
  branchKind: z.optional(z.enum(["primary", "secondary", "university", "office", "village", "other"])),
  hoursPerHalfDay: z.optional(z.number().check(z.gt(0), z.lte(12))),
  hoursPerDay: z.optional(z.number().check(z.gt(0), z.lte(24))),
  exemptClauses: z.optional(z.array(id)),
  exemptPersons: z.optional(z.array(z.strictObject({ name: word, clauses: z.array(id) }))),
});

const calendarYear = z.strictObject({
  year: z.int().check(z.gte(2000), z.lte(2100)),
  off: z.array(z.strictObject({ name: word, from: isoDate, to: isoDate })),
  worked: z.array(isoDate),
});

/** The shape of a pack file. Whether its ids and figures exist is looked at afterwards, change by change. */
export const PACK_SCHEMA = z.strictObject({
  format: z.literal(PACK_FORMAT),
  id: word,
  version: word,
  title: z.optional(z.string()),
  issuer: z.optional(z.string()),
  date: z.optional(isoDate),
  level: z.enum(["superior", "branch"]),
  clauses: z.array(change),
  settings: z.optional(settings),
  calendar: z.optional(z.array(calendarYear)),
  checklist: z.optional(z.array(z.strictObject({ aspect: word, items: z.array(word) }))),
});

/** Where a value has not the shape of a pack; `undefined` where it has. */
export function parsePackShape(value: unknown): { readonly pack: Pack } | { readonly path: string } {
  const parsed = z.safeParse(PACK_SCHEMA, value);
  if (parsed.success) return { pack: parsed.data as Pack };
  return { path: (parsed.error.issues[0]?.path ?? []).join(".") };
}
