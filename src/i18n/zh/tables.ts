/** Words of 命名表格, 复制为规范表 and 新建台账. */
export const tables = {
  name: "转为命名表格",
  copy: "复制为规范表",
  cancel: "先不做",
  working: "正在排",
  nameIntro: (sheet: string, range: string, name: string) =>
    `《${sheet}》${range} 会成为命名表格“${name}”，样子不变，内容不动。以后加行自动算在里面，挪了地方也认得。`,
  header: (cell: string, before: string, after: string) =>
    `表头 ${cell}${before ? `“${before}”重复` : "空着"}，会写成“${after}”`,
  copyIntro: (rows: number, name: string) =>
    `会新建一张工作表，写入 ${rows} 行，成为命名表格“${name}”。日期、姓名、数字用一种写法，最后一列写着每行从哪里来。原表不动；复制过来的行以后只在新表里算。`,
  asTyped: (n: number) => `没有读懂的 ${n} 格照原样复制`,
  preview: (name: string) => `${name}会是这样`,
  undo: "做完以后，可以在“改动记录”里还原。",
  newTitle: "新建台账",
  newIntro: "新建一张空的工作表，表头、下拉选项、日期格式都备好。",
  kind: "要哪一种",
  show: "先看样子",
  make: "新建",
  no: {
    named: "它已经是命名表格了，不用再转。",
    "not-a-ledger": "看不出这是哪一种台账，不能做。先用“更正”说明它是什么。",
    form: "一张一份的表格不能直接转。可以“复制为规范表”，一份一行。",
    "no-header": "它没有表头，不能直接转。可以“复制为规范表”，会补上表头。",
    "header-rows": "表头有好几行，命名表格只能有一行。可以“复制为规范表”。",
    matrix: "一个月一列的表不直接转。可以“复制为规范表”。",
    merged: "里面有合并单元格，命名表格里不能有。可以“复制为规范表”，或先取消合并。",
    "inner-rows": "记录中间有合计、小标题或说明行，转了会当成记录。可以“复制为规范表”。",
    overlaps: "这里和已有的命名表格重叠。请先看看那张表格。",
    protected: "这张工作表有保护。请在“审阅”里撤销工作表保护，再做一次。",
    "header-formula": "表头里有公式，转了会变成文字。请自己改成文字，再做一次。",
    empty: "里面还没有记录。记上一行再做，或用“新建台账”。",
    "reads-otherwise": "这样写有的内容会读成别的意思，所以没有做。请先用“更正”看看每一列读得对不对。",
    copied: "它就是复制出来的规范表，不用再复制。",
    attendance: "签到考勤表一格一个记号，照原样最清楚，不复制。检查时照常读它。",
  },
};
