import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, join as joinPath, relative, resolve } from "node:path";
import { toIso } from "../../domain/calendar-date";
import {
  type BranchPart,
  type DueBranch,
  type FileRecord,
  gather,
  type Gathered,
  join,
  NOTHING,
  readDueList,
  rollupJson,
  settle,
  type Settled,
  type SheetsContext,
  sheetsContext,
  wasRead,
} from "../../rollup";
import { badUsage, EXIT, Fault } from "../fault";
import type { Host } from "../host";
import { openFile } from "../read-ledger";
import { packsFor } from "../read-packs";
import { refused } from "../refusal-words";
import { fillSummaryForm } from "../rollup/fill-form";
import { gatherFiles, type Earlier } from "../rollup/gather-files";
import { LineStore } from "../rollup/line-store";
import { type RollupQuestion as Question, questionWords } from "../../engine";
import { type Pool, poolHere, poolOfThreads } from "../rollup/pool";
import { appendRecord, mendEnd, readRecords } from "../rollup/records-file";
import { readRollupOptions, type RollupOptions } from "../rollup/rollup-options";
import { writeReturns, writeRollup } from "../rollup/write-workbooks";
import { type Walked, walk } from "../rollup/walk";

/** `rollup`: many branches' workbooks as one summary; nothing that came in is left without a line. */
export async function rollup(words: readonly string[], host: Host): Promise<number> {
  const options = readRollupOptions(words);
  refuseOverwriting(options, host);
  const question = questionOf(options, host);
  const list = options.expect === undefined ? undefined : await readList(options.expect, host);
  const lines = new LineStore();
  const parts = gatherParts(options, question, lines, host);
  const pool = openPool(options, question, host);
  try {
    const gathered = join(
      parts.gathered,
      options.folder === undefined ? NOTHING : await fromFolder(options, question, lines, pool, host),
    );
    if (![...gathered.values()].some(wasRead)) {
      host.tell("没有一个文件能作为工作簿读出来，没有写汇总。\n");
      if (options.json) host.print(`${JSON.stringify(rollupJson(settle(gathered, list, new Map())), null, 1)}\n`);
      return EXIT.notAWorkbook;
    }
    if (options.out === undefined) return EXIT.done;
    const settled = await settleAll(gathered, list, parts.cells, pool);
    const context = contextOf(settled, question, list !== undefined);
    await writeRollup(options.out, context, host);
    if (options.template !== undefined) {
      const out = options.out.replace(/\.xlsx$/i, "（上级表）.xlsx");
      await fillSummaryForm({ template: options.template, out, gathered, settled, cells: parts.cells }, pool, host);
    }
    if (lines.dropped) host.tell(TOO_MANY);
    const slips = options.returns === undefined ? undefined : await writeReturns(options.returns, context, host);
    if (options.json) host.print(`${JSON.stringify(rollupJson(settled), null, 1)}\n`);
    host.tell(summary(settled));
    host.tell(`写到 ${options.out}${slips === undefined ? "" : `；退回单 ${slips} 份，写到 ${options.returns}`}\n`);
    return EXIT.done;
  } finally {
    await pool.close();
  }
}

const contextOf = (settled: Settled, question: Question, listed: boolean): SheetsContext =>
  sheetsContext(settled, { ...questionWords(question), seed: question.seed, listed });

const TOO_MANY = "问题太多，一张表放不下，退回单没有列出；请按镇街等分几个文件夹各出一次退回单。其余各表齐全。\n";

/** OUT is none of the files that are only read. */
function refuseOverwriting({ out, expect, template, pack, resume, jsonl, parts }: RollupOptions, host: Host): void {
  if (out === undefined) return;
  for (const read of [expect, template, pack, resume, jsonl, ...parts])
    if (read !== undefined && host.isSameFile(out, read)) throw badUsage(`-o 不能就是 ${read}，请换一个文件名。`);
  if (!existsSync(dirname(out))) throw badUsage(`没有 ${dirname(out)} 这个文件夹，写不了 ${out}。`);
}

function questionOf({ asOf: day, year, pack, seed }: RollupOptions, host: Host): Question {
  const asOf = day ?? host.today;
  const packs = packsFor(pack, { fileName: "", date1904: false, sheets: [], names: [] }, null, host);
  return { asOf, year: year ?? asOf.year, packs, seed: seed ?? toIso(asOf) };
}

async function readList(path: string, host: Host): Promise<readonly DueBranch[]> {
  const snapshot = await (await openFile(path, host)).readSnapshot();
  if (!snapshot.ok) throw refused(snapshot.refusal, path);
  const list = readDueList(snapshot.value);
  if (!list) throw badUsage(`${path}：没有找到“支部名称”一列，不知道应报哪些支部。`);
  return list;
}

/** Records made elsewhere. Cells that some of them carry are kept by file, for branches that sent several. */
function gatherParts(
  options: RollupOptions,
  question: Question,
  lines: LineStore,
  host: Host,
): { gathered: Gathered; cells: Map<string, FileRecord> } {
  const cells = new Map<string, FileRecord>();
  const records: FileRecord[] = [];
  const asked = questionWords(question);
  for (const path of options.parts) {
    if (!existsSync(path)) throw new Fault(EXIT.notAWorkbook, `${path}：没有这个文件。`);
    const broken = readRecords(path, (record) => {
      if (record.asOf !== asked.asOf || record.year !== asked.year || record.pack !== asked.pack)
        throw badUsage(
          `${path}：这些记录是按 ${record.asOf}、${record.year} 年、${record.pack} 做的，和这次要的不同，不能相加。`,
        );
      if (record.cells !== undefined) cells.set(`${record.file}|${record.hash}`, record);
      const { cells: _cells, ...plain } = record;
      records.push(lines.keep(plain));
    });
    if (broken > 0) host.tell(`${path}：有 ${broken} 行不是完整的记录，没有用。\n`);
  }
  return { gathered: gather(records), cells };
}

