import type { XmlElement } from "../xml/xml-element";

/**
 * The entries of a list of the stylesheet as cells count them. Where a writer offers several versions of an entry, one of them
 * counts: the plain one that every program understands, else the first.
 */
export function entriesOf(list: XmlElement | undefined): XmlElement[] {
  const elements = list?.elements() ?? [];
  if (!elements.some(({ local }) => local === "AlternateContent")) return elements;
  return elements.flatMap((element) => {
    if (element.local !== "AlternateContent") return [element];
    return (element.child("Fallback") ?? element.child("Choice"))?.elements() ?? [];
  });
}
