import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { nodeHost } from "../../../src/cli/node-host";
import { run } from "../../../src/cli/run";
import { openWorkbook } from "../../../src/workbook/file";
import { buildWorkbook, type SheetSpec } from "../../support/workbook-builder";
import { branchBook, dueList, PEOPLE } from "./branch-books";

const root = mkdtempSync(join(tmpdir(), "rollup-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

interface Printed {
  files: { file: string; branch: string | string[] | null; state: string; why: string | string[] | null }[];
  branches: { name: string; state: string; files: string[]; words: string; figures: Record<string, unknown> | null }[];
  missing: string[];
  totals: {
    branches: number;
    figures: { hours: number | null; meetings: Record<string, number> | null };
    lacking: Record<string, number>;
  };
}

interface Ran {
  readonly status: number;
  readonly json: Printed;
  readonly told: string;
  readonly folder: string;
  readonly files: Record<string, string>;
  readonly branches: Record<string, string>;
}

const DUE = [
  ["青江区第一中学党支部", "局直属"],
  ["青江区实验小学党支部", "局直属"],
  ["云镇中心小学党支部", "云镇教育党总支"],
  ["沙镇中心小学党支部", "沙镇教育党总支"],
  ["青江区老干部党支部", "局直属", "免报"],
];

/** Rolls up files given by path; the work is done in this process. */
async function rolled(
  files: Readonly<Record<string, Uint8Array | string>>,
  more: readonly string[] = [],
  due = DUE,
): Promise<Ran> {
  const folder = join(root, String(++count));
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "报送", file)), { recursive: true });
    writeFileSync(join(folder, "报送", file), bytes);
  }
  mkdirSync(join(folder, "报送"), { recursive: true });
  writeFileSync(join(folder, "名单.xlsx"), dueList(due));
  const words = [
    "rollup",
    join(folder, "报送"),
    "--expect",
    join(folder, "名单.xlsx"),
    "-o",
    join(folder, "汇总.xlsx"),
  ];
  return { folder, ...(await ranWith([...words, "--as-of", "2025-12-31", "--json", ...more])) };
}

async function ranWith(words: readonly string[]): Promise<Omit<Ran, "folder">> {
  let [printed, told] = ["", ""];
  const { entry: _entry, ...host } = nodeHost();
  const status = await run(words, {
    ...host,
    print: (text) => void (printed += text),
    tell: (text) => void (told += text),
  });
  const json = (printed === "" ? { files: [], branches: [] } : JSON.parse(printed)) as Printed;
  const words2 = ({ state, why }: Printed["files"][number]): string =>
    [state, ...[why].flat()].filter((word) => word !== null).join(" ");
  return {
    status,
    json,
    told,
    files: Object.fromEntries(json.files.map((file) => [file.file, words2(file)])),
    branches: Object.fromEntries(json.branches.map(({ name, state }) => [name, state])),
  };
}

const FIRST = "青江区第一中学党支部";
const book = (title: string | null = FIRST, more: Partial<Parameters<typeof branchBook>[0]> = {}): Uint8Array =>
  branchBook({ title, ...more });

