import fc from "fast-check";
import { fromIso } from "../../src/domain/calendar-date";
import type { ChangeRecord, EditPlan } from "../../src/domain/plan";
import { addChange, type ChangeLog, followRows, removeChange } from "../../src/plans/changes/change-log";
import { planFill, suggestFills } from "../../src/plans/fill";
import { type MeetingEntry, registerEntry } from "../../src/plans/register";
import type { FilePort } from "../../src/workbook/file";
import { partsOf } from "../support/workbook-parts";
import { buildWorkbook, type CellSpec } from "../support/workbook-builder";
import { inputOf, meaning, openPort, snapshotOf } from "./bench-book";

const AWKWARD = ["=1+1", "+讨论", "-3", "@张一", "110101199001011234", "3-1", "007", "古丽·买买提", "学习"];
const HEADER = [
  "日期",
  "会议类型",
  "会议议题",
  "地点",
  "主持人",
  "记录人",
  "应到",
  "实到",
  "参加人员",
  "缺席人员及原因",
];
const row = (day: string, topic: string, actual: CellSpec): CellSpec[] => [
  day,
  "支部党员大会",
  topic,
  "会议室",
  "张一",
  "李二",
  3,
  actual,
  "张一、李二",
  "王三（病假）",
];

/** A ledger of some rows with gaps that follow, a roster, and a sheet nobody touches. */
function ledger(actuals: readonly (number | null)[], total: boolean): Uint8Array {
  const rows = actuals.map((actual, i) => row(`2025.${i + 1}.10`, `议题${i}`, actual));
  return buildWorkbook({
    sheets: [
      {
        name: "三会一课",
        rows: [
          ["2025年度三会一课台账"],
          HEADER,
          ...rows,
          ...(total
            ? [["合计", null, null, null, null, null, { f: `SUM(G3:G${rows.length + 2})`, v: 3 * rows.length }]]
            : []),
        ],
      },
      { name: "别的", rows: [["不动"], [1, 2, 3]] },
    ],
  });
}

type Step =
  | { readonly do: "register"; readonly month: number; readonly text: string }
  | { readonly do: "fill"; readonly which: number }
  | { readonly do: "user-edit"; readonly row: number; readonly text: string }
  | { readonly do: "user-rows"; readonly row: number }
  | { readonly do: "put-back"; readonly which: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant("register" as const),
      month: fc.integer({ min: 1, max: 12 }),
      text: fc.constantFrom(...AWKWARD),
    }),
    fc.record({ do: fc.constant("fill" as const), which: fc.nat(5) }),
    fc.record({
      do: fc.constant("user-edit" as const),
      row: fc.integer({ min: 20, max: 22 }),
      text: fc.constantFrom(...AWKWARD),
    }),
    fc.record({ do: fc.constant("user-rows" as const), row: fc.constantFrom(1, 3, 4) }),
    fc.record({ do: fc.constant("put-back" as const), which: fc.nat(3) }),
  ),
  { maxLength: 7 },
);

const entry = (month: number, text: string): MeetingEntry => ({
  ledger: "meetings",
  kinds: ["党员大会"],
  date: fromIso(`2025-${String(month).padStart(2, "0")}-20`)!,
  place: text,
  host: "张一",
  recorder: "李二",
  topic: `新议题${month}`,
  content: "",
  resolution: "",
  attending: ["张一"],
  absent: [{ name: "王三", reason: text }],
  observers: [],
});

/** A workbook with our writes in it, and the same with the user's steps alone. */
class Desk {
  log: ChangeLog = [];
  private placesIn;
  constructor(
    readonly port: FilePort,
    readonly alone: FilePort,
    start: Awaited<ReturnType<typeof snapshotOf>>,
  ) {
    this.placesIn = start;
  }

  async apply(plan: EditPlan): Promise<ChangeRecord | undefined> {
    await this.look();
    const done = await this.port.applyEdits(plan);
    if (!done.ok) return undefined;
    this.log = addChange(this.log, done.value);
    this.placesIn = await snapshotOf(this.port);
    return done.value;
  }

