import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PLACES = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** The program, where it is installed. With `CI=true` it must be. */
export function findLibreOffice(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(":").map((folder) => join(folder, "soffice"));
  const found = [process.env.SOFFICE ?? "", ...onPath, ...PLACES].find((path) => path !== "" && existsSync(path));
  if (!found && process.env.CI === "true")
    throw new Error("LibreOffice is not installed; with CI=true its tests are not skipped");
  if (!found) console.log("LibreOffice is not installed: tests that open files with it are skipped");
  return found;
}

/** Converts workbooks in one start of the program; answers with the converted files by name. */
export function convert(
  files: Readonly<Record<string, Uint8Array>>,
  format: "pdf" | "xlsx" | "csv" | "xls" | "html" | `csv:${string}`,
): Record<string, Uint8Array> {
  const program = findLibreOffice();
  if (!program) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "ledger-office-"));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    execFileSync(program, [profile, "--headless", "--norestore", "--convert-to", format, "--outdir", out, ...paths], {
      stdio: "pipe",
      timeout: 240_000,
    });
    return Object.fromEntries(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
