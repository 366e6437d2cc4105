import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { run } from "../../src/cli/run";
import { REPORTS } from "../../src/plans";
import { openWorkbook } from "../../src/workbook/file";
import { buildWorkbook } from "../support/workbook-builder";
import { MemoryHost } from "./memory-host";

const SAMPLE = new Uint8Array(readFileSync("assets/sample.xlsx"));
const hostWith = (bytes: Uint8Array): MemoryHost => new MemoryHost(new Map([["book.xlsx", bytes]]));
const words = (line: string): string[] => line.split(" ");

async function ran(line: string, bytes: Uint8Array = SAMPLE): Promise<{ status: number; host: MemoryHost }> {
  const host = hostWith(bytes);
  return { status: await run(words(line), host), host };
}

async function snapshotOf(bytes: Uint8Array) {
  const port = openWorkbook(bytes, "book.xlsx");
  if (!port.ok) throw new Error(port.refusal.code);
  const snapshot = await port.value.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return snapshot.value;
}

test("recognise --json has the shape of the contract and nothing but JSON", async () => {
  const { status, host } = await ran("recognise book.xlsx --json");
  const { file, tables } = JSON.parse(host.printed);
  expect([status, file, host.told]).toEqual([0, "book.xlsx", ""]);
  const meetings = tables.find((table: { sheet: string }) => table.sheet === "2025三会一课");
  expect(meetings).toMatchObject({
    kind: "meetings",
    shape: "list",
    headerRows: [3],
    dataRows: [4, 24],
    records: 21,
    columns: { A: "month", B: "date", G: "expected/actual" },
    name: null,
  });
  expect(Object.keys(meetings)).toEqual([
    "sheet",
    "kind",
    "shape",
    "headerRows",
    "dataRows",
    "records",
    "columns",
    "confidence",
    "name",
    "unread",
  ]);
  const groups = tables.find((table: { sheet: string }) => table.sheet === "党小组会");
  expect(groups.unread).toEqual([{ cell: "B20", why: expect.stringContaining("2025-06-31") }]);
});

test("check --json: verdicts and findings of the contract, the same bytes every time", async () => {
  const { status, host } = await ran("check book.xlsx --as-of 2026-06-20 --year 2025 --json");
  const result = JSON.parse(host.printed);
  expect(status).toBe(0);
  expect(Object.keys(result)).toEqual(["asOf", "year", "pack", "tables", "verdicts", "findings"]);
  expect(result).toMatchObject({ asOf: "2026-06-20", year: 2025, pack: { id: "national" } });
  expect(result.verdicts).toContainEqual({
    clause: "M01",
    subject: { type: "branch" },
    period: "2025-Q3",
    verdict: "unmet",
    expected: 1,
    actual: 0,
    evidence: [],
  });
  expect(result.findings).toContainEqual(
    expect.objectContaining({
      code: "K01",
      severity: "should",
      at: [{ sheet: "2025三会一课", cell: "F17" }],
      message: expect.any(String),
      basis: expect.any(String),
      advice: expect.any(String),
    }),
  );
  const unmet = result.verdicts
    .filter((verdict: { verdict: string }) => verdict.verdict === "unmet")
    .map((verdict: { clause: string; period: string; subject: object }) => [
      verdict.clause,
      verdict.period,
      verdict.subject,
    ]);
  const told = result.findings.map((finding: { code: string; period?: string; subject: object }) => [
    finding.code,
    finding.period,
    finding.subject,
  ]);
  for (const one of unmet) expect(told).toContainEqual(one);
  expect((await ran("check book.xlsx --as-of 2026-06-20 --year 2025 --json")).host.printed).toBe(host.printed);
});

test("as-of is today and the year that of as-of where nothing is said", async () => {
  const said = JSON.parse((await ran("check book.xlsx --as-of 2026-06-20 --json")).host.printed);
  expect(JSON.parse((await ran("check book.xlsx --json")).host.printed)).toEqual(said);
  expect(said.year).toBe(2026);
});

test("no id is printed, in JSON or in words", async () => {
  for (const line of ["recognise book.xlsx --json", "recognise book.xlsx", "check book.xlsx --json", "check book.xlsx"])
    expect((await ran(line)).host.printed).not.toMatch(/990101\d{6}/);
});

