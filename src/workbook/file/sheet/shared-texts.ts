import { relationOfType } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { MalformedXml } from "../xml/malformed";
import { inlineText } from "./cell-value";
import { nextTag } from "./scan-cells";

/** Items read before the caller may do something else. */
const SLICE = 4000;

const known = new WeakMap<WorkbookPackage, { text: string; shared: readonly string[] }>();

/** The shared texts of a workbook, in slices; kept while their part is the same. */
export function* sharedTextSteps(book: WorkbookPackage): Generator<void, readonly string[]> {
  const path = relationOfType(book.parts, book.workbookPath, "sharedStrings")?.target;
  if (!path || !book.parts.has(path)) return [];
  const text = yield* book.parts.loadPlainSteps(path);
  const before = known.get(book);
  if (before?.text === text) return before.shared;
  const shared = yield* readItems(text);
  known.set(book, { text, shared });
  return shared;
}

function* readItems(text: string): Generator<void, string[]> {
  const prefix = /<((?:[\w.-]+:)?)sst[\s>/]/.exec(text)?.[1] ?? "";
  const open = `<${prefix}si`;
  const close = `</${prefix}si`;
  const items: string[] = [];
  for (let at = nextTag(text, open, 0); at >= 0;) {
    const start = text.indexOf(">", at) + 1;
    if (text[start - 2] === "/") {
      items.push("");
      at = nextTag(text, open, start);
    } else {
      const end = text.indexOf(close, start);
      if (end < 0) throw new MalformedXml("shared text not closed");
      items.push(inlineText(text.slice(start, end), prefix));
      at = nextTag(text, open, end);
    }
    if (items.length % SLICE === 0) yield;
  }
  return items;
}
