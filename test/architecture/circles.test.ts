import { importsOf, SOURCES } from "./sources";

type Graph = ReadonlyMap<string, readonly string[]>;

const known = new Set(SOURCES.map(({ path }) => path));
const fileOf = (target: string): string[] =>
  [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, target].filter((path) => known.has(path)).slice(0, 1);
const graph: Graph = new Map(SOURCES.map((file) => [file.path, importsOf(file).flatMap(fileOf)]));

/** Files that import each other round a circle, by Tarjan's way of finding strong components. */
function circles(files: Graph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const lower = (file: string, to: number) => void lowest.set(file, Math.min(lowest.get(file)!, to));
  function visit(file: string): void {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const next of files.get(file) ?? []) {
      if (!order.has(next)) {
        visit(next);
        lower(file, lowest.get(next)!);
      } else if (open.includes(next)) lower(file, order.get(next)!);
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  }
  for (const file of files.keys()) if (!order.has(file)) visit(file);
  return found;
}

test("a circle is seen where there is one", () => {
  expect(
    circles(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["a", "d"]],
        ["d", []],
      ]),
    ),
  ).toEqual([["a", "b", "c"]]);
});

test("no file imports itself round a circle, not even its types", () => expect(circles(graph)).toEqual([]));
