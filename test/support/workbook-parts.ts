import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";

/** Parts of a saved workbook as text, unpacked by another hand than the product's. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Names of parts that differ, are missing or are new. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]).sort();
}

const SHARED = resolve(__dirname, "../../../shared");

/** Workbooks of the shared material, where it is present. */
export function sharedWorkbooks(...folders: readonly string[]): { name: string; bytes: Uint8Array }[] {
  const all = folders.map((folder) => join(SHARED, folder)).filter((folder) => existsSync(folder));
  if (all.length < folders.length) console.log(`shared workbooks not present: ${folders.join(", ")} (skipped)`);
  return all.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => ({ name: basename(file), bytes: new Uint8Array(readFileSync(join(folder, file))) })),
  );
}

export const ALL_SHARED = ["scenarios", "ledgers/twins", "ledgers/real"] as const;
