import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { ENTRY_EXCEPTIONS, RESERVED, ROOMS } from "./rooms";

const SRC = resolve(__dirname, "../../src");

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry) ? [path] : [];
  });
}

const files = sources(SRC).map((path) => ({ path: relative(SRC, path), text: readFileSync(path, "utf8") }));
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
const roomOf = (path: string) =>
  ROOMS.filter((room) => path === room.path || path.startsWith(`${room.path}/`)).sort(
    (a, b) => b.path.length - a.path.length,
  )[0];

function importsOf(file: { path: string; text: string }): string[] {
  const found = file.text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']*)["']/g);
  return [...found].map((match) => {
    const target = relative(SRC, resolve(SRC, dirname(file.path), match[1]!));
    return target === "workbook/port" ? "workbook/port.ts" : target;
  });
}

test("every source file lies in a room", () => {
  expect(files.filter((file) => !roomOf(file.path)).map((file) => file.path)).toEqual([]);
});

test("imports go one way", () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file.path);
    if (!room) return [];
    const allowed = [room.path, ...room.mayImport, ...(ENTRY_EXCEPTIONS[file.path] ?? [])];
    return importsOf(file)
      .filter((target) => !allowed.some((path) => target === path || target.startsWith(`${path}/`)))
      .map((target) => `${file.path} imports ${target}: ${room.path} may not (${room.why})`);
  });
  expect(wrong).toEqual([]);
});

test.each(RESERVED)("$words is named only where it may be", ({ words, rooms }) => {
  const wrong = files.filter((file) => {
    const free = rooms.some((room) => file.path === room || file.path.startsWith(`${room}/`));
    return !free && words.test(withoutComments(file.text));
  });
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test("names say something, files hold one thing", () => {
  const vague = files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager)[./]/.test(file.path));
  // Dictionaries and clauses are data, one entry a line.
  const isData = (path: string) => /^(intake\/dictionary|standards\/data)\//.test(path);
  const long = files.filter((file) => !isData(file.path) && file.text.split("\n").length > 280);
  expect({ vague: vague.map((f) => f.path), long: long.map((f) => f.path) }).toEqual({ vague: [], long: [] });
});
