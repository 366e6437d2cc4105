import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { CHECKS, type AnyCheck } from "../../src/checks";
import { RECORDS } from "../../src/standards";

const ROOT = resolve(__dirname, "../..");
const CHECKS_DIR = join(ROOT, "src/checks");

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() ? walk(path) : path.endsWith(".ts") ? [path] : [];
  });
}

/** A check file is one that gives a `meta` with a code; others are shared facts and steps. */
const files = walk(CHECKS_DIR)
  .filter((path) => /^\s*meta: \{/m.test(readFileSync(path, "utf8")))
  .map((path) => ({ path, name: relative(CHECKS_DIR, path).replace(/\.ts$/, ""), text: readFileSync(path, "utf8") }));
const listed = new Set<AnyCheck>(CHECKS);
const load = (path: string): AnyCheck => (jest.requireActual(path) as { default: AnyCheck }).default;

test("every check of the list is a file, and no code is used twice", () => {
  const codes = CHECKS.map((check) => check.meta.code);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  expect(files.map((file) => load(file.path).meta.code).sort()).toEqual([...codes].sort());
});

describe.each(files)("$name", ({ path, name, text }) => {
  const check = load(path);
  test("is in the list", () => expect(listed.has(check)).toBe(true));
  test("is named as its file", () => expect(check.meta.name).toBe(name.split("/").pop()));
  test("has a test", () => expect(existsSync(join(ROOT, "test/checks", `${name}.test.ts`))).toBe(true));
  test("begins with what, why and what to do", () =>
    expect(text.slice(0, 900)).toMatch(/^\/\*[\s\S]*What:[\s\S]*Why:[\s\S]*[Dd]o:[\s\S]*?\*\//));
  test("is at most 150 lines", () => expect(text.split("\n").length).toBeLessThanOrEqual(151));
  test("rests on clauses that exist", () => {
    expect(check.meta.basis.length).toBeGreaterThan(0);
    expect(check.meta.basis.filter((id) => !RECORDS.some((record) => record.id === id))).toEqual([]);
  });
  test.each(Object.keys(check.messages))("says %s in both languages", (id) => {
    const message = check.messages[id]!;
    const [zh, en] = [message.zh(message.sample), message.en(message.sample)];
    for (const sentence of [zh.what, zh.fix]) expect(sentence).toMatch(/[一-龥].*。$/);
    for (const sentence of [en.what, en.fix]) expect(sentence).toMatch(/[a-z].*\.$/);
    expect(`${zh.what}${zh.fix}${en.what}${en.fix}`).not.toMatch(/undefined|NaN|\[object/);
  });
});
