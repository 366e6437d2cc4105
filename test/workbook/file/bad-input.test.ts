import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../src/workbook/file";
import { contractBook } from "../../support/workbook-contract-book";
import { buildWorkbook, workbookParts, zipParts } from "../../support/workbook-builder";

const text = (value: string) => new TextEncoder().encode(value);

/** An OLE container whose directory names one stream. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, i) => bytes.set([letter.charCodeAt(0), 0], 1024 + 128 + 2 * i));
  return bytes;
}

const book = contractBook();
const parts = workbookParts({ sheets: [{ name: "表", rows: [["a"]] }] });

/** The archive with the packed size or content of its first sheet spoilt. */
function spoilt(change: (bytes: Uint8Array, data: number) => void): Uint8Array {
  const bytes = zipSync({ ...Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)])) });
  const name = strToU8("xl/worksheets/sheet1.xml");
  const at = bytes.findIndex((_, i) => name.every((byte, k) => bytes[i + k] === byte));
  change(bytes, at + name.length);
  return bytes;
}

const refused: [string, Uint8Array, string][] = [
  ["nothing", new Uint8Array(), "not-a-workbook"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "not-a-workbook"],
  ["a text", text("姓名,日期\n张三,2025"), "not-a-workbook"],
  ["HTML named .xls", text("\uFEFF\n<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>"), "html-as-xls"],
  ["a bare HTML table", text("<table><tr><td>姓名"), "html-as-xls"],
  ["XML of Excel 2003", text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'), "html-as-xls"],
  [
    "HTML in two bytes a letter",
    new Uint8Array([0xff, 0xfe, ...[..."<html>"].flatMap((letter) => [letter.charCodeAt(0), 0])]),
    "html-as-xls",
  ],
  ["an old .xls", ole("Workbook"), "old-xls"],
  ["a workbook with a password", ole("EncryptedPackage"), "encrypted"],
  ["another OLE file", ole("WordDocument"), "not-a-workbook"],
  ["a file cut off at half", book.slice(0, book.length / 2), "truncated"],
  ["a file cut off near its end", book.slice(0, book.length - 30), "truncated"],
  ["an archive of something else", zipParts({ "a.txt": "x" }), "not-a-workbook"],
  ["a text document", zipParts({ ...parts, "xl/workbook.xml": '<w:document xmlns:w="x"/>' }), "not-a-workbook"],
  [
    "a binary workbook",
    zipParts({
      "[Content_Types].xml": parts["[Content_Types].xml"]!,
      "_rels/.rels": parts["_rels/.rels"]!.replace("workbook.xml", "workbook.bin"),
      "xl/workbook.bin": "x",
    }),
    "not-a-workbook",
  ],
  [
    "a workbook part that is missing",
    zipParts({ "[Content_Types].xml": parts["[Content_Types].xml"]!, "_rels/.rels": parts["_rels/.rels"]! }),
    "damaged-part",
  ],
  ["a workbook part that is broken", zipParts({ ...parts, "xl/workbook.xml": "<workbook><sheets>" }), "damaged-part"],
];

test.each(refused)("%s", (_, bytes, code) => {
  expect(openWorkbook(bytes, "x.xlsx")).toMatchObject({ ok: false, refusal: { code } });
});

const damaged: [string, Uint8Array][] = [
  ["a sheet without cells", zipParts({ ...parts, "xl/worksheets/sheet1.xml": "<worksheet/>" })],
  ["a sheet that ends early", zipParts({ ...parts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row r='1'>" })],
  [
    "a sheet whose tail is no XML",
    zipParts({ ...parts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData/><mergeCells></worksheet>" }),
  ],
  ["styles that are no XML", zipParts({ ...parts, "xl/styles.xml": "<styleSheet><cellXfs>" })],
  ["packed bytes that are spoilt", spoilt((bytes, data) => bytes.fill(0xaa, data, data + 20))],
];

test.each(damaged)("opened, but refused when it is read: %s", async (_, bytes) => {
  const opened = openWorkbook(bytes, "x.xlsx");
  const read = opened.ok ? await opened.value.readSnapshot() : opened;
  expect(read).toMatchObject({ ok: false, refusal: { code: "damaged-part" } });
});

test("a part that unpacks to more than it declares is stopped", async () => {
  const bytes = spoilt(() => undefined);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i + 46 < bytes.length; i++) {
    const central = view.getUint32(i, true) === 0x02014b50;
    if (central && new TextDecoder().decode(bytes.subarray(i + 46, i + 70)) === "xl/worksheets/sheet1.xml")
      view.setUint32(i + 24, 10, true);
  }
  const opened = openWorkbook(bytes, "x.xlsx");
  expect(opened.ok && (await opened.value.readSnapshot())).toMatchObject({
    ok: false,
    refusal: { code: "damaged-part" },
  });
});

test("an archive that declares to unpack without end is not begun", () => {
  const bomb = spoilt(() => undefined);
  const view = new DataView(bomb.buffer);
  for (let i = 0; i + 46 < bomb.length; i++)
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 0xfffffff0, true);
  expect(openWorkbook(bomb, "x.xlsx")).toMatchObject({ ok: false, refusal: { code: "too-large" } });
});

test("a strict workbook is read, and every write refused", async () => {
  const strict = Object.fromEntries(
    Object.entries(workbookParts({ sheets: [{ name: "表", rows: [["甲", 1]] }] })).map(([path, part]) => [
      path,
      part
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]),
  );
  const opened = openWorkbook(zipParts(strict), "x.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  const port = opened.value;
  expect(await port.readSnapshot()).toMatchObject({
    ok: true,
    value: { sheets: [{ rows: [{ cells: [{ value: "甲" }, { value: 1 }] }] }] },
  });
  expect(await port.applyMarks({ marks: [] })).toMatchObject({ ok: false, refusal: { code: "strict-ooxml" } });
  expect(port.userEdit({ sheet: "表", row: 1, column: 1, value: "乙" })).toMatchObject({
    ok: false,
    refusal: { code: "strict-ooxml" },
  });
});

test("an empty workbook, one without a sheet of cells, and one with a sheet whose part is missing", async () => {
  const read = async (bytes: Uint8Array) => {
    const opened = openWorkbook(bytes, "x.xlsx");
    return opened.ok ? opened.value.readSnapshot() : opened;
  };
  expect(await read(buildWorkbook({ sheets: [{ name: "空", rows: [] }] }))).toMatchObject({
    ok: true,
    value: { sheets: [{ name: "空", rows: [] }] },
  });
  expect(await read(buildWorkbook({ sheets: [] }))).toMatchObject({ ok: true, value: { sheets: [] } });
  const { "xl/worksheets/sheet1.xml": _, ...without } = parts;
  expect(await read(zipParts(without))).toMatchObject({ ok: false, refusal: { code: "damaged-part" } });
});
