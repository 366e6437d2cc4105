import { spawnSync } from "node:child_process";
import { unzipSync } from "fflate";
import type { Host } from "../../src/cli/host";
import { run } from "../../src/cli/run";
import type { Mutant } from "./mutate";

/** Longest CPU time of one mutant, in microseconds, and what the process may grow by for it, in bytes. */
const CPU = 5_000_000;
const MEMORY = 512 * 1024 * 1024;

/** A machine of files in memory. */
function hostOf(files: Map<string, Uint8Array>, told: string[]): Host {
  return {
    today: { year: 2025, month: 12, day: 31 },
    readFile: (path) => files.get(path)!,
    writeFile: (path, bytes) => void files.set(path, bytes),
    isSameFile: (a, b) => a === b,
    print: () => undefined,
    tell: (text) => void told.push(text),
  } as Host;
}

export interface Tried {
  readonly status: number;
  /** What went wrong that must not; absent where all is well. */
  readonly fault?: string;
}

/** Marks a mutant and takes the marks out again. */
export async function tryMutant({ bytes }: Mutant): Promise<Tried> {
  const files = new Map([["in.xlsx", bytes]]);
  const told: string[] = [];
  const host = hostOf(files, told);
  const before = process.cpuUsage();
  const held = process.memoryUsage().rss;
  try {
    const status = await run(["mark", "in.xlsx", "-o", "out.xlsx"], host);
    const used = process.cpuUsage(before);
    const words = told.join("");
    if (words.includes("程序出了错")) return { status, fault: `guard: ${words.split("\n")[1]}` };
    if (used.user + used.system > CPU) return { status, fault: "slow" };
    if (process.memoryUsage().rss - held > MEMORY) return { status, fault: "memory" };
    if (status !== 0) return /[\u4e00-\u9fff]/.test(words) ? { status } : { status, fault: "no sentence" };
    await run(["unmark", "out.xlsx", "-o", "back.xlsx"], host);
    return sameSheets(bytes, files.get("back.xlsx")!) ? { status } : { status, fault: "sheet differs after unmark" };
  } catch (error) {
    return { status: 1, fault: `stack: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function sameSheets(before: Uint8Array, after: Uint8Array): boolean {
  // Parts packed in a way nobody knows are passed over: they are copied as they are packed.
  const filter = ({ name }: { name: string }) => /worksheets\/[^/]*\.xml$/.test(name);
  const [a, b] = [unzipSync(before, { filter }), unzipSync(after, { filter })];
  return Object.keys(a).every((name) => b[name] && Buffer.compare(a[name]!, b[name]) === 0);
}

const EXPAT = `import sys, json
from xml.parsers import expat
bad = []
for i, text in enumerate(json.load(sys.stdin)):
    try: expat.ParserCreate(namespace_separator='\\n').Parse(text.encode('utf-8', 'surrogatepass'), True)
    except expat.ExpatError: bad.append(i)
print(json.dumps(bad))`;

/** Which of these texts another parser finds not well-formed. */
export function notWellFormed(texts: readonly string[]): number[] {
  if (texts.length === 0) return [];
  const python = process.env["PYTHON_PATH"] ?? "python3";
  const done = spawnSync(python, ["-c", EXPAT], { input: JSON.stringify(texts), maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`python3: ${String(done.stderr).slice(-300)}`);
  return JSON.parse(String(done.stdout)) as number[];
}
