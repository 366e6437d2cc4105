import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DIST } from "./support/site";

interface File {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}
type Weights = Record<
  "taskpane" | "workbench",
  { readonly initial: File[]; readonly all: File[]; readonly grid: File[] }
>;

const weights = JSON.parse(readFileSync(resolve(__dirname, "../../.cache/bundle.json"), "utf8")) as Weights;
const kib = (files: readonly File[]) => Math.round(files.reduce((sum, file) => sum + file.gzip, 0) / 102.4) / 10;

test("the pane is light: what loads first, and all that may follow", () => {
  const { initial, all } = weights.taskpane;
  process.stdout.write(
    `pane, gzip: ${kib(initial)} KiB at first, ${kib(all)} KiB in all; spreadsheet of the workbench: ${kib(weights.workbench.grid)} KiB\n`,
  );
  expect(kib(initial)).toBeLessThanOrEqual(160);
});

test("the spreadsheet is loaded by the workbench alone, and only when a workbook is opened", () => {
  const holdsGrid = ({ name }: File) => readFileSync(resolve(DIST, name), "utf8").includes("univerjs");
  expect(weights.taskpane.all.filter(holdsGrid)).toEqual([]);
  expect(weights.taskpane.grid).toEqual([]);
  expect(weights.workbench.initial.filter(holdsGrid)).toEqual([]);
  expect(weights.workbench.grid.some(holdsGrid)).toBe(true);
});

test("pages carry their rules with them: no script in the page, none from elsewhere but the Office client", () => {
  for (const page of ["workbench", "taskpane"]) {
    const html = readFileSync(resolve(DIST, `${page}.html`), "utf8");
    expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/);
    expect(html).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(([, , body]) => body!.trim() !== "")).toEqual([]);
    const foreign = [...html.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map((match) => new URL(match[1]!).host);
    expect(foreign).toEqual(page === "taskpane" ? ["appsforoffice.microsoft.com"] : []);
    expect(html).not.toMatch(/\son\w+=/);
  }
});
