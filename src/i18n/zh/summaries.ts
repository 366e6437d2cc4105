/** Words of 汇总. */
export const summaries = {
  title: "汇总",
  intro: "生成的是新工作表，不动原来的台账。再生成一次，只重写这一张。",
  period: (year: number, date: string) => `${year} 年，截至 ${date}`,
  preview: "预览",
  hidePreview: "收起预览",
  make: "生成",
  makeAgain: "重新生成",
  made: (name: string) => `已有工作表：${name}`,
  picture: (title: string, rows: number, columns: number) => `${title}的版式：${rows} 行 ${columns} 列`,
  previewOf: (title: string) => `${title} 预览`,
  restRows: (n: number) => `下面还有 ${n} 行`,
  drawing: "正在排版",
  cannot: "这张表现在排不出来，先看看识别结果。",
};