async function fromFolder(
  options: RollupOptions,
  question: Question,
  lines: LineStore,
  pool: Pool,
  host: Host,
): Promise<Gathered> {
  const folder = options.folder!;
  const walked = withoutOwn(walkFolder(folder, options.only), options, host);
  const earlier = earlierRecords(options, question, host);
  const log = options.jsonl ?? options.resume;
  if (log !== undefined && log !== "-") mendEnd(log);
  let shown = 0;
  return gatherFiles({
    folder,
    walked,
    question,
    pool,
    jobs: jobsOf(options),
    earlier,
    lines,
    onRecord: (record) => {
      if (log === "-") host.print(`${JSON.stringify(record)}\n`);
      else if (log !== undefined) appendRecord(log, record);
    },
    onProgress: ({ done, of, kept }) => {
      if (done < of && done - shown < 100) return;
      shown = done;
      host.tell(`${done}/${of} 个文件${kept > 0 ? `（其中 ${kept} 个沿用上次的记录）` : ""}\n`);
    },
  });
}

function walkFolder(folder: string, only: string | undefined): Walked {
  if (!existsSync(folder)) throw new Fault(EXIT.notAWorkbook, `${folder}：没有这个文件夹。`);
  if (!statSync(folder).isDirectory()) throw badUsage(`${folder}：不是文件夹；rollup 要写收齐台账的文件夹。`);
  if (only !== undefined && !existsSync(joinPath(folder, only)))
    throw new Fault(EXIT.notAWorkbook, `${folder} 里没有 ${only} 这个文件夹。`);
  return walk(folder, only);
}

/** The command's own files are no submissions, though they may lie in the folder. */
function withoutOwn(walked: Walked, options: RollupOptions, host: Host): Walked {
  const own = [
    options.out,
    options.expect,
    options.template,
    options.pack,
    options.jsonl,
    options.resume,
    ...options.parts,
  ];
  const paths = new Set(own.flatMap((path) => (path === undefined ? [] : relative(options.folder!, resolve(path)))));
  const returns = options.returns === undefined ? undefined : `${relative(options.folder!, resolve(options.returns))}/`;
  const isOwn = (file: string): boolean => paths.has(file) || (returns !== undefined && file.startsWith(returns));
  const passed = walked.files.filter(isOwn);
  if (passed.length > 0)
    host.tell(`文件夹里有本命令自己的文件，没有当作报来的台账：${passed.map((file) => basename(file)).join("、")}\n`);
  return { ...walked, files: walked.files.filter((file) => !isOwn(file)) };
}

function earlierRecords({ resume }: RollupOptions, question: Question, host: Host): Earlier {
  const earlier = new Map<string, FileRecord>();
  if (resume === undefined) return earlier;
  const asked = questionWords(question);
  let other = 0;
  const broken = readRecords(resume, (record) => {
    if (record.asOf === asked.asOf && record.year === asked.year && record.pack === asked.pack)
      earlier.set(record.file, record);
    else other++;
  });
  if (broken > 0) host.tell(`${resume}：有 ${broken} 行没有写完，那几个文件重新读。\n`);
  if (other > 0) host.tell(`${resume}：有 ${other} 条记录的截止日期、年度或标准与这次不同，重新读。\n`);
  return earlier;
}

const jobsOf = ({ jobs }: RollupOptions): number => jobs ?? Math.max(1, availableParallelism());

function openPool(options: RollupOptions, question: Question, host: Host): Pool {
  const brief = {
    rollup: true,
    folder: options.folder,
    question,
    withCells: options.jsonl !== undefined || options.resume !== undefined,
  } as const;
  return host.entry === undefined ? poolHere(brief) : poolOfThreads(host.entry, brief, jobsOf(options));
}

/** Settles; branches that sent several files are judged over them as one book, and it is settled again. */
async function settleAll(
  gathered: Gathered,
  list: readonly DueBranch[] | undefined,
  cells: ReadonlyMap<string, FileRecord>,
  pool: Pool,
): Promise<Settled> {
  const first = settle(gathered, list, new Map());
  if (first.together.length === 0) return first;
  const judged = new Map<string, BranchPart>();
  for (const { branch, files } of first.together) {
    const together = files.map((record) => cells.get(`${record.file}|${record.hash}`) ?? record);
    const answer = await pool.run({ id: -1, together });
    if (answer && "part" in answer && answer.part) judged.set(branch, answer.part);
  }
  return settle(gathered, list, judged);
}

function summary({ files, branches }: Settled): string {
  const count = (state: string): number => branches.filter((branch) => branch.state === state).length;
  const files3 = (["accepted", "rejected", "skipped"] as const).map(
    (state) => files.filter((file) => file.state === state).length,
  );
  return (
    `${files.length} 个文件：用了 ${files3[0]}，没有用 ${files3[1]}，跳过 ${files3[2]}。` +
    `支部：计入 ${count("accepted")}，未计入 ${count("rejected")}，未报 ${count("missing")}，豁免 ${count("exempt")}，不在名单 ${count("unlisted")}。\n`
  );
}
