import type { EditPlan, MarkPlan, SheetPlan } from "../../../src/domain/plan";
import type { Outcome, WorkbookPort } from "../../../src/workbook/port";
import type { Fault } from "../../excel-host/bridge/faults";
import type { HostBook } from "../../excel-host/model/book";
import { bookOf, expectHonest, openInExcel, value } from "./open-book";

const USERS = ["会议", "名册"];

function freshBook(): HostBook {
  const book = bookOf({
    会议: [
      ["日期", "类型", "主持人"],
      [45000, "党员大会", null],
      [45001, null, "李四"],
      [45002, "支委会", null],
    ],
    名册: [
      ["姓名", "学时", 2025, "学时", null],
      ["张三", "3"],
      ["李四", null],
    ],
  });
  book.sheets[1]!.put(2, 2, { value: "3", style: { ...book.sheets[1]!.cell(1, 1)!.style, numberFormat: "@" } });
  book.sheets[0]!.merges.push({ top: 6, left: 1, bottom: 7, right: 2 });
  return book;
}

/** All that is the user's: values, formulas, formats, merges, tables, rows. */
const usersState = (book: HostBook) =>
  JSON.stringify(
    USERS.map((name) => {
      const sheet = book.sheet(name)!;
      const cells = [...sheet.rows].flatMap(([row, line]) =>
        [...line]
          .filter(([, cell]) => cell.value !== null || cell.style.numberFormat !== "General")
          .map(([column, cell]) => [row, column, cell.value, cell.formula, cell.style.numberFormat]),
      );
      return [name, cells.sort(), sheet.merges, book.tablesOn(sheet).map((table) => [table.name, table.rect])];
    }),
  );

const MARKS: MarkPlan = {
  marks: [
    { at: { sheet: "会议", row: 2, column: 3 }, severity: "must", untilFilled: true },
    { at: { sheet: "会议", row: 3, column: 2 }, severity: "should", untilFilled: true },
    { at: { sheet: "名册", row: 3, column: 2 }, severity: "look", untilFilled: false },
  ],
};

const SHEET: SheetPlan = {
  report: "issues",
  name: "问题清单",
  widths: [8, 30],
  rows: [
    [{ value: "问题清单", look: "title" }],
    [
      { value: "键", look: "header" },
      { value: "责任人", look: "header" },
    ],
    [
      { value: "k1", look: "text" },
      { value: null, look: "input" },
    ],
  ],
  merges: [],
  headerRows: [2, 2],
  freeze: 2,
  landscape: false,
  footer: "支部",
  keep: { keyColumn: 1, columns: [2], firstRow: 3 },
};

const FILL: EditPlan = {
  action: "fill",
  inserts: [],
  edits: [
    { at: { sheet: "会议", row: 2, column: 3 }, before: null, after: "2025.3" },
    { at: { sheet: "会议", row: 3, column: 2 }, before: null, after: "=支委会" },
    { at: { sheet: "名册", row: 2, column: 2 }, before: "3", after: 3 },
  ],
};

const REGISTER: EditPlan = {
  action: "register",
  inserts: [{ sheet: "会议", before: 4, count: 2 }],
  edits: [
    {
      at: { sheet: "会议", row: 4, column: 1 },
      before: null,
      after: 45003,
      format: "yyyy/m/d",
      likeCell: { sheet: "会议", row: 3, column: 1 },
    },
    { at: { sheet: "会议", row: 5, column: 2 }, before: null, after: "党课" },
  ],
  tables: [{ sheet: "名册", range: { top: 1, left: 1, bottom: 3, right: 5 }, name: "名册表", look: "keep" }],
};

const NEW_SHEETS: EditPlan = {
  action: "new-ledger",
  inserts: [],
  edits: [],
  sheets: [
    {
      ...SHEET,
      name: "学习台账",
      rows: [
        [
          { value: "姓名", look: "header" },
          { value: "学时", look: "header" },
        ],
        [
          { value: "张三", look: "text" },
          { value: 3, look: "number" },
        ],
      ],
      table: { name: "学习", range: { top: 1, left: 1, bottom: 2, right: 2 } },
    },
  ],
};

interface Action {
  readonly name: string;
  /** Brings the workbook to where the action starts. */
  readonly before?: (port: WorkbookPort, book: HostBook) => Promise<unknown>;
  readonly run: (port: WorkbookPort, given: unknown) => Promise<Outcome<unknown>>;
  /** Whether the user's cells are what the action, when it is done, should have made of them. */
  readonly writesCells?: boolean;
  /** Tries once more by itself, so that one lost answer is no refusal. */
  readonly retried?: boolean;
}

