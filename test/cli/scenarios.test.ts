import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { compareReport } from "../support/compare-report";
import { expectedOf, SCENARIOS, scenarioNames } from "../support/scenarios";
import { MemoryHost } from "./memory-host";

test.each([...scenarioNames("S"), ...scenarioNames("P")])(
  "%s through the command: as expected, tables included",
  async (name) => {
    const expected = expectedOf(name);
    const host = new MemoryHost(
      new Map([["book.xlsx", new Uint8Array(readFileSync(join(SCENARIOS, `${name}.xlsx`)))]]),
    );
    expect(
      await run(["check", "book.xlsx", "--as-of", expected.asOf, "--year", String(expected.year), "--json"], host),
    ).toBe(0);
    const printed = JSON.parse(host.printed);
    expect(compareReport(expected, printed)).toEqual([]);
    for (const table of (expected as unknown as { tables: { sheet: string }[] }).tables ?? [])
      expect(printed.tables).toContainEqual(expect.objectContaining(table));
  },
);
