import type { summaries as zh } from "../zh/summaries";

export const summaries: typeof zh = {
  title: "Reports",
  intro: "Reports are new sheets; your ledgers are not touched. Making one again rewrites that sheet alone.",
  period: (year, date) => `${year}, as of ${date}`,
  preview: "Preview",
  hidePreview: "Hide preview",
  make: "Make",
  makeAgain: "Make again",
  made: (name) => `Sheet: ${name}`,
  picture: (title, rows, columns) => `Layout of ${title}: ${rows} rows, ${columns} columns`,
  previewOf: (title) => `Preview of ${title}`,
  restRows: (n) => `${n} more rows below`,
  drawing: "Laying out",
  cannot: "This report cannot be laid out now; see what was read first.",
};
