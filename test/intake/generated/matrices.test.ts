import fc from "fast-check";
import { toIso } from "../../../src/domain/calendar-date";
import type { Books } from "../../../src/domain/books";
import { rawOf, valueOf } from "../../../src/domain/reading";
import { readBooks } from "../../../src/intake";
import { sheet, workbook, type Entry } from "../support/sheets";
import { facts, type Facts } from "./facts";

const RUNS = Number(process.env["INTAKE_RUNS"] ?? 300);
const MARKS = { "√": "present", "○": "leave", "△": "leave", "×": "absent" } as const;
type Mark = keyof typeof MARKS;

/** How dues and attendance are laid out: beside each other or on two sheets, with blocks, totals, a legend. */
interface MatrixLayout {
  readonly beside: boolean;
  readonly numbered: boolean;
  readonly months: number;
  readonly monthWords: number;
  readonly blocks: boolean;
  readonly total: boolean;
  readonly dayWords: number;
  readonly paid: readonly Entry[];
  readonly marks: readonly (Mark | null)[];
}

const layouts: fc.Arbitrary<MatrixLayout> = fc.record({
  beside: fc.boolean(),
  numbered: fc.boolean(),
  months: fc.integer({ min: 3, max: 12 }),
  monthWords: fc.integer({ min: 0, max: 2 }),
  blocks: fc.boolean(),
  total: fc.boolean(),
  dayWords: fc.integer({ min: 0, max: 2 }),
  paid: fc.array(fc.constantFrom<Entry>(10, 15.5, "√", "补", "免", null), { minLength: 7, maxLength: 31 }),
  marks: fc.array(fc.constantFrom<Mark | null>("√", "○", "△", "×", null), { minLength: 7, maxLength: 31 }),
});

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const monthWord = (month: number, how: number): string =>
  [`${month}月`, `${month} 月`, `${CHINESE[month - 1]}月`][how]!;
const dayWord = (month: number, day: number, how: number): string =>
  [`${month}月${day}日`, `${month}.${day + 10}`, `${month}/${day}`][how]!;
const dayOf = (day: number, how: number): number => (how === 1 ? day + 10 : day);

const paidAt = (layout: MatrixLayout, person: number, month: number): Entry =>
  layout.paid[(person * 13 + month) % layout.paid.length]!;
const markAt = (layout: MatrixLayout, person: number, at: number): Mark | null =>
  layout.marks[(person * 11 + at) % layout.marks.length]!;

function duesRows(fact: Facts, layout: MatrixLayout): Entry[][] {
  const lead: Entry[] = layout.numbered ? ["序号", "姓名"] : ["姓名"];
  const months = Array.from({ length: layout.months }, (_, i) => i + 1);
  const rows: Entry[][] = [[`${fact.year}年党费收缴表`]];
  rows.push([...lead, ...months.map((month) => monthWord(month, layout.monthWords)), "备注"]);
  fact.people.forEach((person, p) => {
    if (layout.blocks && !layout.beside && (p === 0 || p === 3)) rows.push([`第${CHINESE[p === 0 ? 0 : 1]}党小组`]);
    rows.push([
      ...(layout.numbered ? [p + 1] : []),
      person.name,
      ...months.map((month) => paidAt(layout, p, month)),
      null,
    ]);
  });
  if (layout.total && !layout.beside) rows.push(["合计", ...(layout.numbered ? [null] : []), ...months.map(() => 99)]);
  return rows;
}

/** Numbers of the meetings, one a month from February. */
const SESSIONS = [0, 1, 2, 3];

function attendanceRows(fact: Facts, layout: MatrixLayout): Entry[][] {
  const rows: Entry[][] = [
    [`${fact.year}年考勤登记表`],
    ["序号", "姓名", ...SESSIONS.map((i) => dayWord(i + 2, i + 5, layout.dayWords))],
  ];
  fact.people.forEach((person, p) => rows.push([p + 1, person.name, ...SESSIONS.map((i) => markAt(layout, p, i))]));
  if (!layout.beside) rows.push(["注：√出勤 ○事假 △病假 ×缺勤"]);
  return rows;
}

function books(fact: Facts, layout: MatrixLayout): Books {
  const dues = duesRows(fact, layout);
  const marks = attendanceRows(fact, layout);
  if (!layout.beside) return readBooks(workbook(sheet("党费", dues), sheet("考勤", marks)), { year: fact.year });
  const width = Math.max(...dues.map((row) => row.length));
  const rows = Array.from({ length: Math.max(dues.length, marks.length) }, (_, i) => [
    ...(dues[i] ?? []),
    ...Array<null>(width + 1 - (dues[i]?.length ?? 0)).fill(null),
    ...(marks[i] ?? []),
  ]);
  return readBooks(workbook(sheet("台账", rows)), { year: fact.year });
}

test(`dues and attendance of ${RUNS} generated workbooks, beside each other or apart, are the facts they were written from`, () => {
  fc.assert(
    fc.property(facts, layouts, (fact, layout) => {
      const read = books(fact, layout);
      expect(read.tables.map((table) => `${table.kind} ${table.records}`)).toEqual([
        `dues ${fact.people.length}`,
        `attendance ${fact.people.length}`,
      ]);
      expect(
        read.dues.map((one) => [
          one.name,
          one.matrixYear,
          ...Object.values(one.paid).map((cell) => (cell?.state === "blank" ? "" : rawOf(cell!))),
        ]),
      ).toEqual(
        fact.people.map((person, p) => [
          person.name,
          fact.year,
          ...Array.from({ length: layout.months }, (_, i) => String(paidAt(layout, p, i + 1) ?? "")),
        ]),
      );
      const marked = fact.people.flatMap((person, p) =>
        SESSIONS.flatMap((i) => {
          const mark = markAt(layout, p, i);
          return mark
            ? [
                [
                  person.name,
                  toIso({ year: fact.year, month: i + 2, day: dayOf(i + 5, layout.dayWords) }),
                  mark,
                ] as const,
              ]
            : [];
        }),
      );
      // Without a legend ○ and × are told as unread, never guessed; the legend stands only where the sheet has room for it.
      const meaning = (mark: Mark): string => (layout.beside && mark !== "√" ? "unread" : MARKS[mark]);
      expect(
        read.attendance.map(
          (one) =>
            `${one.name} ${toIso(valueOf(one.date)!.first)} ${rawOf(one.mark)} ${valueOf(one.mark) ?? one.mark.state}`,
        ),
      ).toEqual(marked.map(([person, day, mark]) => `${person} ${day} ${mark} ${meaning(mark)}`));
    }),
    { numRuns: RUNS, verbose: 0 },
  );
});