const ACTIONS: readonly Action[] = [
  { name: "read", run: (port) => port.readSnapshot() },
  { name: "mark", run: (port) => port.applyMarks(MARKS) },
  { name: "mark again", before: (port) => port.applyMarks(MARKS), run: (port) => port.applyMarks(MARKS) },
  { name: "clear marks", before: (port) => port.applyMarks(MARKS), run: (port) => port.clearMarks() },
  { name: "write sheets", run: (port) => port.writeSheets([SHEET]), retried: true },
  {
    name: "write sheets again",
    before: async (port, book) => {
      value(await port.writeSheets([SHEET]));
      book.sheet("问题清单")!.put(3, 2, { value: "王五" });
    },
    run: (port) => port.writeSheets([SHEET]),
    retried: true,
  },
  { name: "fill", run: (port) => port.applyEdits(FILL), writesCells: true },
  { name: "register rows and make a table", run: (port) => port.applyEdits(REGISTER), writesCells: true },
  {
    name: "put back",
    before: async (port) => value(await port.applyEdits(FILL)),
    run: (port, given) => port.putBack(given as never),
    writesCells: true,
  },
  { name: "make sheets of hers", run: (port) => port.applyEdits(NEW_SHEETS), retried: true },
  { name: "jump", run: (port) => port.select({ sheet: "名册", range: { top: 2, left: 1, bottom: 2, right: 1 } }) },
  { name: "read settings", run: (port) => port.readSettings() },
  {
    name: "write settings",
    run: (port) =>
      port.writeSettings({ version: 1, layouts: [], corrections: [], sheets: {}, acknowledged: [], keepChanges: true }),
  },
];

/** Enough to reach the last round trip of the longest action, and one more that must not be met. */
const TRIPS = 5;
const FAULTS: readonly Fault[] = ["refuse", "lose", "half"];
const CASES = ACTIONS.flatMap((action) =>
  FAULTS.flatMap((fault) =>
    Array.from({ length: TRIPS }, (_, index) => ({ action, name: action.name, fault, trip: index + 1 })),
  ),
);

async function stage(action: Action) {
  const open = await openInExcel(freshBook());
  const given = await action.before?.(open.port, open.book);
  return { ...open, given };
}

const ownState = (book: HostBook) =>
  JSON.stringify(
    book.sheets.map((sheet) => [
      sheet.name,
      sheet.rules.map(({ formula, fill, rects }) => [formula, fill, rects]),
      USERS.includes(sheet.name) ? 0 : [...sheet.rows],
    ]),
  );

test.each(CASES)("$name: $fault at round trip $trip", async ({ action, fault, trip }) => {
  const clean = await stage(action);
  const before = usersState(clean.book);
  value(await action.run(clean.port, clean.given));
  const wanted = { users: usersState(clean.book), own: ownState(clean.book) };
  const { port, book, excel, given } = await stage(action);
  excel.faults.set({ [trip]: fault });
  const outcome = await action.run(port, given);
  const users = usersState(book);
  if (outcome.ok) expect(users).toBe(wanted.users);
  else if (action.name !== "put back") expect(users).toBe(before);
  // Once more without a fault: all is as if nothing had happened.
  excel.faults.set({});
  if (!outcome.ok || action.name === "mark") value(await action.run(port, given));
  expect({ users: usersState(book), own: ownState(book) }).toEqual(wanted);
  expectHonest(excel);
});

test.each(ACTIONS)("$name: an answer that never comes is a sentence, and nothing is half done", async (action) => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance", "Date"] });
  try {
    const clean = await stage(action);
    const staged = clean.excel.roundTrips;
    await action.run(clean.port, clean.given);
    const last = clean.excel.roundTrips - staged;
    const { port, book, excel, given } = await stage(action);
    const before = usersState(book);
    excel.faults.set({ [last]: "silent" });
    const running = action.run(port, given);
    for (let turn = 0; turn < 200; turn += 1) await new Promise((done) => setImmediate(done));
    await jest.advanceTimersByTimeAsync(61_000);
    const outcome = await running;
    if (!outcome.ok) expect(outcome.refusal.code).toBe("host-busy");
    expect(outcome.ok).toBe(action.retried === true);
    if (!outcome.ok && action.name !== "put back") expect(usersState(book)).toBe(before);
    expectHonest(excel);
  } finally {
    jest.useRealTimers();
  }
});

test("an answer that comes late is waited for", async () => {
  const { port, excel } = await openInExcel(freshBook());
  excel.faults.set({ 2: "late" });
  const reading = port.readSnapshot();
  for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
  excel.faults.letGo();
  expect(value(await reading).sheets).toHaveLength(2);
});
