/** For each refusal of the port: what happened (`place` is 《sheet》 or empty), and what to do now. */
export const refusals = {
  "not-a-workbook": { what: () => "这个文件不是 Excel 工作簿。", next: "请换一个 .xlsx 文件。" },
  truncated: { what: () => "文件不完整，像是没有下载完。", next: "请重新下载或重新拷贝，再打开。" },
  "too-large": { what: () => "文件太大，超过了能读的范围。", next: "请把不相干的工作表另存出去，再打开。" },
  encrypted: { what: () => "文件有打开密码，读不了。", next: "请在 Excel 里去掉打开密码，另存一份再打开。" },
  "old-xls": { what: () => "这是旧的 .xls 格式。", next: "请在 Excel 或 WPS 里另存为 .xlsx，再打开。" },
  "other-format": {
    what: () => "这个文件不是 .xlsx：可以检查、做汇总表，但不能在里面标注或写入。",
    next: "请用 Excel 或 WPS 把它另存为 .xlsx，再打开那一份。",
  },
  "html-as-xls": {
    what: () => "这个文件名字是 .xls，里面其实是网页。",
    next: "请用 Excel 打开它，另存为 .xlsx，再打开。",
  },
  "strict-ooxml": {
    what: () => "文件是“严格 Open XML”格式，只能看，不能写。",
    next: "请在 Excel 里另存为普通的 .xlsx。",
  },
  "damaged-part": {
    what: (place: string) => `文件里${place || "有一处"}损坏，读不出来。`,
    next: "请用 Excel 打开并修复，另存后再来。",
  },
  "protected-sheet": {
    what: (place: string) => `${place || "这张表"}有保护，写不进去。`,
    next: "请在“审阅”里撤销工作表保护，再做一次。",
  },
  "protected-workbook": {
    what: () => "工作簿的结构有保护，不能加工作表。",
    next: "请在“审阅”里撤销工作簿保护，再做一次。",
  },
  "read-only": { what: () => "工作簿是只读的，写不进去。", next: "请另存一份，在那一份里再做一次。" },
  "editing-cell": { what: () => "有一个单元格正在编辑。", next: "请在表格里按一下回车，再做一次。" },
  "sheet-missing": {
    what: (place: string) => `${place || "那张工作表"}不在了，可能改了名字或删掉了。`,
    next: "请重新检查一次。",
  },
  "sheet-hidden": {
    what: (place: string) => `${place || "那张工作表"}是隐藏的，跳不过去。`,
    next: "请右键点任一工作表标签，选“取消隐藏”，再点一次。",
  },
  "table-missing": { what: () => "那张表格不在了。", next: "请重新检查一次。" },
  "cell-changed": {
    what: (place: string) => `${place}有单元格在这之后改过，没有动它。`,
    next: "请重新检查，再看一遍要写的内容。",
  },
  "formula-cell": { what: (place: string) => `${place}那里是公式，不会用数值盖掉它。`, next: "请自己看一下这个公式。" },
  "covered-cell": {
    what: (place: string) => `${place}那里是合并单元格的一部分，写不进去。`,
    next: "请自己填，或先取消合并。",
  },
  "out-of-bounds": { what: () => "要去的地方超出了表格的范围。", next: "请重新检查一次。" },
  "filtered-rows": {
    what: (place: string) => `${place || "这张表"}正在筛选，有些行藏着。`,
    next: "请先清除筛选，再做一次。",
  },
  "overlaps-table": {
    what: (place: string) => `${place || "那里"}和已有的表格重叠。`,
    next: "请换一处，或先看看那张表格。",
  },
  "name-taken": { what: () => "这个名字已经有人用了。", next: "请换一个名字，再做一次。" },
  unsupported: { what: () => "这里做不了这一步。", next: "其他功能照常用；一定要这一步时，请换新一点的 Excel。" },
  "payload-too-large": {
    what: () => "一次要传的内容太多，Excel 没有接受。",
    next: "请再试一次；还不行，就把大表分成几张。",
  },
  "workbook-changed": { what: () => "现在打开的是另一个工作簿。", next: "请回到原来的工作簿，再做一次。" },
  "host-busy": { what: () => "Excel 正忙，没有接受。", next: "请等几秒，再做一次。" },
  "host-failed": { what: () => "Excel 没有做成这一步。", next: "请再做一次；还不行，就关上窗格再打开。" },
  cancelled: { what: () => "已取消，没有写任何东西。", next: "需要时再做一次。" },
};

/** Labels of the button that does the next step. */
export const nextSteps = {
  retry: "再做一次",
  recheck: "重新检查",
  another: "换一个文件",
};
