import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { packSchemaText, standardsDocument } from "../../scripts/standards-document";
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
