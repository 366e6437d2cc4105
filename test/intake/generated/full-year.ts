import fc from "fast-check";
import type { SheetSnapshot } from "../../../src/domain/snapshot";
import { sheet, type Entry } from "../support/sheets";

/*
 * A branch-year with no gaps, kept in one of many ways. Every sheet says which of its rows hold the names of columns or the
 * labels, so that a test can blot them out one by one.
 */
export interface KeptSheet {
  readonly name: string;
  readonly rows: readonly (readonly Entry[])[];
  /** Indexes of the rows that hold header words; of a form every second cell is a label. */
  readonly heads: readonly number[];
  readonly form?: boolean;
}

export interface Keeping {
  readonly meetings: "list" | "perKind" | "quarters" | "forms";
  readonly study: "rows" | "months" | "sessions";
  readonly dues: "months" | "list" | "none";
  readonly titled: boolean;
  readonly attendees: boolean;
  readonly groups: boolean;
  readonly numbered: boolean;
}

export const keepings: fc.Arbitrary<Keeping> = fc.record({
  meetings: fc.constantFrom("list", "perKind", "quarters", "forms"),
  study: fc.constantFrom("rows", "months", "sessions"),
  dues: fc.constantFrom("months", "list", "none"),
  titled: fc.boolean(),
  attendees: fc.boolean(),
  groups: fc.boolean(),
  numbered: fc.boolean(),
});

export const PEOPLE = [
  "赵建国",
  "钱秀兰",
  "孙志强",
  "李桂芳",
  "周晓峰",
  "吴海燕",
  "郑文博",
  "王雨桐",
  "冯明远",
] as const;
const POSTS = ["书记", "组织委员", "宣传委员", "", "", "", "", "", ""];
const GONE = { name: "陈德厚", left: "2025-03-15", remark: "2025年3月转出" };
const FRAIL = { name: "褚若溪", remark: "年老体弱" };
const pad = (n: number): string => String(n).padStart(2, "0");

interface Held {
  readonly date: string;
  readonly kind: string;
  readonly group: string;
  readonly topic: string;
}

function year(groups: boolean): Held[] {
  const rows: Held[] = [];
  for (let month = 1; month <= 12; month++) {
    const on = (day: number): string => `2025-${pad(month)}-${pad(day)}`;
    rows.push({ date: on(5), kind: "支委会", group: "", topic: `研究${month}月重点任务` });
    rows.push({ date: on(12), kind: "主题党日", group: "", topic: `参观第${month}处展馆` });
    if (groups)
      for (const group of ["第一党小组", "第二党小组"])
        rows.push({ date: on(19), kind: "党小组会", group, topic: `交流${month}月心得` });
    if (month % 3 === 2) {
      rows.push({ date: on(20), kind: "党员大会", group: "", topic: `听取第${month}期汇报` });
      rows.push({ date: on(22), kind: "党课", group: "", topic: `书记讲第${month}课` });
    }
    if (month === 12) {
      rows.push({ date: on(26), kind: "组织生活会", group: "", topic: "2025年度组织生活会" });
      rows.push({ date: on(27), kind: "民主评议党员", group: "", topic: "2025年度民主评议党员" });
    }
  }
  return rows;
}

/** The sheets of a year kept in that way. */
export function fullYear(keeping: Keeping): KeptSheet[] {
  return [
    roster(keeping),
    ...meetings(keeping),
    study(keeping),
    talks(),
    ...(keeping.dues === "none" ? [] : [dues(keeping)]),
  ];
}

export const sheetsOf = (kept: readonly KeptSheet[]): SheetSnapshot[] =>
  kept.map(({ name, rows }) => sheet(name, rows));

const table = (
  name: string,
  title: string | undefined,
  head: readonly string[],
  rows: readonly (readonly Entry[])[],
): KeptSheet => ({
  name,
  rows: [...(title === undefined ? [] : [[title]]), head, ...rows],
  heads: [title === undefined ? 0 : 1],
});

function roster({ numbered, groups }: Keeping): KeptSheet {
  const all = [...PEOPLE, GONE.name, FRAIL.name];
  const head = [
    ...(numbered ? ["序号"] : []),
    "姓名",
    "性别",
    "党员类别",
    "入党时间",
    "转正时间",
    "党内职务",
    ...(groups ? ["党小组"] : []),
    "转出时间",
    "备注",
  ];
  return table(
    "党员名册",
    "第一党支部党员名册",
    head,
    all.map((name, i) => [
      ...(numbered ? [i + 1] : []),
      name,
      i % 2 ? "女" : "男",
      "正式党员",
      `20${pad(5 + i)}-06-01`,
      `20${pad(6 + i)}-06-01`,
      POSTS[i] ?? null,
      ...(groups ? [i % 2 ? "第二党小组" : "第一党小组"] : []),
      name === GONE.name ? GONE.left : null,
      name === GONE.name ? GONE.remark : name === FRAIL.name ? FRAIL.remark : null,
    ]),
  );
}

const inBranch = (date: string): string[] => [...PEOPLE, ...(date <= GONE.left ? [GONE.name] : []), FRAIL.name];
const present = ({ date, kind, group }: Held): string[] => {
  if (kind === "支委会") return PEOPLE.slice(0, 3);
  const all = inBranch(date).filter((name) => name !== FRAIL.name);
  if (group === "") return all;
  const order = [...PEOPLE, GONE.name, FRAIL.name] as readonly string[];
  return all.filter((name) => (order.indexOf(name) % 2 ? "第二党小组" : "第一党小组") === group);
};
const leaderOf = (held: Held): string => (held.group === "" ? PEOPLE[0] : present(held)[0]!);

