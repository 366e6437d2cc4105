import type { Snapshot } from "../domain/snapshot";
import {
  describePackFault,
  type KeptPacks,
  type Pack,
  type PackReading,
  readPack,
  settlePacks,
  workbookPacks,
} from "../standards";
import { badUsage } from "./fault";
import type { Host } from "./host";

/**
 * The packs that apply: that of `--pack`, and those of the workbook as the pane reads them. What is wrong with one of
 * them is said, and the layer above holds.
 */
export function packsFor(
  packPath: string | undefined,
  snapshot: Snapshot,
  kept: KeptPacks | null,
  host: Host,
): readonly Pack[] {
  const { packs, faults } = workbookPacks(
    snapshot,
    kept ?? {},
    packPath === undefined ? [] : [packFile(packPath, host)],
  );
  const settled = settlePacks(packs);
  for (const { sheet, fault } of [...faults, ...settled.faults.map((fault) => ({ sheet: undefined, fault }))])
    host.tell(`${sheet === undefined ? "" : `《${sheet}》：`}${describePackFault(fault, "zh")}\n`);
  return settled.packs;
}

function packFile(path: string, host: Host): PackReading {
  try {
    return readPack(new TextDecoder().decode(host.readFile(path)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw badUsage(`${path}：${code === "ENOENT" ? "没有这个文件" : "读不了这个文件"}。`);
  }
}
