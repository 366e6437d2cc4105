import { parseArgs } from "node:util";
import { z } from "zod";
import { type CalendarDate, fromIso } from "../../domain/calendar-date";
import { badUsage } from "../fault";

/** What `rollup` was asked; checked, nothing read yet. */
export interface RollupOptions {
  /** Folder to be rolled up; absent where only parts are joined. */
  readonly folder: string | undefined;
  /** Absent where records alone are made. */
  readonly out: string | undefined;
  readonly expect: string | undefined;
  readonly template: string | undefined;
  readonly asOf: CalendarDate | undefined;
  readonly year: number | undefined;
  readonly pack: string | undefined;
  readonly seed: string | undefined;
  /** Workers; absent: as many as there are processors. */
  readonly jobs: number | undefined;
  readonly json: boolean;
  /** Records of an earlier run that are taken over, and to which new ones are added. */
  readonly resume: string | undefined;
  /** A sub-folder: what lies elsewhere is passed over. Paths are told from the folder all the same. */
  readonly only: string | undefined;
  /** Where a line for each file is written; `-` is the standard output. */
  readonly jsonl: string | undefined;
  readonly parts: readonly string[];
  /** Folder for a return slip a branch. */
  readonly returns: string | undefined;
}

const FLAGS = {
  out: { type: "string", short: "o" },
  expect: { type: "string" },
  template: { type: "string" },
  "as-of": { type: "string" },
  year: { type: "string" },
  pack: { type: "string" },
  seed: { type: "string" },
  jobs: { type: "string" },
  json: { type: "boolean" },
  resume: { type: "string" },
  jsonl: { type: "string" },
  parts: { type: "string", multiple: true },
  returns: { type: "string" },
  only: { type: "string" },
} as const;

const SCHEMA = z.object({
  out: z
    .string()
    .regex(/\.xlsx$/i, "-o 写出的文件名须以 .xlsx 结尾")
    .optional(),
  "as-of": z
    .string()
    .refine((text) => fromIso(text) !== undefined, "--as-of 须是日历上有的一天，写成 YYYY-MM-DD")
    .transform((text) => fromIso(text)!)
    .optional(),
  year: z
    .string()
    .regex(/^(19|20|21)\d\d$/, "--year 须是四位年份")
    .transform(Number)
    .optional(),
  jobs: z
    .string()
    .regex(/^[1-9]\d?$/, "--jobs 须是 1 到 99 的整数")
    .transform(Number)
    .optional(),
});

/** Reads the words after `rollup`; throws a fault with a sentence for whatever is wrong. */
export function readRollupOptions(words: readonly string[]): RollupOptions {
  const { values, positionals } = parsed(words);
  const checked = SCHEMA.safeParse(values);
  if (!checked.success) throw badUsage(checked.error.issues.map(({ message }) => message).join("；"));
  const parts = values.parts ?? [];
  // `--parts A B …`: what stands behind the first part is a part too.
  const [folders, more] = parts.length > 0 ? splitParts(words, positionals) : [positionals, []];
  if (folders.length > 1) throw badUsage(`只能写一个文件夹，多了：${folders.slice(1).join(" ")}`);
  if (folders.length === 0 && parts.length === 0) throw badUsage("要写收齐台账的文件夹，或用 --parts 写明各部分的记录");
  if (values.out === undefined && values.jsonl === undefined) throw badUsage("要用 -o 写明写到哪个文件");
  const { only } = values;
  const { expect, template, pack, seed, resume, jsonl, returns } = values;
  const { out, "as-of": asOf, year, jobs } = checked.data;
  const given = { only, expect, template, pack, seed, resume, jsonl, returns };
  for (const [flag, value] of Object.entries(given)) if (value === "") throw badUsage(`--${flag} 后面要写内容`);
  return {
    ...given,
    out,
    asOf,
    year,
    jobs,
    folder: folders[0],
    json: values.json ?? false,
    parts: [...parts, ...more],
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: FLAGS, allowPositionals: true });
  } catch (error) {
    const word = /'([^']+)'/.exec((error as Error).message)?.[1] ?? "";
    throw badUsage(`rollup 不认识“${word}”，或它后面少了内容`);
  }
}

function splitParts(words: readonly string[], positionals: readonly string[]): [string[], string[]] {
  const start = words.findIndex((word) => word === "--parts" || word.startsWith("--parts="));
  const before = positionals.filter((word) => words.indexOf(word) < start);
  return [before, positionals.filter((word) => !before.includes(word))];
}
