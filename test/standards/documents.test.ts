import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkReasons } from "../../scripts/check-reasons";
import { packSchemaText, standardsDocument } from "../../scripts/standards-document";
import { CHECKS } from "../../src/checks";
import { RECORDS } from "../../src/standards";

const doc = (name: string): string => readFileSync(resolve(__dirname, "../../docs", name), "utf8");

test("docs/standards.md is fresh: npm run docs", () => {
  expect(doc("standards.md")).toBe(standardsDocument());
});

test("docs/pack.schema.json is fresh: npm run docs", () => {
  expect(doc("pack.schema.json")).toBe(packSchemaText());
});

test("the document names every rule and every text", () => {
  const text = standardsDocument();
  expect(
    RECORDS.filter((record) => !text.includes(record.id) || !text.includes(record.document)).map((record) => record.id),
  ).toEqual([]);
});

test("every check says what it looks at, why, and what to do", () => {
  const reasons = checkReasons();
  expect(CHECKS.map(({ meta }) => meta.name).filter((name) => !reasons.get(name)?.do)).toEqual([]);
});
