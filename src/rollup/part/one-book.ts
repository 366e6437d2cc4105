import type { Snapshot } from "../../domain/snapshot";
import type { BranchPart } from "../record";

/** Several workbooks of one branch as one, and where each sheet came from. */
export interface OneBook {
  readonly snapshot: Snapshot;
  readonly from: ReadonlyMap<string, { readonly file: string; readonly sheet: string }>;
}

/**
 * Puts the sheets of several workbooks behind one another. A name that two of them bear gets a number. `undefined` where they
 * count days differently (1900 and 1904): their dates cannot stand side by side.
 */
export function oneBook(books: readonly { readonly file: string; readonly snapshot: Snapshot }[]): OneBook | undefined {
  const date1904 = books[0]!.snapshot.date1904;
  if (books.some(({ snapshot }) => snapshot.date1904 !== date1904)) return undefined;
  const from = new Map<string, { file: string; sheet: string }>();
  const sheets = books.flatMap(({ file, snapshot }) =>
    snapshot.sheets.map((sheet) => {
      let name = sheet.name;
      for (let n = 2; from.has(name); n++) name = `${sheet.name}(${n})`;
      from.set(name, { file, sheet: sheet.name });
      return { ...sheet, name };
    }),
  );
  const fileName = books.map(({ snapshot }) => snapshot.fileName.replace(/\.[a-z]{2,5}$/i, "")).join("＋");
  return { snapshot: { fileName, date1904, sheets, names: [] }, from };
}

/** The part with the places of its lines and candidates as they are in the files themselves. */
export function placesInFiles(part: BranchPart, { from }: OneBook): BranchPart {
  const placed = <T extends { readonly sheet: string }>(one: T): T => ({ ...one, ...from.get(one.sheet) });
  return { ...part, lines: part.lines.map(placed), candidates: part.candidates.map(placed) };
}
