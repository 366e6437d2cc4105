import { cellName } from "../../../../src/domain/address";
import type { Snapshot } from "../../../../src/domain/snapshot";
import { buildSnapshot, type ShortCell, type ShortSheet } from "../../../support/snapshot-builder";
import type { Facts } from "./facts";

export type Row = readonly (string | number | null)[];

export function sheetOf(rows: readonly Row[], merges: readonly string[] = []): ShortSheet {
  const cells: Record<string, ShortCell> = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => value !== null && value !== "" && (cells[cellName(r + 1, c + 1)] = value)),
  );
  return { cells, merges };
}

/** The facts as plain ledgers of a branch. */
export function ledgerOf({ branch, people, held, talks, grades, years }: Facts): Snapshot {
  const title = (words: string, year = "2025年"): Row[] => [[`${branch}${year}${words}`], [`支部名称：${branch}`]];
  const span = years.length > 1 ? "2024—2025年" : "2025年";
  return buildSnapshot({
    党员花名册: sheetOf([
      ...title("党员花名册", ""),
      [
        "序号",
        "姓名",
        "性别",
        "民族",
        "出生日期",
        "学历",
        "党员类别",
        "入党时间",
        "转正时间",
        "党内职务",
        "党小组",
        "组织关系转出时间",
      ],
      ...people.map((one, i): Row => [
        i + 1,
        one.name,
        one.woman ? "女" : "男",
        one.han ? "汉族" : "回族",
        one.born,
        one.schooling,
        one.full === "" ? "预备党员" : "正式党员",
        one.joined,
        one.full,
        one.post,
        `第${"一二三"[one.group - 1]}党小组`,
        one.left,
      ]),
    ]),
    组织生活台账: sheetOf([
      ...title("组织生活台账", span),
      [
        "序号",
        "会议时间",
        "会议类型",
        "会议议题",
        "会议地点",
        "主持人",
        "记录人",
        "主讲人",
        "党小组",
        "应到人数",
        "实到人数",
        "请假人员及原因",
      ],
      ...[...held]
        .sort((a, b) => (a.day < b.day ? -1 : 1))
        .map((one, i): Row => [
          i + 1,
          one.day,
          one.kind,
          `议题${i + 1}`,
          "会议室",
          people[0]!.name,
          people[1]!.name,
          one.lecturer,
          one.kind === "党小组会" ? `第${"一二三"[one.group - 1]}党小组` : "",
          one.due,
          one.came,
          one.missing.map((name) => `${name}（事假）`).join("、") || "无",
        ]),
    ]),
    谈心谈话: sheetOf([
      ...title("谈心谈话记录"),
      ["序号", "谈话时间", "谈话人", "谈话对象", "谈话内容"],
      ...talks.map(({ day, by, to }, i): Row => [i + 1, day, by, to, "了解思想情况"]),
    ]),
    民主评议: sheetOf([
      ...title("民主评议党员结果", "2025年度"),
      ["序号", "姓名", "党员类别", "评议结果"],
      ...Object.entries(grades).map(([name, grade], i): Row => [i + 1, name, "正式党员", grade]),
    ]),
  });
}
