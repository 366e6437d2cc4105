import { openWorkbook } from "../../../src/workbook/file";
import { buildWorkbook } from "../../support/workbook-builder";
import { partsOf } from "../../support/workbook-parts";

const file = () => buildWorkbook({ sheets: [{ name: "会议", rows: [["日期"], [{ s: 3, v: "旧" }]] }] });

async function typed(format?: string) {
  const opened = openWorkbook(file(), "a.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  const port = opened.value;
  expect(port.userEdit({ sheet: "会议", row: 2, column: 1, value: 45721, ...(format && { format }) })).toEqual({
    ok: true,
    value: undefined,
  });
  const snapshot = await port.readSnapshot();
  const saved = port.save();
  if (!snapshot.ok || !saved.ok) throw new Error("not read");
  return { cell: snapshot.value.sheets[0]!.rows[1]!.cells[0]!, view: port.view(), parts: partsOf(saved.value) };
}

test("a typed date is read as a date, and its cell keeps font, fill and edges", async () => {
  const { cell, view } = await typed("yyyy-m-d");
  expect(cell).toMatchObject({ value: 45721, format: "yyyy-m-d" });
  const style = view.styles[view.sheets[0]!.rows[1]!.cells[0]!.style]!;
  expect(style).toMatchObject({ format: "yyyy-m-d", fill: "#FFFF00", font: { bold: true } });
});

test("without a format the cell's own stays", async () => {
  const before = partsOf(file());
  const { cell, parts } = await typed();
  expect(cell.format).toBeUndefined();
  expect(parts["xl/styles.xml"]).toBe(before["xl/styles.xml"]);
});
