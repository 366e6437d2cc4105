import { readFileSync } from "node:fs";
import { run } from "../../../../src/cli/run";
import { openAnyWorkbook, openWorkbook } from "../../../../src/workbook/file";
import { MemoryHost } from "../../../cli/memory-host";
import { convert, findLibreOffice } from "../../../support/libreoffice";
import { buildWorkbook } from "../../../support/workbook-builder";

const SHEET = "2025三会一课";
const whenConverting = findLibreOffice() ? test : test.skip;

/** Letters as Chinese programs of old wrote them: the table of GBK turned round. */
function toGbk(text: string): Uint8Array {
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++)
      codes.set(new TextDecoder("gbk").decode(new Uint8Array([high, low])), [high, low]);
  return new Uint8Array([...text].flatMap((letter) => (letter < "\u0080" ? letter.charCodeAt(0) : codes.get(letter)!)));
}

/** A ledger of one sheet as a workbook: the example's, its cells as they show. */
async function oneSheet(): Promise<Uint8Array> {
  const port = openWorkbook(new Uint8Array(readFileSync("assets/sample.xlsx")), "");
  if (!port.ok) throw new Error(port.refusal.code);
  const snapshot = await port.value.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  const { rows } = snapshot.value.sheets.find(({ name }) => name === SHEET)!;
  const cells = rows.flatMap(({ row, cells }) =>
    cells.map(({ column, value }) => [`${String.fromCharCode(64 + column)}${row}`, value as string] as const),
  );
  return buildWorkbook({ sheets: [{ name: SHEET, cells: Object.fromEntries(cells) }] });
}

async function judged(name: string, bytes: Uint8Array): Promise<unknown> {
  const host = new MemoryHost(new Map([[name, bytes]]));
  const status = await run(["check", name, "--as-of", "2026-06-30", "--year", "2025", "--json"], host);
  expect([status, host.told]).toEqual([0, ""]);
  const { tables, verdicts, findings } = JSON.parse(host.printed);
  return { tables, verdicts, findings };
}

whenConverting(
  "one ledger as .xlsx, .xls, .et, .csv, text with tabs and web page gives the same verdicts",
  async () => {
    const book = await oneSheet();
    const name = `${SHEET}.xlsx`;
    const expected = await judged(name, book);
    const xls = Object.values(convert({ [name]: book }, "xls"))[0]!;
    const html = Object.values(convert({ [name]: book }, "html"))[0]!;
    const csv = new TextDecoder().decode(
      Object.values(convert({ [name]: book }, "csv:Text - txt - csv (StarCalc):44,34,76,1"))[0],
    );
    const tabs = new TextDecoder().decode(
      Object.values(convert({ [name]: book }, "csv:Text - txt - csv (StarCalc):9,34,76,1"))[0],
    );
    const variants: readonly (readonly [string, Uint8Array])[] = [
      [`${SHEET}.xls`, xls],
      [`${SHEET}.et`, xls],
      [`${SHEET}.xls`, html],
      [`${SHEET}.csv`, new TextEncoder().encode(csv)],
      [`${SHEET}.csv`, toGbk(csv)],
      [`${SHEET}.xls`, toGbk(tabs)],
      [`${SHEET}.csv`, toGbk(tabs.replace(/\t/g, ";"))],
    ];
    for (const [file, bytes] of variants) expect(await judged(file, bytes)).toEqual(expected);
  },
);

whenConverting("a whole workbook as .xls: the same verdicts, reports in a new workbook, no mark", async () => {
  const sample = new Uint8Array(readFileSync("assets/sample.xlsx"));
  const xls = convert({ "a.xlsx": sample }, "xls")["a.xls"]!;
  expect(await judged("a.xls", xls)).toEqual(await judged("a.xlsx", sample));

  const host = new MemoryHost(new Map([["a.xls", xls]]));
  expect(await run(["mark", "a.xls", "-o", "out.xlsx", "--as-of", "2026-06-30"], host)).toBe(5);
  expect([host.told, host.files.has("out.xlsx")]).toEqual([expect.stringContaining("另存为 .xlsx"), false]);

  expect(await run(["report", "a.xls", "-o", "out.xlsx", "--as-of", "2026-06-30"], host)).toBe(0);
  const made = openWorkbook(host.files.get("out.xlsx")!, "");
  const snapshot = made.ok && (await made.value.readSnapshot());
  if (!snapshot || !snapshot.ok) throw new Error("not opened");
  expect(snapshot.value.sheets.every(({ own }) => own !== undefined)).toBe(true);
  expect(snapshot.value.sheets[0]!.rows.length).toBeGreaterThan(5);
});

const text = (value: string) => new TextEncoder().encode(value);

test.each([
  ["a.csv", text('姓名,身份证号,学时\r\n"张三\n丰",110101199003070019,"3.50"\r\n李四,000123,"a""b"'), 3],
  ["b.csv", text("sep=;\r\n姓名;学时\r\n张三;3,5"), 2],
  ["c.txt", text("\uFEFF姓名\t学时\n张三\t3"), 2],
  ["d.xls", text("<html><table><tr><td>姓名<td>身份证号<tr><td>张三<td>110101199003070019</table>"), 2],
])("%s is read, and no id loses a digit", async (name, bytes, rows) => {
  const port = await openAnyWorkbook(bytes, name);
  const snapshot = port.ok && (await port.value.readSnapshot());
  if (!snapshot || !snapshot.ok) throw new Error("not opened");
  const { rows: found } = snapshot.value.sheets[0]!;
  expect(found).toHaveLength(rows);
  const values = found.flatMap(({ cells }) => cells.map(({ value }) => value));
  if (name !== "b.csv" && name !== "c.txt") expect(values).toContain("110101199003070019");
});

test.each([
  ["a.csv", new Uint8Array([0, 1, 2, 3]), "not-a-workbook"],
  ["a.csv", text("一段话，没有表"), "not-a-workbook"],
  ["a.xlsx", text("姓名,学时"), "not-a-workbook"],
  ["a.xls", text("<html><body>没有表</body></html>"), "html-as-xls"],
])("%s that is no table is refused", async (name, bytes, code) => {
  expect(await openAnyWorkbook(bytes, name)).toMatchObject({ ok: false, refusal: { code } });
});

test("what writes is refused with one sentence, and saving gives the file back", async () => {
  const bytes = text("姓名,学时\n张三,3");
  const port = await openAnyWorkbook(bytes, "a.csv");
  if (!port.ok) throw new Error(port.refusal.code);
  const refused = { ok: false, refusal: { code: "other-format" } };
  expect(await port.value.applyMarks({ marks: [] })).toEqual(refused);
  expect(await port.value.applyEdits({ action: "x", inserts: [], edits: [] })).toEqual(refused);
  expect(port.value.save()).toEqual({ ok: true, value: bytes });
});