  /** As the pane does after the user has changed something. */
  async look(): Promise<void> {
    const now = await snapshotOf(this.port);
    this.log = followRows(this.log, this.placesIn, now);
    this.placesIn = now;
  }

  async putBack(which: number): Promise<void> {
    await this.look();
    const change = this.log[which % Math.max(1, this.log.length)];
    if (!change) return;
    const done = await this.port.putBack(change);
    if (!done.ok) throw new Error(done.refusal.code);
    expect(done.value.kept).toEqual([]);
    this.log = removeChange(this.log, change.id, done.value.removed);
    this.placesIn = await snapshotOf(this.port);
  }
}

async function take(step: Step, desk: Desk): Promise<void> {
  const { port, alone } = desk;
  if (step.do === "register") {
    const planned = registerEntry(entry(step.month, step.text), await inputOf(port));
    if ("plan" in planned) expect(await desk.apply(planned.plan)).toBeDefined();
  } else if (step.do === "fill") {
    const input = await inputOf(port);
    const all = suggestFills(input);
    // Every value written can be told from the cells it names: a count of names, in this ledger.
    for (const one of all.filter(({ kind }) => kind === "actual"))
      expect(String(input.cells.at(one.from[0]!)?.value).split("、")).toHaveLength(Number(one.after));
    const one = all[step.which % Math.max(1, all.length)];
    if (one) await desk.apply(planFill([one]));
  } else if (step.do === "user-edit") {
    // Beside the ledger, where a write of ours never stands.
    for (const book of [port, alone]) book.userEdit({ sheet: "别的", row: step.row, column: 3, value: step.text });
  } else if (step.do === "user-rows") {
    // Above the title, below the header or among the records that were there: our own rows stand further down.
    const rows = { sheet: "三会一课", change: "insert" as const, row: step.row, count: 1 };
    for (const book of [port, alone]) book.userRows(rows);
    await desk.look();
  } else await desk.putBack(step.which);
}

test("after everything is put back the workbook is what the user alone has made of it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(2, null), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      steps,
      async (actuals, total, list) => {
        const bytes = ledger(actuals, total);
        const port = openPort(bytes);
        const desk = new Desk(port, openPort(bytes), await snapshotOf(port));
        for (const step of list) await take(step, desk);
        while (desk.log.length > 0) await desk.putBack(0);
        expect(meaning(await snapshotOf(desk.port))).toEqual(meaning(await snapshotOf(desk.alone)));
        const [saved, alone] = [desk.port.save(), desk.alone.save()];
        if (!saved.ok || !alone.ok) throw new Error("not saved");
        if (!list.some((step) => step.do === "user-edit"))
          expect(partsOf(saved.value)["xl/worksheets/sheet2.xml"]).toEqual(partsOf(bytes)["xl/worksheets/sheet2.xml"]);
      },
    ),
    { numRuns: 25, seed: 6 },
  );
}, 120_000);

test.each(AWKWARD)("%s is read back as it was typed", async (text) => {
  const port = openPort(ledger([2], true));
  const planned = registerEntry(entry(5, text), await inputOf(port));
  if (!("plan" in planned)) throw new Error(planned.refusal.code);
  expect((await port.applyEdits(planned.plan)).ok).toBe(true);
  const saved = port.save();
  if (!saved.ok) throw new Error(saved.refusal.code);
  const { cells } = await inputOf(openPort(saved.value));
  const cell = cells.at({ sheet: "三会一课", row: planned.landing.row, column: 4 });
  expect(cell).toMatchObject({ value: text });
  expect(cell?.formula).toBeUndefined();
});

test("a ledger of another year takes no entry of this one", async () => {
  const input = await inputOf(openPort(ledger([2], false)));
  expect(registerEntry({ ...entry(5, "会议室"), date: fromIso("2026-05-20")! }, input)).toEqual({
    refusal: { code: "other-year" },
  });
});
