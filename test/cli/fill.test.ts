import { readFileSync } from "node:fs";
import { run } from "../../src/cli/run";
import { openWorkbook } from "../../src/workbook/file";
import { buildWorkbook } from "../support/workbook-builder";
import { MemoryHost } from "./memory-host";

const SAMPLE = new Uint8Array(readFileSync("assets/sample.xlsx"));
const LINE = [
  "fill",
  "book.xlsx",
  "--template",
  "template.xlsx",
  "-o",
  "out.xlsx",
  "--as-of",
  "2026-06-20",
  "--year",
  "2025",
];

async function filled(template: Uint8Array) {
  const host = new MemoryHost(
    new Map([
      ["book.xlsx", SAMPLE],
      ["template.xlsx", template],
    ]),
  );
  const status = await run(LINE, host);
  const out = host.files.get("out.xlsx");
  if (!out) return { status, host, rows: [] };
  const port = openWorkbook(out, "out.xlsx");
  if (!port.ok) throw new Error(port.refusal.code);
  const snapshot = await port.value.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return {
    status,
    host,
    rows: snapshot.value.sheets[0]!.rows.map(({ row, cells }) => [row, ...cells.map(({ value }) => value)]),
  };
}

test("an upper body's roster is filled, its total stays below, what is not known is listed", async () => {
  const { status, host, rows } = await filled(
    buildWorkbook({
      sheets: [
        {
          name: "花名册",
          rows: [
            ["党员花名册"],
            ["序号", "姓名", "性别", "入党时间", "手机号码"],
            [null, null, null, null, null],
            ["合计", "", "", "", ""],
            ["填表人：", "", "", "", ""],
          ],
        },
      ],
    }),
  );
  expect([status, host.printed]).toEqual([0, ""]);
  expect(rows[2]).toEqual([3, 1, "周明远", "男", "1998-06-20"]);
  expect(rows[36]!.slice(0, 3)).toEqual([37, 35, "邢凯旋"]);
  expect(rows.slice(37).map(([row, first]) => [row, first])).toEqual([
    [38, "合计"],
    [39, "填表人："],
  ]);
  expect(host.told).toContain("花名册 “手机号码”：台账里没有这一项");
});

test("text that a spreadsheet would read as a formula, and ids, are written as text", async () => {
  const { rows } = await filled(
    buildWorkbook({ sheets: [{ name: "花名册", rows: [["姓名", "身份证号", "入党时间", "党员类别"]] }] }),
  );
  expect(rows[1]![2]).toMatch(/^990101\d{11}[\dX]$/);
});

test("a template without a header ends with 4, and neither file is touched", async () => {
  const template = buildWorkbook({ sheets: [{ name: "Sheet1", rows: [["你好"]] }] });
  const { status, host } = await filled(template);
  expect([status, [...host.files.keys()]]).toEqual([4, ["book.xlsx", "template.xlsx"]]);
});

test("OUT may not be the template", async () => {
  const host = new MemoryHost(
    new Map([
      ["book.xlsx", SAMPLE],
      ["t.xlsx", SAMPLE],
    ]),
  );
  expect(await run(["fill", "book.xlsx", "--template", "t.xlsx", "-o", "t.xlsx"], host)).toBe(2);
});
