/**
 * Prints what a roll-up of many branches costs: one worker and two, beside the loop over `ledger check` that a clerk would write
 * without it, and the fold alone over 100,000 records. `npm run bench:rollup -- 1000` takes another number of branches than 200.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeHost } from "../src/cli/node-host";
import { run } from "../src/cli/run";
import { type FileRecord, gather, join as joinGathered, rollupJson, settle } from "../src/rollup";
import { LineStore } from "../src/cli/rollup/line-store";
import { benchWorkbook } from "./bench-books";

const BRANCHES = Number(process.argv[2] ?? 200);
const RECORDS = 100_000;
/** A branch of forty, as many meetings as the rules ask for, a study row a person and fortnight. */
const SIZE = { members: 40, meetings: 60, study: 400 };
const ENTRY = join(process.cwd(), "src/cli/index.ts");
const folder = mkdtempSync(join(tmpdir(), "rollup-bench-"));
const now = (): number => Number(process.hrtime.bigint()) / 1e6;
const line = (what: string, value: string, goal = ""): void =>
  console.log(`${what.padEnd(56)}${value.padStart(14)}   ${goal}`);
const judged = (ok: boolean, goal: string): string => `goal ${goal}: ${ok ? "reached" : "NOT reached"}`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const nameOf = (at: number): string => `第${at + 1}镇小学党支部`;

interface Cost {
  readonly wall: number;
  readonly cpu: number;
  /** Largest resident set seen, MiB. */
  readonly memory: number;
}

async function cost(work: () => Promise<unknown>): Promise<Cost> {
  const [start, before] = [now(), process.cpuUsage()];
  let memory = 0;
  const look = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss)), 50);
  await work();
  clearInterval(look);
  const { user, system } = process.cpuUsage(before);
  return {
    wall: now() - start,
    cpu: (user + system) / 1000,
    memory: Math.max(memory, process.memoryUsage().rss) / 2 ** 20,
  };
}

async function rollup(jobs: number, more: readonly string[] = []): Promise<Cost> {
  const host = { ...nodeHost(), entry: ENTRY, print: () => undefined, tell: () => undefined };
  const words = [
    "rollup",
    join(folder, "in"),
    "-o",
    join(folder, "out.xlsx"),
    "--as-of",
    "2025-12-31",
    "--jobs",
    String(jobs),
    ...more,
  ];
  return cost(async () => {
    const status = await run(words, host);
    if (status !== 0) throw new Error(`exit ${status}`);
  });
}

async function manyBranches(): Promise<void> {
  mkdirSync(join(folder, "in"));
  for (let at = 0; at < BRANCHES; at++)
    writeFileSync(join(folder, "in", `${at}.xlsx`), benchWorkbook(SIZE, nameOf(at)));
  console.log(`\n${BRANCHES} branches of ${SIZE.members} members, ${SIZE.meetings} meetings, ${SIZE.study} study rows`);
  const one = await rollup(1, ["--jsonl", join(folder, "records.jsonl")]);
  const two = await rollup(2);
  const tried = Math.min(BRANCHES, 3);
  const loop = await cost(async () => {
    for (let at = 0; at < tried; at++)
      spawnSync(process.execPath, [
        "--import",
        "tsx",
        ENTRY,
        "check",
        join(folder, "in", `${at}.xlsx`),
        "--as-of",
        "2025-12-31",
        "--json",
      ]);
  });
  line("one worker", seconds(one.wall), `${(BRANCHES / (one.wall / 1000)).toFixed(1)} branches a second`);
  line(
    "two workers",
    seconds(two.wall),
    judged(one.wall / two.wall >= 1.8, "≥ 1.8 × as fast") + ` (${(one.wall / two.wall).toFixed(2)})`,
  );
  line(
    "processor time a branch",
    `${(two.cpu / BRANCHES).toFixed(0)} ms`,
    judged(two.cpu / BRANCHES <= 500, "≤ 500 ms"),
  );
  line("memory, two workers", `${two.memory.toFixed(0)} MiB`, judged(two.memory <= 512, "≤ 512 MiB"));
  line(
    `ledger check in a loop (${tried} timed, × ${BRANCHES / tried})`,
    seconds((loop.wall * BRANCHES) / tried),
    "what a clerk would write today; no summary yet",
  );
}

/** The records of the branches above many times, each a value of its own under another name, as a run of that size keeps them. */
async function foldAlone(): Promise<void> {
  const made = readFileSync(join(folder, "records.jsonl"), "utf8").trim().split("\n");
  const lines = new LineStore();
  const records: FileRecord[] = [];
  const start = now();
  for (let at = 0; at < RECORDS; at++) {
    const record = JSON.parse(made[at % made.length]!) as FileRecord;
    const claims = [{ by: "title" as const, text: `${nameOf(at)}党员名册` }];
    records.push(lines.keep({ ...record, file: `${at}.xlsx`, hash: String(at), claims }));
  }
  const list = records.map((_, at) => ({ name: nameOf(at), above: "" }));
  console.log(`\nthe fold over ${RECORDS} records, ${made[0]!.length} characters each as a line`);
  line("reading the lines", seconds(now() - start));
  let whole: object = {};
  const { wall, cpu, memory } = await cost(async () => {
    whole = rollupJson(settle(gather(records), list, new Map()));
  });
  line(
    "gather, settle, add up",
    seconds(wall),
    `${((cpu * 1000) / RECORDS).toFixed(0)} µs of processor time a record, ${memory.toFixed(0)} MiB resident`,
  );
  const cut = RECORDS / 4;
  const parts = [0, 1, 2, 3].map((at) => gather(records.slice(at * cut, (at + 1) * cut)));
  const joined = joinGathered(joinGathered(parts[3]!, parts[1]!), joinGathered(parts[0]!, parts[2]!));
  const same = JSON.stringify(rollupJson(settle(joined, list, new Map()))) === JSON.stringify(whole);
  line("four parts joined crosswise give the same bytes", String(same), judged(same, "true"));
}

void manyBranches()
  .then(foldAlone)
  .finally(() => rmSync(folder, { recursive: true, force: true }));
