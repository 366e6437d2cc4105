import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a check looks at, why, and what to do, as its file says at the top. */
export interface CheckReasons {
  readonly what: string;
  readonly why: string;
  readonly do: string;
}

const CHECKS_ROOM = resolve(__dirname, "../src/checks");
const HEAD = /^\/\*\s*(.*?)\*\//s;
const PARTS = /^[A-Z]\d{2}\. What: (.*?) Why: (.*?)(?: What to do: (.*))?$/;

/** By the name of the check, which is that of its file. */
export function checkReasons(): ReadonlyMap<string, CheckReasons> {
  const files = readdirSync(CHECKS_ROOM, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  return new Map(
    files.flatMap((path): [string, CheckReasons][] => {
      const head = HEAD.exec(readFileSync(join(CHECKS_ROOM, path), "utf8"))?.[1]
        ?.replace(/\s*\n\s*\*\s?/g, " ")
        .trim();
      const parts = head === undefined ? null : PARTS.exec(head.replace(/^\*\s*/, ""));
      const name = path.replace(/^.*[\\/]/, "").replace(/\.ts$/, "");
      return parts ? [[name, { what: parts[1]!, why: parts[2]!, do: parts[3] ?? "" }]] : [];
    }),
  );
}
