import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { Snapshot } from "../../../src/domain/snapshot";
import { readBooks } from "../../../src/intake";
import { planCopy } from "../../../src/plans/tables/copy-ledger";
import { planNamedTable } from "../../../src/plans/tables/name-table";
import { otherFacts, recordsOf } from "../../../src/plans/tables/same-facts";
import { openWorkbook } from "../../../src/workbook/file";

const value = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const open = (path: string) => value(openWorkbook(readFileSync(path), "台账.xlsx"));
const read = async (port: ReturnType<typeof open>): Promise<Snapshot> => value(await port.readSnapshot());

const DIRECTORIES = ["test/fixtures/scenarios", "../shared/ledgers/twins"];
const files = DIRECTORIES.flatMap((dir) => {
  if (existsSync(dir))
    return readdirSync(dir)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => `${dir}/${name}`);
  process.stderr.write(`not here, left out: ${dir}\n`);
  return [];
});

test.each(files)("%s: what is copied or named, saved and opened again, says what was said before", async (path) => {
  const port = open(path);
  const snapshot = await read(port);
  const before = readBooks(snapshot, { year: 2025 });
  for (const table of before.tables) {
    const now = await read(port);
    const copy = planCopy(now, before, table, { year: 2025 });
    if (!copy.ok) {
      expect(["not-a-ledger", "attendance", "empty"]).toContain(copy.reason);
      continue;
    }
    value(await port.applyEdits(copy.plan));
    const saved = readBooks(await read(value(openWorkbook(value(port.save()), "台账.xlsx"))), { year: 2025 });
    const made = saved.tables.find(({ name }) => name === copy.name)!;
    expect([path, table.sheet, otherFacts(recordsOf(before, table.id), recordsOf(saved, made.id))]).toEqual([
      path,
      table.sheet,
      [],
    ]);
  }
});

test.each(files)(
  "%s: every list that can be a named table, made one, says the same and is put back to the letter",
  async (path) => {
    const port = open(path);
    const bytes = value(port.save());
    const snapshot = await read(port);
    const before = readBooks(snapshot, { year: 2025 });
    for (const table of before.tables) {
      const plan = planNamedTable(snapshot, before, table, { year: 2025 });
      if (!plan.ok) continue;
      const outcome = await port.applyEdits(plan.plan);
      // A filter over another range is only known to the workbook itself.
      if (!outcome.ok) {
        expect(["overlaps-table", "filtered-rows"]).toContain(outcome.refusal.code);
        continue;
      }
      const saved = readBooks(await read(value(openWorkbook(value(port.save()), "台账.xlsx"))), { year: 2025 });
      const made = saved.tables.find(({ name }) => name === plan.name)!;
      expect([made.kind, otherFacts(recordsOf(before, table.id), recordsOf(saved, made.id))]).toEqual([table.kind, []]);
      value(await port.putBack(outcome.value));
      expect(Buffer.compare(value(port.save()), bytes)).toBe(0);
    }
  },
);
