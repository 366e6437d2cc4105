import fc from "fast-check";
import { openWorkbook, type FilePort } from "../../../src/workbook/file";
import type { ChangeRecord } from "../../../src/domain/plan";
import type { CellValue, Snapshot } from "../../../src/domain/snapshot";
import { faultsOf } from "../../support/workbook-schema";
import { changedParts, partsOf } from "../../support/workbook-parts";
import { richBook } from "../../support/workbook-rich-book";

const LEDGER = "台账 A";
const book = richBook();

type Step =
  | { kind: "mark"; row: number; column: number; untilFilled: boolean }
  | { kind: "edit"; row: number; column: number }
  | { kind: "insert"; before: number; count: number }
  | { kind: "user"; row: number; column: number; blank: boolean };

const row = fc.integer({ min: 4, max: 14 });
const column = fc.constantFrom(1, 2, 3, 6);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("mark" as const), row, column, untilFilled: fc.boolean() }),
  fc.record({ kind: fc.constant("edit" as const), row, column }),
  fc.record({ kind: fc.constant("insert" as const), before: row, count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant("user" as const), row, column, blank: fc.boolean() }),
);

function open(bytes: Uint8Array): FilePort {
  const opened = openWorkbook(bytes, "台账.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

async function read(port: FilePort): Promise<Snapshot> {
  const snapshot = await port.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return snapshot.value;
}

function save(port: FilePort): Uint8Array {
  const saved = port.save();
  if (!saved.ok) throw new Error(saved.refusal.code);
  return saved.value;
}

async function valueAt(port: FilePort, at: { row: number; column: number }): Promise<CellValue | null> {
  const found = (await read(port)).sheets[0]!.rows.find((one) => one.row === at.row)?.cells.find(
    (cell) => cell.column === at.column,
  );
  return found?.value ?? null;
}

/** The row before our insertions, or nothing for a row that is ours. */
function formerRow(changes: readonly ChangeRecord[], at: number): number | undefined {
  let now = at;
  for (const { before, count } of changes.flatMap((change) => change.inserts).reverse()) {
    if (now >= before + count) now -= count;
    else if (now >= before) return undefined;
  }
  return now;
}

/** Runs the steps on one port, the user's alone on the other, and puts ours back, the last first. */
async function run(steps: readonly Step[], reopen: boolean) {
  let port = open(book);
  const alone = open(book);
  const changes: ChangeRecord[] = [];
  for (const [n, one] of steps.entries()) {
    if (one.kind === "mark")
      await port.applyMarks({
        marks: [{ at: { sheet: LEDGER, ...one }, severity: "must", untilFilled: one.untilFilled }],
      });
    else if (one.kind === "user") {
      const former = formerRow(changes, one.row);
      if (former === undefined || (former === 7 && one.column === 1)) continue;
      const value = one.blank ? null : `u${n}`;
      expect(port.userEdit({ sheet: LEDGER, row: one.row, column: one.column, value }).ok).toBe(true);
      expect(alone.userEdit({ sheet: LEDGER, row: former, column: one.column, value }).ok).toBe(true);
    } else {
      const edits =
        one.kind === "edit"
          ? [
              {
                at: { sheet: LEDGER, row: one.row, column: one.column },
                before: await valueAt(port, one),
                after: `o${n}`,
              },
            ]
          : [];
      const inserts = one.kind === "insert" ? [{ sheet: LEDGER, before: one.before, count: one.count }] : [];
      const done = await port.applyEdits({ action: "try", inserts, edits });
      if (done.ok) changes.push(done.value);
      else expect(done.refusal.code).toBe("covered-cell");
    }
    if (reopen) port = open(save(port));
  }
  for (const change of [...changes].reverse()) expect((await port.putBack(change)).ok).toBe(true);
  expect((await port.clearMarks()).ok).toBe(true);
  return { port, alone };
}

test.each([false, true])(
  "after putting everything back the workbook says what the user alone has said (opened anew each time: %s)",
  async (reopen) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const { port, alone } = await run(steps, reopen);
        expect(await read(port)).toEqual(await read(alone));
        expect(faultsOf(partsOf(save(port)))).toEqual([]);
      }),
      { numRuns: reopen ? 40 : 80 },
    );
  },
);

/** Runs that once went wrong. */
const FOUND: readonly (readonly Step[])[] = [
  [
    { kind: "insert", before: 13, count: 1 },
    { kind: "insert", before: 12, count: 2 },
    { kind: "user", row: 14, column: 1, blank: false },
  ],
  [
    { kind: "insert", before: 13, count: 1 },
    { kind: "insert", before: 12, count: 2 },
    { kind: "user", row: 14, column: 6, blank: false },
  ],
];

test.each(FOUND.flatMap((steps, i) => [false, true].map((reopen) => ({ i, reopen, steps }))))(
  "run $i that once went wrong, opened anew each time: $reopen",
  async ({ steps, reopen }) => {
    const { port, alone } = await run(steps, reopen);
    expect(await read(port)).toEqual(await read(alone));
  },
);

test("without an edit of the user's, every part comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        step.filter((one) => one.kind !== "user"),
        { maxLength: 8 },
      ),
      async (steps) => {
        const { port } = await run(steps, false);
        // Marks among the changes are written into the same parts, so a change may come back cell by cell.
        const marked = steps.some((one) => one.kind === "mark");
        if (!marked) expect(changedParts(book, save(port))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("mark, then the user's edits, then unmark: the user's edits alone, byte for byte in the sheet", async () => {
  const user = fc.record({ row, column, blank: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(user, { maxLength: 8 }), async (edits) => {
      const [marked, alone] = [open(book), open(book)];
      await marked.applyMarks({
        marks: edits.map((at) => ({
          at: { sheet: LEDGER, row: at.row, column: at.column },
          severity: "should",
          untilFilled: true,
        })),
      });
      for (const port of [marked, alone])
        edits.forEach(({ blank, ...at }, n) => port.userEdit({ sheet: LEDGER, ...at, value: blank ? null : `u${n}` }));
      await marked.clearMarks();
      expect(partsOf(save(marked))).toEqual(partsOf(save(alone)));
    }),
    { numRuns: 60 },
  );
});
