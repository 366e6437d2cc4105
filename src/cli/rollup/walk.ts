import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Files that programs and systems leave behind: told, never read. */
const TEMPORARY =
  /^(?:~\$|\.~|\._|~.*\.tmp$|\.)|^(?:thumbs\.db|desktop\.ini|ehthumbs\.db|icon\r)$|\.(?:tmp|temp|bak~|crdownload|part|download|lnk)$/i;

/** Every file of a folder and its sub-folders, by path; links are not followed. */
export interface Walked {
  readonly files: readonly string[];
  readonly temporary: readonly string[];
  /** Folders that could not be looked into. */
  readonly closed: readonly string[];
}

export function walk(folder: string, only = ""): Walked {
  const found = { files: [] as string[], temporary: [] as string[], closed: [] as string[] };
  walkInto(folder, only.replace(/^[./]+|[/]+$/g, ""), found);
  for (const list of Object.values(found)) list.sort();
  return found;
}

function walkInto(
  folder: string,
  under: string,
  found: { files: string[]; temporary: string[]; closed: string[] },
): void {
  let entries;
  try {
    entries = readdirSync(join(folder, under), { withFileTypes: true });
  } catch (error) {
    if (under === "") throw error;
    found.closed.push(under);
    return;
  }
  for (const entry of entries) {
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name === "__MACOSX") found.temporary.push(path);
      else walkInto(folder, path, found);
    } else if (!entry.isFile() || TEMPORARY.test(entry.name)) found.temporary.push(path);
    else found.files.push(path);
  }
}