describe("which branch, and what becomes of the file", () => {
  it.each<[string, Record<string, Uint8Array | string>, Record<string, string>, Record<string, string>]>([
    [
      "the name stands on the cover alone",
      { "台账(1).xlsx": book(null, { more: [{ name: "封面", rows: [[], ["", FIRST], ["", "工作手册"]] }] }) },
      { "台账(1).xlsx": "accepted" },
      { [FIRST]: "accepted" },
    ],
    [
      "the roster's column names it",
      { "台账.xlsx": book(null, { branchColumn: "第一中学党支部" }) },
      { "台账.xlsx": "accepted" },
      { [FIRST]: "accepted" },
    ],
    [
      "a meta line names it, other words beside it",
      { "台账.xlsx": book(null, { metaLine: "支部名称：中共青江区第一中学支部委员会　　书记：王一鸣" }) },
      { "台账.xlsx": "accepted" },
      { [FIRST]: "accepted" },
    ],
    [
      "one school's book sent under another's name",
      { "实验小学台账.xlsx": book() },
      { "实验小学台账.xlsx": "rejected name-mismatch" },
      { [FIRST]: "rejected", 青江区实验小学党支部: "rejected" },
    ],
    [
      "last year's title over this year's rows",
      { "台账.xlsx": book(FIRST, { titleYear: 2024 }) },
      { "台账.xlsx": "accepted" },
      {},
    ],
    [
      "last year's book with a meeting of last January in it",
      {
        "台账.xlsx": book(FIRST, {
          year: 2024,
          moreMeetings: [
            [99, "组织生活会", "2025年1月16日", "会议室", PEOPLE[0]!, PEOPLE[1]!, "2024年度组织生活会", 6, 6, "无"],
          ],
        }),
      },
      { "台账.xlsx": "rejected other-year" },
      { [FIRST]: "rejected" },
    ],
    [
      "two halves of a year, the roster in both",
      {
        "上半年.xlsx": book(FIRST, { months: [1, 2, 3, 4, 5, 6] }),
        "下半年.xlsx": book(FIRST, { months: [7, 8, 9, 10, 11, 12] }),
      },
      { "上半年.xlsx": "accepted", "下半年.xlsx": "accepted" },
      { [FIRST]: "accepted" },
    ],
    [
      "the rosters of two groups, one with the meetings",
      {
        "一组.xlsx": book(FIRST, { people: PEOPLE.slice(0, 3) }),
        "二组名册.xlsx": book(FIRST, { ledgers: ["members"], people: PEOPLE.slice(3) }),
      },
      { "一组.xlsx": "accepted", "二组名册.xlsx": "accepted" },
      { [FIRST]: "accepted" },
    ],
    [
      "a version with a meeting more",
      {
        "台账.xlsx": book(),
        "台账(修订).xlsx": book(FIRST, {
          moreMeetings: [[99, "党课", "2025年12月5日", "会议室", PEOPLE[0]!, PEOPLE[1]!, "党课", 6, 6, "无"]],
        }),
      },
      { "台账.xlsx": "rejected two-versions", "台账(修订).xlsx": "rejected two-versions" },
      { [FIRST]: "rejected" },
    ],
    [
      "two rosters that differ in a person",
      {
        "名册1.xlsx": book(FIRST, { ledgers: ["members"] }),
        "名册2.xlsx": book(FIRST, { ledgers: ["members"], people: PEOPLE.slice(1) }),
      },
      { "名册1.xlsx": "rejected two-versions", "名册2.xlsx": "rejected two-versions" },
      { [FIRST]: "rejected" },
    ],
    [
      "a short name in its own town's folder",
      { "沙镇/台账.xlsx": book("中心小学党支部") },
      { "沙镇/台账.xlsx": "accepted" },
      { 沙镇中心小学党支部: "accepted", 云镇中心小学党支部: "missing" },
    ],
    [
      "a short name that fits two",
      { "台账.xlsx": book("中心小学党支部") },
      { "台账.xlsx": "rejected not-listed" },
      { 沙镇中心小学党支部: "missing", 云镇中心小学党支部: "missing" },
    ],
    [
      "a branch that need not report does",
      { "台账.xlsx": book("青江区老干部党支部") },
      { "台账.xlsx": "rejected exempt" },
      { 青江区老干部党支部: "exempt" },
    ],
    [
      "a joint meeting names another branch",
      {
        "台账.xlsx": book(FIRST, {
          more: [
            {
              name: "联合",
              rows: [
                [`${FIRST}与青江区实验小学党支部联合主题党日签到表`],
                ["序号", "姓名", "签名"],
                [1, PEOPLE[0]!, ""],
              ],
            },
          ],
        }),
      },
      { "台账.xlsx": "accepted" },
      { [FIRST]: "accepted", 青江区实验小学党支部: "missing" },
    ],
    [
      "nothing says whose it is",
      { "台账.xlsx": book(null) },
      { "台账.xlsx": "rejected not-listed" },
      { [FIRST]: "missing" },
    ],
    [
      "a timetable of the school",
      {
        "青江区第一中学课程表.xlsx": buildWorkbook({
          sheets: [
            {
              name: "课表",
              rows: [
                ["课程表"],
                ["节次", "周一", "周二"],
                [1, "语文", "数学"],
                [2, "英语", "体育"],
                [3, "物理", "化学"],
              ],
            },
          ],
        }),
      },
      { "青江区第一中学课程表.xlsx": "rejected not-a-ledger" },
      { [FIRST]: "missing" },
    ],
    [
      "a letter, a photograph, an archive, nothing at all",
      { "青江区第一中学党支部.docx": "x", "照片.jpg": "x", "云镇中心小学.zip": "x", "实验小学.xlsx": "" },
      {
        "青江区第一中学党支部.docx": "rejected not-a-workbook",
        "照片.jpg": "rejected not-a-workbook",
        "云镇中心小学.zip": "rejected not-a-workbook",
        "实验小学.xlsx": "rejected damaged",
      },
      { [FIRST]: "rejected", 云镇中心小学党支部: "rejected" },
    ],
    [
      "what programs leave behind",
      { "台账.xlsx": book(), "~$台账.xlsx": "x", ".DS_Store": "x", "子/desktop.ini": "x", "__MACOSX/._台账.xlsx": "x" },
      {
        "台账.xlsx": "accepted",
        "~$台账.xlsx": "skipped temporary",
        ".DS_Store": "skipped temporary",
        "子/desktop.ini": "skipped temporary",
        __MACOSX: "skipped temporary",
      },
      { [FIRST]: "accepted" },
    ],
  ])("%s", async (_, given, files, branches) => {
    const ran = await rolled({ ...given, "底.xlsx": book("己校党支部") });
    const { "底.xlsx": rest, ...own } = ran.files;
    expect([own, rest]).toEqual([files, "rejected not-listed"]);
    expect(ran.branches).toMatchObject(branches);
    expect(ran.status).toBe(0);
  });

  const sheetsOf = (name: string, rows: number): SheetSpec[] => [
    {
      name: `${name}名册`,
      rows: [
        [`${name}党支部党员名册`],
        ["序号", "姓名", "党员类别", "入党时间", "转正时间"],
        ...PEOPLE.slice(0, rows).map((person, at) => [at + 1, person, "正式党员", "2010-07-01", "2011-07-01"]),
      ],
    },
    {
      name: `${name}三会一课`,
      rows: [
        ["2025年度三会一课台账"],
        ["序号", "会议类型", "时间", "地点", "主持人", "主题"],
        ...Array.from({ length: rows }, (_, at) => [
          at + 1,
          "党课",
          `2025年${at + 1}月10日`,
          "会议室",
          PEOPLE[0]!,
          "党课",
        ]),
      ],
    },
  ];

  it("several branches of one book stand apart; one that filled in nothing is not reported", async () => {
    const sheets = [...sheetsOf("云镇中心小学", 6), ...sheetsOf("沙镇中心小学", 4), ...sheetsOf("青江区实验小学", 0)];
    const { json, branches } = await rolled({ "三个支部.xlsx": buildWorkbook({ sheets }) });
    expect(branches).toMatchObject({
      云镇中心小学党支部: "accepted",
      沙镇中心小学党支部: "accepted",
      青江区实验小学党支部: "rejected",
    });
    expect(json.branches.slice(2, 4).map(({ figures }) => [figures!["members"], figures!["meetings"]])).toEqual([
      [{ full: 6, probationary: 0 }, expect.objectContaining({ 党课: 6 })],
      [{ full: 4, probationary: 0 }, expect.objectContaining({ 党课: 4 })],
    ]);
  });

  it("a sheet that does not say whose it is keeps the book together, and nothing of it is counted", async () => {
    const [, meetings] = sheetsOf("云镇中心小学", 6);
    const sheets = [
      ...sheetsOf("云镇中心小学", 6),
      ...sheetsOf("沙镇中心小学", 4),
      { ...meetings!, name: "三会一课（补）" },
    ];
    const { files } = await rolled({ "两个支部.xlsx": buildWorkbook({ sheets }), "底.xlsx": book() });
    expect(files["两个支部.xlsx"]).toBe("rejected several-branches");
  });

  it("two files judged together give what one book of both gives", async () => {
    const whole = await rolled({ "台账.xlsx": book() });
    const parts = await rolled({
      "名册.xlsx": book(FIRST, { ledgers: ["members"] }),
      "会议.xlsx": book(FIRST, { ledgers: ["meetings", "study"] }),
    });
    expect(parts.json.branches[0]!.figures).toEqual(whole.json.branches[0]!.figures);
    expect(parts.json.totals).toEqual(whole.json.totals);
  });

  it("without a list the branches are those the files state", async () => {
    const ran = await rolled({
      "a.xlsx": book(),
      "b.xlsx": book("云镇中心小学党支部"),
      "c.xlsx": book("中心小学党支部", { months: [1] }),
    });
    const words = [
      "rollup",
      join(ran.folder, "报送"),
      "-o",
      join(ran.folder, "无名单.xlsx"),
      "--as-of",
      "2025-12-31",
      "--json",
    ];
    const { branches, json } = await ranWith(words);
    expect(branches).toEqual({ 云镇中心小学党支部: "rejected", 青江区第一中学党支部: "accepted" });
    expect(json.missing).toEqual([]);
  });
});

