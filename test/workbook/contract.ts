import type { CellAddress } from "../../src/domain/address";
import type { EditPlan, MarkPlan, NewSheet, SheetPlan } from "../../src/domain/plan";
import { EMPTY_SETTINGS } from "../../src/domain/settings";
import type { CellValue, Snapshot, SnapshotCell } from "../../src/domain/snapshot";
import type { Outcome, WorkbookPort } from "../../src/workbook/port";
import { contractBook } from "../support/workbook-contract-book";

/** A port over given bytes; `save` gives the bytes as the workbook stands then. */
export interface OpenedPort {
  readonly port: WorkbookPort;
  save(): Promise<Uint8Array>;
  /** A user's own edit, made past the port. */
  userEdit(at: CellAddress, value: CellValue | null): Promise<void>;
}

export type PortOpener = (bytes: Uint8Array, fileName: string) => Promise<OpenedPort>;

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

const code = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);
const at = (sheet: string, row: number, column: number): CellAddress => ({ sheet, row, column });
const LEDGER = "三会一课";

function cellOf(snapshot: Snapshot, { sheet, row, column }: CellAddress): SnapshotCell | undefined {
  const rows = snapshot.sheets.find(({ name }) => name === sheet)?.rows;
  return rows?.find((one) => one.row === row)?.cells.find((cell) => cell.column === column);
}

/** Values and formulas by address: what a workbook says, without how it looks. */
function saying(snapshot: Snapshot): Record<string, unknown> {
  const cells = snapshot.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, cells: items }) =>
      items.map((cell) => [`${sheet.name}!${row}:${cell.column}`, cell.formula ?? cell.value]),
    ),
  );
  return Object.fromEntries(cells as [string, unknown][]);
}

const plan = (edits: EditPlan["edits"], more: Partial<EditPlan> = {}): EditPlan => ({
  action: "fill",
  inserts: [],
  edits,
  ...more,
});

