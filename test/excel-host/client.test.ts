import { HostBook } from "./model/book";
import { enterExcel, leaveExcel, startExcel } from "./load/excel-in-node";

afterAll(leaveExcel);

test("the genuine client reads and writes the emulated workbook", async () => {
  const book = new HostBook();
  const sheet = book.addSheet("名册");
  sheet.put(1, 1, { value: "姓名" });
  sheet.put(2, 1, { value: "张三" });
  const running = await startExcel(book);
  enterExcel(running);
  expect(running.info).toMatchObject({ host: "Excel", platform: "PC" });
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("名册").getRange("A1:A2");
    range.load("values,address");
    await context.sync();
    return [range.values, range.address];
  });
  expect(values).toEqual([[["姓名"], ["张三"]], "名册!A1:A2"]);
  await Excel.run(async (context) => {
    const ranges = context.workbook.worksheets.getItem("名册").getRanges("A1,A2");
    const rule = ranges.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = "=TRUE";
    rule.custom.format.fill.color = "#FFD6D6";
    await context.sync();
  });
  expect(sheet.rules).toMatchObject([{ formula: "=TRUE", fill: "#FFD6D6", rects: [{ top: 1 }, { top: 2 }] }]);
  expect([...running.excel.session.unknown]).toEqual([]);
  expect(running.excel.bugs).toEqual([]);
});
