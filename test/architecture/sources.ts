import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** A source file by its path below `src/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const SRC = resolve(__dirname, "../../src");

function paths(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) return paths(path);
    return /\.tsx?$/.test(entry) ? [path] : [];
  });
}

export const SOURCES: readonly Source[] = paths(SRC).map((path) => ({
  path: relative(SRC, path),
  text: readFileSync(path, "utf8"),
}));

/** What a file imports of ours, as paths below `src/` without ending. */
export function importsOf(file: Source): string[] {
  const found = file.text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']*)["']/g);
  return [...found].map((match) => relative(SRC, resolve(SRC, dirname(file.path), match[1]!)));
}
