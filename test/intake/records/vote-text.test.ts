import { cellOf } from "../../../src/domain/books";
import { valueOf } from "../../../src/domain/reading";
import { readBooks } from "../../../src/intake";
import { sheet, workbook } from "../support/sheets";

const TOLD = "应到会有表决权党员8名，实到7名；赞成4票，反对2票，弃权0票，通过";

test.each<[string, readonly string[], readonly string[], readonly [string | undefined, number]]>([
  ["in 表决结果", ["表决结果"], [TOLD], [TOLD, 7]],
  ["in 表决情况 beside a resolution", ["会议决议", "表决情况"], ["同意", TOLD], ["同意", 8]],
  ["in the remark", ["会议决议", "备注"], ["同意", TOLD], ["同意", 8]],
])("votes told %s", (_where, headers, cells, [resolution, column]) => {
  const head = ["会议日期", "会议类型", "议题", "地点", "主持人", "记录人"];
  const books = readBooks(
    workbook(
      sheet("会议", [
        [...head, ...headers],
        ["2025-02-20", "党员大会", "讨论转正", "会议室", "张三丰", "李四光", ...cells],
        ["2025-03-20", "党课", "学习", "会议室", "张三丰", "李四光"],
      ]),
    ),
  );
  const [meeting, other] = books.meetings;
  expect([
    valueOf(meeting!.resolution),
    valueOf(meeting!.voteYes),
    valueOf(meeting!.votersPresent),
    cellOf(books, meeting!, resolution === TOLD ? "resolution" : "voteYes")?.column,
  ]).toEqual([resolution, 4, 7, column]);
  expect(other!.voteYes.state).toBe("absent");
});
