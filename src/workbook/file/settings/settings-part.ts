import type { LedgerSettings } from "../../../domain/settings";
import { isSettingsPart, readSettingsPart, SETTINGS_NAMESPACE, writeSettingsPart } from "../../../domain/settings-part";
import { addContentType, CONTENT_TYPES } from "../package/content-types";
import { addRelation, relationsOf, XML_HEAD } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";

/** One of its own, so that two copies of a workbook tell the same. */
const ITEM_ID = "{6C1D3B0A-52F1-4E7B-9B0E-8A4B7C2E1D55}";
const PROPS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Our settings; `null` where there are none or they are damaged. */
export function readSettings(book: WorkbookPackage): { settings: LedgerSettings | null; damaged: boolean } {
  const path = settingsPath(book);
  if (!path) return { settings: null, damaged: false };
  const settings = readSettingsPart(book.parts.text(path));
  return { settings, damaged: settings === null };
}

/** Writes our settings over the former ones. */
export function writeSettings(book: WorkbookPackage, settings: LedgerSettings): void {
  const text = writeSettingsPart(settings);
  const known = settingsPath(book);
  if (known) return book.parts.write(known, text);
  const path = book.parts.freePath("customXml/item#.xml");
  const props = path.replace("item", "itemProps");
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs>`;
  book.parts.write(path, text);
  book.parts.write(
    props,
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPS}">${schema}</ds:datastoreItem>`,
  );
  addContentType(book.parts, props, CONTENT_TYPES.customXmlProps);
  addRelation(book.parts, book.workbookPath, "customXml", path);
  addRelation(book.parts, path, "customXmlProps", props);
}

function settingsPath(book: WorkbookPackage): string | undefined {
  return relationsOf(book.parts, book.workbookPath).find(
    (relation) =>
      relation.type === "customXml" &&
      book.parts.has(relation.target) &&
      isSettingsPart(book.parts.text(relation.target)),
  )?.target;
}
