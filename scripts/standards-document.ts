import * as z from "zod/mini";
import { CHECKS } from "../src/checks";
import { NATIONAL_PACK, RECORDS, type ClauseRecord, citation, figureText } from "../src/standards";
import { checkReasons } from "./check-reasons";
import { TEXTS_READ } from "../src/standards/data/readings";
import { PACK_SCHEMA } from "../src/standards/pack-schema";

const REASONS = checkReasons();
const SEVERITY = { must: "必须补齐", should: "建议完善", look: "请核对" } as const;
const GROUPS: readonly (readonly [letter: string, title: string])[] = [
  ["M", "会议和组织生活"],
  ["E", "学习教育"],
  ["O", "组织设置"],
  ["Q", "表决和到会"],
  ["P", "党员"],
  ["V", "发展党员"],
  ["D", "党费"],
  ["K", "记录"],
  ["X", "记录核对"],
];

/** The whole of docs/standards.md: every rule, its source and grade, how it is judged, what it cannot see. */
export function standardsDocument(): string {
  const judged = RECORDS.filter(isJudged).map((record) => record.id);
  return [
    "# 标准",
    "",
    `> 由 \`npm run docs\` 从条款记录生成，请不要手工修改。版本 ${NATIONAL_PACK.id} ${NATIONAL_PACK.version}。`,
    "",
    `共 ${new Set(RECORDS.map((record) => record.id)).size} 条规则，其中 ${new Set(judged).size} 条由台账判断，其余只说明依据和不判断的原因。`,
    "",
    "可信度：A 读到条文原文和条号；B 官方通知，或条文没有读到条号；C 实际表格和软件中的做法；D 二手资料，未核实。**没有一条是在发文机关的网页上读到的**，因此每条都写明出处，数值可以由标准包改变。",
    "核对：读到（条号和原文都读到）、条号和意思相符（原文没有留下）、按位置推定（读到原文，条号由前后条推定）、没有读到、不据条文。引文不超过 25 字。",
    "类别：条例（党内法规和规定）、规划、惯例、地方、单位、逻辑（记录自身的矛盾）。",
    "",
    ...GROUPS.flatMap(([letter, title]) => group(letter, title)),
    "## 核对所据的文本",
    "",
    ...Object.entries(TEXTS_READ).map(([tag, what]) => `- ${tag}：${what}`),
    "",
  ].join("\n");
}

function group(letter: string, title: string): string[] {
  const records = RECORDS.filter((record) => record.id.startsWith(letter));
  const ids = [...new Set(records.map((record) => record.id))].sort();
  const open = ids.filter((id) => records.some((record) => record.id === id && isJudged(record)));
  const rest = ids.filter((id) => !open.includes(id));
  return [
    `## ${letter} ${title}`,
    "",
    ...open.flatMap((id) => section(records.filter((record) => record.id === id))),
    ...(rest.length > 0
      ? [
          "### 只列依据，不作判断",
          "",
          "| 编号 | 规则 | 依据 | 可信度 | 核对 | 原因 |",
          "| --- | --- | --- | --- | --- | --- |",
          ...rest.map((id) => line(records.find((record) => record.id === id)!)),
          "",
        ]
      : []),
  ];
}

const isJudged = (record: ClauseRecord): boolean => record.severity !== undefined;

function section(texts: readonly ClauseRecord[]): string[] {
  const record = texts[texts.length - 1]!;
  const check = CHECKS.find((one) => one.meta.code === record.id);
  const figure = figureText(record, "zh");
  const adjustable = Object.values(record.adjustable).map(
    (bounds) => `${bounds.label.zh}（${bounds.min}–${bounds.max}${bounds.unit.zh}）`,
  );
  return [
    `### ${record.id} ${record.title.zh}`,
    "",
    ...(figure === "—" ? [] : [`- 要求：${figure}`]),
    ...texts.map(
      (text) =>
        `- 依据：${citation(text, "zh")}；${inForce(text)}；可信度 ${text.confidence}；出处 ${text.sources.join("、") || "—"}；${readingText(text)}`,
    ),
    `- 判断：${record.judged.zh}`,
    `- 看不到：${record.blind.zh}`,
    `- 程度：${SEVERITY[record.severity!]}${record.on ? "" : "（默认不查）"}${check ? `；检查项 \`${check.meta.name}\`` : ""}`,
    ...reasonsOf(check?.meta.name),
    ...(adjustable.length > 0 || record.periods
      ? [`- 可改：${[...adjustable, ...(record.periods ? ["周期"] : [])].join("、")}`]
      : []),
    "",
  ];
}

function inForce(record: ClauseRecord): string {
  const from = record.alsoBefore ? `${record.validFrom} 起（更早的也按此判断）` : `${record.validFrom} 起`;
  return record.validTo ? `${from}，至 ${record.validTo}` : from;
}

/** Where a file says all in one, its last sentences are the advice. */
function reasonsOf(name: string | undefined): string[] {
  const reasons = name === undefined ? undefined : REASONS.get(name);
  if (!reasons) return [];
  return [`- What: ${reasons.what}`, `- Why: ${reasons.why}`, ...(reasons.do ? [`- What to do: ${reasons.do}`] : [])];
}

const HOW = {
  read: "读到",
  confirmed: "条号和意思相符",
  position: "按位置推定",
  notFound: "没有读到",
  noText: "不据条文",
} as const;

/** How the words were found, the words themselves, and when. */
function readingText({ reading }: ClauseRecord): string {
  if (!reading) return "未核对";
  const words = reading.words ? `“${reading.words}”` : "";
  return `${HOW[reading.how]}${words}${reading.from ? `（${reading.from}）` : ""}，${reading.on} 核对`;
}

function line(record: ClauseRecord): string {
  return `| ${record.id} | ${record.title.zh} | ${citation(record, "zh")} | ${record.confidence} | ${readingText(record)} | ${record.judged.zh} |`;
}

/** JSON Schema of a pack file. */
export function packSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(PACK_SCHEMA), null, 2)}\n`;
}
