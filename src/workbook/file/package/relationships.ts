import { fragment } from "../xml/parse-xml";
import { encodeXml } from "../xml/xml-text";
import type { PartStore } from "./part-store";

export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `styles`, `customXml` …; alike in both dialects of the format. */
  readonly type: string;
  /** Path of the part, or the address as it stands where it is external. */
  readonly target: string;
  readonly external: boolean;
}

export const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is the empty path. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function relationsOf(parts: PartStore, part: string): Relationship[] {
  const path = relationsPath(part);
  if (!parts.has(path)) return [];
  return parts
    .tree(path)
    .root.elements("Relationship")
    .map((element) => {
      const external = element.attr("TargetMode") === "External";
      const target = element.attr("Target") ?? "";
      return {
        id: element.attr("Id") ?? "",
        type: (element.attr("Type") ?? "").split("/").pop()!,
        target: external ? target : resolvePath(part, target),
        external,
      };
    });
}

export function relationOfType(parts: PartStore, part: string, type: string): Relationship | undefined {
  return relationsOf(parts, part).find((relation) => relation.type === type && !relation.external);
}

/** Adds a relationship and answers with its id. */
export function addRelation(parts: PartStore, part: string, type: string, target: string): string {
  const path = relationsPath(part);
  if (!parts.has(path)) parts.write(path, `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`);
  const document = parts.draft(path);
  const taken = new Set(document.root.elements().map((element) => element.attr("Id")));
  let n = 1;
  while (taken.has(`rId${n}`)) n++;
  const xml = `<Relationship Id="rId${n}" Type="${OFFICE_RELATIONS}/${type}" Target="${encodeXml(relativePath(part, target))}"/>`;
  document.root.insert(fragment(xml, document.root.prefix));
  parts.write(path, document.toString());
  return `rId${n}`;
}

export function removeRelation(parts: PartStore, part: string, id: string): void {
  const path = relationsPath(part);
  const document = parts.draft(path);
  document.root
    .elements()
    .find((element) => element.attr("Id") === id)
    ?.remove();
  parts.write(path, document.toString());
}

function resolvePath(part: string, target: string): string {
  const clean = decodePath(target.replace(/\\/g, "/"));
  if (clean.startsWith("/")) return clean.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of clean.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function relativePath(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return "../".repeat(from.length) + to.join("/");
}
