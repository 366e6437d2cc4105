import type { CellAddress } from "../../../src/domain/address";
import type { EditPlan } from "../../../src/domain/plan";
import type { RefusalCode } from "../../../src/workbook/port";
import { ExcelUser } from "../../excel-host/bridge/user";
import type { HostBook } from "../../excel-host/model/book";
import { PLAIN, withStyle } from "../../excel-host/model/style";
import { bookOf, expectHonest, openInExcel, value } from "./open-book";
import type { OpenBook } from "./open-book";

const book = () =>
  bookOf({
    会议: [
      ["日期", "类型"],
      [45000, "党员大会"],
      [45001, null],
      [45002, "支委会"],
    ],
    名册: [["姓名"], ["张三"]],
  });
const at = (row: number, column: number, sheet = "会议"): CellAddress => ({ sheet, row, column });
const fill = (after: string | number | null = "党课", before: string | null = null): EditPlan => ({
  action: "fill",
  inserts: [],
  edits: [{ at: at(3, 2), before, after }],
});
const insert: EditPlan = {
  action: "register",
  inserts: [{ sheet: "会议", before: 3, count: 1 }],
  edits: [{ at: at(3, 2), before: null, after: "党课" }],
};

interface Refusing {
  readonly name: string;
  readonly given: (open: OpenBook) => void;
  readonly plan?: EditPlan;
  readonly code: RefusalCode;
}

const REFUSING: readonly Refusing[] = [
  {
    name: "a protected sheet",
    given: ({ book: b }) => void (b.sheets[0]!.protection = { options: {} }),
    code: "protected-sheet",
  },
  { name: "a read-only workbook", given: ({ book: b }) => void (b.readOnly = true), code: "read-only" },
  { name: "somebody typing in a cell", given: ({ excel }) => void (excel.inEditMode = true), code: "editing-cell" },
  {
    name: "a cell changed since",
    given: ({ book: b }) => b.sheets[0]!.put(3, 2, { value: "别的" }),
    code: "cell-changed",
  },
  {
    name: "a formula that came into the cell",
    given: ({ book: b }) => b.sheets[0]!.put(3, 2, { value: 1, formula: "=1" }),
    code: "formula-cell",
  },
  {
    name: "a sheet that was renamed",
    given: ({ excel }) => new ExcelUser(excel).renamesSheet("会议", "会议2"),
    code: "sheet-missing",
  },
  {
    name: "a sheet that was deleted",
    given: ({ excel }) => new ExcelUser(excel).deletesSheet("会议"),
    code: "sheet-missing",
  },
  {
    name: "a cell under a merge",
    given: ({ book: b }) => void b.sheets[0]!.merges.push({ top: 2, left: 2, bottom: 3, right: 2 }),
    code: "covered-cell",
  },
  {
    name: "rows into a filtered sheet",
    given: ({ book: b }) =>
      void (b.sheets[0]!.filter = { rect: { top: 1, left: 1, bottom: 4, right: 2 }, active: true }),
    plan: insert,
    code: "filtered-rows",
  },
  {
    name: "rows into a filtered table",
    given: ({ book: b }) => void (b.addTable(b.sheets[0]!, { top: 1, left: 1, bottom: 4, right: 2 }).filtered = true),
    plan: insert,
    code: "filtered-rows",
  },
  {
    name: "a table over another",
    given: ({ book: b }) => void b.addTable(b.sheets[0]!, { top: 1, left: 1, bottom: 4, right: 2 }),
    plan: {
      action: "table",
      inserts: [],
      edits: [],
      tables: [{ sheet: "会议", range: { top: 2, left: 1, bottom: 4, right: 2 }, name: "甲", look: "keep" }],
    },
    code: "overlaps-table",
  },
  {
    name: "a table over merged cells",
    given: ({ book: b }) => void b.sheets[0]!.merges.push({ top: 3, left: 1, bottom: 4, right: 1 }),
    plan: {
      action: "table",
      inserts: [],
      edits: [],
      tables: [{ sheet: "会议", range: { top: 1, left: 1, bottom: 4, right: 2 }, name: "甲", look: "keep" }],
    },
    code: "overlaps-table",
  },
];

const state = (b: HostBook) =>
  JSON.stringify(
    b.sheets.map((sheet) => [sheet.name, [...sheet.rows].map(([row, line]) => [row, [...line]]), sheet.merges]),
  );

test.each(REFUSING)("$name: refused with its own word, nothing written", async ({ given, plan, code }) => {
  const open = await openInExcel(book());
  given(open);
  const before = state(open.book);
  expect(await open.port.applyEdits(plan ?? fill())).toMatchObject({ ok: false, refusal: { code } });
  expect(state(open.book)).toBe(before);
  expectHonest(open.excel);
});

test("protected, but the cell is unlocked: it may be written", async () => {
  const { book: b, port } = await openInExcel(book());
  b.sheets[0]!.protection = { options: {} };
  b.sheets[0]!.put(3, 2, { style: withStyle(PLAIN, { locked: false }) });
  value(await port.applyEdits(fill()));
  expect(b.sheets[0]!.cell(3, 2)!.value).toBe("党课");
});

