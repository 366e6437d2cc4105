import { readBooks } from "../../../src/intake";
import { sheet, workbook } from "../support/sheets";

test.each<[string, string, string, number | undefined]>([
  ["in the topic", "2024年度组织生活会", "x", 2024],
  ["in the content alone", "组织生活会", "召开2024年度组织生活会，开展批评", 2024],
  ["in the content, directly before the words", "安排2025年度工作", "召开2024年度组织生活会", 2024],
  ["of topic and content the topic's", "2025年度会议", "总结2024年度工作", 2025],
  ["nowhere", "组织生活会", "开展批评", undefined],
])("the 年度 of a row is named %s", (_where, topic, content, year) => {
  const books = readBooks(
    workbook(
      sheet("会议", [
        ["会议日期", "会议类型", "议题", "会议内容", "主持人", "记录人"],
        ["2025-04-10", "组织生活会", topic, content, "张三丰", "李四光"],
        ["2025-05-10", "党课", "学习", "2023年度", "张三丰", "李四光"],
      ]),
    ),
  );
  expect(books.meetings.map((meeting) => meeting.lifeYear)).toEqual([year, undefined]);
});