test("check in words: the year at a glance, people, findings", async () => {
  const { printed } = (await ran("check book.xlsx --as-of 2026-06-20 --year 2025")).host;
  expect(printed).toContain("云溪县青杉小学党支部  2025 年，截至 2026-06-20");
  expect(printed).toMatch(/M01 党员大会\s+✓\s+✓\s+缺\s+✓/);
  expect(printed).toMatch(/高敬之 54\/56/);
  expect(printed).toContain("[必须补齐] 党小组会 B20");
});

test("mark changes no value, unmark leaves every sheet part as it was", async () => {
  const { status, host } = await ran("mark book.xlsx -o out.xlsx --year 2025");
  const marked = host.files.get("out.xlsx")!;
  expect([status, host.printed]).toEqual([0, ""]);
  expect(await snapshotOf(marked)).toEqual(await snapshotOf(SAMPLE));
  expect(
    Object.values(unzipSync(marked)).some((part) => new TextDecoder().decode(part).includes("branch-ledger:mark")),
  ).toBe(true);
  host.files.set("marked.xlsx", marked);
  expect(await run(words("unmark marked.xlsx -o clean.xlsx"), host)).toBe(0);
  const before = unzipSync(SAMPLE);
  const after = unzipSync(host.files.get("clean.xlsx")!);
  for (const name of Object.keys(before).filter((part) => part.startsWith("xl/worksheets/")))
    expect([name, after[name]]).toEqual([name, before[name]]);
});

test("report writes every summary sheet, or those named; they are never read as ledgers", async () => {
  const all = await ran("report book.xlsx -o out.xlsx --year 2025");
  const own = async (host: MemoryHost) =>
    (await snapshotOf(host.files.get("out.xlsx")!)).sheets.flatMap(({ own: id }) => (id === undefined ? [] : [id]));
  expect(await own(all.host)).toEqual(REPORTS.map(({ id }) => id));
  expect(await own((await ran("report book.xlsx -o out.xlsx --report study --report issues")).host)).toEqual([
    "study",
    "issues",
  ]);
  const again = hostWith(all.host.files.get("out.xlsx")!);
  await run(words("check book.xlsx --year 2025 --json"), again);
  expect(JSON.parse(again.printed)).toEqual(JSON.parse((await ran("check book.xlsx --year 2025 --json")).host.printed));
});

test.each(["mark book.xlsx -o book.xlsx", "unmark book.xlsx -o ./book.xlsx", "report book.xlsx -o ././book.xlsx"])(
  "%s: the file itself is never written",
  async (line) => {
    const { status, host } = await ran(line);
    expect([status, host.files.size]).toEqual([2, 1]);
    expect(host.told).toContain("原文件从不改写");
  },
);

test("a write that fails leaves nothing and is said", async () => {
  const host = hostWith(SAMPLE);
  host.full = true;
  expect(await run(words("mark book.xlsx -o out.xlsx"), host)).toBe(2);
  expect([host.files.size, host.told.includes("ENOSPC")]).toEqual([1, true]);
});

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const sheet = (rows: string[][]): Uint8Array => buildWorkbook({ sheets: [{ name: "Sheet1", rows }] });
const NOT_WORKBOOKS: readonly [string, Uint8Array][] = [
  ["not a zip", text("党员名册,姓名,性别")],
  ["an empty file", new Uint8Array()],
  ["a zip cut short", SAMPLE.slice(0, SAMPLE.length >> 1)],
  [
    "an old .xls or an encrypted workbook",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(2048).fill(0)]),
  ],
  ["a web page without a table", text("<html><body><p>姓名</p></body></html>")],
];

test.each(NOT_WORKBOOKS)("%s ends with 3 and a sentence, for every command", async (_, bytes) => {
  for (const line of [
    "recognise book.xlsx --json",
    "check book.xlsx --json",
    "mark book.xlsx -o out.xlsx",
    "unmark book.xlsx -o out.xlsx",
    "report book.xlsx -o out.xlsx",
  ]) {
    const { status, host } = await ran(line, bytes);
    expect([line, status, host.printed, host.files.size]).toEqual([line, 3, "", 1]);
    expect(host.told).toMatch(/^book\.xlsx：.+。/);
  }
});

test("a file that is not there ends with 3", async () => {
  expect((await ran("check nothing.xlsx")).status).toBe(3);
});

