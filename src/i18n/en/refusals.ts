import type { nextSteps as zhNext, refusals as zh } from "../zh/refusals";

export const refusals: typeof zh = {
  "not-a-workbook": { what: () => "This file is no Excel workbook.", next: "Choose an .xlsx file." },
  truncated: {
    what: () => "The file is incomplete, as if a download had stopped.",
    next: "Download or copy it again, then open it.",
  },
  "too-large": {
    what: () => "The file is larger than can be read.",
    next: "Save unrelated sheets elsewhere, then open it.",
  },
  encrypted: {
    what: () => "The file has a password and cannot be read.",
    next: "Remove the password in Excel, save a copy and open that.",
  },
  "old-xls": { what: () => "This is the old .xls format.", next: "Save it as .xlsx in Excel or WPS, then open it." },
  "other-format": {
    what: () => "This file is no .xlsx: it can be checked and summarised, but not marked or written into.",
    next: "Save it as .xlsx in Excel or WPS, then open that one.",
  },
  "html-as-xls": {
    what: () => "The file is named .xls but is a web page inside.",
    next: "Open it in Excel, save as .xlsx, then open that.",
  },
  "strict-ooxml": {
    what: () => "The file is Strict Open XML: it can be read but not written.",
    next: "Save it as an ordinary .xlsx in Excel.",
  },
  "damaged-part": {
    what: (place) => `A part of the file${place ? ` (${place})` : ""} is damaged.`,
    next: "Open and repair it in Excel, save a copy and come back.",
  },
  "protected-sheet": {
    what: (place) => `${place || "This sheet"} is protected and cannot be written.`,
    next: "Unprotect the sheet under Review, then try again.",
  },
  "protected-workbook": {
    what: () => "The workbook's structure is protected; no sheet can be added.",
    next: "Unprotect the workbook under Review, then try again.",
  },
  "read-only": { what: () => "The workbook is read-only.", next: "Save a copy and try again there." },
  "editing-cell": { what: () => "A cell is being edited.", next: "Press Enter in the sheet, then try again." },
  "sheet-missing": { what: (place) => `${place || "That sheet"} is gone: renamed or deleted.`, next: "Check again." },
  "sheet-hidden": {
    what: (place) => `${place || "That sheet"} is hidden.`,
    next: "Right-click a sheet tab, choose Unhide, then click again.",
  },
  "table-missing": { what: () => "That table is gone.", next: "Check again." },
  "cell-changed": {
    what: (place) => `A cell${place ? ` on ${place}` : ""} was changed meanwhile and was left alone.`,
    next: "Check again and look once more at what is to be written.",
  },
  "formula-cell": {
    what: (place) => `There is a formula${place ? ` on ${place}` : ""}; it is not overwritten.`,
    next: "Look at the formula yourself.",
  },
  "covered-cell": {
    what: (place) => `The cell${place ? ` on ${place}` : ""} is part of a merged area.`,
    next: "Fill it yourself or unmerge first.",
  },
  "out-of-bounds": { what: () => "The place lies outside the sheet.", next: "Check again." },
  "filtered-rows": {
    what: (place) => `${place || "This sheet"} is filtered; some rows are hidden.`,
    next: "Clear the filter, then try again.",
  },
  "overlaps-table": {
    what: (place) => `${place || "That place"} overlaps another table.`,
    next: "Choose another place or look at that table first.",
  },
  "name-taken": { what: () => "This name is in use.", next: "Choose another name and try again." },
  unsupported: {
    what: () => "This step cannot be done here.",
    next: "The rest works as usual; for this step use a newer Excel.",
  },
  "payload-too-large": {
    what: () => "Too much at once; Excel did not accept it.",
    next: "Try again; if it fails, split the large sheet.",
  },
  "workbook-changed": {
    what: () => "Another workbook is in front now.",
    next: "Go back to the first workbook and try again.",
  },
  "host-busy": { what: () => "Excel is busy and did not accept it.", next: "Wait a few seconds and try again." },
  "host-failed": {
    what: () => "Excel did not manage this step.",
    next: "Try again; if it fails, close and reopen the pane.",
  },
  cancelled: { what: () => "Cancelled; nothing was written.", next: "Do it again when needed." },
};

export const nextSteps: typeof zhNext = { retry: "Try again", recheck: "Check again", another: "Choose another file" };
