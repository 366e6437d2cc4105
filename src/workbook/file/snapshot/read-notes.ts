import { parseCellName } from "../../../domain/address";
import { relationsOf } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Notes of a sheet. Threaded comments have a note of the same text for older programs, so they are in here too. */
export function readNotes(book: WorkbookPackage, sheetPath: string): Note[] {
  return relationsOf(book.parts, sheetPath)
    .filter((relation) => relation.type === "comments" && book.parts.has(relation.target))
    .flatMap((relation) => book.parts.tree(relation.target).root.child("commentList")?.elements("comment") ?? [])
    .flatMap((comment) => {
      const cell = parseCellName(comment.attr("ref") ?? "");
      const texts =
        comment
          .child("text")
          ?.elements()
          .filter((element) => element.local !== "rPh") ?? [];
      return cell
        ? [
            {
              ...cell,
              text: texts
                .map((element) => (element.local === "r" ? element.child("t") : element)?.text() ?? "")
                .join(""),
            },
          ]
        : [];
    });
}
