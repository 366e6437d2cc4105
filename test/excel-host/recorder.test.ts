import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { startExcel } from "./load/excel-in-node";
import { HostBook } from "./model/book";

interface Recorded {
  readonly record: readonly {
    readonly step: string;
    readonly result?: unknown;
    readonly error?: { readonly code: string };
    readonly traffic: readonly string[];
  }[];
}

test("the recorder's questions are answered by the emulation as we assume, every request and answer is kept", async () => {
  const book = new HostBook();
  book.addSheet("一");
  const { window, excel } = await startExcel(book);
  window.document.getElementById = () => null;
  const { Script } = await import("node:vm");
  const source = readFileSync(resolve(__dirname, "../../docs/recorder/recorder.js"), "utf8");
  window.console = { ...console };
  new Script(source).runInContext(window);
  const { record }: Recorded = await window.recordExcel(() => undefined);
  const answers = Object.fromEntries(record.map(({ step, result, error }) => [step, error ? error.code : result]));
  expect(answers).toMatchObject({
    "text format before the value": [
      [["=1+1"], ["007"], ["12"]],
      [["=1+1"], ["007"], ["12"]],
      [["String"], ["String"], ["String"]],
    ],
    "null leaves a cell, null in a format leaves its format": [
      [["=1+1"], [7], ["12"]],
      [["@"], ["General"], ["@"]],
    ],
    "what is hidden, asked of the whole sheet": [false, false],
    "the date system by Excel's own DATE": [1462, null],
    "rows in and out, and a kept range that moves": 6,
    "our part in the workbook": 1,
    "what is not there": "ItemNotFound",
  });
  expect(record.filter(({ error }) => error && error.code !== "ItemNotFound")).toEqual([]);
  expect(
    record.filter(({ step, traffic }) => step !== "the set" && traffic.length < 2).map(({ step }) => step),
  ).toEqual([]);
  expect({ unknown: [...excel.session.unknown], bugs: excel.bugs }).toEqual({ unknown: [], bugs: [] });
});
