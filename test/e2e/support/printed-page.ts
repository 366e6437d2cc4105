import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "../../support/chromium";

/** Pages of a PDF as pictures, and whether a colour (`RRGGBB`) is on one of them. */
export interface Printed {
  readonly pages: number;
  readonly has: (colour: string) => boolean;
}

/** The pixels of a binary PPM, three bytes each. */
function pixels(ppm: Buffer): Buffer {
  const header = /^P6\s+\d+\s+\d+\s+255\s/.exec(ppm.subarray(0, 40).toString("latin1"));
  if (!header) throw new Error("not a PPM picture");
  return ppm.subarray(header[0].length);
}

export function printPages(pdf: Uint8Array): Printed {
  const program = findProgram("PDFTOPPM_PATH", ["pdftoppm"]);
  if (!program) throw new Error("pdftoppm was not found");
  const folder = mkdtempSync(join(tmpdir(), "ledger-print-"));
  try {
    writeFileSync(join(folder, "in.pdf"), pdf);
    execFileSync(program, ["-r", "40", join(folder, "in.pdf"), join(folder, "page")]);
    const pages = readdirSync(folder).filter((name) => name.endsWith(".ppm"));
    const colours = new Set<number>();
    for (const page of pages) {
      const data = pixels(readFileSync(join(folder, page)));
      for (let i = 0; i + 2 < data.length; i += 3) colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
    }
    return { pages: pages.length, has: (colour) => colours.has(parseInt(colour, 16)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