test.each<[string, Uint8Array]>([
  ["an empty workbook", sheet([])],
  [
    "a workbook of something else",
    sheet([
      ["水果", "斤数"],
      ["苹果", "3"],
      ["梨", "5"],
    ]),
  ],
])("%s ends with 4 and writes nothing", async (_, bytes) => {
  for (const line of [
    "recognise book.xlsx",
    "check book.xlsx",
    "mark book.xlsx -o out.xlsx",
    "report book.xlsx -o out.xlsx",
  ]) {
    const { status, host } = await ran(line, bytes);
    expect([line, status, host.files.size]).toEqual([line, 4, 1]);
    expect(host.told).toContain("没有识别到台账");
  }
  expect(
    JSON.parse((await ran("recognise book.xlsx --json", bytes)).host.printed).tables.filter(
      ({ kind }: { kind: string }) => kind !== "other",
    ),
  ).toEqual([]);
});

test("a header without rows is a ledger with no records, and no fault", async () => {
  const empty = sheet([
    ["2025年三会一课台账"],
    ["序号", "时间", "会议类型", "地点", "主持人", "记录人", "应到人数", "实到人数", "会议内容"],
  ]);
  const { status, host } = await ran("check book.xlsx --as-of 2025-12-31 --json", empty);
  const result = JSON.parse(host.printed);
  expect(status).toBe(0);
  expect(result.tables).toMatchObject([{ kind: "meetings", records: 0, dataRows: null }]);
  expect(
    result.verdicts.find(
      ({ clause, period }: { clause: string; period: string }) => clause === "M01" && period === "2025-Q1",
    ).verdict,
  ).toBe("unmet");
});

test.each([
  ["not JSON", "{", "JSON"],
  ["an unknown clause", '{"format":1,"id":"x","version":"1","level":"branch","clauses":[{"id":"Z99"}]}', "Z99"],
  [
    "a figure out of range",
    '{"format":1,"id":"x","version":"1","level":"branch","clauses":[{"id":"M01","values":{"times":9999}}]}',
    "9999",
  ],
  ["a later format", '{"format":99,"id":"x","version":"1","level":"branch","clauses":[]}', "较新的格式"],
])("a pack with %s: said in a sentence, and the default holds", async (_, pack, sentence) => {
  const host = hostWith(SAMPLE);
  host.files.set("pack.json", text(pack));
  expect(await run(words("check book.xlsx --pack pack.json --json"), host)).toBe(0);
  expect(host.told).toContain(sentence);
  const plain = JSON.parse((await ran("check book.xlsx --json")).host.printed);
  expect(JSON.parse(host.printed).verdicts).toEqual(plain.verdicts);
});

test("a pack file that is not there is bad usage", async () => {
  expect((await ran("check book.xlsx --pack none.json")).status).toBe(2);
});

test("a 支部标准 table in the workbook is read as its pack", async () => {
  const rows = [
    ["标准包编号", "green"],
    ["版本", "3"],
    ["条款", "名称", "启用", "项目", "标准值"],
    ["M01", "党员大会", "是", "次数", 3],
  ];
  const book = buildWorkbook({
    sheets: [
      {
        name: "会议台账",
        rows: [
          ["时间", "会议类型", "主持人", "会议内容"],
          ["2025年1月8日", "党员大会", "甲乙丙", "学习"],
        ],
      },
      { name: "支部标准", rows },
    ],
  });
  const { status, host } = await ran("check book.xlsx --as-of 2025-12-31 --json", book);
  const result = JSON.parse(host.printed);
  expect([status, result.pack]).toEqual([0, { id: "green", version: "3" }]);
  expect(result.verdicts.find(({ clause }: { clause: string }) => clause === "M01").expected).toBe(3);
});

test("a pack changes what is asked, and its id and version are printed", async () => {
  const host = hostWith(SAMPLE);
  host.files.set(
    "pack.json",
    text(
      '{"format":1,"id":"county","version":"2026.1","level":"superior","clauses":[{"id":"M01","values":{"times":2},"reason":"县里要求"}]}',
    ),
  );
  expect(await run(words("check book.xlsx --pack pack.json --year 2025 --json"), host)).toBe(0);
  const result = JSON.parse(host.printed);
  expect(result.pack).toEqual({ id: "county", version: "2026.1" });
  expect(result.verdicts.find(({ clause }: { clause: string }) => clause === "M01").expected).toBe(2);
});

