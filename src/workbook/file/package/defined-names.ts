import { insertOrdered, WORKBOOK_ORDER } from "../xml/ordered";
import { fragment } from "../xml/parse-xml";
import type { XmlElement } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";
import type { WorkbookPackage } from "./workbook-package";

/** Changes the workbook part. */
export function editWorkbook<T>(book: WorkbookPackage, step: (root: XmlElement) => T): T {
  const document = book.parts.draft(book.workbookPath);
  const result = step(document.root);
  book.parts.write(book.workbookPath, document.toString());
  return result;
}

/** Sets a name that belongs to one sheet (`sheet`: its place in the workbook); the former text is replaced. */
export function setSheetName(root: XmlElement, sheet: number, name: string, text: string, hidden = false): void {
  const known = root
    .child("definedNames")
    ?.elements("definedName")
    .find((element) => element.attr("name") === name && element.num("localSheetId") === sheet);
  if (known) {
    known.setText(text);
    return;
  }
  const list =
    root.child("definedNames") ?? insertOrdered(root, fragment("<definedNames/>", root.prefix), WORKBOOK_ORDER);
  const hide = hidden ? ' hidden="1"' : "";
  const xml = `<definedName name="${encodeXml(name)}" localSheetId="${sheet}"${hide}>${encodeXml(text)}</definedName>`;
  list.insert(fragment(xml, root.prefix));
}
