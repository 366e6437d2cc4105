import { cellName } from "../../domain/address";
import type { FormFill, Unanswered } from "../../engine";

const WHY: Readonly<Record<Unanswered["why"], string>> = {
  word: "这个说法不在可填的项目里，请手填",
  period: "要填的时期不能确定，请手填",
  people: "要数的人看不出来",
  "not-covered": "台账没有记到这一时期或这一类",
  "not-read": "台账里有读不懂的地方",
  "not-kept": "台账里没有这一项",
  ahead: "还没有到这一时期",
  "drop-down": "表里的下拉列表没有对应的词",
  protected: "工作表受保护，没有写",
  judgement: "评分和意见由人填写",
  "not-ours": "表里列的支部中没有本支部，没有动",
};

/** What stays blank, a line for each question and reason, with the cells. */
export function formText({ unanswered, totals }: FormFill): string {
  const lines = new Map<string, string[]>();
  for (const { at, question, why, detail } of unanswered) {
    const key = `  ${at.sheet} “${question}”：${reason(why, detail)}`;
    lines.set(key, [...(lines.get(key) ?? []), cellName(at.row, at.column)]);
  }
  const wrong = totals.filter(({ agrees }) => !agrees);
  return [
    ...(lines.size > 0 ? ["没有填的："] : []),
    ...[...lines].map(
      ([line, cells]) => `${line}（${cells.slice(0, 6).join("、")}${cells.length > 6 ? ` 等${cells.length}格` : ""}）`,
    ),
    ...wrong.map(({ at }) => `  ${at.sheet} ${cellName(at.row, at.column)}：印着的合计与各行加起来不一致，请看一下`),
    "",
  ].join("\n");
}

const reason = (why: Unanswered["why"], detail: string): string =>
  why === "protected" || why === "not-ours"
    ? detail || WHY[why]
    : detail === ""
      ? WHY[why]
      : /没有[填动]$|不知道这张表要填什么$/.test(detail)
        ? detail
        : `${detail}，没有填`;
