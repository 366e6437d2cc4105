import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { ISheetDataValidationRule } from "@univerjs/core";
import type { ChoiceView, RuleView, SheetView } from "../../workbook/file";
import { rangeOf } from "./sheet-data";
import { BY_FORMULA, HIGHLIGHT, LIST_ARROW } from "./univer-codes";

/** A mark as Univer's conditional format. */
export function markRule(mark: RuleView, id: string): IConditionFormattingRule {
  return {
    cfId: id,
    ranges: mark.ranges.map(rangeOf),
    stopIfTrue: false,
    rule: {
      type: HIGHLIGHT,
      subType: BY_FORMULA,
      value: `=${mark.formula}`,
      style: { ...(mark.fill && { bg: { rgb: mark.fill } }), ...(mark.colour && { cl: { rgb: mark.colour } }) },
    },
  };
}

/** A drop-down list. It offers its values and refuses none: what Excel would refuse, Excel will say. */
export function choiceRule(choice: ChoiceView, uid: string): ISheetDataValidationRule {
  return {
    uid,
    type: "list",
    ranges: choice.ranges.map(rangeOf),
    formula1: choice.values ? choice.values.join(",") : `=${(choice.source ?? "").replace(/^=/, "")}`,
    allowBlank: true,
    showDropDown: true,
    renderMode: LIST_ARROW,
    showErrorMessage: false,
  };
}

export function noteData(note: SheetView["notes"][number], id: string) {
  const lines = note.text.split("\n").length + Math.floor(note.text.length / 18);
  return {
    id,
    row: note.row - 1,
    col: note.column - 1,
    width: 200,
    height: Math.min(240, 40 + 18 * lines),
    note: note.text,
    show: false,
  };
}

function notesData(view: SheetView, sheetId: string): Record<number, Record<number, ReturnType<typeof noteData>>> {
  const data: Record<number, Record<number, ReturnType<typeof noteData>>> = {};
  view.notes.forEach((note, index) => {
    (data[note.row - 1] ??= {})[note.column - 1] = noteData(note, `${sheetId}-note-${index}`);
  });
  return data;
}

/** What Univer's plugins keep beside the cells: marks, drop-down lists, notes. Keys are the plugins' own names. */
export function resourcesOf(
  sheets: readonly { readonly id: string; readonly view: SheetView }[],
): { name: string; data: string }[] {
  const bySheet = <T>(pick: (view: SheetView, id: string) => T) =>
    JSON.stringify(Object.fromEntries(sheets.map(({ id, view }) => [id, pick(view, id)])));
  return [
    {
      name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
      data: bySheet((view, id) => view.marks.map((mark, index) => markRule(mark, `${id}-mark-${index}`))),
    },
    {
      name: "SHEET_DATA_VALIDATION_PLUGIN",
      data: bySheet((view, id) => view.choices.map((choice, index) => choiceRule(choice, `${id}-choice-${index}`))),
    },
    { name: "SHEET_NOTE_PLUGIN", data: bySheet(notesData) },
  ];
}