function meetings(keeping: Keeping): KeptSheet[] {
  const all = year(keeping.groups);
  const title = keeping.titled ? "2025年三会一课台账" : undefined;
  if (keeping.meetings === "list") return [meetingList("三会一课", title, all, keeping, true)];
  if (keeping.meetings === "quarters")
    return [0, 1, 2, 3].map((q) => {
      const own = all.filter(({ date }) => Math.floor((Number(date.slice(5, 7)) - 1) / 3) === q);
      return meetingList(`${"一二三四"[q]}季度`, `2025年第${"一二三四"[q]}季度三会一课记录`, own, keeping, true);
    });
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  if (keeping.meetings === "perKind")
    return kinds.map((kind) =>
      meetingList(
        kind,
        keeping.titled ? `2025年${kind}记录` : undefined,
        all.filter((one) => one.kind === kind),
        keeping,
        false,
      ),
    );
  return all.map((held, i) => meetingForm(`${i + 1}`, held));
}

function meetingList(
  name: string,
  title: string | undefined,
  all: readonly Held[],
  { numbered, attendees, groups }: Keeping,
  typed: boolean,
): KeptSheet {
  const head = [
    ...(numbered ? ["序号"] : []),
    "会议日期",
    ...(typed ? ["会议类型"] : []),
    ...(groups ? ["党小组"] : []),
    "地点",
    "主持人",
    "记录人",
    "应到人数",
    "实到人数",
    "请假人数",
    ...(attendees ? ["参加人员"] : []),
    "缺席人员",
    "请假人员",
    "议题",
  ];
  return table(
    name,
    title,
    head,
    all.map((held, i) => {
      const people = present(held);
      const due = held.kind === "支委会" || held.group !== "" ? people.length : inBranch(held.date).length;
      return [
        ...(numbered ? [i + 1] : []),
        held.date,
        ...(typed ? [held.kind] : []),
        ...(groups ? [held.group || null] : []),
        "会议室",
        leaderOf(held),
        people[1]!,
        due,
        people.length,
        due - people.length,
        ...(attendees ? [people.join("、")] : []),
        null,
        due > people.length ? `${FRAIL.name}（病假）` : null,
        held.topic,
      ];
    }),
  );
}

function meetingForm(name: string, held: Held): KeptSheet {
  const people = present(held);
  return {
    name,
    form: true,
    heads: [1, 2, 3, 4, 5, 6],
    rows: [
      ["党支部会议记录"],
      ["会议类型", held.kind, "会议时间", held.date],
      ["会议地点", "会议室", "主持人", leaderOf(held)],
      ["记录人", people[1]!, "实到人数", people.length],
      ["党小组", held.group || "无"],
      ["参加人员", people.join("、")],
      ["会议议题", held.topic],
    ],
  };
}

function study({ study: as, titled, numbered }: Keeping): KeptSheet {
  const title = titled ? "2025年党员学习台账" : undefined;
  const hours = (i: number): number => (i < 3 ? 5 : 3);
  if (as === "sessions") {
    const rows = Array.from({ length: 12 }, (_, m): Entry[] => [
      `2025-${pad(m + 1)}-15`,
      `集中学习第${m + 1}课`,
      5,
      PEOPLE.join("、"),
    ]);
    return table("学习台账", title, ["日期", "学习内容", "学时", "参加人员"], rows);
  }
  if (as === "months") {
    const months = Array.from({ length: 12 }, (_, m) => `${m + 1}月`);
    return table(
      "学习台账",
      "2025年党员学习学时登记表",
      [...(numbered ? ["序号"] : []), "姓名", ...months, "合计"],
      PEOPLE.map((name, i) => [
        ...(numbered ? [i + 1] : []),
        name,
        ...months.map(() => hours(i)),
        hours(i) * months.length,
      ]),
    );
  }
  const rows = PEOPLE.flatMap((name, i) =>
    Array.from({ length: 12 }, (_, m): Entry[] => [`2025-${pad(m + 1)}-15`, name, `学习第${m + 1}课`, hours(i)]),
  );
  return table("学习台账", title, ["学习日期", "姓名", "学习内容", "学时"], rows);
}

function talks(): KeptSheet {
  const officers = PEOPLE.slice(0, 3);
  const rows: Entry[][] = [
    ["2025-04-01", officers[0]!, `${officers[1]}、${officers[2]}`, "交流思想"],
    ["2025-04-02", officers[1]!, officers[2]!, "交流思想"],
    ["2025-05-01", officers[0]!, [...PEOPLE.slice(3), FRAIL.name].join("、"), "了解情况"],
  ];
  return table("谈心谈话", "2025年谈心谈话记录", ["谈话时间", "谈话人", "谈话对象", "谈话内容"], rows);
}

function dues({ dues: as }: Keeping): KeptSheet {
  const everyone = [...PEOPLE, FRAIL.name];
  if (as === "list") {
    const rows = everyone.flatMap((name) =>
      Array.from({ length: 12 }, (_, m): Entry[] => [name, `2025年${m + 1}月`, 10, `2025-${pad(m + 1)}-20`]),
    );
    return table("党费", "2025年党费收缴台账", ["姓名", "所属月份", "实交金额", "交费日期"], rows);
  }
  return table(
    "党费",
    "2025年党费收缴台账",
    ["姓名", "党费基数", "月应交", ...Array.from({ length: 12 }, (_, m) => `${m + 1}月`), "备注"],
    everyone.map((name) => [name, 2000, 10, ...Array<Entry>(12).fill(10), null]),
  );
}
