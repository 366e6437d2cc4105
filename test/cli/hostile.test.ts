import { readFileSync } from "node:fs";
import { run } from "../../src/cli/run";
import { MemoryHost } from "./memory-host";

/** Workbooks that were made to fail, each by its file in test/fixtures/hostile, and the exit status of `mark`. */
const CASES: readonly (readonly [string, number])[] = [
  ["alternate-content-in-cellXfs", 0],
  ["body-cut-in-the-middle", 3],
  ["body-row-unclosed", 3],
  ["cdata-end-tag-inside-cell", 0],
  ["cdata-unclosed-in-cell", 3],
  ["cell-ref-ZZZZZZZZ9", 3],
  ["content-types-empty", 3],
  ["deep-comment-20000", 3],
  ["formula-injection", 0],
  ["gt-in-attribute-100000", 0],
  ["hidden-col-min-minus-1e9", 0],
  ["nested-rows-50000", 3],
  ["redos-label", 0],
  ["row-abc-drops-all", 3],
  ["settings-layouts-null", 0],
  ["sheet-encoding-gbk", 4],
  ["sheets-5000-one-part", 3],
  ["utf16be-declared", 0],
  ["zip-duplicate-sheet", 3],
];

const load = (name: string) => new Uint8Array(readFileSync(`test/fixtures/hostile/${name}.xlsx`));

async function ran(line: string, name: string) {
  const host = new MemoryHost(new Map([["book.xlsx", load(name)]]));
  const status = await run([...line.split(" "), "--as-of", "2025-12-31"], host);
  return { status, host };
}

test.each(CASES)("%s ends with %d and a sentence", async (name, expected) => {
  const { status, host } = await ran("mark book.xlsx -o out.xlsx", name);
  expect([status, host.files.has("out.xlsx")]).toEqual([expected, expected === 0]);
  expect(host.told).toMatch(/[\u4e00-\u9fff]/);
  expect(host.told).not.toContain("程序出了错");
});

test("a text with an end tag in CDATA is read to its last letter", async () => {
  const { host } = await ran("check book.xlsx --json", "cdata-end-tag-inside-cell");
  expect(host.printed).not.toBe("");
});

test("settings that are damaged are said and left out", async () => {
  const { host } = await ran("check book.xlsx", "settings-layouts-null");
  expect(host.told).toContain("设置已损坏");
});
