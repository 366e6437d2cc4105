import type { changes as zh } from "../zh/changes";

export const changes: typeof zh = {
  title: "Changes",
  intro: "Every write into your ledgers is kept here and can be put back. Marks are no changes: clear them with “Clear marks”.",
  none: "Nothing has been written into your ledgers.",
  cells: (n) => `${n} ${n === 1 ? "cell" : "cells"}`,
  rows: (n) => `${n} ${n === 1 ? "row" : "rows"} added`,
  sheets: (names) => `on ${names}`,
  restore: "Put back",
  from: "Before",
  to: "After",
  blank: "blank",
  details: "Each cell",
  keep: "Keep the last ones in the workbook, to be put back another day",
  empty: "Empty the list",
  actions: {
    fill: "Fill",
    "register-meeting": "Meeting registered",
    "register-study": "Study registered",
    "register-member": "Member registered",
    "register-talk": "Talk registered",
    "register-dues": "Dues registered",
    "make-table": "Made a table",
    "put-back": "Put back",
  },
  otherAction: "Write",
};
