import { buildWorkbook, type CellSpec, type SheetSpec } from "../../support/workbook-builder";

type Row = CellSpec[];

/** How a branch's book is made; everything is invented. */
export interface BookSpec {
  /** As it stands in the titles; `null` for titles without a name. */
  readonly title: string | null;
  readonly year?: number;
  /** Months in which there were meetings and study. */
  readonly months?: readonly number[];
  readonly people?: readonly string[];
  readonly ledgers?: readonly ("members" | "meetings" | "study")[];
  /** Year in the titles, where it is another one. */
  readonly titleYear?: number;
  readonly more?: readonly SheetSpec[];
  readonly moreMeetings?: readonly Row[];
  /** Column 所在党支部 of the roster. */
  readonly branchColumn?: string;
  readonly metaLine?: string;
}

export const PEOPLE = ["王一鸣", "李二虎", "张三丰", "赵四海", "陈五洲", "孙六合"];
const ALL_MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

export function branchBook(spec: BookSpec): Uint8Array {
  const ledgers = spec.ledgers ?? ["members", "meetings", "study"];
  const sheets: SheetSpec[] = [...(spec.more ?? [])];
  if (ledgers.includes("members")) sheets.push({ name: "党员名册", rows: roster(spec) });
  if (ledgers.includes("meetings")) sheets.push({ name: "三会一课", rows: meetings(spec) });
  if (ledgers.includes("study")) sheets.push({ name: "学习台账", rows: study(spec) });
  return buildWorkbook({ sheets });
}

const head = ({ title, metaLine }: BookSpec, words: string): Row[] => [
  [`${title ?? ""}${words}`],
  ...(metaLine === undefined ? [] : [[metaLine]]),
];

function roster(spec: BookSpec): Row[] {
  const { people = PEOPLE, branchColumn } = spec;
  return [
    ...head(spec, "党员名册"),
    ["序号", "姓名", "性别", "党员类别", "入党时间", "转正时间", "党内职务", ...(branchColumn ? ["所在党支部"] : [])],
    ...people.map((name, at) => [
      at + 1,
      name,
      "男",
      "正式党员",
      `20${10 + at}-07-01`,
      `20${11 + at}-07-01`,
      at === 0 ? "书记" : at < 3 ? "支部委员" : "",
      ...(branchColumn ? [branchColumn] : []),
    ]),
  ];
}

function meetings(spec: BookSpec): Row[] {
  const { year = 2025, months = ALL_MONTHS, titleYear = year, people = PEOPLE, moreMeetings = [] } = spec;
  const count = people.length;
  return [
    ...head(spec, `${titleYear}年度“三会一课”台账`),
    ["序号", "会议类型", "时间", "地点", "主持人", "记录人", "主题", "应到人数", "实到人数", "缺席人员"],
    ...months.map((month) => [
      month,
      "主题党日",
      `${year}年${month}月10日`,
      "会议室",
      people[0]!,
      people[1]!,
      `主题${month}`,
      count,
      count,
      "无",
    ]),
    ...months
      .filter((month) => month % 3 === 0)
      .map((month) => [
        month,
        "党员大会",
        `${year}年${month}月20日`,
        "会议室",
        people[0]!,
        people[1]!,
        `议题${month}`,
        count,
        count,
        "无",
      ]),
    ...moreMeetings,
  ];
}

function study(spec: BookSpec): Row[] {
  const { year = 2025, months = ALL_MONTHS, titleYear = year, people = PEOPLE } = spec;
  return [
    ...head(spec, `${titleYear}年度党员学习台账`),
    ["序号", "姓名", "学习日期", "学习内容", "学时"],
    ...months.flatMap((month) => people.map((name) => [1, name, `${year}年${month}月15日`, `学习${month}`, 3])),
  ];
}

/** A list of those due. */
export const dueList = (rows: readonly (readonly string[])[]): Uint8Array =>
  buildWorkbook({
    sheets: [
      {
        name: "名单",
        rows: [
          ["应报送支部名单"],
          ["序号", "支部名称", "所属总支", "备注"],
          ...rows.map((row, at) => [at + 1, ...row]),
        ],
      },
    ],
  });
