import type { tables as zh } from "../zh/tables";

export const tables: typeof zh = {
  name: "Make a named table",
  copy: "Copy to a clean table",
  cancel: "Not now",
  working: "Laying it out",
  nameIntro: (sheet, range, name) =>
    `“${sheet}” ${range} becomes the named table “${name}”. Its look and contents stay. New rows are counted in, and it is found wherever it moves.`,
  header: (cell, before, after) =>
    `Header ${cell} ${before ? `repeats “${before}”` : "is blank"} and becomes “${after}”`,
  copyIntro: (rows, name) =>
    `A new sheet with ${rows} rows, as the named table “${name}”. Dates, names and numbers are written in one form; the last column tells where each row came from. The original stays as it is; copied rows count in the new table only.`,
  asTyped: (n) => `${n} cells that were not understood are copied as they stand`,
  preview: (name) => `How ${name} will look`,
  undo: "It can be put back afterwards, under Changes.",
  newTitle: "New ledger",
  newIntro: "A new empty sheet with header, drop-down lists and date formats.",
  kind: "Which kind",
  show: "See it first",
  make: "Make it",
  no: {
    named: "It is a named table already.",
    "not-a-ledger": "What kind of ledger this is cannot be told. Say so under Correct first.",
    form: "A one-page form cannot be a table. Copy it to a clean table: one row for each form.",
    "no-header": "It has no header. Copy it to a clean table, which gets one.",
    "header-rows": "Its header has several rows; a named table has one. Copy it to a clean table.",
    matrix: "A table with a column for each month is not turned. Copy it to a clean table.",
    merged:
      "There are merged cells in it, which a named table cannot have. Copy it to a clean table, or unmerge them first.",
    "inner-rows":
      "Totals, titles or notes stand between its records and would become records. Copy it to a clean table.",
    overlaps: "It overlaps another named table. Look at that table first.",
    protected: "The sheet is protected. Unprotect it under Review, then try again.",
    "header-formula":
      "A header cell holds a formula and would become text. Change it to text yourself, then try again.",
    empty: "It has no records yet. Enter one first, or make a new ledger.",
    "reads-otherwise":
      "Some of it would be read otherwise, so nothing was done. See under Correct whether every column is read rightly.",
    copied: "It is a clean copy already.",
    attendance: "A sheet of attendance marks is clearest as it is and is not copied. Checks read it as it stands.",
  },
};
