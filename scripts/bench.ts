/** Prints how long the main job takes, side by side with its goals. Makes its workbooks itself. */
import ExcelJS from "exceljs";
import { CHECKS, checkSteps } from "../src/checks";
import { runCheckList } from "../src/checks/run-checks";
import { readBooks, readBooksSteps } from "../src/intake";
import { planMarks } from "../src/plans";
import { selectStandards } from "../src/standards";
import { openWorkbook } from "../src/workbook/file";
import { benchWorkbook, type Size } from "./bench-books";

const ROUNDS = 5;
const AS_OF = { year: 2025, month: 12, day: 31 };
const standards = selectStandards(AS_OF);
const options = { asOf: AS_OF, year: 2025, standards };
const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Median of a few rounds after one that is not counted. */
async function median<T>(work: () => T | Promise<T>): Promise<{ time: number; value: T }> {
  let value = await work();
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = now();
    value = await work();
    times.push(now() - start);
  }
  return { time: times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!, value };
}

async function snapshotOf(bytes: Uint8Array) {
  const port = openWorkbook(bytes, "bench.xlsx");
  if (!port.ok) throw new Error(port.refusal.code);
  const snapshot = await port.value.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return snapshot.value;
}

/** Longest stretch between two yields. */
function longestStep<T>(steps: Generator<unknown, T>): { longest: number; count: number } {
  let longest = 0;
  for (let count = 1; ; count++) {
    const start = now();
    const step = steps.next();
    longest = Math.max(longest, now() - start);
    if (step.done) return { longest, count };
  }
}

function line(what: string, value: string, goal = ""): void {
  console.log(`${what.padEnd(52)}${value.padStart(12)}   ${goal}`);
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;
const judged = (ok: boolean, goal: string): string => `goal ${goal}: ${ok ? "reached" : "NOT reached"}`;

async function measure(size: Size) {
  const bytes = benchWorkbook(size);
  const snapshot = await median(() => snapshotOf(bytes));
  const books = await median(() => readBooks(snapshot.value, { year: 2025 }));
  const report = await median(() => runCheckList(CHECKS, books.value, options));
  return { bytes, snapshot, books, report };
}

async function mainJob(): Promise<void> {
  const size = { members: 200, meetings: 2000, study: 20000 };
  const { snapshot, books, report, bytes } = await measure(size);
  const core = CHECKS.filter(({ meta }) => CORE.has(meta.code));
  const work = books.time + (await median(() => runCheckList(core, books.value, options))).time;
  console.log(
    `\n${size.members} members, ${size.meetings} meetings, ${size.study} study rows (${(bytes.length / 1024).toFixed(0)} KiB)`,
  );
  line("read the file (snapshot)", ms(snapshot.time));
  line("recognise", ms(books.time));
  line(`recognise + check, ${core.length} core clauses`, ms(work), judged(work <= 300, "≤ 300 ms"));
  line("  of the time to read", (work / snapshot.time).toFixed(2), judged(work <= snapshot.time / 4, "≤ 0.25"));
  line(
    `check, ${CHECKS.length} checks, ${report.value.findings.length} findings`,
    ms(report.time),
    judged(report.time <= 600, "≤ 600 ms"),
  );
  for (const [code, time] of slowest(books.value)) line(`  of it ${code}`, ms(time));
  const slices = [
    longestStep(readBooksSteps(snapshot.value, { year: 2025 })),
    longestStep(checkSteps(books.value, options)),
  ];
  line(
    "longest slice: recognise, check",
    slices.map(({ longest }) => ms(longest)).join(", "),
    judged(
      slices.every(({ longest }) => longest <= 50),
      "≤ 50 ms",
    ),
  );
}

/** The three checks that take longest, each measured by the step it is. */
function slowest(books: ReturnType<typeof readBooks>): [string, number][] {
  const steps = checkSteps(books, options);
  const times: [string, number][] = [
    ["the view of the branch", 0],
    ...CHECKS.map(({ meta }): [string, number] => [meta.code, 0]),
  ];
  for (const entry of times) {
    const start = now();
    if (steps.next().done) break;
    entry[1] = now() - start;
  }
  return times.sort((a, b) => b[1] - a[1]).slice(0, 3);
}

const CORE = new Set([
  "M01",
  "M02",
  "M03",
  "M04",
  "M06",
  "M08",
  "M09",
  "M14",
  "E01",
  "E02",
  "K01",
  "Q10",
  "Q11",
  "X08",
  "X10",
  "X13",
  "X29",
  "P11",
  "V18",
  "V20",
  "O02",
  "O04",
]);

async function growth(): Promise<void> {
  console.log("\n100,000 study rows against 20,000");
  const small = await measure({ members: 200, meetings: 2000, study: 20000 });
  const large = await measure({ members: 200, meetings: 2000, study: 100000 });
  const total = ({ snapshot, books, report }: typeof small): number => snapshot.time + books.time + report.time;
  line("read", `${ms(small.snapshot.time)} → ${ms(large.snapshot.time)}`);
  line("recognise", `${ms(small.books.time)} → ${ms(large.books.time)}`);
  line("check", `${ms(small.report.time)} → ${ms(large.report.time)}`);
  line(
    "all of it, times as long",
    (total(large) / total(small)).toFixed(2),
    judged(total(large) <= 5.5 * total(small), "≤ 5.5"),
  );
}

async function beside(): Promise<void> {
  const { bytes, books, report } = await measure({ members: 200, meetings: 0, study: 20000 });
  const plan = planMarks(report.value, books.value);
  const cells = Array.from({ length: 500 }, (_, i) => ({
    at: { sheet: "学习台账", row: 3 + i * 40, column: 4 },
    severity: "should" as const,
    untilFilled: false,
  }));
  const marks = { marks: [...plan.marks, ...cells] };
  console.log(
    `\nopen + mark ${marks.marks.length} cells + save a 20,000-row file (${(bytes.length / 1024).toFixed(0)} KiB)`,
  );
  const ours = await median(async () => {
    const port = openWorkbook(bytes, "bench.xlsx");
    if (!port.ok) throw new Error(port.refusal.code);
    await port.value.applyMarks(marks);
    const saved = port.value.save();
    return saved.ok ? saved.value.length : 0;
  });
  const theirs = await median(async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    for (const { at } of marks.marks) {
      const style = { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { argb: "FFFFF0C2" } } };
      book.getWorksheet(at.sheet)!.addConditionalFormatting({
        ref: `${String.fromCharCode(64 + at.column)}${at.row}`,
        rules: [{ type: "expression", priority: 1, formulae: ["TRUE"], style }],
      });
    }
    return (await book.xlsx.writeBuffer()).byteLength;
  });
  line("this engine", ms(ours.time));
  line("exceljs", ms(theirs.time));
  line("times faster", (theirs.time / ours.time).toFixed(1));
}

async function nearDuplicates(): Promise<void> {
  const { books } = await measure({ members: 20, meetings: 5000, study: 0 });
  const check = CHECKS.filter(({ meta }) => meta.code === "X02");
  console.log("\nnear-duplicate content over 5,000 records");
  if (check.length === 0) return line("X02", "not there");
  const alone = (await median(() => runCheckList([], books.value, options))).time;
  const { time, value } = await median(() => runCheckList(check, books.value, options));
  line(`X02, ${value.findings.length} findings`, ms(time - alone), judged(time - alone <= 300, "≤ 300 ms"));
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${ROUNDS} rounds, median`);
  await mainJob();
  await growth();
  await beside();
  await nearDuplicates();
}

void main();
