/** Words of 概览. */
export const overview = {
  title: "概览",
  /** `parts` are already joined counts such as 9 项达标. */
  standing: (total: number, parts: string) => `${total} 项标准：${parts}。`,
  asOf: (date: string) => `截至 ${date}`,
  dayStands: (date: string) => `截至 ${date}（示例停在这一天）`,
  counts: {
    met: (n: number) => `${n} 项达标`,
    unmet: (n: number) => `${n} 项未达标`,
    pending: (n: number) => `${n} 项进行中`,
    notDue: (n: number) => `${n} 项未到期`,
    exempt: (n: number) => `${n} 项不适用`,
    unknown: (n: number) => `${n} 项无法判断`,
  },
  joiner: "，",
  worst: "最急：",
  allGood: "没有缺漏。",
  check: "一键检查并标注",
  clear: "清除标注",
  marksThere: (n: number) => `表里有 ${n} 处标注（上次检查时）`,
  grid: {
    title: (year: number) => `${year} 年一览`,
    hint: "用方向键在格子间移动，按回车看是哪几条记录。",
    month: (n: number) => `${n} 月`,
    clause: "标准",
    quarter: (n: number) => `第 ${n} 季度`,
    half: (n: number): string => (n === 1 ? "上半年" : "下半年"),
    wholeYear: "全年",
    missing: (n: number) => `缺 ${n}`,
    sign: { missing: "缺", exempt: "—", unknown: "?", pending: "…", notDue: "·" },
    signMissing: (n: number) => `缺${n}`,
  },
  verdicts: {
    met: "达标",
    unmet: "未达标",
    pending: "进行中",
    notDue: "未到期",
    exempt: "不适用",
    unknown: "无法判断",
  },
  short: {
    M12: "谈心谈话",
    E01: "党员学时",
    E02: "支委学时",
  },
  detail: {
    counted: (n: number) => `计入的 ${n} 条`,
    noneCounted: "没有可计入的记录",
    leftOut: (n: number) => `没有计入的 ${n} 条`,
    missing: "缺少",
    figure: (actual: string, expected: string) => `现有 ${actual}，要求 ${expected}`,
    row: (sheet: string, row: number) => `${sheet} 第 ${row} 行`,
    more: (n: number) => `还有 ${n} 条`,
  },
  missing: {
    ledger: (kind: string) => `没有找到${kind}`,
    field: (field: string, sheet: string) => (sheet ? `《${sheet}》没有“${field}”` : `没有“${field}”`),
  },
  hours: {
    title: "学时",
    summary: (total: number, met: number, unjudged: number) =>
      `${total} 人：${met} 人达标${unjudged > 0 ? `，${unjudged} 人无法判断` : ""}`,
    unjudged: (people: number, lacks: string) =>
      `${people > 0 ? `${people} 人` : ""}无法判断${lacks ? `：缺${lacks}。补上后重新检查。` : "。"}`,
    figure: (actual: string, expected: string) => `${actual}/${expected}`,
    unknown: "学时无法判断。",
    exempt: (n: number) => `${n} 人不作学时要求`,
  },
  next: {
    title: "近期到期",
    none: "近期没有到期事项。",
    reminders: "近期提醒",
    day: (date: string, parts: readonly string[]) => `${date} 前：${parts.join("，")}。`,
    times: (what: string, n: number, groups: readonly string[]) =>
      groups.length > 1
        ? `${what} ${groups.length} 个党小组各 ${n} 次`
        : `${what}${groups.length === 1 ? `（${groups[0]}）` : ""} ${n} 次`,
    people: (what: string, n: number) => `${what} ${n} 人`,
    possible: "学时进度和建议安排",
    proposal: "建议安排，日期可改，开了才算：",
    serves: (meeting: string, lecture: string) => `同一天可以接着开，如${meeting}之后上${lecture}，分别记录。`,
    write: "生成《年度安排》",
  },
  empty: {
    title: "没有认出台账",
    why: "这个工作簿里没有找到党员名册、会议台账或学习台账。",
    next: "到“识别结果”看每张表为什么没有认出，也可以在那里指定它是哪种台账。",
    headerOnly: "认出了台账，但里面还没有记录。填上几行再检查。",
    open: "查看识别结果",
  },
  twice: (n: number) => `${n} 处和别处重复，只算一次`,
  notRead: (n: number) => `有 ${n} 处没有读懂，没有计入`,
};
