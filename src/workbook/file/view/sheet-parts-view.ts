import { parseRectName, type Rect } from "../../../domain/address";
import { isMarkFormula } from "../../../domain/mark-rule";
import type { XmlElement } from "../xml/xml-element";
import { defined, type StyleViews } from "./style-views";
import type { ChoiceView, ColumnView, RuleView, SheetView } from "./workbook-view";

export function columnViews(shell: XmlElement): ColumnView[] {
  return (shell.child("cols")?.elements("col") ?? []).map((element) => ({
    first: element.num("min") ?? 1,
    last: element.num("max") ?? element.num("min") ?? 1,
    ...defined({
      width: element.num("width"),
      hidden: element.flag("hidden") || undefined,
      style: element.num("style") || undefined,
    }),
  }));
}

export function freezeOf(shell: XmlElement): SheetView["freeze"] {
  const pane = shell.child("sheetViews")?.child("sheetView")?.child("pane");
  if (!pane?.attr("state")?.startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: pane.num("ySplit") ?? 0, columns: pane.num("xSplit") ?? 0 };
}

/** Rules of ours with their look. */
export function markViews(shell: XmlElement, looks: StyleViews["ruleLooks"]): RuleView[] {
  return shell.elements("conditionalFormatting").flatMap((block) =>
    block.elements("cfRule").flatMap((rule) => {
      const formula = rule.child("formula")?.text() ?? "";
      if (!isMarkFormula(formula)) return [];
      return [{ ranges: rangesOf(block.attr("sqref")), formula, ...(looks[rule.num("dxfId") ?? -1] ?? {}) }];
    }),
  );
}

export function choiceViews(shell: XmlElement): ChoiceView[] {
  const lists = shell.child("dataValidations")?.elements("dataValidation") ?? [];
  return lists
    .filter((element) => element.attr("type") === "list")
    .map((element) => {
      const source = element.child("formula1")?.text() ?? "";
      const written = /^"([\s\S]*)"$/.exec(source)?.[1];
      const values = written
        ?.replace(/""/g, '"')
        .split(",")
        .map((value) => value.trim());
      return { ranges: rangesOf(element.attr("sqref")), ...(values ? { values } : { source }) };
    });
}

export function linkViews(shell: XmlElement): SheetView["links"] {
  return (shell.child("hyperlinks")?.elements("hyperlink") ?? []).flatMap((element) => {
    const target = element.attr("location");
    return target ? rangesOf(element.attr("ref")).map((range) => ({ range, target })) : [];
  });
}

function rangesOf(sqref: string | undefined): Rect[] {
  return (sqref ?? "").split(/\s+/).flatMap((name) => parseRectName(name) ?? []);
}
