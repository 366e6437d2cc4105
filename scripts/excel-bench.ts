// npx tsx scripts/excel-bench.ts: read, check and mark a ledger of 20,000 × 12 through Microsoft's client and the emulated Excel.
// The times are the emulation's and the client's, not Excel's; sizes and round trips are those a real Excel would see.
import { runChecks } from "../src/checks";
import { readBooks } from "../src/intake";
import { planMarks } from "../src/plans";
import { selectStandards } from "../src/standards";
import { openExcel } from "../src/workbook/excel";
import { enterExcel, startExcel } from "../test/excel-host/load/excel-in-node";
import { HostBook } from "../test/excel-host/model/book";
import { PLAIN, withStyle } from "../test/excel-host/model/style";

const HEADERS = [
  "序号",
  "会议时间",
  "会议类型",
  "会议地点",
  "主持人",
  "记录人",
  "应到人数",
  "实到人数",
  "缺席人员",
  "会议主题",
  "会议内容",
  "备注",
];
const DATE = withStyle(PLAIN, { numberFormat: "yyyy/m/d" });

function ledger(rows: number): HostBook {
  const book = new HostBook();
  const sheet = book.addSheet("三会一课台账");
  HEADERS.forEach((header, index) => sheet.put(1, index + 1, { value: header }));
  for (let row = 2; row <= rows; row += 1) {
    const kind = ["支委会", "党员大会", "党小组会", "主题党日"][row % 4]!;
    const values = [
      row - 1,
      45658 + (row % 365),
      kind,
      row % 9 ? "会议室" : null,
      row % 11 ? "张三" : null,
      "李四",
      12,
      11,
      row % 5 ? "王五" : null,
      `学习研讨第${row}次`,
      `传达文件，讨论通过第${row}号事项`,
      null,
    ];
    values.forEach(
      (value, index) => value !== null && sheet.put(row, index + 1, { value, ...(index === 1 ? { style: DATE } : {}) }),
    );
  }
  return book;
}

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  console.log(`${name.padEnd(8)} ${Math.round(performance.now() - began)} ms`);
  return result;
}

async function main(): Promise<void> {
  const running = await startExcel(ledger(20_000));
  enterExcel(running);
  const opened = await openExcel();
  if (!opened.ok) throw new Error(opened.refusal.code);
  const port = opened.value;
  running.excel.trips = [];
  const read = await timed("read", () => port.readSnapshot());
  if (!read.ok) throw new Error(read.refusal.code);
  const asOf = { year: 2025, month: 12, day: 31 };
  const books = await timed("intake", () => readBooks(read.value, { year: 2025 }));
  const report = await timed("check", () => runChecks(books, { asOf, year: 2025, standards: selectStandards(asOf) }));
  const marks = planMarks(report, books);
  await timed("mark", () => port.applyMarks(marks));
  const sum = (key: "sent" | "received") => running.excel.trips.reduce((total, trip) => total + trip[key], 0);
  console.log(
    `${marks.marks.length} marks, ${running.excel.roundTrips} round trips, ${Math.round(sum("sent") / 1024)} KiB sent, ${Math.round(sum("received") / 1024)} KiB received`,
  );
  process.exit(0);
}

void main();
