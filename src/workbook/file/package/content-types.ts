import { fragment } from "../xml/parse-xml";
import { encodeXml } from "../xml/xml-text";
import type { PartStore } from "./part-store";

const PATH = "[Content_Types].xml";
const OFFICE = "application/vnd.openxmlformats-officedocument.";

export const CONTENT_TYPES = {
  worksheet: `${OFFICE}spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}spreadsheetml.styles+xml`,
  table: `${OFFICE}spreadsheetml.table+xml`,
  customXmlProps: `${OFFICE}customXmlProperties+xml`,
};

/** Says of what type a new part is. */
export function addContentType(parts: PartStore, part: string, type: string): void {
  const document = parts.draft(PATH);
  const xml = `<Override PartName="/${encodeXml(part)}" ContentType="${type}"/>`;
  document.root.insert(fragment(xml, document.root.prefix));
  parts.write(PATH, document.toString());
}

export function removeContentType(parts: PartStore, part: string): void {
  const document = parts.draft(PATH);
  const name = `/${part}`.toLowerCase();
  document.root
    .elements("Override")
    .find((element) => element.attr("PartName")?.toLowerCase() === name)
    ?.remove();
  parts.write(PATH, document.toString());
}
