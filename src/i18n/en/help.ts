import type { help as zh } from "../zh/help";

export const help: typeof zh = {
  title: "Help",
  sections: [
    {
      title: "Three steps",
      lines: [
        "Open the ledger and read the sentence in Overview.",
        "Press “Check and mark”: cells with a gap are coloured, and Gaps tells for each the basis and what to do.",
        "Fill the sheet: the mark goes by itself. Then make the report to hand in.",
      ],
    },
    {
      title: "Colours of the marks",
      lines: [
        "Red: must be made up.",
        "Yellow: should be made up.",
        "Blue: look at it, it may be right.",
        "Marks are conditional formats; your fills and values stay. “Clear marks” takes all of them out.",
      ],
    },
    {
      title: "What it never does",
      lines: [
        "It invents no record: a meeting the ledger does not have is listed as missing.",
        "What cannot be read is not zero: it is listed with the reason.",
        "It deletes, renames and unprotects no sheet and does not save for you.",
      ],
    },
    {
      title: "Privacy",
      lines: [
        "Everything is computed on this machine; nothing is sent anywhere.",
        "The workbook keeps settings, corrections and what the last few changes replaced (“Changes” can switch that off and empty it); settings and corrections hold no names or ids.",
      ],
    },
    {
      title: "Keyboard",
      lines: [
        "Tab moves between buttons, Enter or Space presses one.",
        "Arrow keys move in tabs, menu and year grid; Esc closes.",
        "In Gaps: Alt+Down next, Alt+Up previous.",
        "In Excel, F6 moves between sheet and pane.",
      ],
    },
  ],
};
