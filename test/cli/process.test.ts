import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The command as a person calls it: a process of its own, its two outputs apart. */
const ledger = (...words: string[]) =>
  spawnSync("npm", ["run", "--silent", "ledger", "--", ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    timeout: 120_000,
    shell: process.platform === "win32",
  });

const folder = mkdtempSync(join(tmpdir(), "ledger-process-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("JSON alone on standard output, status 0", () => {
  const { status, stdout } = ledger("check", "assets/sample.xlsx", "--as-of", "2026-06-20", "--json");
  expect([status, JSON.parse(stdout).asOf]).toEqual([0, "2026-06-20"]);
}, 120_000);

test("messages on standard error, the workbook whole, the file untouched, whatever name it is called by", () => {
  const before = readFileSync("assets/sample.xlsx");
  const out = join(folder, "out.xlsx");
  const { status, stdout, stderr } = ledger("mark", "assets/sample.xlsx", "-o", out, "--as-of", "2026-06-20");
  expect([status, stdout]).toEqual([0, ""]);
  expect(stderr).toContain("标注了");
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  const link = join(folder, "link.xlsx");
  symlinkSync(join(process.cwd(), "assets/sample.xlsx"), link);
  expect(ledger("mark", "assets/sample.xlsx", "-o", link).status).toBe(2);
  expect(readFileSync("assets/sample.xlsx").equals(before)).toBe(true);
}, 120_000);
