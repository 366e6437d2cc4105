import fc from "fast-check";
import { engine } from "../../../../src/engine";
import { drain } from "../../../../src/engine";
import { cellName } from "../../../../src/domain/address";
import { indexCells } from "../../../../src/domain/cell-index";
import type { Snapshot } from "../../../../src/domain/snapshot";
import { selectStandards } from "../../../../src/standards";
import { buildSnapshot } from "../../../support/snapshot-builder";
import { type Facts, FACTS, type Held } from "./facts";
import { ledgerOf, type Row, sheetOf } from "./ledger";
import { type Asked, KIND_NAMES, QUESTIONS, TAILS, UNKNOWN, wordsOf } from "./questions";

/** `npm run generated:forms` runs 2,000; a short seeded run stands in every test run. */
const RUNS = Number(process.env["FORM_RUNS"] ?? 60);
const AS_OF = { year: 2025, month: 12, day: 31 };
const STANDARDS = selectStandards(AS_OF);

const PERIODS: readonly { readonly words: string; readonly from: string; readonly to: string }[] = [
  { words: "2025年", from: "2025-01-01", to: "2025-12-31" },
  { words: "2025年度", from: "2025-01-01", to: "2025-12-31" },
  { words: "2025年上半年", from: "2025-01-01", to: "2025-06-30" },
  { words: "2025年下半年", from: "2025-07-01", to: "2025-12-31" },
  { words: "2025年第二季度", from: "2025-04-01", to: "2025-06-30" },
  { words: "2025年1—9月", from: "2025-01-01", to: "2025-09-30" },
  { words: "2025年5月", from: "2025-05-01", to: "2025-05-31" },
  { words: "2025年（截至11月30日）", from: "2025-01-01", to: "2025-11-30" },
  { words: "2024年度", from: "2024-01-01", to: "2024-12-31" },
  { words: "2023年度", from: "2023-01-01", to: "2023-12-31" },
];
const QUARTERS = [1, 2, 3, 4].map((q) => ({
  words: `第${"一二三四"[q - 1]}季度`,
  from: `2025-${String(q * 3 - 2).padStart(2, "0")}-01`,
  to: `2025-${String(q * 3).padStart(2, "0")}-${q === 1 || q === 4 ? 31 : 30}`,
}));

/** A form, and by cell what must stand in it; `undefined` must stay blank. */
interface Made {
  readonly form: Snapshot;
  readonly right: Readonly<Record<string, number | undefined>>;
}

const form = (rows: readonly Row[], right: Made["right"]): Made => ({
  form: buildSnapshot({ 表1: sheetOf(rows) }, "表.xlsx"),
  right,
});
const OTHERS = ["退休第三党支部", "南山村党支部", "工会党支部"];

interface Choice {
  readonly facts: Facts;
  readonly period: (typeof PERIODS)[number];
  readonly asked: readonly Asked[];
  readonly pick: number;
  readonly strange: string;
  readonly at: number;
}

const cellOf = (row: number, column: number): string => cellName(row, column);
const headOf = ({ heads }: Asked, pick: number): string => heads[pick % heads.length]!;
const answer = ({ answer: of }: Asked, facts: Facts, { from, to }: { from: string; to: string }): number | undefined =>
  of(facts, from, to, to);

/** A row a branch, ours among others'; one head is strange. */
function branchRows({ facts, period, asked, pick, strange, at }: Choice): Made {
  const heads = [
    ...asked.slice(0, at).map((one) => headOf(one, pick)),
    strange,
    ...asked.slice(at).map((one) => headOf(one, pick)),
  ];
  const own = 3 + (pick % 3);
  const names = [0, 1, 2].map((i) => (4 + i === own + 1 ? facts.branch : OTHERS[i]!));
  const right: Record<string, number | undefined> = {};
  [...asked.slice(0, at), undefined, ...asked.slice(at)].forEach((one, i) =>
    names.forEach(
      (name, r) =>
        (right[cellOf(4 + r, 3 + i)] = one && name === facts.branch ? answer(one, facts, period) : undefined),
    ),
  );
  return form(
    [
      [`${period.words}党支部工作情况统计表`],
      ["填报单位："],
      ["序号", "党支部名称", ...heads],
      ...names.map((name, i): Row => [i + 1, name]),
    ],
    right,
  );
}

/** Questions in rows, with their unit or without. */
function items({ facts, period, asked, pick, strange }: Choice): Made {
  const right: Record<string, number | undefined> = { D4: undefined };
  asked.forEach((one, i) => (right[cellOf(5 + i, 4)] = answer(one, facts, period)));
  const unit = (one: string): string => (/人次/.test(one) ? "人次" : /次|（次）/.test(one) ? "次" : "人");
  const rows = [strange, ...asked.map((one) => headOf(one, pick))].map((head, i): Row => [
    i + 1,
    head,
    pick % 2 ? unit(head) : "—",
  ]);
  return form(
    [
      [`${period.words}党支部工作数据统计表`],
      [""],
      ["序号", "指标名称", "计量单位", "数量", "备注"],
      ...rows.map((row): Row => (row[2] === "—" ? [row[0]!, row[1]!] : row)),
    ],
    right,
  );
}

