import { buildWorkbook } from "../../support/workbook-builder";

const NAMES = ["张伟", "王芳", "李娜", "刘洋", "陈静", "杨帆", "赵敏", "黄磊"];

/** A branch of eight with that many study rows. */
export function largeWorkbook(rows: number): Uint8Array {
  const roster = NAMES.map((name, index) => [name, "男", "2001.7.1", "2002.7.1", index === 0 ? "书记" : ""]);
  const study = Array.from({ length: rows }, (_, index) => {
    const day = `2025-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`;
    return [day, NAMES[index % NAMES.length]!, "集中学习", (index % 4) + 1, ""];
  });
  return buildWorkbook({
    sheets: [
      { name: "党员名册", rows: [["姓名", "性别", "入党时间", "转正时间", "党内职务"], ...roster] },
      { name: "学习台账", rows: [["日期", "姓名", "学习形式", "学时", "备注"], ...study] },
    ],
  });
}
