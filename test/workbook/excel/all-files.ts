import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, resolve } from "node:path";

const ROOT = resolve(__dirname, "../../..");
const FOLDERS = ["assets", "test/fixtures", "../shared/scenarios", "../shared/ledgers/twins", "../shared/ledgers/real"];

for (const folder of FOLDERS)
  if (!existsSync(resolve(ROOT, folder))) process.stdout.write(`${folder} is not here: its workbooks are left out\n`);

/** Files made to be refused have a test of their own: no Excel opens them. */
const DAMAGED = /[\\/]fixtures[\\/]hostile[\\/]/;

export interface BookFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/** Every workbook at hand: ours always, the shared ones where they lie beside the repository. */
export const BOOK_FILES: readonly BookFile[] = FOLDERS.map((folder) => resolve(ROOT, folder))
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => resolve(folder, String(name))))
  .filter((path) => path.endsWith(".xlsx") && !DAMAGED.test(path))
  .filter((path, index, all) => all.findIndex((other) => basename(other) === basename(path)) === index)
  .map((path) => ({ name: basename(path), bytes: () => new Uint8Array(readFileSync(path)) }));