test("marks: a protected sheet is passed over and said so, unless its owner left formatting open", async () => {
  const { book: b, port } = await openInExcel(book());
  b.sheets[0]!.protection = { options: {} };
  const plan = {
    marks: [
      { at: at(3, 2), severity: "must" as const, untilFilled: true },
      { at: at(2, 1, "名册"), severity: "look" as const, untilFilled: false },
    ],
  };
  expect(value(await port.applyMarks(plan))).toEqual({
    marked: 1,
    skipped: [{ sheet: "会议", row: 3, column: 2, why: "protected-sheet" }],
  });
  b.sheets[0]!.protection = { options: { allowFormatCells: true } };
  expect(value(await port.applyMarks(plan))).toEqual({ marked: 2, skipped: [] });
});

test("a cell changed between the comparison and the write is put back as the other author left it", async () => {
  const { book: b, port, excel } = await openInExcel(book());
  const other = new ExcelUser(excel, "Remote");
  const execute = excel.execute.bind(excel);
  excel.execute = (body, answer) => {
    // Just before the batch that writes: after the plan was compared.
    if (body.includes('"Name":"Values"') && body.includes('"ActionType":4')) other.types("会议", "B3", "别人写的");
    execute(body, answer);
  };
  expect(await port.applyEdits(fill())).toMatchObject({ ok: false, refusal: { code: "cell-changed" } });
  excel.execute = execute;
  expect(b.sheets[0]!.cell(3, 2)!.value).toBe("别人写的");
});

test("put back: what the user changed since stays, and is listed", async () => {
  const { port, excel, book: b } = await openInExcel(book());
  const change = value(
    await port.applyEdits({
      ...fill(),
      edits: [...fill().edits, { at: at(2, 1, "名册"), before: "张三", after: "张三丰" }],
    }),
  );
  new ExcelUser(excel).types("名册", "A2", "李四");
  expect(value(await port.putBack(change))).toMatchObject({ restored: 1, kept: [at(2, 1, "名册")] });
  expect([b.sheets[0]!.cell(3, 2)!.value, b.sheets[1]!.cell(2, 1)!.value]).toEqual([null, "李四"]);
});

test("put back: rows that came in go out again, unless somebody wrote into them", async () => {
  const first = await openInExcel(book());
  const before = state(first.book);
  const change = value(await first.port.applyEdits(insert));
  value(await first.port.putBack(change));
  expect(JSON.parse(state(first.book))[0][1].filter(([, line]: [number, unknown[]]) => line.length > 0)).toEqual(
    JSON.parse(before)[0][1],
  );
  const second = await openInExcel(book());
  const again = value(await second.port.applyEdits(insert));
  new ExcelUser(second.excel).types("会议", "A3", "45005");
  value(await second.port.putBack(again));
  expect(second.book.sheets[0]!.cell(3, 1)!.value).toBe(45005);
  expect(second.book.sheets[0]!.cell(4, 1)!.value).toBe(45001);
});

test("marks wander with their cells, and come out wherever they are", async () => {
  const { port, excel, book: b } = await openInExcel(book());
  value(await port.applyMarks({ marks: [{ at: at(3, 2), severity: "must", untilFilled: true }] }));
  new ExcelUser(excel).insertsRows("会议", 2, 3);
  expect(b.sheets[0]!.rules[0]!.rects).toEqual([{ top: 6, left: 2, bottom: 6, right: 2 }]);
  expect(value(await port.clearMarks())).toEqual({ removed: 1 });
  expect(b.sheets[0]!.rules).toEqual([]);
});

test("the user's own rules stay, whatever they are", async () => {
  const { port, book: b } = await openInExcel(book());
  const rule = {
    id: "{U}",
    type: "ColorScale",
    rects: [{ top: 1, left: 1, bottom: 9, right: 2 }],
    formula: "",
    fill: "",
    fontColor: "",
    bold: false,
    stopIfTrue: false,
  };
  b.sheets[0]!.rules.push(rule, { ...rule, id: "{V}", type: "Custom", formula: "=A1>3" });
  value(await port.applyMarks({ marks: [{ at: at(3, 2), severity: "must", untilFilled: true }] }));
  expect(b.sheets[0]!.rules.map((one) => one.id).slice(1)).toEqual(["{U}", "{V}"]);
  value(await port.clearMarks());
  expect(b.sheets[0]!.rules.map((one) => one.id)).toEqual(["{U}", "{V}"]);
});

test("jump: the sheet comes in front first; one that is hidden or gone says so", async () => {
  const { port, book: b, excel } = await openInExcel(book());
  const target = { sheet: "名册", range: { top: 2, left: 1, bottom: 2, right: 1 } };
  value(await port.select(target));
  expect([b.active.name, b.selection]).toEqual(["名册", target.range]);
  b.sheets[1]!.visibility = "VeryHidden";
  expect(await port.select(target)).toMatchObject({ ok: false, refusal: { code: "sheet-hidden", sheet: "名册" } });
  expect(await port.select({ ...target, sheet: "没有" })).toMatchObject({
    ok: false,
    refusal: { code: "sheet-missing" },
  });
  expectHonest(excel);
});
