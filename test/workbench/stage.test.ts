import { wordsFor } from "../../src/i18n";
import { START, nextStage, troubleOf, type Stage } from "../../src/workbench/stage";
import { workbenchWords } from "../../src/workbench/words";
import type { FilePort } from "../../src/workbook/file";

const book = { fileName: "台账.xlsx" } as FilePort;
const open: Stage = { ...START, book };

test("a file that does not open leaves the open workbook as it is", () => {
  const opening = nextStage({ ...open, dirty: true }, { type: "opening", name: "x.xls", step: "reading" });
  const after = nextStage(opening, { type: "trouble", trouble: { what: "…", next: "…" } });
  expect(after).toMatchObject({ book, dirty: true, opening: null, trouble: { what: "…" } });
});

test("a new attempt takes the old trouble away", () => {
  const troubled = { ...START, trouble: { what: "…", next: "…" } };
  expect(nextStage(troubled, { type: "opening", name: "a.xlsx", step: "reading" }).trouble).toBeNull();
});

test("an opened workbook is clean, a written one is not, a saved one is again", () => {
  const opened = nextStage({ ...open, dirty: true }, { type: "opened", book });
  const written = nextStage(opened, { type: "written" });
  const saved = nextStage(written, { type: "saved", text: "…" });
  expect([opened.dirty, written.dirty, saved.dirty]).toEqual([false, true, false]);
  expect(nextStage(saved, { type: "written" }).hint).toBeNull();
});

test.each(["zh", "en"] as const)("every way of not opening has a sentence and a next step (%s)", (language) => {
  const own = workbenchWords(language);
  const codes = Object.keys(wordsFor(language).refusals) as (keyof ReturnType<typeof wordsFor>["refusals"])[];
  const all = [
    ...codes.map((code) => troubleOf({ kind: "refused", refusal: { code } }, "台账.xlsx", wordsFor(language), own)),
    troubleOf({ kind: "unreadable" }, "台账.xlsx", wordsFor(language), own),
    troubleOf({ kind: "broken", detail: "x" }, "台账.xlsx", wordsFor(language), own),
  ];
  for (const trouble of all) {
    expect(trouble).toMatchObject({ fileName: "台账.xlsx" });
    expect([trouble?.what, trouble?.next].every((text) => text && text.length > 4)).toBe(true);
  }
  expect(troubleOf({ kind: "opened", port: book }, "台账.xlsx", wordsFor(language), own)).toBeNull();
});