describe("the run", () => {
  const THREE = { "a.xlsx": book(), "b.xlsx": book("云镇中心小学党支部"), "c.xlsx": book("沙镇中心小学党支部") };

  it("parts made apart and joined are the whole", async () => {
    const whole = await rolled({
      ...THREE,
      "名册.xlsx": book("青江区实验小学党支部", { ledgers: ["members"] }),
      "会议.xlsx": book("青江区实验小学党支部", { ledgers: ["meetings", "study"] }),
    });
    const at = (name: string): string => join(whole.folder, name);
    const parts: string[] = [];
    for (const [n, files] of [
      ["a.xlsx", "名册.xlsx"],
      ["b.xlsx", "c.xlsx", "会议.xlsx"],
    ].entries()) {
      mkdirSync(at(`部分${n}`));
      for (const file of files) writeFileSync(join(at(`部分${n}`), file), readFileSync(join(at("报送"), file)));
      parts.push(at(`${n}.jsonl`));
      await ranWith(["rollup", at(`部分${n}`), "-o", at("x.xlsx"), "--as-of", "2025-12-31", "--jsonl", parts[n]!]);
    }
    const joined = await ranWith([
      "rollup",
      "--parts",
      ...parts,
      "-o",
      at("y.xlsx"),
      "--expect",
      at("名单.xlsx"),
      "--as-of",
      "2025-12-31",
      "--json",
    ]);
    expect(joined.json).toEqual(whole.json);
    expect(readFileSync(at("y.xlsx")).equals(readFileSync(at("汇总.xlsx")))).toBe(true);
    const other = await ranWith(["rollup", "--parts", ...parts, "-o", at("z.xlsx"), "--as-of", "2025-06-30"]);
    expect([other.status, other.told]).toEqual([2, expect.stringContaining("不能相加")]);
  });

  it("killed half-way and started again: the same, and no file judged twice", async () => {
    const whole = await rolled(THREE);
    const lines = join(whole.folder, "记录.jsonl");
    const words = [
      "rollup",
      join(whole.folder, "报送"),
      "-o",
      join(whole.folder, "汇总.xlsx"),
      "--expect",
      join(whole.folder, "名单.xlsx"),
      "--as-of",
      "2025-12-31",
      "--json",
      "--resume",
      lines,
    ];
    await ranWith(words);
    const full = readFileSync(lines, "utf8");
    const second = full.split("\n").slice(0, 2).join("\n").length + 20;
    truncateSync(lines, Buffer.byteLength(full.slice(0, second)));
    const again = await ranWith(words);
    expect(again.json).toEqual(whole.json);
    expect(again.told).toContain("其中 2 个沿用上次的记录");
    expect(
      readFileSync(lines, "utf8")
        .split("\n")
        .filter((line) => line.includes('"a.xlsx"')),
    ).toHaveLength(1);
    writeFileSync(join(whole.folder, "报送", "b.xlsx"), branchBook({ title: "云镇中心小学党支部", months: [1] }));
    const changed = await ranWith(words);
    expect(changed.told).toContain("其中 2 个沿用上次的记录");
    expect(changed.json.branches[2]!.figures).not.toEqual(whole.json.branches[2]!.figures);
  });

  it("names of people stand in 退回单 alone; a slip holds no other branch", async () => {
    const ran = await rolled({ "a.xlsx": book(FIRST, { months: [1] }), "b.xlsx": book("云镇中心小学党支部") }, [
      "--returns",
      join(root, "退"),
    ]);
    const sheets = await textsOf(join(ran.folder, "汇总.xlsx"));
    expect([...sheets.keys()]).toEqual([
      "汇总表",
      "缺报名单",
      "退回单",
      "问题分布",
      "对标情况",
      "汇总来源",
      "抽查名单",
    ]);
    for (const [sheet, text] of sheets)
      for (const person of PEOPLE)
        expect([sheet, text.includes(person)]).toEqual([sheet, sheet === "退回单" && text.includes(person)]);
    expect(sheets.get("退回单")).toContain(PEOPLE[0]);
    const slip = [...(await textsOf(join(root, "退", `${FIRST}_退回单.xlsx`))).values()].join();
    expect(slip).toContain(FIRST);
    expect(slip).not.toContain("云镇");
  });

  it("fills the superior body's own form, a row a branch; who does not count and what is not understood stay blank", async () => {
    const form = join(root, "上级表.xlsx");
    const rows = [
      ["2025年组织生活情况汇总表"],
      ["序号", "支部名称", "党员总数", "主题党日（次）", "志愿服务时长"],
      [1],
      [2],
      [3],
      [4],
      [5],
      ["合计"],
    ];
    writeFileSync(form, buildWorkbook({ sheets: [{ name: "汇总", rows }] }));
    const before = readFileSync(form);
    const ran = await rolled({ "a.xlsx": book(), "b.xlsx": book("沙镇中心小学党支部", { months: [1, 2] }) }, [
      "--template",
      form,
    ]);
    expect((await textsOf(join(ran.folder, "汇总（上级表）.xlsx"))).get("汇总")!.split("\n").slice(6)).toEqual([
      ...["1", FIRST, "6", "12"],
      ...["2", "青江区实验小学党支部", "3", "云镇中心小学党支部"],
      ...["4", "沙镇中心小学党支部", "6", "2", "5", "青江区老干部党支部", "合计"],
    ]);
    expect(readFileSync(form).equals(before)).toBe(true);
  });

  it("exit 3 where nothing can be read, 2 for wrong usage", async () => {
    expect((await rolled({ "a.xlsx": "x", "b.pdf": "x" })).status).toBe(3);
    expect((await rolled({})).status).toBe(3);
    expect((await ranWith(["rollup", join(root, "nirgends"), "-o", join(root, "o.xlsx")])).status).toBe(3);
    expect((await ranWith(["rollup"])).status).toBe(2);
    expect((await ranWith(["rollup", root])).status).toBe(2);
    expect((await ranWith(["rollup", root, "-o", join(root, "o.xls")])).status).toBe(2);
    expect((await ranWith(["rollup", root, "-o", join(root, "o.xlsx"), "--jobs", "0"])).status).toBe(2);
    expect((await ranWith(["rollup", root, "-o", join(root, "o.xlsx"), "--frob"])).told).toContain("--frob");
    expect(existsSync(join(root, "o.xlsx"))).toBe(false);
  });
});

async function textsOf(path: string): Promise<Map<string, string>> {
  const port = openWorkbook(new Uint8Array(readFileSync(path)), "x.xlsx");
  if (!port.ok) throw new Error(port.refusal.code);
  const snapshot = await port.value.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return new Map(
    snapshot.value.sheets.map(({ name, rows }) => [
      name,
      rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))).join("\n"),
    ]),
  );
}