const sheetPlan = (more: Partial<SheetPlan> = {}): SheetPlan => ({
  report: "issue-list",
  name: "问题清单",
  widths: [6, 30, 14],
  rows: [
    [{ value: "问题清单", look: "title" }],
    [
      { value: "编号", look: "header" },
      { value: "问题", look: "header" },
      { value: "责任人", look: "header" },
    ],
    [
      { value: "a", look: "text" },
      { value: "=危险", look: "wrapped", link: at(LEDGER, 4, 1) },
      { value: null, look: "input" },
    ],
    [
      { value: "b", look: "text" },
      { value: 2.5, look: "number" },
      { value: null, look: "input" },
    ],
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
  headerRows: [1, 2],
  freeze: 2,
  landscape: true,
  footer: "截至 2025-12-31",
  choices: [{ range: { top: 3, left: 3, bottom: 4, right: 3 }, values: ["张三", "李四"] }],
  keep: { keyColumn: 1, columns: [3], firstRow: 3 },
  ...more,
});

/** What every adapter of the port must do alike. */
export function describePort(name: string, open: PortOpener): void {
  const opened = () => open(contractBook(), "台账.xlsx");
  const read = async (one: OpenedPort) => value(await one.port.readSnapshot());

  describe(`${name}: reading`, () => {
    test("sheets with visibility, and every kind of value", async () => {
      const snapshot = await read(await opened());
      expect(snapshot.sheets.map(({ name: sheet, visibility }) => [sheet, visibility])).toEqual([
        [LEDGER, "visible"],
        ["名册", "visible"],
        ["锁定", "visible"],
        ["字典", "hidden"],
      ]);
      expect(cellOf(snapshot, at(LEDGER, 4, 1))).toEqual({ column: 1, value: "支委会" });
      expect(cellOf(snapshot, at(LEDGER, 4, 2))).toMatchObject({
        value: 45693,
        format: expect.stringMatching(/y+.*m+.*d+/),
      });
      expect(cellOf(snapshot, at(LEDGER, 4, 4))).toMatchObject({ value: true });
      expect(cellOf(snapshot, at(LEDGER, 6, 3))?.value).toEqual({ error: "#N/A" });
      expect(cellOf(snapshot, at("名册", 2, 2))).toMatchObject({ value: "110101196001011234" });
      expect(cellOf(snapshot, at(LEDGER, 8, 3))).toMatchObject({ formula: "=SUM(C4:C5)", value: 17 });
      expect(cellOf(snapshot, at(LEDGER, 9, 1))).toBeUndefined();
    });

    test("merges, tables, hidden rows and columns, protection, names", async () => {
      const snapshot = await read(await opened());
      const [ledger, roster, locked] = snapshot.sheets;
      expect(ledger!.merges).toEqual([
        { top: 1, left: 1, bottom: 1, right: 5 },
        { top: 4, left: 5, bottom: 5, right: 5 },
      ]);
      expect([ledger!.hiddenRows, ledger!.hiddenColumns]).toEqual([[7], [6]]);
      expect(roster!.tables).toEqual([
        {
          id: expect.any(String),
          name: "成员",
          range: { top: 1, left: 1, bottom: 4, right: 3 },
          headerRow: true,
          totalsRow: false,
        },
      ]);
      expect([ledger!.protected, locked!.protected]).toEqual([false, true]);
      expect(snapshot.names.map(({ name: word, sheet }) => [word, sheet])).toContainEqual(["年度", undefined]);
    });
  });

  describe(`${name}: marks`, () => {
    const marks: MarkPlan = {
      marks: [
        { at: at(LEDGER, 5, 3), severity: "must", untilFilled: true },
        { at: at(LEDGER, 6, 3), severity: "must", untilFilled: true },
        { at: at(LEDGER, 5, 5), severity: "should", untilFilled: false },
        { at: at("名册", 2, 1), severity: "look", untilFilled: false },
        { at: at("没有", 1, 1), severity: "look", untilFilled: false },
      ],
    };

    test("change no value, are replaced, and come out again", async () => {
      const one = await opened();
      const before = await read(one);
      const applied = value(await one.port.applyMarks(marks));
      expect(applied).toEqual({ marked: 4, skipped: [{ sheet: "没有", row: 1, column: 1, why: "sheet-missing" }] });
      expect(await read(one)).toEqual(before);
      expect(value(await one.port.applyMarks({ marks: marks.marks.slice(0, 1) })).marked).toBe(1);
      expect(value(await one.port.clearMarks())).toEqual({ removed: 1 });
      expect(value(await one.port.clearMarks())).toEqual({ removed: 0 });
      expect(await read(one)).toEqual(before);
    });

    test("a protected sheet is passed over and said so", async () => {
      const one = await opened();
      const applied = value(
        await one.port.applyMarks({ marks: [{ at: at("锁定", 1, 1), severity: "must", untilFilled: false }] }),
      );
      expect(applied).toEqual({ marked: 0, skipped: [{ sheet: "锁定", row: 1, column: 1, why: "protected-sheet" }] });
    });
  });

  describe(`${name}: sheets of our own`, () => {
    test("are made, known by their report, and text stays text", async () => {
      const one = await opened();
      expect(value(await one.port.writeSheets([sheetPlan()]))).toEqual([
        { report: "issue-list", name: "问题清单", created: true },
      ]);
      const snapshot = await read(one);
      expect(snapshot.sheets.at(-1)).toMatchObject({
        name: "问题清单",
        own: "issue-list",
        merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
      });
      expect(cellOf(snapshot, at("问题清单", 3, 2))).toMatchObject({ value: "=危险" });
      expect(cellOf(snapshot, at("问题清单", 3, 2))!.formula).toBeUndefined();
      expect(cellOf(snapshot, at("问题清单", 4, 2))!.value).toBe(2.5);
    });

    test("written again they keep what the user typed, by key", async () => {
      const one = await opened();
      await one.port.writeSheets([sheetPlan()]);
      await one.userEdit(at("问题清单", 4, 3), "王五");
      const rows = sheetPlan().rows;
      const again = sheetPlan({ rows: [rows[0]!, rows[1]!, rows[3]!] });
      expect(value(await one.port.writeSheets([again]))).toEqual([
        { report: "issue-list", name: "问题清单", created: false },
      ]);
      const snapshot = await read(one);
      expect(snapshot.sheets.filter(({ own }) => own === "issue-list")).toHaveLength(1);
      expect(cellOf(snapshot, at("问题清单", 3, 3))?.value).toBe("王五");
      expect(cellOf(snapshot, at("问题清单", 4, 1))).toBeUndefined();
    });

    test("leave a user's sheet of the same name alone", async () => {
      const one = await opened();
      const before = await read(one);
      const [written] = value(await one.port.writeSheets([sheetPlan({ name: "名册" })]));
      expect(written!.created).toBe(true);
      expect(written!.name).not.toBe("名册");
      const after = await read(one);
      expect(after.sheets.find((sheet) => sheet.name === "名册")).toEqual(
        before.sheets.find((sheet) => sheet.name === "名册"),
      );
    });
  });

  describe(`${name}: settings`, () => {
    test("none, then those written, and they come along in the file", async () => {
      const one = await opened();
      expect(value(await one.port.readSettings())).toEqual({ settings: null, damaged: false });
      const settings = { ...EMPTY_SETTINGS, acknowledged: ["M01|<&>|2025"], sheets: { "issue-list": "问题清单" } };
      value(await one.port.writeSettings(settings));
      value(await one.port.writeSettings(settings));
      expect(value(await one.port.readSettings())).toEqual({ settings, damaged: false });
      const again = await open(await one.save(), "台账.xlsx");
      expect(value(await again.port.readSettings())).toEqual({ settings, damaged: false });
    });
  });

  describe(`${name}: edits`, () => {
    const texts = [
      "=1+1",
      "+86",
      "-",
      "@甲",
      "110101196001011234",
      "3-1",
      "007",
      "买买提·艾力",
      "2025.3.5",
      " 前后 ",
      "TRUE",
    ];

    test.each(texts)("text %j is read back as it was written", async (text) => {
      const one = await opened();
      value(await one.port.applyEdits(plan([{ at: at(LEDGER, 5, 1), before: "党课", after: text }])));
      expect(cellOf(await read(one), at(LEDGER, 5, 1))).toMatchObject({ value: text });
      const again = await open(await one.save(), "台账.xlsx");
      expect(cellOf(value(await again.port.readSnapshot()), at(LEDGER, 5, 1))).toMatchObject({ value: text });
    });

    const refused: [string, EditPlan, string][] = [
      ["another value than was shown", plan([{ at: at(LEDGER, 5, 1), before: "别的", after: "x" }]), "cell-changed"],
      ["a formula", plan([{ at: at(LEDGER, 8, 3), before: 17, after: 3 }]), "formula-cell"],
      ["a covered cell", plan([{ at: at(LEDGER, 5, 5), before: null, after: "x" }]), "covered-cell"],
      ["a protected sheet", plan([{ at: at("锁定", 1, 1), before: "锁", after: "x" }]), "protected-sheet"],
      ["a sheet that is not there", plan([{ at: at("没有", 1, 1), before: null, after: "x" }]), "sheet-missing"],
      ["a cell beyond the edge", plan([{ at: at(LEDGER, 1048577, 1), before: null, after: "x" }]), "out-of-bounds"],
      [
        "a table over a table",
        plan([], {
          tables: [{ sheet: "名册", range: { top: 2, left: 1, bottom: 4, right: 3 }, name: "新", look: "keep" }],
        }),
        "overlaps-table",
      ],
      [
        "a table name that is taken",
        plan([], {
          tables: [{ sheet: LEDGER, range: { top: 3, left: 1, bottom: 4, right: 4 }, name: "成员", look: "keep" }],
        }),
        "name-taken",
      ],
    ];

    test.each(refused)("%s: all or nothing", async (_, bad, why) => {
      const one = await opened();
      const before = saying(await read(one));
      const good = { at: at("名册", 3, 3), before: "女", after: "男" };
      expect(code(await one.port.applyEdits({ ...bad, edits: [good, ...bad.edits] }))).toBe(why);
      expect(saying(await read(one))).toEqual(before);
    });

    test("are recorded and put back", async () => {
      const one = await opened();
      const before = await read(one);
      const change = value(
        await one.port.applyEdits(
          plan([
            { at: at(LEDGER, 5, 2), before: null, after: 45700, format: "yyyy/m/d" },
            { at: at(LEDGER, 5, 1), before: "党课", after: null },
            { at: at("名册", 5, 1), before: null, after: "新人", likeCell: at("名册", 4, 1) },
          ]),
        ),
      );
      expect(change.cells.map(({ before: old, after }) => [old, after])).toEqual([
        [null, 45700],
        ["党课", null],
        [null, "新人"],
      ]);
      expect(cellOf(await read(one), at(LEDGER, 5, 2))).toMatchObject({ value: 45700, format: "yyyy/m/d" });
      expect(value(await one.port.putBack(change))).toMatchObject({ restored: 3, kept: [] });
      expect(await read(one)).toEqual(before);
    });

    test("put back leaves what the user has changed since, and says which", async () => {
      const one = await opened();
      const change = value(
        await one.port.applyEdits(
          plan([
            { at: at(LEDGER, 5, 1), before: "党课", after: "微党课" },
            { at: at(LEDGER, 4, 1), before: "支委会", after: "支部委员会" },
          ]),
        ),
      );
      await one.userEdit(at(LEDGER, 5, 1), "我的");
      expect(value(await one.port.putBack(change))).toMatchObject({ restored: 1, kept: [at(LEDGER, 5, 1)] });
      const snapshot = await read(one);
      expect([cellOf(snapshot, at(LEDGER, 5, 1))!.value, cellOf(snapshot, at(LEDGER, 4, 1))!.value]).toEqual([
        "我的",
        "支委会",
      ]);
    });

    test("rows come in above what stands below, and go out again", async () => {
      const one = await opened();
      const before = await read(one);
      const change = value(
        await one.port.applyEdits(
          plan([{ at: at(LEDGER, 5, 1), before: null, after: "党小组会", likeCell: at(LEDGER, 4, 1) }], {
            inserts: [{ sheet: LEDGER, before: 5, count: 2 }],
          }),
        ),
      );
      const now = await read(one);
      const ledger = now.sheets[0]!;
      expect(cellOf(now, at(LEDGER, 10, 3))).toMatchObject({ formula: "=SUM(C4:C7)" });
      expect(cellOf(now, at(LEDGER, 7, 1))!.value).toBe("党课");
      expect([ledger.merges[1], ledger.hiddenRows]).toEqual([{ top: 4, left: 5, bottom: 7, right: 5 }, [9]]);
      expect(cellOf(now, at("名册", 7, 1))).toMatchObject({ formula: expect.stringMatching(/'?三会一课'?!C10$/) });
      expect(value(await one.port.putBack(change))).toMatchObject({ restored: 1, kept: [] });
      expect(await read(one)).toEqual(before);
    });

    test("a sum and a merged area reach over a row at the end of their list, and no further once it is out again", async () => {
      const one = await opened();
      const before = await read(one);
      const sum = cellOf(before, at(LEDGER, 8, 3))!;
      const grown = {
        at: at(LEDGER, 9, 3),
        before: sum.value,
        after: null,
        formulaBefore: sum.formula!,
        formula: "=SUM(C4:C6)",
      };
      const merge = {
        sheet: LEDGER,
        before: { top: 4, left: 5, bottom: 5, right: 5 },
        after: { top: 4, left: 5, bottom: 6, right: 5 },
      };
      const growing = plan([{ at: at(LEDGER, 6, 1), before: null, after: "党小组会" }, grown], {
        inserts: [{ sheet: LEDGER, before: 6, count: 1 }],
        merges: [merge],
      });
      const change = value(await one.port.applyEdits(growing));
      const now = await read(one);
      expect(cellOf(now, at(LEDGER, 9, 3))).toMatchObject({ formula: "=SUM(C4:C6)" });
      expect(now.sheets[0]!.merges).toContainEqual(merge.after);
      expect(value(await one.port.putBack(change)).kept).toEqual([]);
      expect(saying(await read(one))).toEqual(saying(before));
      expect((await read(one)).sheets[0]!.merges).toEqual(expect.arrayContaining([...before.sheets[0]!.merges]));
      const other = plan([{ ...grown, formulaBefore: "=SUM(C4:C4)" }], { inserts: growing.inserts });
      expect(code(await one.port.applyEdits(other))).toBe("cell-changed");
      expect(saying(await read(one))).toEqual(saying(before));
    });

    test("a named table is made over cells that are there", async () => {
      const one = await opened();
      const range = { top: 3, left: 1, bottom: 8, right: 4 };
      value(
        await one.port.applyEdits(plan([], { tables: [{ sheet: LEDGER, range, name: "会议台账", look: "keep" }] })),
      );
      expect((await read(one)).sheets[0]!.tables).toEqual([
        { id: expect.any(String), name: "会议台账", range, headerRow: true, totalsRow: false },
      ]);
    });

    test("a named table grows over the row written below it", async () => {
      const one = await opened();
      const range = { top: 1, left: 1, bottom: 5, right: 3 };
      value(
        await one.port.applyEdits(
          plan([{ at: at("名册", 5, 1), before: null, after: "新人" }], { resizes: [{ table: "成员", range }] }),
        ),
      );
      expect((await read(one)).sheets[1]!.tables[0]!.range).toEqual(range);
    });
  });

  describe(`${name}: new sheets of the user's`, () => {
    const sheet: NewSheet = {
      name: LEDGER,
      widths: [14, 10, 22],
      rows: [
        [{ value: "2025年会议台账", look: "title" }],
        [
          { value: "会议日期", look: "header" },
          { value: "会议类型", look: "header" },
          { value: "来源", look: "header" },
        ],
        [
          { value: 45693, look: "date" },
          { value: "=党课", look: "text" },
          { value: "三会一课!A4", look: "link", link: at(LEDGER, 4, 1) },
        ],
        [
          { value: null, look: "date" },
          { value: null, look: "text", format: "@" },
          { value: null, look: "text" },
        ],
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
      headerRows: [2, 2],
      freeze: 2,
      landscape: true,
      footer: "",
      choices: [{ range: { top: 3, left: 2, bottom: 4, right: 2 }, values: ["党员大会", "党课"], prompt: "选一种" }],
      table: { name: "会议台账", range: { top: 2, left: 1, bottom: 4, right: 3 } },
    };
    const make: EditPlan = { action: "new-ledger", inserts: [], edits: [], sheets: [sheet] };

    test("bear no mark of ours, a free name, a named table, and touch nothing else", async () => {
      const one = await opened();
      const before = await read(one);
      const change = value(await one.port.applyEdits(make));
      const made = change.sheets[0]!;
      expect(made).not.toBe(LEDGER);
      const after = await read(await open(await one.save(), "台账.xlsx"));
      const last = after.sheets.at(-1)!;
      expect(last).toMatchObject({
        name: made,
        merges: sheet.merges,
        tables: [{ name: "会议台账", range: sheet.table.range, headerRow: true }],
      });
      expect(last.own).toBeUndefined();
      expect(cellOf(after, at(made, 3, 1))).toMatchObject({
        value: 45693,
        format: expect.stringMatching(/y+.*m+.*d+/),
      });
      expect(cellOf(after, at(made, 3, 2))).toMatchObject({ value: "=党课" });
      expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
      expect(change.cells.map(({ after: now }) => now)).toEqual([
        "2025年会议台账",
        "会议日期",
        "会议类型",
        "来源",
        45693,
        "=党课",
        "三会一课!A4",
      ]);
    });

    test("put back, nothing of them is left and the rest is as it was", async () => {
      const one = await opened();
      const before = await read(one);
      const change = value(await one.port.applyEdits(make));
      expect(value(await one.port.putBack(change))).toMatchObject({ restored: 7, kept: [] });
      const after = await read(one);
      expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
      for (const left of after.sheets.slice(before.sheets.length))
        expect(left).toMatchObject({ rows: [], tables: [], merges: [] });
      expect(code(await one.port.applyEdits(make))).toBe("done");
    });

    test("put back after somebody wrote into one, it is left whole", async () => {
      const one = await opened();
      const change = value(await one.port.applyEdits(make));
      await one.userEdit(at(change.sheets[0]!, 4, 2), "党员大会");
      const before = await read(one);
      expect(value(await one.port.putBack(change))).toMatchObject({
        restored: 0,
        kept: change.cells.map((cell) => cell.at),
      });
      expect(await read(one)).toEqual(before);
    });

    test("a table name that is taken: nothing is made", async () => {
      const one = await opened();
      const before = await read(one);
      const taken = { ...make, sheets: [sheet, { ...sheet, table: { ...sheet.table, name: "成员" } }] };
      expect(code(await one.port.applyEdits(taken))).toBe("name-taken");
      expect(await read(one)).toEqual(before);
    });
  });

  describe(`${name}: going there, hearing of it, stopping`, () => {
    test("a cell is selected; what is not there or hidden says why", async () => {
      const { port } = await opened();
      const range = { top: 4, left: 1, bottom: 4, right: 1 };
      expect(code(await port.select({ sheet: LEDGER, range }))).toBe("done");
      expect(code(await port.select({ sheet: "没有", range }))).toBe("sheet-missing");
      expect(code(await port.select({ sheet: "字典", range }))).toBe("sheet-hidden");
    });

    test("listeners hear the user, not us, until they end it", async () => {
      const one = await opened();
      const heard: unknown[] = [];
      const end = one.port.onChanged((change) => heard.push(change.sheet));
      await one.port.applyEdits(plan([{ at: at(LEDGER, 5, 1), before: "党课", after: "x" }]));
      expect(heard).toEqual([]);
      await one.userEdit(at(LEDGER, 6, 1), "y");
      expect(heard).toEqual([LEDGER]);
      end();
      await one.userEdit(at(LEDGER, 6, 1), "z");
      expect(heard).toEqual([LEDGER]);
    });

    test("a call cancelled beforehand writes nothing", async () => {
      const one = await opened();
      const before = saying(await read(one));
      const signal = AbortSignal.abort();
      expect(
        code(await one.port.applyEdits(plan([{ at: at(LEDGER, 5, 1), before: "党课", after: "x" }]), { signal })),
      ).toBe("cancelled");
      expect(code(await one.port.readSnapshot({ signal }))).toBe("cancelled");
      expect(saying(await read(one))).toEqual(before);
    });
  });
}