/** Kinds in rows or columns, figures the other way. */
function kinds({ facts, period, pick }: Choice, turned: boolean): Made {
  const right: Record<string, number | undefined> = {};
  const tails = TAILS.filter((_, i) => i !== pick % TAILS.length);
  const of = (kind: Held["kind"], tail: (typeof TAILS)[number]): number | undefined => {
    const list = facts.years.includes(Number(period.from.slice(0, 4)))
      ? facts.held.filter((one) => one.kind === kind && one.day >= period.from && one.day <= period.to)
      : undefined;
    return tail.of(list);
  };
  const names = KIND_NAMES.map((kind) => wordsOf(kind)[pick % wordsOf(kind).length]!);
  const words = tails.map(({ words: all }) => (all[0] === "次数" ? "次数" : all[0]!));
  if (turned)
    tails.forEach((tail, r) => KIND_NAMES.forEach((kind, c) => (right[cellOf(4 + r, 3 + c)] = of(kind, tail))));
  else KIND_NAMES.forEach((kind, r) => tails.forEach((tail, c) => (right[cellOf(4 + r, 3 + c)] = of(kind, tail))));
  const [heads, stubs] = turned ? [names, words] : [words, names];
  return form(
    [
      [`${period.words}党支部组织生活情况统计表`],
      [""],
      ["序号", turned ? "项目" : "类别", ...heads],
      ...stubs.map((stub, i): Row => [i + 1, stub]),
    ],
    right,
  );
}

/** Quarters in rows. */
function quarters({ facts, asked, pick, strange }: Choice): Made {
  const right: Record<string, number | undefined> = {};
  QUARTERS.forEach((quarter, r) =>
    [...asked, undefined].forEach((one, c) => (right[cellOf(3 + r, 2 + c)] = one && answer(one, facts, quarter))),
  );
  return form(
    [
      ["2025年党支部组织生活情况统计表"],
      ["季度", ...asked.map((one) => headOf(one, pick)), strange],
      ...QUARTERS.map(({ words }): Row => [words]),
      ["合计"],
    ],
    right,
  );
}

/** Labels with blank places. */
function labels({ facts, period, asked, pick, strange }: Choice): Made {
  const right: Record<string, number | undefined> = { D2: undefined };
  const rows: Row[] = [[`党支部情况一览表（${period.words}）`], ["党支部名称", null, strange, null, "备注"]];
  asked.forEach((one, i) => {
    if (i % 2 === 0) rows.push([headOf(one, pick)]);
    else rows[rows.length - 1] = [...rows.at(-1)!, null, headOf(one, pick)];
    right[cellOf(rows.length, i % 2 === 0 ? 2 : 4)] = answer(one, facts, period);
  });
  return form(
    rows.map((row): Row => [...row, ...Array.from({ length: 5 - row.length }, () => null)]),
    right,
  );
}

const CHOICE: fc.Arbitrary<Choice> = fc.record({
  facts: FACTS,
  period: fc.constantFrom(...PERIODS),
  asked: fc.uniqueArray(fc.constantFrom(...QUESTIONS), { minLength: 3, maxLength: 7 }),
  pick: fc.nat(59),
  strange: UNKNOWN,
  at: fc.nat(3),
});

const LAYOUTS: readonly ((choice: Choice) => Made)[] = [
  branchRows,
  items,
  (one) => kinds(one, false),
  (one) => kinds(one, true),
  quarters,
  labels,
];

function fill(facts: Facts, made: Snapshot): ReadonlyMap<string, unknown> {
  const ledger = ledgerOf(facts);
  const books = drain(engine.recognise(ledger, { year: 2025 }));
  indexCells(ledger);
  const filled = engine.planForm({
    form: made,
    looks: [],
    ledger,
    books,
    standards: STANDARDS,
    asOf: AS_OF,
    year: 2025,
  });
  return new Map(filled.plan.edits.map(({ at, after }) => [cellName(at.row, at.column), after]));
}

/** Cells that are not as they should be: a wrong figure first, then what was left blank though the facts tell it. */
function faults({ form: made, right }: Made, facts: Facts): { wrong: string[]; missed: string[]; told: number } {
  const cells = fill(facts, made);
  const entries = Object.entries(right);
  const wrong = entries.filter(([cell, value]) => cells.has(cell) && cells.get(cell) !== value);
  const missed = entries.filter(([cell, value]) => value !== undefined && !cells.has(cell));
  return {
    wrong: wrong.map(([cell, value]) => `${cell}: ${String(cells.get(cell))} for ${String(value)}`),
    missed: missed.map(([cell]) => cell),
    told: entries.filter(([, value]) => value !== undefined).length,
  };
}

test("random forms over random facts: no figure is wrong, and hardly one that the facts tell stays blank", () => {
  let [missed, told] = [0, 0];
  fc.assert(
    fc.property(CHOICE, fc.constantFrom(...LAYOUTS), (choice, layout) => {
      const found = faults(layout(choice), choice.facts);
      missed += found.missed.length;
      told += found.told;
      expect(found.wrong).toEqual([]);
    }),
    { numRuns: RUNS, seed: 20251231 },
  );
  expect(missed / told).toBeLessThan(0.05);
}, 600_000);

test("another period gives that period's figures, and rows and columns swapped give the same", () => {
  fc.assert(
    fc.property(CHOICE, (choice) => {
      for (const period of PERIODS) {
        for (const turned of [false, true])
          expect(faults(kinds({ ...choice, period }, turned), choice.facts).wrong).toEqual([]);
      }
    }),
    { numRuns: Math.ceil(RUNS / 20), seed: 7 },
  );
}, 600_000);