describe("text in force in the period", () => {
  const PACK = text(
    JSON.stringify({
      format: 1,
      id: "county",
      version: "2",
      level: "superior",
      clauses: [
        { id: "E01", from: "2026-01-01", values: { hours: 40 } },
        { id: "M01", from: "2025-07-01", values: { times: 2 } },
        { id: "M06", from: "2025-09-30", values: { times: 3 } },
        { id: "V07", on: false },
        { id: "V07", from: "2025-07-01", on: true },
      ],
    }),
  );
  const meetings = [
    ["时间", "会议类型", "主持人", "会议内容"],
    ["2025年1月8日", "党员大会", "甲乙丙", "学习"],
  ];
  const development = [
    ["姓名", "申请入党时间", "确定积极分子时间", "确定发展对象时间"],
    ["王新", "2023-02-01", "2024-09-01", "2025-06-30"],
    ["李新", "2023-02-01", "2024-09-01", "2025-07-01"],
  ];
  const roster = [
    ["姓名", "性别", "入党时间", "转正时间"],
    ["张三", "男", "2010-06-01", "2011-06-01"],
  ];
  const BOOK = buildWorkbook({
    sheets: [
      { name: "三会一课", rows: meetings },
      { name: "发展党员台账", rows: development },
      { name: "党员名册", rows: roster },
      {
        name: "学习学时",
        rows: [
          ["姓名", "日期", "学时", "学习内容"],
          ["张三", "2025-03-01", 20, "学习"],
        ],
      },
    ],
  });
  const asked = async (asOf: string, year: number) => {
    const host = new MemoryHost(
      new Map([
        ["book.xlsx", BOOK],
        ["pack.json", PACK],
      ]),
    );
    expect(await run(words(`check book.xlsx --pack pack.json --year ${year} --as-of ${asOf} --json`), host)).toBe(0);
    return JSON.parse(host.printed);
  };
  test.each(["2025-12-31", "2026-01-15", "2027-01-15"])("looked at on %s, 2025 is asked the same", async (asOf) => {
    const { verdicts, findings } = await asked(asOf, 2025);
    const figures = (id: string): object =>
      verdicts.filter(({ clause }: { clause: string }) => clause === id).map((v: { expected: number }) => v.expected);
    expect(figures("M01")).toEqual([1, 1, 2, 2]);
    expect(figures("E01")).toEqual([32]);
    expect(figures("M06")).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3]);
    const late = findings.filter(({ code }: { code: string }) => code === "V07");
    expect(
      late.map(({ subject, basis }: { subject: { name: string }; basis: string }) => [subject.name, basis]),
    ).toEqual([["李新", expect.stringContaining("（2014年）")]]);
  });
});

test("wrong usage says how to call it", async () => {
  const { status, host } = await ran("chekc book.xlsx");
  expect([status, host.printed]).toEqual([2, ""]);
  expect(host.told).toContain("用法：");
});

test("made again, the list of findings keeps what the branch has written beside each", async () => {
  const host = hostWith(SAMPLE);
  await run(words("report book.xlsx -o once.xlsx --report issues --year 2025"), host);
  const opened = openWorkbook(host.files.get("once.xlsx")!, "once.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  const rowsOf = async (bytes: Uint8Array) =>
    (await snapshotOf(bytes)).sheets.find(({ own }) => own === "issues")!.rows;
  const [key, row] = (await rowsOf(host.files.get("once.xlsx")!)).flatMap(({ row, cells }) =>
    cells
      .filter(({ column, value }) => column === 10 && /^K01-/.test(String(value)))
      .map(({ value }) => [value, row] as const),
  )[0]!;
  expect(opened.value.userEdit({ sheet: "问题清单", row, column: 7, value: "方晓岚" }).ok).toBe(true);
  const saved = opened.value.save();
  if (!saved.ok) throw new Error(saved.refusal.code);
  host.files.set("edited.xlsx", saved.value);
  await run(words("report edited.xlsx -o twice.xlsx --report issues --year 2025"), host);
  const again = (await rowsOf(host.files.get("twice.xlsx")!)).find(({ cells }) =>
    cells.some(({ value }) => value === key),
  )!;
  expect(again.cells.find(({ column }) => column === 7)!.value).toBe("方晓岚");
});
