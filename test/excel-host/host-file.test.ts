import { readFileSync, readdirSync, existsSync } from "node:fs";
import { resolve } from "node:path";
import { openWorkbook } from "../../src/workbook/file";
import { openHostFile } from "./file/host-file";
import { saveHostFile } from "./file/save-host-file";

const ROOT = resolve(__dirname, "../..");
const folders = ["../shared/scenarios", "../shared/ledgers/twins", "../shared/ledgers/real", "assets"]
  .map((folder) => resolve(ROOT, folder))
  .filter(existsSync);
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => resolve(folder, name)),
);

test.each(files)("%s: opened and saved untouched, every byte is as it was", (path) => {
  const bytes = new Uint8Array(readFileSync(path));
  expect(Buffer.compare(saveHostFile(openHostFile(bytes, "台账.xlsx")), bytes)).toBe(0);
});

test("a cell that was typed is the only one that differs after saving", async () => {
  const bytes = new Uint8Array(readFileSync(files[0]!));
  const host = openHostFile(bytes, "台账.xlsx");
  const sheet = host.book.sheets[0]!;
  sheet.put(500, 3, { value: "新" });
  const read = async (content: Uint8Array) => {
    const opened = openWorkbook(content, "台账.xlsx");
    if (!opened.ok) throw new Error(opened.refusal.code);
    const snapshot = await opened.value.readSnapshot();
    if (!snapshot.ok) throw new Error(snapshot.refusal.code);
    return snapshot.value;
  };
  const [before, after] = [await read(bytes), await read(saveHostFile(host))];
  expect(after.sheets[0]!.rows.at(-1)).toEqual({ row: 500, cells: [{ column: 3, value: "新" }] });
  expect({ ...after.sheets[0]!, rows: after.sheets[0]!.rows.slice(0, -1) }).toEqual(before.sheets[0]);
});
