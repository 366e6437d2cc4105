import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** Where one of the bugs that Excel add-ins keep having is covered: a test file and words of its title; or why it cannot be here. */
type Cover = { readonly by: readonly (readonly [file: string, words: string])[] } | { readonly notHere: string };

const EXCEL = "test/workbook/excel";
const hosts = (words: string) => [`${EXCEL}/hosts.test.ts`, words] as const;
const situations = (words: string) => [`${EXCEL}/situations.test.ts`, words] as const;
const faults = (words: string) => [`${EXCEL}/faults.test.ts`, words] as const;
const reach = (words: string) => [`${EXCEL}/reach.test.ts`, words] as const;
const parity = (words: string) => [`${EXCEL}/parity.test.ts`, words] as const;
const undo = (words: string) => [`${EXCEL}/undo.test.ts`, words] as const;
const contract = (words: string) => ["test/workbook/contract.ts", words] as const;
const pane = (words: string) => ["test/e2e/excel-pane.test.ts", words] as const;

const COVERS: Readonly<Record<string, { readonly bug: string; readonly cover: Cover }>> = {
  R1: {
    bug: "dates come as serial numbers",
    cover: { by: [contract("every kind of value"), parity("read the same")] },
  },
  R2: { bug: "number formats differ by locale", cover: { by: [parity("judged through Excel as in the file")] } },
  R3: { bug: "days lost through local time", cover: { by: [["test/domain/calendar-date.test.ts", ""]] } },
  R4: { bug: "1904 workbooks", cover: { by: [hosts("a 1904 workbook is recognised")] } },
  R5: {
    bug: "18-digit numbers lose digits",
    cover: { by: [hosts("written as text and read back as it is"), contract("is read back as it was written")] },
  },
  R6: {
    bug: "text beginning with = is converted",
    cover: { by: [hosts("written as text and read back as it is"), contract("text stays text")] },
  },
  R7: {
    bug: "what is shown is not what is stored; null beyond five million cells",
    cover: { by: [reach("a stray value far out is refused"), parity("read the same")] },
  },
  R8: { bug: "error cells", cover: { by: [contract("every kind of value")] } },
  R9: {
    bug: "variants of names",
    cover: { notHere: "a matter of intake, the same for every adapter; tried in test/intake" },
  },
  R10: {
    bug: "blank, none and zero mixed; null in a write",
    cover: {
      by: [["test/excel-host/recorder.test.ts", "answered by the emulation"], contract("are recorded and put back")],
    },
  },
  R11: { bug: "tables anywhere, several, or none", cover: { by: [parity("read the same")] } },
  R12: {
    bug: "sheets and tables renamed or deleted between runs",
    cover: { by: [situations("refused with its own word"), hosts("sheets that came or went")] },
  },
  R13: { bug: "odd headers", cover: { by: [parity("judged through Excel as in the file"), faults("at round trip")] } },
  R14: {
    bug: "merged cells",
    cover: { by: [contract("merges, tables, hidden rows"), parity("marks set through Excel")] },
  },
  R15: {
    bug: "filtered and hidden rows",
    cover: { by: [situations("refused with its own word"), parity("read the same")] },
  },
  R16: {
    bug: "appending rows to tables",
    cover: { by: [undo("nowhere"), contract("a named table grows over the row")] },
  },
  R17: { bug: "a used range of a million rows", cover: { by: [reach("a stray value far out is refused")] } },
  R18: {
    bug: "totals taken as data",
    cover: { notHere: "a matter of intake; the adapter hands totals rows on as Excel tells them (parity of reading)" },
  },
  R19: {
    bug: "protected sheets and workbooks",
    cover: {
      by: [
        situations("refused with its own word"),
        situations("the cell is unlocked"),
        situations("a protected sheet is passed over"),
        undo("nowhere"),
      ],
    },
  },
  R20: {
    bug: "the active workbook changes meanwhile",
    cover: { by: [undo("nowhere"), ["test/workbook/excel/refusals.test.ts", "has a word of its own"]] },
  },
  R21: {
    bug: "selecting on another sheet does nothing",
    cover: { by: [situations("the sheet comes in front first")] },
  },
  R22: { bug: "the user's undo list is emptied", cover: { by: [undo("nowhere")] } },
  R23: { bug: "ribbon updates", cover: { by: [undo("nowhere")] } },
  R24: {
    bug: "stored state and undo diverge",
    cover: { by: [situations("marks wander with their cells"), faults("at round trip")] },
  },
  R25: {
    bug: "highlights overwrite the user's look",
    cover: { by: [situations("the user's own rules stay"), parity("marks set through Excel")] },
  },
  R26: { bug: "colouring cell by cell", cover: { by: [reach("5,000 scattered marks")] } },
  R27: { bug: "address lists are cut at 8,192 characters", cover: { by: [reach("5,000 scattered marks")] } },
  R28: {
    bug: "rules found by index or by id",
    cover: { by: [situations("marks wander with their cells"), situations("the user's own rules stay")] },
  },
  R29: {
    bug: "more than five megabytes",
    cover: { by: [reach("over five million bytes"), reach("asked for in halves")] },
  },
  R30: { bug: "blocking for five seconds", cover: { by: [["test/e2e/excel-pane.test.ts", "open, check and mark"]] } },
  R31: {
    bug: "half a write when a later step fails",
    cover: { by: [faults("at round trip"), contract("all or nothing")] },
  },
  R32: {
    bug: "formulas overwritten by values",
    cover: { by: [situations("refused with its own word"), contract("all or nothing")] },
  },
  R33: {
    bug: "every call fails while a cell is edited",
    cover: {
      by: [situations("refused with its own word"), ["test/workbook/excel/refusals.test.ts", "somebody is typing"]],
    },
  },
  R34: {
    bug: "handlers react to our own writes",
    cover: { by: [hosts("our own are not"), pane("our own writes do not")] },
  },
  R35: { bug: "events are lost", cover: { by: [["test/workbook/excel/refusals.test.ts", "without events"]] } },
  R36: {
    bug: "values cached while co-authors write",
    cover: {
      by: [situations("a cell changed between the comparison and the write"), situations("refused with its own word")],
    },
  },
  R37: {
    bug: "macros react to our writes",
    cover: { notHere: "no macros run in an emulation; in docs/try-in-excel.md" },
  },
  R38: { bug: "a blank pane", cover: { by: [pane("a plain sentence, and a next step")] } },
  R39: {
    bug: "the client never arrives",
    cover: { by: [pane("the client's file does not come"), pane("a plain sentence, and a next step")] },
  },
  R40: {
    bug: "a set is promised and a member then fails",
    cover: { by: [hosts("none asks for a member it does not have"), hosts("below 1.13")] },
  },
  R41: {
    bug: "old manifests stay cached",
    cover: { by: [["test/architecture/manifest.test.ts", "id, version, host, permission"]] },
  },
  R42: {
    bug: "no download, no window, no print",
    cover: {
      notHere:
        "the pane in Excel offers none of them: results are sheets; a web view's own limits cannot be shown in Chromium",
    },
  },
  R43: {
    bug: "settings are lost or damaged",
    cover: { by: [contract("none, then those written"), ["test/workbook/excel/refusals.test.ts", "damaged settings"]] },
  },
  R44: { bug: "narrow panes", cover: { by: [pane("a narrow pane")] } },
  R45: {
    bug: "tools send usage data",
    cover: { by: [pane("open, check and mark"), ["test/e2e/bundle-size.test.ts", "no script in the page"]] },
  },
  R46: { bug: "blocked hosts stop the pane", cover: { by: [pane("open, check and mark")] } },
  R47: {
    bug: "state of an older version",
    cover: { by: [["test/workbook/excel/refusals.test.ts", "damaged settings"]] },
  },
};

test("every bug of the catalogue has its line", () => {
  expect(Object.keys(COVERS)).toEqual(Array.from({ length: 47 }, (_, index) => `R${index + 1}`));
});

test.each(Object.entries(COVERS).map(([id, { bug, cover }]) => ({ id, bug, cover })))(
  "$id $bug: covered by a test that is there, or with a reason",
  ({ cover }) => {
    if ("notHere" in cover) return expect(cover.notHere.length).toBeGreaterThan(30);
    expect(cover.by.length).toBeGreaterThan(0);
    const missing = cover.by.filter(
      ([file, words]) => !existsSync(resolve(ROOT, file)) || !readFileSync(resolve(ROOT, file), "utf8").includes(words),
    );
    expect(missing).toEqual([]);
  },
);
