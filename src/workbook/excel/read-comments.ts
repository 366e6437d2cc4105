import type { SheetSnapshot } from "../../domain/snapshot";

/** More comments than this are not read: each takes an answer of its own, and only those at headers help. */
const LIMIT = 300;

export function askComments(workbook: Excel.Workbook): Excel.CommentCollection {
  workbook.comments.load("items/id,items/content");
  return workbook.comments;
}

export interface CommentPlace {
  readonly content: string;
  readonly at: Excel.Range;
}

export function locateComments(comments: Excel.CommentCollection): CommentPlace[] {
  return comments.items.slice(0, LIMIT).map((comment) => {
    const at = comment.getLocation();
    at.load("rowIndex,columnIndex,worksheet/name");
    return { content: comment.content, at };
  });
}

export function notesOn(sheet: string, places: readonly CommentPlace[] | null): NonNullable<SheetSnapshot["notes"]> {
  return (places ?? [])
    .filter(({ at }) => at.worksheet.name === sheet)
    .map(({ at, content }) => ({ row: at.rowIndex + 1, column: at.columnIndex + 1, text: content }));
}
