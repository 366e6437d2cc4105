import { z } from "zod";
import { type CalendarDate, fromIso } from "../domain/calendar-date";
import { REPORTS } from "../plans";
import { badUsage } from "./fault";

/** The commands, each with the options it takes. */
export const COMMANDS = {
  recognise: ["json", "year"],
  check: ["as-of", "year", "pack", "branch", "json"],
  mark: ["out", "as-of", "year", "pack", "branch"],
  unmark: ["out"],
  report: ["out", "report", "as-of", "year", "pack", "branch"],
  fill: ["template", "out", "as-of", "year", "pack", "branch", "json"],
  register: ["entry", "out", "as-of", "year", "pack", "json"],
  complete: ["only", "out", "as-of", "year", "pack", "json"],
} as const;

export type CommandName = keyof typeof COMMANDS;

/** A command as asked for; checked, nothing read yet. */
export interface Options {
  readonly command: CommandName;
  readonly file: string;
  readonly out?: string | undefined;
  readonly asOf?: CalendarDate | undefined;
  readonly year?: number | undefined;
  readonly pack?: string | undefined;
  readonly template?: string | undefined;
  /** The one branch of books that hold several. */
  readonly branch?: string | undefined;
  readonly entry?: string | undefined;
  readonly only?: "blanks" | "style" | undefined;
  readonly reports: readonly string[];
  readonly json: boolean;
}

const FLAGS: Readonly<Record<string, string>> = {
  "-o": "out",
  "--out": "out",
  "--json": "json",
  "--as-of": "as-of",
  "--year": "year",
  "--pack": "pack",
  "--report": "report",
  "--template": "template",
  "--branch": "branch",
  "--entry": "entry",
  "--only": "only",
};
const REPORT_IDS = REPORTS.map(({ id }) => id);

const path = (what: string) => z.string().min(1, `${what}后面要写文件名`);
const SCHEMA = z.object({
  out: path("-o")
    .regex(/\.xls[xm]$/i, "-o 写出的文件名须以 .xlsx 结尾")
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
  pack: path("--pack").optional(),
  template: path("--template").optional(),
  entry: path("--entry").optional(),
  branch: z.string().trim().min(1, "--branch 后面要写支部名称").optional(),
  only: z.enum(["blanks", "style"], "--only 后面写 blanks（补空格）或 style（统一写法）").optional(),
  report: z.array(
    z.string().refine((id) => REPORT_IDS.includes(id), {
      error: (issue) => `没有叫“${String(issue.input)}”的报表；可选：${REPORT_IDS.join("、")}`,
    }),
  ),
  json: z.boolean(),
});

/** Reads the words of a command line; throws a fault with a sentence for whatever is wrong. */
export function readOptions(words: readonly string[]): Options {
  const [command, ...rest] = words;
  if (command === undefined || !Object.hasOwn(COMMANDS, command))
    throw badUsage(command === undefined ? "要写命令" : `没有“${command}”这个命令`);
  const name = command as CommandName;
  const { files, given } = sortWords(rest, name);
  if (files.length !== 1)
    throw badUsage(files.length === 0 ? "要写台账文件" : `只能写一个台账文件，多了：${files.slice(1).join(" ")}`);
  const parsed = SCHEMA.safeParse(given);
  if (!parsed.success) throw badUsage(parsed.error.issues.map(({ message }) => message).join("；"));
  const { out, "as-of": asOf, year, pack, template, entry, branch, only, report, json } = parsed.data;
  const takes: readonly string[] = COMMANDS[name];
  if (takes.includes("out") && out === undefined) throw badUsage("要用 -o 写明写到哪个文件");
  if (takes.includes("template") && template === undefined) throw badUsage("要用 --template 写明上级表格");
  if (takes.includes("entry") && entry === undefined) throw badUsage("要用 --entry 写明要登记的内容（JSON 文件）");
  const reports = [...new Set(report)];
  return { command: name, file: files[0]!, out, asOf, year, pack, template, entry, branch, only, reports, json };
}

interface Given {
  [option: string]: string | boolean | string[] | undefined;
  report: string[];
  json: boolean;
}

function sortWords(words: readonly string[], command: CommandName): { files: string[]; given: Given } {
  const given: Given = { report: [], json: false };
  const files: string[] = [];
  const takes: readonly string[] = COMMANDS[command];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const [flag, inline] =
      word.startsWith("--") && word.includes("=")
        ? [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)]
        : [word, undefined];
    const option = FLAGS[flag];
    if (option === undefined) {
      if (word.startsWith("-") && word.length > 1) throw badUsage(`不认识“${word}”`);
      files.push(word);
      continue;
    }
    if (!takes.includes(option)) throw badUsage(`${command} 没有 ${flag} 这个选项`);
    if (option === "json") {
      given.json = true;
      continue;
    }
    const value = inline ?? words[++i];
    if (value === undefined || (inline === undefined && FLAGS[value] !== undefined))
      throw badUsage(`${flag} 后面要写内容`);
    if (option === "report") given.report.push(value);
    else if (given[option] !== undefined) throw badUsage(`${flag} 只能写一次`);
    else given[option] = value;
  }
  return { files, given };
}
