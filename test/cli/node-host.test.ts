import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeHost } from "../../src/cli/node-host";

const host = nodeHost();
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ledger-host-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a file is written whole, over an old one too, and nothing is left beside it", () => {
  host.writeFile(at("a.xlsx"), bytes("one"));
  host.writeFile(at("a.xlsx"), bytes("two"));
  expect([readFileSync(at("a.xlsx"), "utf8"), readdirSync(folder)]).toEqual(["two", ["a.xlsx"]]);
});

test("a write that cannot be done leaves what was there and nothing beside it", () => {
  mkdirSync(at("a.xlsx"));
  expect(() => host.writeFile(at("a.xlsx"), bytes("one"))).toThrow();
  expect(() => host.writeFile(at("missing/a.xlsx"), bytes("one"))).toThrow();
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("one file is known under another path, through a link and a second name", () => {
  writeFileSync(at("a.xlsx"), "one");
  mkdirSync(at("sub"));
  symlinkSync(at("a.xlsx"), at("soft.xlsx"));
  linkSync(at("a.xlsx"), at("hard.xlsx"));
  writeFileSync(at("b.xlsx"), "one");
  const same = ["sub/../a.xlsx", "soft.xlsx", "hard.xlsx", "b.xlsx", "none.xlsx"].map((name) =>
    host.isSameFile(at("a.xlsx"), join(folder, "/", name)),
  );
  expect(same).toEqual([true, true, true, false, false]);
});
