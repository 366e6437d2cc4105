import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

const ROOM = resolve(__dirname, "../../../src/workbook/excel");
const sources = readdirSync(ROOM, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({
    name,
    text: readFileSync(resolve(ROOM, name), "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/(^|\s)\/\/.*$/gm, "$1"),
  }));

/** What empties the user's undo list from there on, or acts on a workbook other than the one meant. */
const FORBIDDEN: readonly { readonly call: string; readonly words: RegExp; readonly but?: RegExp }[] = [
  { call: "copying a sheet", words: /\.copy\(/ },
  {
    call: "deleting a sheet",
    words: /\.delete\(/,
    but: /\blisteners\.delete\(|\b(rule|part)\.delete\(\)|\.delete\(Excel\.DeleteShiftDirection\.up\)/,
  },
  { call: "renaming a sheet", words: /\b(?:sheet|worksheet|proxy)\.name\s*=[^=]/ },
  { call: "moving a sheet", words: /\.position\s*=[^=]/ },
  { call: "showing or hiding a sheet", words: /\.visibility\s*=[^=]/ },
  { call: "protecting or unprotecting", words: /\.(un)?protect\(/ },
  { call: "inserting sheets from a file", words: /FromBase64\(/ },
  { call: "saving or closing", words: /\bworkbook\.(save|close)\(/ },
  { call: "acting on whatever is in front", words: /\.getActive\w*\(|\.getSelected\w*\(/ },
  { call: "changing how the user calculates", words: /calculationMode\s*=[^=]/ },
  { call: "switching events off for everybody", words: /enableEvents/ },
  { call: "clearing rules that are not ours", words: /\.clearAll\(/, but: /all\.conditionalFormats\.clearAll\(\)/ },
  { call: "appending rows to a table", words: /\.rows\.add\(/ },
  { call: "changing the ribbon", words: /Office\.ribbon/ },
  { call: "waiting for a cell to be left", words: /delayForCellEdit/ },
];

test.each(FORBIDDEN)("$call: nowhere", ({ words, but }) => {
  const lines = sources.flatMap(({ name, text }) => text.split("\n").map((line) => ({ name, line })));
  const found = lines.filter(({ line }) => words.test(line) && !(but?.test(line) ?? false));
  expect(found).toEqual([]);
});

test("the table can fail: the room does call what is looked for in its permitted form", () => {
  const all = sources.map(({ text }) => text).join("\n");
  for (const { but } of FORBIDDEN) if (but) expect(all).toMatch(but);
});
