import type { PartStore } from "../package/part-store";
import type { XmlElement } from "../xml/xml-element";
import { joinSheet, shellOf, splitSheet, withShell } from "./sheet-text";

/** Changes all of a sheet but its cells. Where the step changes nothing, the part stays as it is. */
export function editShell<T>(parts: PartStore, path: string, step: (root: XmlElement) => T): T {
  const sheet = splitSheet(parts.text(path), path);
  const shell = shellOf(sheet, path);
  const result = step(shell.root);
  parts.write(path, joinSheet(withShell(sheet, shell)));
  return result;
}

/** All of a sheet but its cells, to be read. */
export function readShell(parts: PartStore, path: string): XmlElement {
  return shellOf(splitSheet(parts.text(path), path), path).root;
}
